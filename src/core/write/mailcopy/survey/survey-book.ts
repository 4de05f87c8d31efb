import { cellKey } from "../../../values/workbook/cell-address";
import type { MailCopyRequest } from "../request/mail-copy-request";
import type { HiddenLinesInFile, ScannedCell } from "../source/cell-texts";
import { invisibleStyles } from "../source/invisible-styles";
import { cellSteps, stringSteps } from "../source/cells-of-sheet";
import type { SourceBook } from "../../../../ooxml/workbook/source-book";
import { Needles, type Match, type Needle } from "../texts/needles";
import { TextList } from "../texts/text-list";

/** A value of a personal-data column on a sheet that is to be kept. */
export interface PersonalPlace {
  readonly sheet: string;
  /** The cell of the kept sheet: `資料2!B5`. */
  readonly cell: string;
  /** Where the ledger has that value. */
  readonly origin: string;
  readonly weight: Match["weight"];
}

/** What a copy must not hold, read from the original's own bytes. */
export interface Survey {
  readonly needles: Needles;
  /** What is seen of the kept sheets: the texts of visible cells, and the sheets' names. */
  readonly visibleTexts: Iterable<string>;
  readonly personalPlaces: readonly PersonalPlace[];
  /** Hidden rows and columns of kept sheets that hold something, by sheet. */
  readonly hidden: ReadonlyMap<string, HiddenLinesInFile>;
  /** Personal values too short or too general to be looked for. */
  readonly notSearched: number;
}

const ALL_SEEN = (): boolean => false;

/** Collects the texts of the sheets that are removed and what can be seen on those that are kept. */
export function* surveySteps(book: SourceBook, request: MailCopyRequest): Generator<undefined, Survey> {
  const needles = new Needles();
  let notSearched = 0;
  for (const [index, { text, origin }] of request.personal.entries()) {
    if (!needles.add("personal", text, origin)) notSearched += 1;
    if (index % TEXTS_A_STEP === 0) yield;
  }
  const strings = yield* stringSteps(book);
  const kept = new Set(request.sheets);
  for (const sheet of book.sheets) {
    if (kept.has(sheet.name)) continue;
    needles.add("removed", sheet.name, "");
    yield* cellSteps(book, sheet, strings, ALL_SEEN, ({ row, column, text, isText }) => {
      if (isText) needles.add("removed", text, cellKey({ sheet: sheet.name, row, column }));
    });
  }
  const visibleTexts = new TextList();
  const personalPlaces: PersonalPlace[] = [];
  const hidden = new Map<string, HiddenLinesInFile>();
  const see = (text: string, sheet: string, cell: string, isSeen: boolean): void => {
    for (const { needle, weight } of needles.in(text)) {
      if (needle.kind === "personal") personalPlaces.push({ sheet, cell, origin: needle.origin, weight });
    }
    if (isSeen) visibleTexts.add(text);
  };
  for (const sheet of book.sheets) {
    if (!kept.has(sheet.name)) continue;
    see(sheet.name, sheet.name, sheet.name, true);
    const take = ({ row, column, text, isHidden }: ScannedCell): void => {
      see(text, sheet.name, cellKey({ sheet: sheet.name, row, column }), !isHidden && !sheet.isHidden);
    };
    const lines = yield* cellSteps(book, sheet, strings, invisibleStyles(book), take);
    if (lines.rows.length + lines.columns.length > 0) hidden.set(sheet.name, lines);
  }
  seeDefinitions(request, see);
  return { needles, visibleTexts, personalPlaces, hidden, notSearched };
}

/** The needles that are also in texts that are seen: there they may stay. */
export function* visibleNeedleSteps(
  needles: Needles,
  texts: Iterable<string>,
): Generator<undefined, ReadonlySet<Needle>> {
  const visible = new Set<Needle>();
  let looked = 0;
  for (const text of texts) {
    for (const { needle } of needles.in(text)) visible.add(needle);
    looked += 1;
    if (looked % TEXTS_A_STEP === 0) yield;
  }
  return visible;
}

const TEXTS_A_STEP = 500;

/** 指標定義 is shown in the copy, reduced, whether it was hidden or not. */
function seeDefinitions(
  { definitions }: MailCopyRequest,
  see: (text: string, sheet: string, cell: string, isSeen: boolean) => void,
): void {
  if (!definitions) return;
  see(definitions.name, definitions.name, definitions.name, true);
  for (const [row, values] of definitions.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (typeof value === "string")
        see(value, definitions.name, cellKey({ sheet: definitions.name, row, column }), true);
    }
  }
}
