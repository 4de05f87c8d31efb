import type { ManagedSheet } from "../../plan/managed-sheet";
import { isTaken } from "../../plan/free-area";
import type { Area } from "../../values/workbook/cell-address";
import { contains } from "../../values/workbook/cell-address";
import type { AnyChartDataBlock } from "./chart-data";
import {
  CHART_ROW_POINTS,
  freeFrames,
  gridTop,
  pagesAtMost,
  pagesOf,
  ROW_POINTS,
  rowBelow,
  rowTop,
  TABLE_ROW,
  tableBottom,
  type ChartFrame,
} from "./chart-grid";
import { SUMMARY_COLUMNS } from "./chart-summary";

/** What is where on the sheet of charts. */
export interface ChartSheetLayout {
  /** The table of summaries with its headings. */
  readonly summaries: Area;
  /** True where the table is above the charts, as on every sheet that the add-in has begun itself since it draws it so. */
  readonly isTableFirst: boolean;
  readonly frames: ReadonlyMap<AnyChartDataBlock, ChartFrame>;
  /** The rows that are as high as a chart; undefined on a sheet that was begun without them. */
  readonly chartRows: Area | undefined;
  /** Those of them that have to be made so now. */
  readonly newChartRows: Area | undefined;
  /** The rows that are printed, and on how many pages they are to fit. */
  readonly rows: number;
  readonly pages: number;
}

export const FIRST_COLUMN = 1;
const COLUMNS = FIRST_COLUMN + SUMMARY_COLUMNS;

/**
 * Charts are where they are, new ones in free places of the grid. The table of summaries comes first where there is room for it;
 * otherwise it stays where it is, unless a chart has come to lie over it or somebody's notes are in the way, or goes below.
 * Cells can be moved when more indicators come; charts must not be, as a person may have placed them. `chartRows`: the rows
 * that an earlier run has made as high as a chart.
 */
export function layOutCharts(
  target: ManagedSheet,
  blocks: readonly AnyChartDataBlock[],
  names: readonly string[],
  chartRows: Area | undefined,
): ChartSheetLayout {
  const standing = target.state === "standing" ? target.sheet.charts : [];
  const written = target.state === "standing" ? target.written : undefined;
  const size = { column: FIRST_COLUMN, rows: names.length + 1, columns: SUMMARY_COLUMNS };
  const endOfTable = tableBottom(names);
  const highest = Math.min(...standing.map(({ top }) => top));
  const isBelow = written !== undefined && written.row !== TABLE_ROW;
  const isTableFirst =
    !isBelow && endOfTable <= highest && !hasNotes(target, { ...size, row: TABLE_ROW }, written);
  const byName = new Map(standing.map((chart) => [chart.name, chart]));
  const missing = blocks.filter(({ name }) => !byName.has(name));
  const top = standing.length > 0 ? gridTop(highest) : isTableFirst ? endOfTable : rowTop(TABLE_ROW);
  const added = freeFrames(standing, missing.length, top);
  const frames = new Map<AnyChartDataBlock, ChartFrame>(
    blocks.flatMap((block) => {
      const frame = byName.get(block.name) ?? added[missing.indexOf(block)];
      return frame ? [[block, frame]] : [];
    }),
  );
  const chartsBottom = bottomOf([...standing, ...added]);
  const isNew = written === undefined && standing.length === 0;
  const begun = isNew ? { row: TABLE_ROW + size.rows, column: 0, rows: 0, columns: COLUMNS } : chartRows;
  const rowsFrom = begun && { begun, top };
  const grown = rowsFrom && grownRows(rowsFrom, target, bottomOf(standing), chartsBottom);
  const below = (row: Area): number =>
    row.row + row.rows + Math.max(0, Math.ceil((chartsBottom - top) / ROW_POINTS - heightInRows(row)));
  const common = { frames, chartRows: grown?.all, newChartRows: grown?.added };
  if (isTableFirst) {
    const bottom = Math.max(endOfTable, chartsBottom);
    const summaries = { ...size, row: TABLE_ROW };
    const rows = grown
      ? below(grown.all)
      : TABLE_ROW + size.rows + Math.ceil((bottom - endOfTable) / ROW_POINTS);
    const pages = pagesOf(endOfTable, Math.ceil((bottom - endOfTable) / CHART_ROW_POINTS));
    return { ...common, summaries, isTableFirst, rows, pages };
  }
  const firstBelow = grown ? below(grown.all) : rowBelow(chartsBottom);
  const stays = isBelow && (grown ? written.row >= firstBelow : rowTop(written.row) >= chartsBottom);
  let row = stays ? written.row : firstBelow + 1;
  while (hasNotes(target, { ...size, row }, written)) row += 1;
  const beneath = (row - firstBelow) * ROW_POINTS + endOfTable - rowTop(TABLE_ROW);
  const pages = pagesAtMost(chartsBottom + beneath);
  return { ...common, summaries: { ...size, row }, isTableFirst, rows: row + size.rows, pages };
}

function bottomOf(frames: readonly ChartFrame[]): number {
  return Math.max(0, ...frames.map(({ top, height }) => top + height));
}

function heightInRows({ rows }: Area): number {
  return (rows * CHART_ROW_POINTS) / ROW_POINTS;
}

/**
 * The rows of charts with those that new charts need. None is made so over which a chart lies already (it would grow with it) or
 * in which somebody has written something.
 */
function grownRows(
  { begun, top }: { readonly begun: Area; readonly top: number },
  target: ManagedSheet,
  standingBottom: number,
  chartsBottom: number,
): { readonly all: Area; readonly added: Area | undefined } {
  const needed = Math.ceil((chartsBottom - top) / CHART_ROW_POINTS) - begun.rows;
  const added: Area = { ...begun, row: begun.row + begun.rows, rows: needed };
  const isFree = standingBottom <= top + begun.rows * CHART_ROW_POINTS;
  const written = target.state === "standing" ? target.written : undefined;
  if (needed <= 0 || !isFree || hasNotes(target, added, written)) return { all: begun, added: undefined };
  return { all: { ...begun, rows: begun.rows + needed }, added };
}

function hasNotes(target: ManagedSheet, area: Area, written: Area | undefined): boolean {
  if (target.state !== "standing") return false;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const ours = written && contains(written, { row, column });
      if (!ours && isTaken(target.sheet, row, column)) return true;
    }
  }
  return false;
}
