import type { ChartFrame } from "./chart-specs";

/** The sheet of charts in points: a title row, then rows of one height, so that cells and charts can be told apart. */
export const TITLE_ROW_POINTS = 24;
export const ROW_POINTS = 18;

/** Widths of the sheet's columns: a margin, then those of the summaries, together as wide as two charts. */
export const MARGIN_POINTS = 12;
export const SUMMARY_COLUMN_POINTS: readonly number[] = [230, 72, 80, 80, 70, 94, 310];

/** Two charts and the gap end a little before the last column does, so that printing shows their right edge. */
const CHART_WIDTH = 458;
const CHART_HEIGHT = 262;
const GAP = 16;
const FIRST_TOP = rowTop(3);
const ROWS_ON_A_PAGE = 2;

/**
 * What one printed page takes of the sheet: 948 points of columns fitted to A4 landscape leave 615 to 645 points of rows,
 * depending on margins and on how the scale is rounded. Page breaks of our own would not do: Excel ignores them on sheets
 * that are fitted to a page. So each pair of chart rows starts a page further down, and no chart is cut in two.
 */
const PAGE_POINTS = 630;

/** Points from the sheet's top to a row (0-based) of the sheet of charts. */
export function rowTop(row: number): number {
  return row === 0 ? 0 : TITLE_ROW_POINTS + (row - 1) * ROW_POINTS;
}

/** The first row that begins at or below a point. */
export function rowBelow(points: number): number {
  return points <= 0 ? 0 : Math.max(1, Math.ceil((points - TITLE_ROW_POINTS) / ROW_POINTS) + 1);
}

/** Frames for new charts: the places of a grid of two columns that no standing chart covers, in reading order. */
export function freeFrames(standing: readonly ChartFrame[], count: number): ChartFrame[] {
  const frames: ChartFrame[] = [];
  for (let slot = 0; frames.length < count; slot += 1) {
    const frame = frameAt(slot);
    if (!standing.some((chart) => covers(chart, frame))) frames.push(frame);
  }
  return frames;
}

function frameAt(slot: number): ChartFrame {
  return {
    left: MARGIN_POINTS + (slot % 2) * (CHART_WIDTH + GAP),
    top: topOf(Math.floor(slot / 2)),
    width: CHART_WIDTH,
    height: CHART_HEIGHT,
  };
}

function topOf(chartRow: number): number {
  const page = Math.floor(chartRow / ROWS_ON_A_PAGE);
  return FIRST_TOP + page * PAGE_POINTS + (chartRow % ROWS_ON_A_PAGE) * (CHART_HEIGHT + GAP);
}

function covers(one: ChartFrame, other: ChartFrame): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}
