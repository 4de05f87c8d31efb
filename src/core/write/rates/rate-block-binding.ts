import type { IndicatorCell, IndicatorTable } from "../../model/indicator";
import { targetOfNoYear } from "../../model/target-of-no-year";
import { areaOf, cellsOf, contains, type Area, type RangeAddress } from "../../values/workbook/cell-address";
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
 * Which block belongs to which table. A named one belongs to the table that its formulas point to, or, where they are
 * gone, to the nearest table left of it; a table without a name may have an unnamed one beside it that is ours by content.
 */
export function standingRateBlocks(
  workbook: WorkbookSnapshot,
  tables: readonly IndicatorTable[],
): ReadonlyMap<IndicatorTable, StandingRateBlock> {
  const blocks = new Map<IndicatorTable, StandingRateBlock>();
  const named: RangeAddress[] = [];
  for (const { name, area } of namedRateBlocks(workbook)) {
    const sheet = findSheet(workbook, area.sheet);
    const beside = tables.filter((table) => table.sheet === area.sheet);
    const owner = sheet && ownerOf(sheet, area, beside);
    if (owner && !blocks.has(owner)) blocks.set(owner, { name, area: areaOf(area) });
    named.push(area);
  }
  for (const table of tables) {
    const sheet = findSheet(workbook, table.sheet);
    const area = sheet && !blocks.has(table) ? unnamedBlock(sheet, table) : undefined;
    const isNamed = area && named.some((other) => other.sheet === table.sheet && contains(other, area));
    if (area && !isNamed) blocks.set(table, { name: undefined, area });
  }
  return blocks;
}

function ownerOf(
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
  return first?.[0] ?? nearestLeftOf(block, tables);
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
        ...indicator.years.flatMap(({ target, actual }) => [target, actual]),
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
    const isItsOwn = isHeadingOfTable(text) ? text.endsWith(whoseRates(table)) : column < reach;
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
