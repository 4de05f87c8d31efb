import type { SharingFinding } from "../../core/judge/findings/data-of-sharing";
import type { Review } from "../../core/review";
import { beforeCopySteps, type BeforeCopy } from "../../core/write/mailcopy/before-copy";
import { personalValueSteps } from "../../core/write/mailcopy/request/personal-values";
import { planMailCopySteps } from "../../core/write/mailcopy/request/plan-mail-copy";
import type { KnownSheets } from "../../core/write/mailcopy/look/look-at-file";
import {
  sheetChoices,
  type SheetChoice,
  type SheetPurpose,
} from "../../core/write/mailcopy/request/sheet-choices";
import { whyNoWorkbook, type NoWorkbookReason } from "../../core/read/file/why-no-workbook";
import { inTurns } from "../in-turns";
import type { LongRun } from "../workbook-host";

/** What a person chooses from before a copy is made: the sheets, and what is to be looked at on those that may be kept. */
export interface MailCopyDraft extends BeforeCopy {
  /** What the copy will be made of, so that it is what was looked at. */
  readonly bytes: Uint8Array;
  readonly review: Review;
  readonly choices: readonly SheetChoice[];
}

/** Looks at everything that may be chosen, whatever will be; or says why the bytes are nothing to make a copy of. */
export async function prepareMailCopy(
  bytes: Uint8Array,
  review: Review,
  run?: LongRun,
): Promise<MailCopyDraft | NoWorkbookReason> {
  const choices = sheetChoices(review);
  try {
    return { ...(await inTurns(lookSteps(bytes, review, choices), run?.signal)), bytes, review, choices };
  } catch (error) {
    const reason = whyNoWorkbook(error);
    if (reason === undefined) throw error;
    return reason;
  }
}

/** 共有前チェック by itself. Rejects with UnreadableFile where the bytes are no workbook. */
export async function sharingFindingsOf(
  bytes: Uint8Array,
  review: Review,
  run?: LongRun,
): Promise<readonly SharingFinding[]> {
  return (await inTurns(lookSteps(bytes, review, sheetChoices(review)), run?.signal)).found;
}

function* lookSteps(
  bytes: Uint8Array,
  review: Review,
  choices: readonly SheetChoice[],
): Generator<undefined, BeforeCopy> {
  const sheets = choices.filter(({ isBarred }) => !isBarred).map(({ sheet }) => sheet);
  const request = yield* planMailCopySteps(review, { sheets });
  return yield* beforeCopySteps(bytes, request, knownSheets(choices));
}

function knownSheets(choices: readonly SheetChoice[]): KnownSheets {
  const of = (purpose: SheetPurpose): ReadonlySet<string> =>
    new Set(choices.filter((choice) => choice.purpose === purpose).map(({ sheet }) => sheet));
  return { ledgers: of("ledger"), ownHidden: of("chartData") };
}

/**
 * Whether two readings, one before and one after the bytes were fetched, come to the same of what a copy is made by: the
 * kinds of sheets and every value with personal data. Where they don't, somebody edited in between.
 */
export async function isSameForCopy(before: Review, after: Review, run?: LongRun): Promise<boolean> {
  return before === after || (await inTurns(sameSteps(before, after), run?.signal));
}

function* sameSteps(before: Review, after: Review): Generator<undefined, boolean> {
  if (JSON.stringify(sheetChoices(before)) !== JSON.stringify(sheetChoices(after))) return false;
  const [values, others] = [yield* personalValueSteps(before), yield* personalValueSteps(after)];
  return (
    values.length === others.length &&
    values.every(({ text, origin }, index) => {
      const other = others[index];
      return other?.text === text && other.origin === origin;
    })
  );
}
