import type { IndicatorCell, IndicatorTable } from "../../model/indicator";
import { targetOfNoYear } from "../../model/target-of-no-year";
import { areaOf, cellsOf, contains, type Area } from "../../values/workbook/cell-address";
import type { CellValue } from "../../values/workbook/cell-value";
import {
  findSheet,
  formulaAt,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../values/workbook/snapshot";
import { namedRateBlocks } from "../../plan/own-places";
import { whoseRates } from "./whose-rates";
import { ownSheetReferences } from "../../plan/formula-text";
import { isOurGradeFormula, isOurRateFormula } from "../../plan/our-formulas";
import { isHeadingOfTable, isOurHeading } from "../../plan/sheet-words";

/** A block that an earlier run left: `name` is undefined where none refers to it (a sheet that was copied). */
export interface StandingRateBlock {
  readonly name: string | undefined;
  readonly area: Area;
}

/** How far right of a table a block without a name is looked for: the gap, and a column that was put in since. */
const REACH = 3;

/**
 * Which block belongs to which table. A named one belongs to the table that its formulas point to; where they are gone, or every
 * rate is － without any, to the one that its headings name, or to the nearest table left of it that has no other. A table without a name may have an unnamed one beside it that is ours by content.
 */
export function standingRateBlocks(
  workbook: WorkbookSnapshot,
  tables: readonly IndicatorTable[],
): ReadonlyMap<IndicatorTable, StandingRateBlock> {
  const blocks = new Map<IndicatorTable, StandingRateBlock>();
  const named = namedRateBlocks(workbook);
  const bind = (
    ownerIn: (
      sheet: SheetSnapshot,
      area: Area,
      beside: readonly IndicatorTable[],
    ) => IndicatorTable | undefined,
  ): void => {
    const bound = new Set([...blocks.values()].map(({ name }) => name));
    for (const { name, area } of named) {
      const sheet = findSheet(workbook, area.sheet);
      const free = tables.filter((table) => table.sheet === area.sheet && !blocks.has(table));
      const owner = sheet && !bound.has(name) ? ownerIn(sheet, area, free) : undefined;
      if (owner) blocks.set(owner, { name, area: areaOf(area) });
    }
  };
  bind(votedFor);
  bind(namedIn);
  bind((_, area, beside) => nearestLeftOf(area, beside));
  for (const table of tables) {
    const sheet = findSheet(workbook, table.sheet);
    const area = sheet && !blocks.has(table) ? unnamedBlock(sheet, table) : undefined;
    const isNamed =
      area && named.some(({ area: other }) => other.sheet === table.sheet && contains(other, area));
    if (area && !isNamed) blocks.set(table, { name: undefined, area });
  }
  return blocks;
}

/** The table that most of a block's formulas point to. */
function votedFor(
  sheet: SheetSnapshot,
  block: Area,
  tables: readonly IndicatorTable[],
): IndicatorTable | undefined {
  const votes = new Map<IndicatorTable, number>();
  for (const cell of cellsOf(block)) {
    const formula = formulaAt(sheet, cell.row, cell.column);
    for (const reference of formula === null ? [] : ownSheetReferences(formula)) {
      const table = tables.find((one) => contains(one.area, reference) && mayBeOf(one, reference));
      if (table) votes.set(table, (votes.get(table) ?? 0) + 1);
    }
  }
  const [first] = [...votes].sort(([, one], [, other]) => other - one);
  return first?.[0];
}

/** The table that a block's headings name: 達成率 R5（事故件数の列）. */
function namedIn(
  sheet: SheetSnapshot,
  block: Area,
  tables: readonly IndicatorTable[],
): IndicatorTable | undefined {
  return tables.find((table) =>
    cellsOf({ ...block, rows: 1 }).some(({ row, column }) => saysTable(valueAt(sheet, row, column), table)),
  );
}

function saysTable(heading: CellValue, table: IndicatorTable): boolean {
  return (
    typeof heading === "string" && isHeadingOfTable(heading) && heading.trimEnd().endsWith(whoseRates(table))
  );
}

/** Measures may have every other column of one area: there a cell is of the one whose figure it is. */
function mayBeOf({ measure, indicators }: IndicatorTable, { row, column }: Area): boolean {
  const isCell = (cell: IndicatorCell | undefined): boolean =>
    cell?.address.row === row && cell.address.column === column;
  return (
    measure === undefined ||
    indicators.some((indicator) =>
      [
        indicator.base,
        targetOfNoYear(indicator),
        ...indicator.years.flatMap(({ target, actual, rate }) => [target, actual, rate]),
      ].some(isCell),
    )
  );
}

function nearestLeftOf(block: Area, tables: readonly IndicatorTable[]): IndicatorTable | undefined {
  const right = (table: IndicatorTable): number => table.area.column + table.area.columns;
  return tables
    .filter(({ area }) => area.row < block.row + block.rows && block.row < area.row + area.rows)
    .filter((table) => right(table) <= block.column)
    .sort((one, other) => right(other) - right(one))[0];
}

/** Near its table where its headings do not say whose it is; wherever they name the table. */
function unnamedBlock(sheet: SheetSnapshot, table: IndicatorTable): Area | undefined {
  const row = table.headerRows.first;
  const rows = table.area.row + table.area.rows - row;
  const right = table.area.column + table.area.columns;
  const end = sheet.used.column + sheet.used.columns;
  const isOf = (column: number, reach: number): boolean => {
    const heading = valueAt(sheet, row, column);
    const text = typeof heading === "string" ? heading.trimEnd() : "";
    const isItsOwn = isHeadingOfTable(text) ? saysTable(text, table) : column < reach;
    return isItsOwn && isOurColumn(sheet, { row, column, rows, columns: 1 });
  };
  const columnsRight = Array.from({ length: Math.max(0, end - right) }, (_, index) => right + index);
  const start = columnsRight.find((column) => isOf(column, right + REACH));
  if (start === undefined) return undefined;
  let columns = 1;
  while (isOf(start + columns, end)) columns += 1;
  return { row, column: start, rows, columns };
}

/** Ours by content: our heading, and one of our formulas below it. */
function isOurColumn(sheet: SheetSnapshot, area: Area): boolean {
  const heading = valueAt(sheet, area.row, area.column);
  if (typeof heading !== "string" || !isOurHeading(heading)) return false;
  return cellsOf(area).some(({ row, column }) => {
    const formula = formulaAt(sheet, row, column);
    return formula !== null && (isOurRateFormula(formula) || isOurGradeFormula(formula));
  });
}
