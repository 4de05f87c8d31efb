import { ruleOfSum, type AssessmentRule } from "../../model/assessment-rule";
import { comparedTarget } from "../../model/compared-target";
import { rateFormula } from "../../plan/rate-formula";
import { statesProgress } from "../../judge/achievement/own-rates";
import { partOfYear } from "../../judge/achievement/part-of-year";
import type { YearRates } from "../../judge/achievement/year-rate";
import type { IndicatorTable, IndicatorYear } from "../../model/indicator";
import { readFigureHeading } from "../../read/tables/heading-words";
import { isOurHeading } from "../../plan/sheet-words";
import { cellsOf, contains, type CellPosition } from "../../values/workbook/cell-address";
import {
  findSheet,
  valueAt,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../../values/workbook/snapshot";
import { standingRateBlocks, type StandingRateBlock } from "./rate-block-binding";
import { isMisread } from "./figure-in-formula";
import { excelTableOf, ownColumns, type OwnColumns } from "./own-columns";
import { progressFormula } from "./progress-formula";
import { yearReferences } from "./table-references";
import type { RatedYear } from "./rated-year";
import { withoutUnnamedBlock } from "./unnamed-block";

/** A table with everything that planning its rates needs, found once. */
export interface RateTable {
  /**
   * Without a block of an earlier run that no name tells apart, and without rate cells that must stay as they are while
   * ours go beside; its years are those of the table as read, in its order.
   */
  readonly table: IndicatorTable;
  readonly sheet: SheetSnapshot;
  /** The Excel table that this is; undefined for a plain range. */
  readonly excelTable: TableSnapshot | undefined;
  /** The Excel table that this is or lies in. */
  readonly within: TableSnapshot | undefined;
  readonly own: OwnColumns;
  /** The other tables of the sheet that begin right of this one. */
  readonly tablesRight: readonly RateTable[];
  /** Those that begin left of it. */
  readonly tablesLeft: readonly RateTable[];
  /** The block that an earlier run left. */
  readonly standing: StandingRateBlock | undefined;
  /** Years without a target or an actual are not in it. */
  readonly years: ReadonlyMap<IndicatorYear, RatedYear>;
}

/**
 * The tables as they were read, each with what its rates need; one whose sheet is gone has nothing. Pauses after each
 * table.
 */
export function* rateTableSteps(
  workbook: WorkbookSnapshot,
  read: readonly IndicatorTable[],
  judging: YearRates,
): Generator<undefined, ReadonlyMap<IndicatorTable, RateTable>> {
  const stripped = read.flatMap((original) => {
    const sheet = findSheet(workbook, original.sheet);
    return sheet ? [{ original, sheet, table: withoutUnnamedBlock(original, sheet) }] : [];
  });
  // Beside 達成率 columns of the table's own that were filled, its block is named and holds 評価 alone.
  const isChanged = stripped.some(({ original, table }) => table !== original);
  const asRead = isChanged ? standingRateBlocks(workbook, read) : undefined;
  const found = stripped.map((one) =>
    asRead?.get(one.original)?.name === undefined ? one : { ...one, table: one.original },
  );
  const standing = standingRateBlocks(
    workbook,
    found.map(({ table }) => table),
  );
  const tables = new Map<IndicatorTable, RateTable>();
  const left = new Map<RateTable, RateTable[]>();
  // Where the rates of a table go may hang on the tables right of it, and those on it.
  const fromRight = [...found].sort((one, other) => other.table.area.column - one.table.area.column);
  for (const { original, sheet, table } of fromRight) {
    yield;
    const excelTable = sheet.tables.find(({ name }) => name === table.excelTable);
    const within = excelTableOf(table, sheet);
    const years = ratedYears(table, sheet, excelTable, judging);
    const tablesRight = [...tables.values()].filter(
      (other) => other.sheet === sheet && other.table.area.column > table.area.column,
    );
    const tablesLeft: RateTable[] = [];
    const beside = { tablesRight, tablesLeft };
    const known = { table, sheet, excelTable, within, standing: standing.get(table), years, ...beside };
    const own = ownColumns({ ...known, hasPlaceBeside: known.standing !== undefined }, judging);
    const at = own.kind === "beside" ? besideOwn(known, own, judging) : { ...known, own };
    for (const other of tablesRight) left.get(other)?.push(at);
    left.set(at, tablesLeft);
    tables.set(original, at);
  }
  return new Map(
    read.flatMap((table): [IndicatorTable, RateTable][] => {
      const at = tables.get(table);
      return at ? [[table, at]] : [];
    }),
  );
}

/** Whether a cell belongs to the next table: what is beyond it would be read as that table's. */
export function isOfNextTable({ tablesRight }: RateTable, cell: CellPosition): boolean {
  return tablesRight.some(({ table }) => contains(table.area, cell));
}

/** The table as if it had no rates of its own. */
function besideOwn(found: Omit<RateTable, "own">, own: OwnColumns, judging: YearRates): RateTable {
  const { sheet, excelTable } = found;
  const indicators = found.table.indicators.map((indicator) => ({
    ...indicator,
    years: indicator.years.map((year) => ({ ...year, rate: undefined })),
  }));
  const table = { ...found.table, indicators, hasRates: false };
  return { ...found, table, years: ratedYears(table, sheet, excelTable, judging), own };
}

/** For figures that must not be calculated with: the cell shows －, as the report says. */
const NEVER: AssessmentRule = { form: "progressWithoutBase" };

function ratedYears(
  table: IndicatorTable,
  sheet: SheetSnapshot,
  excelTable: TableSnapshot | undefined,
  judging: YearRates,
): Map<IndicatorYear, RatedYear> {
  const rated = new Map<IndicatorYear, RatedYear>();
  const isProgressStated = statesProgress(table.indicators, judging) || headsProgress(table, sheet);
  for (const indicator of table.indicators) {
    const ruleOfIndicator = judging.ruleOf(indicator);
    for (const year of indicator.years) {
      const target = comparedTarget(indicator, year);
      const actuals = (target.summed ?? [year]).map(({ actual }) => actual);
      const rule = [target.cell, ...actuals].some((cell) => cell && isMisread(cell))
        ? NEVER
        : target.ofSpan
          ? ruleOfSum(ruleOfIndicator, target)
          : ruleOfIndicator;
      const references = yearReferences(indicator, year, rule, sheet, excelTable);
      if (!references) continue;
      const { isInterim, ofSpan } = target;
      const part = isInterim || ofSpan ? undefined : partOfYear(indicator, year, rule, judging.startMonth);
      const progress = isProgressStated
        ? undefined
        : progressFormula(indicator, year, rule, (of) =>
            yearReferences(indicator, year, of, sheet, excelTable),
          );
      rated.set(year, {
        references,
        rule,
        isInterim,
        part,
        formula: rateFormula(references, rule),
        progress,
      });
    }
  }
  return rated;
}

/** Whether the office has a column of 進捗率 of its own. */
function headsProgress({ area, headerRows }: IndicatorTable, sheet: SheetSnapshot): boolean {
  const { first, last } = headerRows;
  const headings = cellsOf({ ...area, row: first, rows: last - first + 1 }).map(({ row, column }) =>
    valueAt(sheet, row, column),
  );
  return headings.some(
    (text) => typeof text === "string" && !isOurHeading(text) && readFigureHeading(text)?.isProgress,
  );
}
