import { cleanBookSteps } from "./clean/clean-book";
import { partsOfNoCopy } from "./clean/dropped-parts";
import { sharingFindings } from "../../judge/checks/sharing-checks";
import type { SharingFinding } from "../../judge/findings/data-of-sharing";
import { fileLookSteps, type KnownSheets } from "./look/file-look";
import { personalCells } from "./survey/personal-cells";
import type { Removed } from "./clean/removals";
import type { MailCopyRequest } from "./request/mail-copy-request";
import { proveCopySteps } from "./proof/prove-copy";
import type { Proof } from "./proof/proof";
import type { HiddenLines } from "./source/cell-texts";
import { openBookSteps, type SourceBook } from "../../../ooxml/workbook/source-book";
import { surveySteps, visibleNeedleSteps, type PersonalPlace, type Survey } from "./survey/survey-book";
import { addDroppedTextSteps } from "./texts/dropped-texts";

/** What a person has to look at before a copy is made, on the sheets that would be kept. */
export interface MailCopyPlaces {
  /** Hidden rows and columns of kept sheets that hold something; they are in the copy, hidden as they were. */
  readonly hidden: readonly ({ readonly sheet: string } & HiddenLines)[];
  /** Values of personal-data columns in cells of kept sheets that nobody has confirmed: no copy is made. */
  readonly personal: readonly PersonalPlace[];
}

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

/** What a person is told before a copy is made. */
export interface BeforeCopy extends MailCopyPlaces {
  /** 共有前チェック: what the file holds that nobody means to pass on. */
  readonly found: readonly SharingFinding[];
}

/**
 * Looks through a workbook before these sheets of it are copied. Pauses after each piece; throws UnreadableFile for what is
 * no workbook.
 */
export function* beforeCopySteps(
  bytes: Uint8Array,
  asked: MailCopyRequest,
  known: KnownSheets,
): Generator<undefined, BeforeCopy> {
  const book = yield* openBookSteps(bytes);
  const request = withRealSheets(asked, book);
  const places = placesOf(yield* surveySteps(book, request), request);
  const look = yield* fileLookSteps(book, known);
  return { ...places, found: sharingFindings({ ...look, personal: personalCells(places) }) };
}

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
    ...placesOf(survey, request),
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

function placesOf({ hidden, personalPlaces }: Survey, { confirmed }: MailCopyRequest): MailCopyPlaces {
  return {
    hidden: [...hidden].map(([sheet, lines]) => ({ sheet, ...lines })),
    personal: personalPlaces.filter(({ cell, weight }) => weight === "stop" && !confirmed.has(cell)),
  };
}

/** Only worksheets can be kept: a sheet that is a chart, or has no part, is removed as any other. */
function withRealSheets(asked: MailCopyRequest, { sheets }: SourceBook): MailCopyRequest {
  const real = new Set(sheets.flatMap(({ name, part }) => (part === undefined ? [] : [name])));
  const kept = [...new Set(asked.sheets)].filter((name) => real.has(name));
  return { ...asked, sheets: kept, definitions: kept.length > 0 ? asked.definitions : undefined };
}
