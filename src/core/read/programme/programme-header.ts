import type { YearLabelReading } from "../../values/notation/fiscal-year-label";
import type { SheetGrid } from "../tables/sheet-grid";
import type { YearCellReader } from "../tables/year-row";
import { compareKey } from "../../values/notation/normalise";
import type { ProgrammeHeading } from "../../model/programme";

/** The headings of a programme table: where the years are and what is left of them. */
export interface ProgrammeHeader {
  readonly row: number;
  /** The last row of the headings; the first item is below. */
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly years: readonly (ProgrammeHeading & { readonly column: number })[];
}

/** What a heading of years in a programme table speaks of; a table of indicators has 目標 and 実績 instead. */
const PROGRAMME_WORDS = /取組|取り組み|実績額|決算額|事業費|予算額|実施内容|事業内容/;
const LABEL_WORDS = /構成|事業|取組|内容|施策|項目|区分/;
const INDICATOR_WORDS = /指標|kpi|目標/;
/** 重要業績評価指標（KPI） among the headings, and what was reached of it in a year: H30年度事業内容 there is what was done for it. */
const INDICATOR_COLUMN = /指標|kpi/;
const REACHED = "実績値";

/** A quick look before the years are read, because most rows of a workbook are records. */
function maySpeakOfProgramme(grid: SheetGrid, row: number): boolean {
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    for (const value of [grid.value(row, column), grid.value(row + 1, column)]) {
      if (typeof value === "string" && PROGRAMME_WORDS.test(value)) return true;
    }
  }
  return false;
}

/**
 * Reads a row as the headings of a programme table: fiscal years side by side that speak, here or in the row below, of
 * 取組 or 実績額, right of a heading such as 構成と内容. Undefined for anything else, tables of indicators above all.
 */
export function readProgrammeHeader(
  grid: SheetGrid,
  years: YearCellReader,
  row: number,
): ProgrammeHeader | undefined {
  if (!maySpeakOfProgramme(grid, row)) return undefined;
  const columns: number[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    if (yearAt(years, row, column)) columns.push(column);
  }
  const [first] = columns;
  if (first === undefined || first === grid.firstColumn) return undefined;
  const beneath = rowBeneath(grid, row, first, columns);
  const headings = columns.flatMap((column) => readHeading(grid, years, row, beneath, column) ?? []);
  const label = labelHeading(grid, row, first);
  if (listsIndicators(grid, row, columns)) return undefined;
  const says = headings.some(({ raw }) => PROGRAMME_WORDS.test(raw));
  if (!says || INDICATOR_WORDS.test(label) || (label !== "" && !LABEL_WORDS.test(label))) return undefined;
  return { row, lastRow: beneath ?? row, firstColumn: firstLabelColumn(grid, row, first), years: headings };
}

/** KPI, and H30実績値 of its own year: a list of indicators. 指標 with 実績値 of no year is one column of a programme. */
function listsIndicators(grid: SheetGrid, row: number, years: readonly number[]): boolean {
  let hasIndicators = false;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1)
    hasIndicators ||= INDICATOR_COLUMN.test(compareKey(grid.text(row, column)));
  return hasIndicators && years.some((column) => compareKey(grid.text(row, column)).includes(REACHED));
}

function yearAt(
  years: YearCellReader,
  row: number,
  column: number,
): Extract<YearLabelReading, { state: "year" }> | undefined {
  const reading = years.read(row, column);
  return reading?.state === "year" && !INDICATOR_WORDS.test(reading.rest) ? reading : undefined;
}

/** The second row of headings: nothing new in the label columns, and words of a programme under the years. */
function rowBeneath(
  grid: SheetGrid,
  row: number,
  firstYear: number,
  years: readonly number[],
): number | undefined {
  const next = row + 1;
  const labels: string[] = [];
  for (let column = grid.firstColumn; column < firstYear; column += 1) labels.push(grid.text(next, column));
  if (labels.some((text) => text !== "")) return undefined;
  const texts = years.map((column) => grid.text(next, column));
  const isHeading = (text: string): boolean =>
    text.length <= 30 && PROGRAMME_WORDS.test(text) && !/[・：]|千円/.test(text);
  return texts.some(isHeading) && texts.every((text) => text === "" || isHeading(text)) ? next : undefined;
}

function readHeading(
  grid: SheetGrid,
  years: YearCellReader,
  row: number,
  beneath: number | undefined,
  column: number,
): (ProgrammeHeading & { readonly column: number }) | undefined {
  const reading = yearAt(years, row, column);
  if (!reading) return undefined;
  const lines = [row, ...(beneath === undefined ? [] : [beneath])].map((line) =>
    writtenAt(grid, line, column),
  );
  const raw = lines.filter((line) => line !== "").join("\n");
  const estimate = /概算|見込/.test(raw);
  return {
    column,
    fiscalYear: reading.fiscalYear,
    address: grid.address(row, column),
    raw,
    asOf: reading.asOf,
    estimate,
  };
}

function writtenAt(grid: SheetGrid, row: number, column: number): string {
  const value = grid.value(row, column);
  return typeof value === "string" ? value.trim() : grid.text(row, column);
}

function labelHeading(grid: SheetGrid, row: number, firstYear: number): string {
  for (let column = firstYear - 1; column >= grid.firstColumn; column -= 1) {
    const text = compareKey(grid.seenText(row, column));
    if (text !== "") return text;
  }
  return "";
}

function firstLabelColumn(grid: SheetGrid, row: number, firstYear: number): number {
  let first = firstYear - 1;
  for (let column = firstYear - 1; column >= grid.firstColumn; column -= 1) {
    if (grid.seenText(row, column) !== "") first = column;
  }
  return first;
}
