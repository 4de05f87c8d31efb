import { cleanBookSteps } from "./clean/clean-book";
import { copyPlacesOf, withRealSheets, type MailCopyPlaces } from "./copy-places";
import { partsOfNoCopy } from "./clean/dropped-parts";
import type { Removed } from "./clean/removals";
import type { MailCopyRequest } from "./request/mail-copy-request";
import { proveCopySteps } from "./proof/prove-copy";
import type { Proof } from "./proof/proof";
import { openBookSteps } from "../../../ooxml/workbook/source-book";
import { surveySteps, visibleNeedleSteps } from "./survey/survey-book";
import { addDroppedTextSteps } from "./texts/dropped-texts";

/** What is told of a copy, whether it may leave or not. */
export interface MailCopyReport extends MailCopyPlaces {
  /** The copy's sheets, in order. */
  readonly sheets: readonly string[];
  readonly removedSheets: readonly { readonly name: string; readonly isHidden: boolean }[];
  readonly removed: readonly Removed[];
  /** Undefined where nothing was made: personal data was found before, or there is no sheet to keep. */
  readonly proof: Proof | undefined;
}

export interface MailCopy {
  /** The copy; undefined where it must not leave: the report says why. */
  readonly bytes: Uint8Array | undefined;
  readonly report: MailCopyReport;
}

/** The parts that the work falls into, for whoever shows how far it has come. */
const PHASES = 4;

/**
 * Makes a copy of a workbook that is safe to mail, and proves it: the copy is built from the kept sheets alone, read again,
 * and searched for every text that must not be in it. Pure: bytes in, bytes and a report out; pauses after each piece.
 * Throws UnreadableFile for what is no workbook. `clean` is what makes the copy: the proof does not depend on it.
 * `onPhase` is told how many parts of the work are done, and of how many.
 */
export function* mailCopySteps(
  bytes: Uint8Array,
  asked: MailCopyRequest,
  clean: typeof cleanBookSteps = cleanBookSteps,
  onPhase: (done: number, total: number) => void = () => undefined,
): Generator<undefined, MailCopy> {
  const book = yield* openBookSteps(bytes);
  onPhase(1, PHASES);
  const request = withRealSheets(asked, book);
  const survey = yield* surveySteps(book, request);
  onPhase(2, PHASES);
  const { needles, visibleTexts } = survey;
  const kept = new Set(request.sheets);
  const removed = book.sheets.filter(({ name }) => !kept.has(name) && name !== request.definitions?.name);
  const known = {
    sheets: [...request.sheets, ...(request.definitions ? [request.definitions.name] : [])],
    removedSheets: removed.map(({ name, isHidden }) => ({ name, isHidden })),
    ...copyPlacesOf(survey, request),
  };
  if (known.personal.length > 0 || request.sheets.length === 0)
    return { bytes: undefined, report: { ...known, removed: [], proof: undefined } };
  // What never is in a copy is known before one is made, and headers or notes that repeat it can go.
  const early = partsOfNoCopy(book.opc);
  yield* addDroppedTextSteps(book.opc, early, needles);
  const visible = yield* visibleNeedleSteps(needles, visibleTexts);
  const confirmed = new Set(
    survey.personalPlaces.filter(({ weight }) => weight === "stop").map(({ origin }) => origin),
  );
  const copy = yield* clean(book, request, {
    isSecret: (text) =>
      needles
        .in(text)
        .some(
          ({ needle, weight }) =>
            weight === "stop" &&
            !visible.has(needle) &&
            !(needle.kind === "personal" && confirmed.has(needle.origin)),
        ),
    isSought: (text) => needles.in(text).some(({ weight }) => weight === "stop"),
  });
  onPhase(3, PHASES);
  const late = copy.dropped.filter((name) => !early.includes(name));
  yield* addDroppedTextSteps(book.opc, late, needles);
  const proof = yield* proveCopySteps(copy.bytes, {
    needles,
    visible: yield* visibleNeedleSteps(needles, visibleTexts),
    confirmed,
    notSearched: survey.notSearched,
    removedSheets: removed.map(({ name }) => name),
    sheets: known.sheets,
  });
  onPhase(PHASES, PHASES);
  return {
    bytes: proof.holds ? copy.bytes : undefined,
    report: { ...known, removed: copy.removed, proof },
  };
}
