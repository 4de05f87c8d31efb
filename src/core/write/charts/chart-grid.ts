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
/**
 * What one printed page takes of the sheet: 936 points of columns fitted to A4 landscape leave 630 to 645 points of rows,
 * depending on how the scale is rounded. Page breaks of our own would not do: Excel ignores them on sheets that are fitted
 * to a page. So charts that come on another page begin some way below its edge, and end some way above the next.
 */
const PAGE_POINTS = 630;
const USED_OF_A_PAGE = 612;
const HEAD_OF_A_PAGE = 18;

/** Points from the sheet's top to a row (0-based) of the sheet of charts, where all rows but the first are as high as one another. */
export function rowTop(row: number): number {
  return row === 0 ? 0 : TITLE_ROW_POINTS + (row - 1) * ROW_POINTS;
}

/** The first row that begins at or below a point. */
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

/** How many pages the sheet takes that ends at a point. */
export function pagesTo(points: number): number {
  return Math.max(1, Math.ceil(points / PAGE_POINTS));
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

/** Every place of the grid: below what is above it on the first page, then page by page. */
function* places(top: number): Generator<ChartFrame> {
  let page = Math.floor(top / PAGE_POINTS);
  let y = Math.max(top + GAP, page * PAGE_POINTS + HEAD_OF_A_PAGE);
  for (;;) {
    if (y + CHART_HEIGHT > page * PAGE_POINTS + USED_OF_A_PAGE) {
      page += 1;
      y = page * PAGE_POINTS + HEAD_OF_A_PAGE;
    }
    for (let column = 0; column < CHARTS_IN_A_ROW; column += 1) {
      const left = MARGIN_POINTS + column * THIRD + GAP;
      yield { left, top: y, width: CHART_WIDTH, height: CHART_HEIGHT };
    }
    y += CHART_HEIGHT + GAP;
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
