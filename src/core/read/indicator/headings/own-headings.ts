import { namesPartOfYear, readAsOfNote, readYearLabel } from "../../../values/notation/fiscal-year-label";
import { compareKey, normaliseText } from "../../../values/notation/normalise";
import {
  isEffectInMoney,
  readColumnRole,
  readFigureHeading,
  type FigureHeading,
} from "../../tables/heading-words";
import type { FiscalYear } from "../../../values/calendar/fiscal-year";
import { isOfYear, yearOverBy } from "./first-day";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCell, YearCellReader } from "../../tables/year-row";

/** What the cells above a column of figures say of it. */
export interface OwnHeadings {
  readonly year: YearCell | undefined;
  readonly figure: FigureHeading | undefined;
  /** The figure is only what the year's note says: `R7（2月末実績）`. */
  readonly isImplied: boolean;
  /** Something else is headed here: 計, 備考. */
  readonly isOther: boolean;
}

/** 目標値 and 実績値 in one cell, one below the other. */
const GOAL_AND_RESULT = /^(?:(目標値・?実績値|目標・実績)|実績値・?目標値|実績・目標)$/;

/** A heading of figures, or one of both kinds: each indicator has two rows then, as beside （上段:目標）（下段:実績）. */
export function readFigures(text: string): FigureHeading | undefined {
  const key = compareKey(text);
  // Beside those it is the office's own rate; elsewhere it is a title.
  if (key === "目標達成状況") return readFigureHeading("達成状況");
  const [both, isGoalFirst] = GOAL_AND_RESULT.exec(key) ?? [];
  if (both === undefined) return readFigureHeading(text);
  const [kind, below] =
    isGoalFirst === undefined ? (["actual", "target"] as const) : (["target", "actual"] as const);
  return { kind, below, unit: "", asOf: undefined, note: "" };
}

/**
 * Reads the headings of one column, from the first row of a band to its last. `over` is the year to the left of a blank cell, where
 * years are not merged over 目標 and 実績: what a month below says is said of that year.
 */
export function readColumn(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number },
  column: number,
  over?: YearCell,
): OwnHeadings {
  const years: YearCell[] = [];
  const notes: string[] = [];
  let figure: FigureHeading | undefined;
  let isOther = false;
  let isBase = false;
  let yearOver: FiscalYear | undefined;
  let lastAnchor = "";
  for (let row = rows.first; row <= rows.last; row += 1) {
    const anchor = grid.anchor(row, column);
    const key = `${String(anchor.row)},${String(anchor.column)}`;
    const text = grid.text(anchor.row, anchor.column);
    if (text === "" || key === lastAnchor || anchor.row < rows.first) continue;
    lastAnchor = key;
    const year = reader.readHeading(anchor.row, anchor.column);
    const heading = year ? readFigureHeading(year.label.rest) : readFigures(text);
    if (year) years.push(year);
    else if (readColumnRole(text) === "base") isBase = true;
    else if (isNoteOfYear(text)) notes.push(text);
    else if (!heading && readColumnRole(text) !== undefined) isOther = true;
    else if (isEffectInMoney(text)) isBase = true;
    else if (!heading && isGoalInOtherWords(grid, anchor, text)) isBase = true;
    figure = heading ?? figure;
    yearOver ??= yearOverBy(grid, rows, text);
  }
  // 実績（R6.4.1） below R6 says how that year began.
  const above = years[0] ?? over;
  isBase ||= above !== undefined && yearOver !== undefined && !isOfYear(above, yearOver);
  // 基準値 over R1 is the base with its year, not a year of the table.
  if (isBase) return { year: undefined, figure: undefined, isImplied: false, isOther: true };
  const isOfOver = notes.length > 0 || years.some(({ label }) => label.asOf);
  const year = joinYears(over && figure && isOfOver ? [over, ...years] : years, notes);
  return {
    year,
    figure: figure ?? impliedActual(year),
    isImplied: figure === undefined,
    isOther: years.length === 0 ? isOther : year === undefined,
  };
}

/** 到達目標 over H32, as no word for a target that is known: what is below it was reached by nobody. */
function isGoalInOtherWords(
  grid: SheetGrid,
  { row, column }: { readonly row: number; readonly column: number },
  text: string,
): boolean {
  return compareKey(text).includes("目標") && (grid.merge(row, column)?.columns ?? 1) === 1;
}

/** `R7実績見込` is an actual, though its 実績 belongs to the note; any other heading of the column wins over that. */
function impliedActual(year: YearCell | undefined): FigureHeading | undefined {
  const asOf = year?.label.asOf;
  return asOf?.text.includes("実績") ? { kind: "actual", unit: "", asOf: undefined, note: "" } : undefined;
}

/**
 * `H29` over `(2017)`, or `R7` over `（2月末実績）`, is one label at the upper cell; none where the two are of different years, as
 * R5 over 実績（R7.2末） are.
 */
function joinYears(years: readonly YearCell[], notes: readonly string[]): YearCell | undefined {
  const [upper, ...lower] = years;
  if (!upper || (lower.length === 0 && notes.length === 0)) return upper;
  const raw = [...years.map((cell) => cell.raw), ...notes].join(" ");
  // 2月末 in brackets below R5, or its digits would be the year's: R52.
  const below = [...lower.map((cell) => cell.raw), ...notes].map((text) =>
    /^[0-9]/.test(normaliseText(text)) ? `（${text}）` : text,
  );
  const label = readYearLabel([upper.raw, ...below].join(" ")) ?? upper.label;
  const said = [
    ...years.flatMap(({ label }) => (label.state === "year" ? label.fiscalYear : [])),
    ...notes.flatMap((note) => readAsOfNote(note)?.fiscalYear ?? []),
  ];
  const isAsked = label.state === "year" && label.contradiction !== undefined;
  if (!isAsked && said.some((year) => year !== said[0])) return undefined;
  const asOf = label.asOf ?? lower.find((cell) => cell.label.asOf)?.label.asOf;
  return { ...upper, label: { ...label, asOf }, raw };
}

/** 年間 and 確定, beside R6.2末 below the next heading, say that the whole year is meant. */
export const WHOLE_YEAR = /^(?:一?年間?|全体|通年|通期|年度末?|単年度|確[定報]|決算)(?:計|分|値)?$/;

/**
 * Whether a row below headings, with no name in front and no figure, says of some column until when it is counted (（2月末）) or of
 * which part of a year it is (（第3四半期）): what stands beside that is said of a column too, be it a word that nobody knows.
 */
export function isRowOfNotes(grid: SheetGrid, row: number, first: number, last: number): boolean {
  let says = false;
  for (let column = grid.firstColumn; column <= last; column += 1) {
    const mayStand = column < first ? grid.isBlank(row, column) : typeof grid.value(row, column) !== "number";
    if (!mayStand) return false;
    const text = grid.text(row, column);
    says ||= namesPartOfYear(text) || (isNoteOfYear(text) && readAsOfNote(text)?.month !== undefined);
  }
  return says;
}

export function isNoteOfYear(text: string): boolean {
  const note = normaliseText(text).replace(/[\s()【】[\]]/g, "");
  return WHOLE_YEAR.test(note) || readAsOfNote(text)?.text === note;
}
