import type { Review } from "../../core/review";
import { cleanBookSteps } from "../../core/write/mailcopy/clean/clean-book";
import { mailCopySteps, type MailCopy } from "../../core/write/mailcopy/mail-copy";
import { planMailCopySteps, type MailCopyChoices } from "../../core/write/mailcopy/request/plan-mail-copy";
import { inTurns } from "../in-turns";
import type { LongRun } from "../workbook-host";

/**
 * A copy of the workbook's bytes that is safe to mail, with what was left out and the proof; the review says which sheets
 * are which. Nothing is written anywhere. Rejects with UnreadableFile where the bytes are no workbook.
 */
export function makeMailCopy(
  bytes: Uint8Array,
  review: Review,
  choices: MailCopyChoices,
  run?: LongRun,
): Promise<MailCopy> {
  return inTurns(makeSteps(bytes, review, choices, run), run?.signal);
}

function* makeSteps(
  bytes: Uint8Array,
  review: Review,
  choices: MailCopyChoices,
  run: LongRun | undefined,
): Generator<undefined, MailCopy> {
  const request = yield* planMailCopySteps(review, choices);
  return yield* mailCopySteps(bytes, request, cleanBookSteps, run?.onProgress);
}
