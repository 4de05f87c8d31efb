import type { SheetGrid } from "./sheet-grid";

const GOAL_YEAR = /[(（]目標年[度次][)）]/;

/** How far above a row of years the title of their table is looked for. */
const ROWS_TO_TITLE = 3;

/**
 * Whether 令和7年度（目標年度） names the year alone: beside years without a word its figure is what is aimed at, but below a title that
 * tells of what was reached (医療費の推移（実績）) it is what was reached in it.
 */
export function isGoalYearAlone(grid: SheetGrid, row: number, heading: string): boolean {
  if (!GOAL_YEAR.test(heading)) return false;
  const rows = Array.from({ length: ROWS_TO_TITLE }, (_, above) => row - 1 - above);
  return rows.some((above) => {
    const title = above < grid.firstRow ? "" : grid.text(above, grid.firstColumn);
    return /実績|推移/.test(title) && !/目標|計画/.test(title);
  });
}
