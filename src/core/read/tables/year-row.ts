import { dateOfSerial } from "../../values/calendar/excel-serial";
import { isFiscalYear, type FiscalYear } from "../../values/calendar/fiscal-year";
import { plainYear, readYearLabel, type YearLabelReading } from "../../values/notation/fiscal-year-label";
import { isDateFormat, literalText, shownAmongWords } from "../../values/notation/number-format";
import { readFigureHeading, readColumnRole } from "./heading-words";
import { valueAt } from "../../values/workbook/snapshot";
import { withoutFieldsOfForms } from "./fields-of-forms";
import { statedFirstYear } from "./first-year-of-plan";
import { isGoalYearAlone } from "./goal-year";
import {
  isNearYear,
  isBelowEra,
  LAST_YEAR_OF_ERA,
  readNumberAsYear,
  readYearUnderEra,
} from "./numbers-as-years";
import {
  isAboveKinds,
  areYearsOverKinds,
  mayBeOverKinds,
  readNumberOverKinds,
  withoutKindsBelow,
} from "./numbers-over-kinds";
import { areFieldsAboveCountedYears, readRelativeYear } from "./relative-years";
import type { SheetGrid } from "./sheet-grid";
import { readYearThatRunsOn } from "./years-that-run-on";

/** A cell that names a fiscal year and, in a flat heading such as `R5目標`, a kind of figure, but nothing else. */
export interface YearCell {
  readonly row: number;
  readonly column: number;
  readonly label: YearLabelReading;
  readonly raw: string;
}

/** A row whose cells name fiscal years across, from left to right. */
export interface YearRow {
  readonly row: number;
  readonly cells: readonly YearCell[];
}

/** A quick look before the full reading: most cells of a workbook name no year. */
const MAY_NAME_YEAR =
  /[MTSHRmtshr令平昭大明ＭＴＳＨＲ㍻㋿㍼]\D{0,3}[0-9０-９元]|(?:18|19|20|１８|１９|２０)[0-9０-９]{2}|年度|FY|ＦＹ/;

/** Reads cells as headings of years, remembering the texts that it has seen. */
export class YearCellReader {
  private readonly seen = new Map<string, YearLabelReading | undefined>();
  private readonly pure = new Map<YearLabelReading, boolean>();
  private firstYear: { readonly year: FiscalYear | undefined } | undefined;
  private readonly formats = new Map<string, FormatKind>();

  constructor(
    private readonly grid: SheetGrid,
    private readonly startMonth: number,
    /** Years that are known from elsewhere, by their cell. */
    private readonly known: (row: number, column: number) => YearLabelReading | undefined = () => undefined,
  ) {}

  /** A reader of the same workbook's years over another grid, of some of which it is known what they are. */
  over(
    grid: SheetGrid,
    known: (row: number, column: number) => YearLabelReading | undefined,
  ): YearCellReader {
    return new YearCellReader(grid, this.startMonth, known);
  }

  /** The year that this very cell names, be it beside other words; undefined where it names none. */
  read(row: number, column: number): YearLabelReading | undefined {
    const known = this.known(row, column);
    if (known) return known;
    const value = this.grid.value(row, column);
    if (typeof value === "string")
      return (
        readRelativeYear(this.grid, row, column) ??
        readYearUnderEra(this.grid, row, column) ??
        this.readText(value) ??
        readYearThatRunsOn(this.grid, row, column) ??
        readNumberOverKinds(this.grid, row, column)
      );
    if (typeof value !== "number") return undefined;
    if (!this.mayBeYear(value, row, column))
      return (
        readNumberAsYear(this.grid, row, column) ??
        readYearThatRunsOn(this.grid, row, column) ??
        readNumberOverKinds(this.grid, row, column)
      );
    const numberFormat = this.grid.numberFormat(row, column);
    const shown = shownAmongWords(value, numberFormat);
    if (shown !== undefined) return this.readText(shown);
    return readYearLabel(value, { date1904: this.grid.date1904, numberFormat, startMonth: this.startMonth });
  }

  /** The year of a cell that names nothing beside it but, perhaps, a kind of figure. */
  readHeading(row: number, column: number): YearCell | undefined {
    const read = withoutKindsBelow(this.grid, row, column, this.read(row, column));
    if (!read || !this.isPure(read)) return undefined;
    const raw = this.rawText(row, column);
    return { row, column, label: isGoalYearAlone(this.grid, row, raw) ? { ...read, rest: "" } : read, raw };
  }

  /** As it is written; a date as its day, not as the number that the cell holds. */
  private rawText(row: number, column: number): string {
    const value = this.grid.value(row, column);
    if (typeof value !== "number") return typeof value === "string" ? value : "";
    const isDate = isDateFormat(this.grid.numberFormat(row, column));
    const date = isDate ? dateOfSerial(value, this.grid.date1904) : undefined;
    return date ? [date.year, date.month, date.day].join("/") : String(value);
  }

