import type { ChartFrame } from "./chart-specs";

/** The sheet of charts in points: a title row, then rows of one height, so that cells and charts can be told apart. */
export const TITLE_ROW_POINTS = 24;
export const ROW_POINTS = 18;

/** Widths of the sheet's columns: a margin, then those of the summaries, together as wide as two charts. */
export const MARGIN_POINTS = 12;
export const SUMMARY_COLUMN_POINTS: readonly number[] = [230, 72, 80, 80, 70, 94, 310];

const CHART_WIDTH = 460;
const CHART_HEIGHT = 270;
const GAP = 16;
const FIRST_TOP = rowTop(3);

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
    top: FIRST_TOP + Math.floor(slot / 2) * (CHART_HEIGHT + ROW_POINTS),
    width: CHART_WIDTH,
    height: CHART_HEIGHT,
  };
}

function covers(one: ChartFrame, other: ChartFrame): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}
