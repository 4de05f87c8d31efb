import { PAGE_POINTS, PAPER_MARGIN_POINTS, type PaperPage } from "./paper-page";
import { HIGHEST_ROW_POINTS } from "../../values/workbook/highest-row";
import { rowPoints } from "./paper-looks";

/** The shorter side of A4, which is the height of a page across. */
const A4_HEIGHT = 595;
const PAGE_HEIGHT = A4_HEIGHT - 2 * PAPER_MARGIN_POINTS;

/** No page is printed smaller for the sake of its last lines than this. */
const LEAST_SCALE = 0.85;
/** A last page with less than this share of its height holds little more than footnotes. */
const SHORT_SHARE = 0.3;
/** A section's heading goes to the next page also where programs take some more on a page. */
const TOLERANCE = 0.03;

/** How a page's rows are to be printed. */
export interface Pagination {
  /** The height of each row, in points. */
  readonly heights: readonly number[];
  /** The pages that all of it is fitted to; left out where as many as it takes are right. */
  readonly fitToPagesTall?: number;
}

/**
 * Heights of rows, so that no section's heading is the last of a page: the row before it is as much higher as takes the heading
 * over the edge. (Programs leave out page breaks of our own on sheets that are fitted to a width, and a cell with some room
 * at its end is nothing that anybody misses.) Where a last page would hold a few lines alone, all is fitted to one page less.
 */
export function pagination(page: PaperPage): Pagination {
  const made = known.get(page) ?? paginate(page);
  known.set(page, made);
  return made;
}

/** Asked for several times a page, and the widths of all its texts are worked out. */
const known = new WeakMap<PaperPage, Pagination>();

function paginate(page: PaperPage): Pagination {
  const own = page.rows.map((row) => rowPoints(row, page));
  // Columns that are wider than a page make all of it smaller, and more rows go on it.
  const width = page.columns.reduce((sum, points) => sum + points, 0);
  const widthScale = Math.min(1, PAGE_POINTS / width);
  const fitted = fewerPages(own, page, widthScale);
  const capacity = PAGE_HEIGHT / (fitted?.scale ?? widthScale);
  const heights = withHeadingsKept(own, page, capacity);
  return { heights, ...(fitted && { fitToPagesTall: fitted.pages }) };
}

/** The row that each page after the first begins with. */
function breaks(
  heights: readonly number[],
  { headingRow, rows, printedRows = rows.length }: PaperPage,
  capacity: number,
): number[] {
  const repeated = heights[headingRow] ?? 0;
  const found: number[] = [];
  let used = 0;
  for (const [row, points] of heights.slice(0, printedRows).entries()) {
    if (used > 0 && used + points > capacity) {
      found.push(row);
      used = repeated;
    }
    used += points;
  }
  return found;
}

function fewerPages(
  heights: readonly number[],
  page: PaperPage,
  widthScale: number,
): { readonly pages: number; readonly scale: number } | undefined {
  const capacity = PAGE_HEIGHT / widthScale;
  const usual = breaks(heights, page, capacity);
  const last = usual.at(-1);
  if (last === undefined) return undefined;
  const { rows, printedRows = rows.length } = page;
  const onLast = heights.slice(last, printedRows).reduce((sum, points) => sum + points, 0);
  if (onLast > capacity * SHORT_SHARE) return undefined;
  for (let percent = 99; percent > 0; percent -= 1) {
    const scale = (widthScale * percent) / 100;
    if (scale < LEAST_SCALE) return undefined;
    if (breaks(heights, page, PAGE_HEIGHT / scale).length < usual.length)
      return { pages: usual.length, scale };
  }
  return undefined;
}

function withHeadingsKept(own: readonly number[], page: PaperPage, capacity: number): readonly number[] {
  const heights = [...own];
  const heightOf = (row: number): number => heights[row] ?? 0;
  for (let at = 0; ; at += 1) {
    const pages = breaks(heights, page, capacity);
    const next = pages[at];
    if (next === undefined) return heights;
    const heading = next - 1;
    const before = page.rows[heading - 1]?.look;
    if (page.rows[heading]?.look !== "section" || (before !== "item" && before !== "next")) continue;
    const repeated = at === 0 ? 0 : heightOf(page.headingRow);
    const used = heights.slice(pages[at - 1] ?? 0, heading).reduce((sum, points) => sum + points, repeated);
    const wanted = capacity * (1 + TOLERANCE) - used - heightOf(heading) + 1;
    const extra = Math.min(wanted, capacity - used, HIGHEST_ROW_POINTS - heightOf(heading - 1));
    heights[heading - 1] = heightOf(heading - 1) + Math.max(0, Math.floor(extra));
  }
}