  /** Remembered by reading, as a ledger names the same few years a hundred thousand times. */
  private isPure(label: YearLabelReading): boolean {
    const isPure = this.pure.get(label) ?? isPureHeading(label);
    this.pure.set(label, isPure);
    return isPure;
  }

  /** Whether a row is worth reading: texts count one by one, numbers only where at least two could run on from one another. */
  mayHeadYears(row: number): boolean {
    let numbers = 0;
    for (let column = this.grid.firstColumn; column <= this.grid.lastColumn; column += 1) {
      const value = valueAt(this.grid.sheet, row, column);
      if (typeof value === "string" && (mayNameYear(value) || /年[目次]|^区\s*分$/.test(value))) return true;
      if (value !== null && isBelowEra(this.grid, row, column)) return true;
      if (value !== null && mayBeOverKinds(this.grid, row, column)) return true;
      if (typeof value === "number" && (this.mayBeYear(value, row, column) || this.known(row, column)))
        numbers += 1;
      if (numbers > 1) return true;
    }
    return false;
  }

  /** 1年目 is the first year that the sheet states for its plan; undefined where it states none. */
  private yearOfPlan(number: number, rest: string): YearLabelReading | undefined {
    this.firstYear ??= { year: statedFirstYear(this.grid, this.startMonth) };
    const year = (this.firstYear.year ?? NaN) + number - 1;
    if (!isFiscalYear(year)) return undefined;
    return plainYear(year, rest);
  }

  private mayBeYear(value: number, row: number, column: number): boolean {
    const numberFormat = this.grid.numberFormat(row, column);
    const known = this.formats.get(numberFormat) ?? kindOfFormat(numberFormat);
    this.formats.set(numberFormat, known);
    return known === "date" || known === "words" || (known === "plain" && isNearYear(value));
  }

  /** The year that a text names, be it beside other words. */
  readText(text: string): YearLabelReading | undefined {
    const ordinal = /^第?([1-9]|1[0-2])年[目次](?:\(?(目標|実績)値?\)?)?$/.exec(
      text.normalize("NFKC").trim(),
    );
    if (ordinal) return this.yearOfPlan(Number(ordinal[1]), ordinal[2] ?? "");
    const judged = /^(?:(?:評価)?対象)?年度[(（]([^()（）]+)[)）]$/.exec(text.trim())?.[1];
    if (judged !== undefined) return this.readText(judged);
    if (!mayNameYear(text)) return undefined;
    if (this.seen.has(text)) return this.seen.get(text);
    const label = readYearLabel(text, { startMonth: this.startMonth });
    this.seen.set(text, label);
    return label;
  }
}

function mayNameYear(text: string): boolean {
  return text.length <= 60 && MAY_NAME_YEAR.test(text);
}

/** `figure` shows 2,011 or 2000人以上 and never a year; `words` may show 令和7年度. */
type FormatKind = "plain" | "date" | "words" | "figure";

