import { bareName } from "../../model/what-is-counted";
import type { Sign } from "../../model/understanding";
import { compareKey } from "../../values/notation/normalise";
import { remembered } from "../../values/notation/remembered";
import { readColumnRole, readFigureHeading } from "../tables/heading-words";
import { isFigureAt } from "../tables/figure-at";
import { footnoteOf, readIndicatorLabel } from "../tables/indicator-label";
import type { SheetGrid } from "../tables/sheet-grid";
import { namesOfLess, sentenceSign, type TableSign } from "../understanding/table-signs";
import { columnsBehind } from "./columns-behind";
import { rowsBetween, type TableSource } from "./frame/table-frame";
import { figurePlacesOf } from "./places/figure-places";
import type { IndicatorSource } from "./places/indicator-source";

/** What the notes around a table say of which way is better for one of its indicators. */
export interface DirectionNotes {
  readonly signs: readonly TableSign[];
  /** A note of which nobody can say whether it is of this indicator. */
  readonly doubt?: Sign;
}

/** How many rows above the headings and below the last indicator a note may be, and how far right of the figures. */
const ROWS_ABOVE = 3;
const ROWS_BELOW = 4;
const COLUMNS_BEHIND = 6;

/** Longer texts are prose. */
const LONGEST = 60;

/** ※1, *, （注2） and ▼ in front of a note, with は behind it: ※は低いほど良い. */
const MARK_IN_FRONT =
  /^((?:[※*＊]注?[0-9０-９]{0,2}|[（(]注[0-9０-９]{0,2}[)）]|注[0-9０-９]{0,2}(?=[)）:：])|[▼▽◆◇★☆●◎△▲■□†#＃]))[)）:：\s]*(?:印?(?:の指標)?[はが]、?)?/u;

/** 数値が小さいほど良好な指標は◎印, 低いほど良い指標には▼を付している. */
const MARK_BEHIND = /^(.+指標)(?:は|に|には)、?([※*＊▼▽◆◇★☆●◎△▲■□†#＃])/u;

interface Note {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/**
 * 減少することが良いとされる指標 alone above the headings of a table is said of all its indicators, behind the figures of one of that one, and
 * below the last one of those that have its mark (※) or that it names. Below a table without either, or above a place where the
 * table is not, nobody can say of which: a person is asked. What is right above the headings of another table is of that one.
 */
export function directionNotes(
  grid: SheetGrid,
  table: TableSource,
): (one: IndicatorSource) => DirectionNotes {
  const above = notesAbove(grid, table);
  const over = above.filter(({ column }) => column <= table.lastColumn);
  const apart = above.filter(
    ({ column }) => column > table.lastColumn && !isOverAnother(grid, table, column),
  );
  const behind = table.layout === "years-down" ? [] : table.indicators;
  const remarks = behind.flatMap((one) => notesBehind(grid, table, one).map((note) => ({ one, note })));
  // ※低いほど良い in whatever row is said of 窓口処理時間※.
  const isMarkOfAny = remembered((mark) => table.indicators.some((one) => hasMark(one, mark)));
  const isOfMark = ({ note }: (typeof remarks)[number]): boolean => isMarkOfAny(markOf(note.text).mark);
  const ofRows = new Map<IndicatorSource["label"], (NoteReader | undefined)[]>();
  for (const { one, note } of remarks.filter((remark) => !isOfMark(remark)))
    ofRows.set(one.label, [...(ofRows.get(one.label) ?? []), readNote(table, note, true)]);
  const readers = [
    ...remarks.filter(isOfMark).map(({ note }) => readNote(table, note, false)),
    ...[...over, ...notesInHeadings(grid, table)].map((note) => readNote(table, note, true)),
    ...[...notesBelow(grid, table), ...apart].map((note) => readNote(table, note, false)),
  ];
  return (one) => {
    const read = [...(ofRows.get(one.label) ?? []), ...readers].flatMap((reader) => reader?.(one) ?? []);
    const sure = read.flatMap(({ isSure, said }) => (isSure ? [said] : []));
    const doubt = read.find(({ isSure, said }) => !isSure && said.points === "lower")?.said.sign;
    return { signs: sure.slice(0, 1), ...(doubt && { doubt }) };
  };
}

/** What a note says of an indicator; `isSure` where it is known that the note is of it. */
type NoteReader = (
  one: IndicatorSource,
) => { readonly said: TableSign; readonly isSure: boolean } | undefined;

function readNote({ indicators }: TableSource, { text }: Note, isOfAll: boolean): NoteReader | undefined {
  const { rest, mark, isBehind } = markOf(text);
  const named = new Set(namesOfLess(rest).map(bareName));
  if (named.size > 0 && indicators.some((one) => named.has(nameOf(one)))) {
    const said: TableSign = { points: "lower", sign: { code: "table", text: rest } };
    return (one) => (named.has(nameOf(one)) ? { said, isSure: true } : undefined);
  }
  const said = sentenceSign(rest);
  if (!said) return undefined;
  if (indicators.some((one) => hasMark(one, mark)))
    return (one) => (hasMark(one, mark) ? { said, isSure: true } : undefined);
  return () => ({ said, isSure: isOfAll && !isBehind });
}

/** The mark that a note is of, "" for none, and what it says. */
function markOf(text: string): { readonly mark: string; readonly rest: string; readonly isBehind: boolean } {
  const [whole = "", inFront = ""] = MARK_IN_FRONT.exec(text) ?? [];
  const [, before, behind] = MARK_BEHIND.exec(text) ?? [];
  if (before !== undefined && behind !== undefined)
    return { mark: behind, rest: before.trim(), isBehind: true };
  return { mark: inFront, rest: text.slice(whole.length).trim(), isBehind: false };
}

function hasMark({ label: { text } }: IndicatorSource, mark: string): boolean {
  if (mark === "") return false;
  if (!/[※*＊注]/.test(mark)) return text.includes(mark);
  return text.trim().startsWith(mark) || compareKey(footnoteOf(text)) === compareKey(mark);
}

function nameOf({ label }: IndicatorSource): string {
  return bareName(readIndicatorLabel(label.text).name);
}

/** Texts alone in their row, as far as the table reaches, above its headings, and texts beyond it beside those. */
function notesAbove(grid: SheetGrid, { headerRows, firstColumn, lastColumn }: TableSource): Note[] {
  const notes: Note[] = [];
  const textsOf = (row: number): number[] =>
    rowsBetween(firstColumn, grid.lastColumn).filter((column) => isText(grid, row, column));
  const top = Math.max(grid.firstRow, headerRows.first - ROWS_ABOVE);
  let isTouching = true;
  for (let row = headerRows.last; row >= top; row -= 1) {
    const filled = textsOf(row);
    if (filled.some((column) => isFigureAt(grid, row, column)) && row < headerRows.first) break;
    isTouching &&= filled.length > 0;
    // Right below the figures of another table, and not right above these headings, it is of that one.
    const isOfAnother = !isTouching && textsOf(row - 1).some((column) => isFigureAt(grid, row - 1, column));
    if (isOfAnother) break;
    const within = row < headerRows.first ? filled.filter((column) => column <= lastColumn) : [];
    const behind = filled.filter((column) => column > lastColumn);
    notes.push(
      ...[...(within.length === 1 ? within : []), ...behind].flatMap((column) => noteAt(grid, row, column)),
    );
  }
  return notes;
}

/** 指標（※は低いほど良い指標）. */
const IN_BRACKETS = /[（(]([^（）()]{4,40})[)）]/;

function notesInHeadings(grid: SheetGrid, { headerRows, firstColumn, lastColumn }: TableSource): Note[] {
  return rowsBetween(headerRows.first, headerRows.last).flatMap((row) =>
    rowsBetween(firstColumn, lastColumn).flatMap((column) => {
      const text = isText(grid, row, column) ? IN_BRACKETS.exec(grid.text(row, column))?.[1] : undefined;
      return text === undefined ? [] : [{ text: text.trim(), row, column }];
    }),
  );
}

/** The rows below a table, up to the headings of another; what touches those is theirs. */
function notesBelow(grid: SheetGrid, { lastRow, firstColumn, lastColumn }: TableSource): Note[] {
  const notes: Note[] = [];
  for (const row of rowsBetween(lastRow + 1, Math.min(grid.lastRow, lastRow + ROWS_BELOW))) {
    const filled = rowsBetween(firstColumn, lastColumn).filter((column) => isText(grid, row, column));
    if (filled.some((column) => isHeading(grid.text(row, column))))
      return notes.filter((note) =>
        rowsBetween(note.row, row).some((one) => isBlank(grid, one, firstColumn, lastColumn)),
      );
    if (filled.some((column) => isFigureAt(grid, row, column))) return notes;
    notes.push(...filled.flatMap((column) => noteAt(grid, row, column)));
  }
  return notes;
}

/** Remarks right of the figures of an indicator, up to a blank column or the names of another table. */
function notesBehind(grid: SheetGrid, { headerRows, lastColumn }: TableSource, one: IndicatorSource): Note[] {
  const places = figurePlacesOf(one);
  if (places.length === 0) return [];
  const rows = [...new Set(places.map(({ row }) => row))];
  const first = Math.max(...places.map(({ column }) => column)) + 1;
  const last = Math.max(lastColumn, first + COLUMNS_BEHIND);
  return columnsBehind(grid, { first, last, headings: headerRows.last, rows }).flatMap((column) =>
    rows.flatMap((row) => noteAt(grid, row, column)),
  );
}

function noteAt(grid: SheetGrid, row: number, column: number): Note[] {
  const text = grid.text(row, column).trim();
  return text.length > 0 && text.length <= LONGEST ? [{ text, row, column }] : [];
}

function isText(grid: SheetGrid, row: number, column: number): boolean {
  return grid.anchor(row, column).column === column && !grid.isBlank(row, column);
}

function isHeading(text: string): boolean {
  const isName = readColumnRole(text) === "name" && !sentenceSign(text.replace(MARK_IN_FRONT, "").trim());
  return isName || readFigureHeading(text) !== undefined;
}

function isBlank(grid: SheetGrid, row: number, first: number, last: number): boolean {
  return grid.isBlankRow(row, first, last);
}

/** Whether headings of another table are below a note that is beyond this one. */
function isOverAnother(grid: SheetGrid, { headerRows, lastColumn }: TableSource, column: number): boolean {
  return rowsBetween(lastColumn + 1, column + 1).some(
    (one) => !grid.isBlank(headerRows.last, one) && !sentenceSign(grid.text(headerRows.last, one)),
  );
}
