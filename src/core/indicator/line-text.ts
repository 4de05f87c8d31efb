import { readAsOfNote } from "../calendar/fiscal-year-label";
import { normaliseText, unifyBrackets } from "../notation/normalise";
import { readMark } from "./indicator-label";
import type { AsOfNote } from "./indicator";
import type { SheetGrid } from "./sheet-grid";

/** What a row without figures of its own says. */
export type LineText =
  | { readonly kind: "blank" }
  | { readonly kind: "note"; readonly asOf: AsOfNote }
  | { readonly kind: "footnote" }
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
  const label = firstText(grid, row, labels.first, labels.last);
  const hasFigures = figures.some((column) => typeof grid.value(row, column) === "number" || /^[\d０-９,，.]+$/.test(grid.text(row, column)));
  const text = label?.text ?? figures.map((column) => grid.text(row, column)).find((found) => found !== "") ?? "";
  const column = label?.column ?? figures[0] ?? labels.first;
  if (text === "") return { kind: hasFigures ? "other" : "blank", text, column };
  if (/^[※*＊]|^[(（]?(?:注|備考|出典|資料)[)）]?[\d０-９:：)）\s　]/.test(text)) return { kind: "footnote" };
  const asOf = readWholeNote(text);
  if (asOf) return { kind: "note", asOf };
  return { kind: !hasFigures && label && text.length <= LONGEST_TITLE ? "title" : "other", text, column };
}

function firstText(grid: SheetGrid, row: number, first: number, last: number): { readonly text: string; readonly column: number } | undefined {
  for (let column = first; column <= last; column += 1) {
    const text = grid.text(row, column);
    if (text !== "") return { text, column };
  }
  return undefined;
}

/** A text that says nothing but how far the year is counted: 【2月末実績】, （R8.2月末現在）. */
export function readWholeNote(text: string): AsOfNote | undefined {
  const note = readAsOfNote(text);
  if (!note) return undefined;
  const rest = unifyBrackets(normaliseText(text)).replace(/[\s()]/g, "").replace(note.text, "");
  return /^(?:※|は|の?実績値?|の?数値|です|を記載)*$/.test(rest) ? note : undefined;
}

/** A section's title without its number: `1 雇用創出型テレワーク` → `雇用創出型テレワーク`. */
export function sectionTitle(text: string): string {
  const { mark, rest } = readMark(text);
  const title = mark === "" ? text : rest;
  return title.replace(/^【(.+)】$/, "$1").trim();
}
