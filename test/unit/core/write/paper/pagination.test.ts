import { pagination } from "../../../../../src/core/write/paper/pagination";
import type { PaperPage, PaperRow } from "../../../../../src/core/write/paper/paper-page";

/** A page of rows of these heights; its first row is repeated on each page. A4 landscape takes 515 points of them. */
function pageOf(...rows: readonly (readonly [PaperRow["look"], number])[]): PaperPage {
  return {
    columns: [756],
    rows: [["heading", 20] as const, ...rows].map(([look, points]) => ({ look, points, cells: [] })),
    headingRow: 0,
    choices: "",
  };
}

const items = (count: number) => Array.from({ length: count }, () => ["item", 50] as const);

describe("pagination", () => {
  it("leaves heights as they are where nothing is in the way", () => {
    const { heights, fitToPagesTall } = pagination(pageOf(["section", 18], ...items(4)));
    expect(heights).toEqual([20, 18, 50, 50, 50, 50]);
    expect(fitToPagesTall).toBeUndefined();
  });

  it("takes a section's heading to the page of its first item, by room in the row before it", () => {
    // 20 + 400 + 70 + 18 are 508: the heading would be the last of its page.
    const page = pageOf(["item", 400], ["item", 70], ["section", 18], ["item", 300]);
    const { heights } = pagination(page);
    // 3 % more than 515 are 530.45, of which 508 are used.
    expect(heights).toEqual([20, 400, 93, 18, 300]);
    expect(20 + 400 + 93).toBeLessThanOrEqual(515);
  });

  it("does the same on later pages, where the headings are repeated", () => {
    const page = pageOf(["item", 450], ["item", 400], ["item", 70], ["section", 18], ["item", 300]);
    expect(pagination(page).heights).toEqual([20, 450, 400, 93, 18, 300]);
  });

  it("prints a little smaller where a last page would hold a few lines alone", () => {
    // 520 points, of which 515 fit.
    expect(pagination(pageOf(...items(10))).fitToPagesTall).toBe(1);
    // 620: smaller than 85 %.
    expect(pagination(pageOf(...items(12))).fitToPagesTall).toBeUndefined();
    // 770: the last page is half full.
    expect(pagination(pageOf(...items(15))).fitToPagesTall).toBeUndefined();
  });

  it("takes more rows on a page where wide columns make all of it smaller", () => {
    // Twice as wide as a page: half its size, 1,030 points of rows, so that 520 fit and no heading has to go over the edge.
    const wide = { columns: [2 * 756] };
    expect(pagination({ ...pageOf(...items(10)), ...wide }).fitToPagesTall).toBeUndefined();
    const page = { ...pageOf(["item", 400], ["item", 70], ["section", 18], ["item", 300]), ...wide };
    expect(pagination(page).heights).toEqual([20, 400, 70, 18, 300]);
  });

  it("counts nothing that is not printed", () => {
    expect(pagination({ ...pageOf(...items(10)), printedRows: 10 }).fitToPagesTall).toBeUndefined();
  });
});