function kindOfFormat(numberFormat: string): FormatKind {
  if (isDateFormat(numberFormat)) return "date";
  if (shownAmongWords(1, numberFormat) !== undefined) return "words";
  return /[#0],/.test(numberFormat) || /^[^年]+$/.test(literalText(numberFormat)) ? "figure" : "plain";
}

/** Said of the year itself: 確定, 1年目, 増加分. */
const SAID_OF_YEAR =
  /^(?:|以降|\((?:計画)?(?:目標|最終|終了|初)年度?\)|(?:計画)?(?:目標|最終|終了|初)年度|確定値?|決算|現在|時点|当初|現年度?|今年度|本年度|前年度|昨年度|(?:増加?分|増分)(?:\(第?\d{1,2}年(?:目|次)\))?|単年度?|通年|(?:事業)?第?\d{1,2}年(?:目|次)(?:以降)?(?:増加?分)?)$/;

/** A note that makes a year something else than the year of what was reached or aimed at there. */
const OTHER_THAN_YEAR =
  /目標|計画|基準|現状|現況|策定|予|推計|想定|見通|当初|前年|前回|差|率|比|増減|平均|順位|全国|都|道|府|県/;

/** What is planned (予定) for a year that nothing is said of otherwise is neither aimed at nor reached. */
const PLANNED = /^\(?予定/;

/** 改革プラン（平成20年度策定） says when a plan was made, which is the year of none of its figures. */
const MADE = /策定(?!時|前|当初|年)/;

/** Words beside a year that leave it a heading of figures: 目標 (not of its half), 実績; what is said of the year; other notes in brackets. */
function isPureHeading(label: YearLabelReading): boolean {
  if (PLANNED.test(label.rest) || MADE.test(label.rest)) return false;
  if (SAID_OF_YEAR.test(label.rest)) return true;
  const figure = readFigureHeading(label.rest);
  if (figure?.kind === "target" && label.asOf?.month !== undefined) return false;
  if (figure) return readColumnRole(label.rest) !== "base";
  return (
    label.restInBrackets && !OTHER_THAN_YEAR.test(label.rest) && readColumnRole(label.rest) === undefined
  );
}

/**
 * Finds the rows that head columns with fiscal years. Numbers such as 2019, and dates, count only where they run on by one
 * from column to column, and a row that begins with 目標 or 実績 holds figures, whatever they look like.
 */
export function findYearRows(grid: SheetGrid, reader: YearCellReader): YearRow[] {
  const rows: YearRow[] = [];
  for (const row of grid.searchedRows()) {
    const cells = reader.mayHeadYears(row) ? readYearRow(grid, reader, row) : [];
    if (cells.length > 0 && !areFieldsAboveCountedYears(grid, row, cells)) rows.push({ row, cells });
  }
  return withoutFieldsOfForms(grid, withoutColumnsOfYears(rows));
}

/** A heading is never deeper than this; more years below one another are data, as in a ledger's column 年度. */
const DEEPEST_HEADING = 3;

function withoutColumnsOfYears(rows: readonly YearRow[]): YearRow[] {
  const depths = new Map<YearCell, { depth: number }>();
  let above = new Map<number, { depth: number }>();
  let lastRow = -1;
  for (const { row, cells } of rows) {
    const runs = row === lastRow + 1 ? above : new Map<number, { depth: number }>();
    above = new Map();
    lastRow = row;
    for (const cell of cells) {
      const run = runs.get(cell.column) ?? { depth: 0 };
      run.depth += 1;
      above.set(cell.column, run);
      depths.set(cell, run);
    }
  }
  return rows
    .map(({ row, cells }) => ({
      row,
      cells: cells.filter((cell) => (depths.get(cell)?.depth ?? 0) <= DEEPEST_HEADING),
    }))
    .filter(({ cells }) => cells.length > 0);
}

function readYearRow(grid: SheetGrid, reader: YearCellReader, row: number): YearCell[] {
  const cells: YearCell[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const cell = reader.readHeading(row, column);
    if (cell) cells.push(cell);
  }
  const values = cells.filter((cell) => mayBeValue(grid, cell));
  const [first] = values;
  if (!first) return cells;
  if (areYearsOverKinds(grid, row, values)) return cells;
  const areHeaded = isHeadedAsYears(grid, row, first.column) || isAboveKinds(grid, row, first.column);
  const runOn = runsOn(values, !areHeaded);
  if (values.length > 1 && runOn && !followsFigureWord(grid, row, first.column)) return cells;
  return cells.filter((cell) => !values.includes(cell));
}

/** 年度 in front of numbers says that they are years, be they five apart. */
function isHeadedAsYears(grid: SheetGrid, row: number, column: number): boolean {
  for (let left = column - 1; left >= grid.firstColumn; left -= 1) {
    const text = grid.text(row, left);
    if (text !== "") return readColumnRole(text) === "year";
  }
  return false;
}

/** Whether 目標 or the like is left of a column, in front of what are figures then. */
function followsFigureWord(grid: SheetGrid, row: number, column: number): boolean {
  for (let left = grid.firstColumn; left < column; left += 1) {
    const text = grid.text(row, left);
    if (readFigureHeading(text) && readColumnRole(text) !== "total") return true;
  }
  return false;
}

/** A number, be it shown as a date, or a date typed with its day: any of them may as well be a value among values. */
function mayBeValue(grid: SheetGrid, cell: YearCell): boolean {
  const value = grid.value(cell.row, cell.column);
  // What is read from 20, 21, 22 after 平成（年度） has been looked at as a whole.
  if (typeof value === "number") return value > LAST_YEAR_OF_ERA;
  // R6.3.31現在 is no day of anything, but what something is counted to.
  if (/(?:現在|時点)[)）]?$/.test(cell.raw)) return false;
  return /[0-9０-９元][./年-][0-9０-９]{1,2}[./月-][0-9０-９]/.test(cell.raw);
}

/** Whether each year is after the one before it, right after it where they run on `byOne`. */
function runsOn(cells: readonly YearCell[], byOne: boolean): boolean {
  return cells.every((cell, index) => {
    const before = cells[index - 1]?.label;
    if (!before) return true;
    if (before.state !== "year" || cell.label.state !== "year") return false;
    const step = cell.label.fiscalYear - before.fiscalYear;
    return byOne ? step === 1 : step > 0;
  });
}
