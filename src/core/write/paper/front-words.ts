import { normaliseLine } from "../../values/notation/normalise";
import { toOneLine } from "../../values/notation/one-line";
import type { Area } from "../../values/workbook/cell-address";
import { findSheet, valueAt, type WorkbookSnapshot } from "../../values/workbook/snapshot";

/** What the office itself has written over its tables, for the paper to repeat. */
export interface FrontWords {
  /** `立科町テレワーク推進事業の構成`; undefined where nothing is above the tables. */
  readonly title: string | undefined;
  /** `資料2`. */
  readonly number: string | undefined;
  /** The vision's lines as they were typed, with 【ビジョン】; none where there is none. */
  readonly vision: readonly string[];
}

/** A title is looked for in the rows above a table: a page's head is no longer. */
const ROWS_ABOVE = 8;
/** A vision may be below as well. */
const ROWS_BELOW = 6;
const DOCUMENT_NUMBER = /^資料\s*[0-9０-９]+(?:[-－ー][0-9０-９]+)?$/;
const VISION = /^[【[［(（]?ビジョン[】\]］)）]?/;

/** A longer text above a table explains it. */
const LONGEST_TITLE = 60;

/** Reads what is above and around the tables of a kind; the first of each that is found. */
export function frontWords(
  workbook: WorkbookSnapshot,
  tables: readonly { readonly sheet: string; readonly area: Area }[],
): FrontWords {
  const above = tables.flatMap(({ sheet, area }) =>
    rowsOfTexts(workbook, sheet, area.row - ROWS_ABOVE, area.row),
  );
  const around = tables
    .flatMap(({ sheet, area }) =>
      rowsOfTexts(workbook, sheet, area.row - ROWS_ABOVE, area.row + area.rows + ROWS_BELOW),
    )
    .flat();
  const vision = around.find((text) => VISION.test(text.trim()));
  return {
    title: above.map(onlyTitle).find((title) => title !== undefined),
    number: around.map(normaliseLine).find((text) => DOCUMENT_NUMBER.test(text)),
    vision: vision === undefined ? [] : vision.split(/\r?\n/).filter((line) => line.trim() !== ""),
  };
}

/** The only text of its row, beside a document's number perhaps: figures of another table are no title. */
function onlyTitle(texts: readonly string[]): string | undefined {
  const [only, ...others] = texts.filter((text) => !DOCUMENT_NUMBER.test(normaliseLine(text)));
  if (only === undefined || others.length > 0) return undefined;
  const title = toOneLine(only);
  const isTitle = title.length <= LONGEST_TITLE && !VISION.test(title) && !/^[（(※・【]|。/.test(title);
  return isTitle ? title : undefined;
}

/** The texts of each row; a row with a number among them is none of a head, and is left out. */
function rowsOfTexts(workbook: WorkbookSnapshot, name: string, first: number, end: number): string[][] {
  const sheet = findSheet(workbook, name);
  if (!sheet) return [];
  const { used } = sheet;
  const found: string[][] = [];
  for (let row = Math.max(first, used.row); row < Math.min(end, used.row + used.rows); row += 1) {
    const values = Array.from({ length: used.columns }, (_, index) =>
      valueAt(sheet, row, used.column + index),
    ).filter((value) => value !== null && value !== "");
    const texts = values.filter((value) => typeof value === "string" && value.trim() !== "");
    if (texts.length > 0 && texts.length === values.length) found.push(texts.map(String));
  }
  return found;
}
