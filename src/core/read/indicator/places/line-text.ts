import { readAsOfNote, readYearLabel } from "../../../values/notation/fiscal-year-label";
import { normaliseText, unifyBrackets } from "../../../values/notation/normalise";
import { readColumnRole } from "../../tables/heading-words";
import { readMark } from "../../tables/indicator-label";
import type { AsOfNote } from "../../../values/notation/as-of-note";
import type { SheetGrid } from "../../tables/sheet-grid";

/** What a row without figures of its own says. */
export type LineText =
  | { readonly kind: "blank" }
  | { readonly kind: "note"; readonly asOf: AsOfNote }
  | { readonly kind: "footnote"; readonly text: string }
  /** Prose: a description, or something said of the whole section. */
  | { readonly kind: "sentence"; readonly text: string; readonly column: number }
  | { readonly kind: "total" }
  /** A section's title, or an indicator's name on a line of its own. */
  | { readonly kind: "title"; readonly text: string; readonly column: number }
  | { readonly kind: "other"; readonly text: string; readonly column: number };

const LONGEST_TITLE = 60;

/**
 * Reads a row between the rows of figures, in the given columns: 【2月末実績】 is a note, ※ begins a footnote, a short text without
 * numbers in the columns of the years is a title, anything else is not understood.
 */
export function readLineText(
  grid: SheetGrid,
  row: number,
  labels: { readonly first: number; readonly last: number },
  figures: readonly number[],
): LineText {
  const label = textsIn(grid, row, labels.first, labels.last);
  const hasFigures = figures.some(
    (column) =>
      typeof grid.value(row, column) === "number" || /^[\d０-９,，.]+$/.test(grid.text(row, column)),
  );
  const text =
    label?.first ?? figures.map((column) => grid.text(row, column)).find((found) => found !== "") ?? "";
  const column = label?.column ?? figures[0] ?? labels.first;
  if (text === "") return { kind: hasFigures ? "other" : "blank", text, column };
  if (/^[※*＊]|^[(（]?(?:注|備考|出典|資料)[)）]?[\d０-９:：)）\s　]/.test(text))
    return { kind: "footnote", text };
  if (readColumnRole(text) === "total") return { kind: "total" };
  const asOf = readWholeNote(text);
  if (asOf) return { kind: "note", asOf };
  if (!hasFigures && /。[)）]?$/.test(text)) return { kind: "sentence", text, column };
  const isTitle = !hasFigures && label !== undefined && text.length <= LONGEST_TITLE;
  return isTitle ? { kind: "title", text, column } : { kind: "other", text: label?.all ?? text, column };
}

interface Texts {
  readonly first: string;
  readonly all: string;
  readonly column: number;
}

function textsIn(grid: SheetGrid, row: number, first: number, last: number): Texts | undefined {
  const texts: string[] = [];
  let column = first;
  for (let candidate = first; candidate <= last; candidate += 1) {
    const text = grid.text(row, candidate);
    if (text === "") continue;
    if (texts.length === 0) column = candidate;
    texts.push(text);
  }
  return texts[0] === undefined ? undefined : { first: texts[0], all: texts.join(" "), column };
}

/** What may be around the months of a note that speaks of figures. */
const WORDS_OF_A_NOTE = /^(?:※|は|の?実績値?|の?数値|です|を記載)*$/;

/** A text that says nothing but how far the year is counted: 【2月末実績】, （R8.2月末現在）. */
export function readWholeNote(text: string): AsOfNote | undefined {
  const note = readAsOfNote(text);
  if (!note) return undefined;
  const rest = unifyBrackets(normaliseText(text))
    .replace(/[\s()]/g, "")
    .replace(note.text, "");
  return WORDS_OF_A_NOTE.test(rest) ? note : undefined;
}

/**
 * What a footnote says of how far a year is counted: `※R7は2月末現在` (with its year), `※2月末実績`. Undefined where it says
 * nothing of the kind.
 */
export function readFootnoteNote(text: string): AsOfNote | undefined {
  const said = text.replace(
    /^[※*＊]+(?:[\d０-９]+(?![\d０-９]*[月/~～〜-]))?[)）：:\s　]*|^[(（]?(?:注|備考)[)）]?[\d０-９]*[)）：:\s　]*/,
    "",
  );
  const label = readYearLabel(said);
  if (label?.state === "year") {
    // R7は4月～12月のみ開館 says nothing of the figures.
    const isOfOther = label.asOf?.from !== undefined && !WORDS_OF_A_NOTE.test(label.rest);
    return label.asOf && !isOfOther ? { ...label.asOf, fiscalYear: label.fiscalYear } : undefined;
  }
  return readWholeNote(said);
}

/** A section's title without its number: `1 雇用創出型テレワーク` and `第1章 雇用創出型テレワーク` → `雇用創出型テレワーク`. */
export function sectionTitle(text: string): string {
  const { mark, rest } = readMark(text);
  const title = (mark === "" ? text : rest).replace(
    /^第[0-9０-９一二三四五六七八九十]+[章節部編項][\s　:：]*/,
    "",
  );
  return title.replace(/^【(.+)】$/, "$1").trim();
}
