/** A place on the sheet, in points from its top left corner. */
export interface ChartFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The sheet of charts in points: title, guide, the table of summaries, and below it rows of one height. */
export const TITLE_ROW_POINTS = 24;
export const ROW_POINTS = 18;
/** The first row of the table of summaries where it is above the charts. */
export const TABLE_ROW = 2;
export const TABLE_FONT_SIZE = 9;

/** Widths of the sheet's columns: a margin, then those of the summaries, together as wide as three charts: one reaches from the
 * second to the third column, one to the sixth and one to the last, so that programs with other widths of columns give them
 * one size all the same. */
export const MARGIN_POINTS = 6;
export const SUMMARY_COLUMN_POINTS: readonly number[] = [230, 80, 72, 72, 66, 100, 310];

/** Six charts, and what they say in words above them, are to be read on one sheet of paper. */
const CHARTS_IN_A_ROW = 3;
const THIRD = 310;
const GAP = 8;
export const CHART_WIDTH = THIRD - GAP;
const CHART_HEIGHT = 190;

/** In points: what Excel leaves at the edges of a page at least by its own setting "narrow", which every office printer can. */
export const PAGE_MARGIN_POINTS = 28.8;
/** A row that holds charts, with their gap: programs begin a page with a row as a whole, so that none cuts a chart. */
export const CHART_ROW_POINTS = CHART_HEIGHT + GAP;

/**
 * What one printed page takes of the sheet at least: 936 points of columns fitted to A4 landscape leave 630 to 645 points of
 * rows in Excel, depending on how the scale is rounded, and more in programs whose columns are wider. Page breaks of our own
 * would not do: Excel ignores them on sheets that are fitted to a page.
 */
const PAGE_POINTS = 630;

/** Points from the sheet's top to a row (0-based) above the charts, or of a sheet that was begun without rows of charts. */
export function rowTop(row: number): number {
  return row === 0 ? 0 : TITLE_ROW_POINTS + (row - 1) * ROW_POINTS;
}

/** The first row that begins at or below a point, on such a sheet. */
export function rowBelow(points: number): number {
  return points <= 0 ? 0 : Math.max(1, Math.ceil((points - TITLE_ROW_POINTS) / ROW_POINTS) + 1);
}

const CHARACTER_POINTS = TABLE_FONT_SIZE;
const LINE_POINTS = 13;
const FEWEST_LINES = 2;

/** The height of a line of the table for an indicator of that name: all of it is to be read. */
export function summaryRowPoints(name: string): number {
  const [nameColumn = 0] = SUMMARY_COLUMN_POINTS;
  const lines = Math.ceil((name.length * CHARACTER_POINTS) / (nameColumn - 8));
  return Math.max(FEWEST_LINES, lines) * LINE_POINTS;
}

/** Where the table of summaries ends that is above the charts. */
export function tableBottom(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + summaryRowPoints(name), rowTop(TABLE_ROW + 1));
}

/** How many pages the sheet takes whose table ends at a point, with rows of charts below it. */
export function pagesOf(endOfTable: number, chartRows: number): number {
  let pages = Math.max(1, Math.ceil(endOfTable / PAGE_POINTS));
  let left = pages * PAGE_POINTS - endOfTable;
  for (let row = 0; row < chartRows; row += 1) {
    if (left < CHART_ROW_POINTS) {
      pages += 1;
      left = PAGE_POINTS;
    }
    left -= CHART_ROW_POINTS;
  }
  return pages;
}

/** At least as many pages as a sheet takes that ends at a point: each may end with the room of a row that began on the next. */
export function pagesAtMost(points: number): number {
  return points <= PAGE_POINTS ? 1 : Math.ceil(points / (PAGE_POINTS - CHART_ROW_POINTS));
}

/** Where the grid begins whose first chart has its top there. */
export function gridTop(highestChart: number): number {
  return highestChart - GAP;
}

/** Frames for new charts: the places of a grid below `top` that no chart covers yet, in reading order. */
export function freeFrames(standing: readonly ChartFrame[], count: number, top: number): ChartFrame[] {
  const frames: ChartFrame[] = [];
  for (const frame of places(top)) {
    if (frames.length >= count) break;
    if (!standing.some((chart) => covers(chart, frame))) frames.push(frame);
  }
  return frames;
}

/** Every place of the grid: three in each row. */
function* places(top: number): Generator<ChartFrame> {
  for (let y = top + GAP; ; y += CHART_ROW_POINTS) {
    for (let column = 0; column < CHARTS_IN_A_ROW; column += 1) {
      const left = MARGIN_POINTS + column * THIRD + GAP;
      yield { left, top: y, width: CHART_WIDTH, height: CHART_HEIGHT };
    }
  }
}

function covers(one: ChartFrame, other: ChartFrame): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}
