import { readIndicatorLabel } from "../../read/tables/indicator-label";
import {
  contains,
  parseReference,
  type Area,
  rowsOf,
  type CellAddress,
} from "../../values/workbook/cell-address";
import { formulaAt, valueAt, type ChartSnapshot, type SheetSnapshot } from "../../values/workbook/snapshot";
import { otherSheetReferences } from "../../plan/formula-text";
import type { ManagedSheet } from "../../plan/managed-sheet";
import { ACTUAL_WORD, FISCAL_YEAR_WORD, TARGET_WORD } from "../../plan/sheet-words";
import { CHART_NAME_PREFIX } from "./chart-subjects";
import { calledBy, readIdentity, textAt, type BlockIdentity } from "./block-identity";

/** A block that an earlier run wrote: whose it is, which chart plots it, and which cells of the tables it shows. */
export interface StandingBlock {
  /** The name of its chart; undefined where neither the block nor a chart says it. */
  readonly chart: string | undefined;
  readonly title: string;
  readonly said: BlockIdentity;
  /** False for a block of an earlier version, which said its title alone: section and sheet are not known then. */
  readonly saysAll: boolean;
  /** The labels of its years. */
  readonly labels: readonly string[];
  /** The targets and actuals that its formulas point to; none where the cells are gone (`#REF!`). */
  readonly shows: readonly CellAddress[];
}

/** The blocks on the sheet of chart data, from top to bottom. Pauses after each row. */
export function* standingBlockSteps(
  data: ManagedSheet,
  charts: readonly ChartSnapshot[],
): Generator<undefined, StandingBlock[]> {
  if (data.state !== "standing" || !data.written) return [];
  const { sheet, written } = data;
  const free = charts.map((chart) => ({ chart, plots: plottedOn(sheet.name, chart) }));
  const blocks: StandingBlock[] = [];
  for (const row of rowsOf(written)) {
    yield;
    if (!isTitleRow(sheet, row)) continue;
    const block = readBlock(sheet, row, free);
    blocks.push(block);
    const index = free.findIndex(({ chart }) => chart.name === block.chart);
    if (index >= 0) free.splice(index, 1);
  }
  return blocks;
}

/** A chart with the ranges of the sheet of chart data that it shows. */
interface PlottingChart {
  readonly chart: ChartSnapshot;
  readonly plots: readonly Area[];
}

function plottedOn(dataSheet: string, { series }: ChartSnapshot): Area[] {
  return series.flatMap(({ values }) => {
    const range = values === undefined ? undefined : parseReference(values);
    return range?.sheet === dataSheet ? [range] : [];
  });
}

/** By its title or, where somebody has emptied that cell, by what the block says of its indicator. */
function isTitleRow(sheet: SheetSnapshot, row: number): boolean {
  const headings = [FISCAL_YEAR_WORD, TARGET_WORD, ACTUAL_WORD];
  return (
    headings.every((heading, column) => valueAt(sheet, row + 1, column) === heading) &&
    (typeof valueAt(sheet, row, 0) === "string" || readIdentity(sheet, row) !== undefined)
  );
}

function readBlock(sheet: SheetSnapshot, titleRow: number, charts: readonly PlottingChart[]): StandingBlock {
  const title = textAt(sheet, titleRow, 0);
  const first = titleRow + 2;
  const labels: string[] = [];
  const shows: CellAddress[] = [];
  for (let row = first; isYearRow(sheet, row); row += 1) {
    labels.push(textAt(sheet, row, 0));
    for (const column of [1, 2]) {
      const [cell] = otherSheetReferences(formulaAt(sheet, row, column) ?? "");
      if (cell) shows.push({ sheet: cell.sheet, row: cell.row, column: cell.column });
    }
  }
  const identity = readIdentity(sheet, titleRow);
  const area = { row: titleRow, column: 0, rows: labels.length + 2, columns: 3 };
  const { chart: plotting } =
    charts.find(({ plots }) => plots.some((range) => contains(area, range))) ??
    charts.find(({ chart }) => calledBy(chart) === title) ??
    {};
  const label = readIndicatorLabel(title);
  const named = identity ?? { sheet: "", section: "", name: label.name, unit: label.unit };
  return {
    // What somebody has typed over the name is no chart's.
    chart: identity?.chart.startsWith(CHART_NAME_PREFIX) ? identity.chart : plotting?.name,
    title,
    said: { ...named, sheet: shows[0]?.sheet ?? named.sheet },
    saysAll: identity !== undefined,
    labels,
    shows,
  };
}

function isYearRow(sheet: SheetSnapshot, row: number): boolean {
  return valueAt(sheet, row, 0) !== null && !isTitleRow(sheet, row);
}
