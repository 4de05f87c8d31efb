import type { ManagedSheet } from "../../plan/managed-sheet";
import { isTaken } from "../../plan/free-area";
import type { Area } from "../../values/workbook/cell-address";
import { contains } from "../../values/workbook/cell-address";
import type { AnyChartDataBlock } from "./chart-data";
import {
  freeFrames,
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
  /** The rows that are printed, and where the lowest of them ends, in points. */
  readonly rows: number;
  readonly bottom: number;
}

export const FIRST_COLUMN = 1;

/**
 * Charts are where they are, new ones in free places of the grid. The table of summaries comes first where there is room for it;
 * otherwise it stays where it is, unless a chart has come to lie over it or somebody's notes are in the way, or goes below.
 * Cells can be moved when more indicators come; charts must not be, as a person may have placed them.
 */
export function layOutCharts(
  target: ManagedSheet,
  blocks: readonly AnyChartDataBlock[],
  names: readonly string[],
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
  const added = freeFrames(standing, missing.length, isTableFirst ? endOfTable : rowTop(TABLE_ROW));
  const frames = new Map<AnyChartDataBlock, ChartFrame>(
    blocks.flatMap((block) => {
      const frame = byName.get(block.name) ?? added[missing.indexOf(block)];
      return frame ? [[block, frame]] : [];
    }),
  );
  const chartsBottom = Math.max(0, ...[...standing, ...added].map(({ top, height }) => top + height));
  if (isTableFirst) {
    const bottom = Math.max(endOfTable, chartsBottom);
    const rows = TABLE_ROW + size.rows + Math.ceil((bottom - endOfTable) / ROW_POINTS);
    return { summaries: { ...size, row: TABLE_ROW }, isTableFirst, frames, rows, bottom };
  }
  let row = isBelow && rowTop(written.row) >= chartsBottom ? written.row : rowBelow(chartsBottom) + 1;
  while (hasNotes(target, { ...size, row }, written)) row += 1;
  const rows = row + size.rows;
  const bottom = rowTop(row) + endOfTable - rowTop(TABLE_ROW);
  return { summaries: { ...size, row }, isTableFirst, frames, rows, bottom };
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
