import { cellsOf, type Area } from "../values/workbook/cell-address";
import { formulaAt, valueAt, type SheetSnapshot } from "../values/workbook/snapshot";
import { headOfCodes } from "./row-codes";
import { isOurGradeFormula, isOurRateFormula } from "./our-formulas";
import {
  ACTUAL_WORD,
  CHART_DATA_GUIDE,
  CHART_DATA_TITLE,
  FISCAL_YEAR_WORD,
  GRADE_WORD,
  INDICATOR_WORD,
  isOurHeading,
  RATE_WORD,
  SUMMARY_WORD,
  TARGET_WORD,
} from "./sheet-words";

export const SUMMARY_HEADINGS: readonly string[] = [
  INDICATOR_WORD,
  FISCAL_YEAR_WORD,
  TARGET_WORD,
  ACTUAL_WORD,
  RATE_WORD,
  GRADE_WORD,
  SUMMARY_WORD,
];

/** Whether the cells of an area are the summaries that an earlier run wrote: most of their headings are there still. */
export function isSummary(sheet: SheetSnapshot, area: Area): boolean {
  return isHeaded(sheet, area, SUMMARY_HEADINGS);
}

/** Whether the cells of an area are a table of ours with these headings: most of them are there still. */
export function isHeaded(sheet: SheetSnapshot, { row, column }: Area, headings: readonly string[]): boolean {
  const kept = headings.filter((heading, index) => valueAt(sheet, row, column + index) === heading);
  return kept.length > headings.length / 2;
}

/** Headings are looked for no further down: staff put a line or two above a table, not a page. */
const ROWS_WITH_HEADINGS = 50;

/** Whether anything near the top of a sheet is what a test of cells says; a sheet that holds nothing passes any. */
export function anywhereNearTop(
  sheet: SheetSnapshot,
  isOurs: (sheet: SheetSnapshot, area: Area) => boolean,
): boolean {
  const { row, column, rows, columns } = sheet.used;
  const area: Area = { row, column, rows: Math.min(rows, ROWS_WITH_HEADINGS), columns };
  const cells = cellsOf(area);
  return (
    cells.some((cell) => isOurs(sheet, { ...cell, rows: 1, columns: 1 })) ||
    sheet.values.every((values) => values.every((value) => value === null || value === ""))
  );
}

/** What heads the records on a sheet of evidence: where each comes from. */
export const EVIDENCE_HEADINGS = ["シート", "行"] as const;

/** Whether a cell begins the headings of evidence. */
export function isEvidence(sheet: SheetSnapshot, { row, column }: Area): boolean {
  return EVIDENCE_HEADINGS.every((heading, index) => valueAt(sheet, row, column + index) === heading);
}

/** Whether the cells of an area are the chart data that an earlier run wrote: its title or its guide is on top. */
export function isChartData(sheet: SheetSnapshot, { row, column }: Area): boolean {
  return (
    valueAt(sheet, row, column) === CHART_DATA_TITLE || valueAt(sheet, row + 1, column) === CHART_DATA_GUIDE
  );
}

/** Whether the cells of an area are a paper that an earlier run made: its codes are beside it. */
export function isPaper(sheet: SheetSnapshot, area: Area): boolean {
  return headOfCodes(sheet, area) !== undefined;
}

/** Whether the cells of an area are rates that an earlier run wrote: a heading or a formula of ours is among them. */
export function isRateBlock(sheet: SheetSnapshot, area: Area): boolean {
  return cellsOf(withinUsed(sheet, area)).some(({ row, column }) => {
    const value = valueAt(sheet, row, column);
    if (typeof value === "string" && isOurHeading(value)) return true;
    const formula = formulaAt(sheet, row, column);
    return formula !== null && (isOurRateFormula(formula) || isOurGradeFormula(formula));
  });
}

/** Nothing is outside the used range, and a name may refer to a million rows. */
function withinUsed({ used }: SheetSnapshot, area: Area): Area {
  const [row, column] = [Math.max(area.row, used.row), Math.max(area.column, used.column)];
  const bottom = Math.min(area.row + area.rows, used.row + used.rows);
  const right = Math.min(area.column + area.columns, used.column + used.columns);
  return { row, column, rows: Math.max(0, bottom - row), columns: Math.max(0, right - column) };
}
