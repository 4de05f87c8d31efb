import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** Target and actual of every year of the first indicator: a figure, else its text, or －. */
function read(headings: string, row: string): string {
  const { tables } = findIndicatorTables(workbookOf(`指標\t${headings}\n利用者数\t${row}`));
  const said = (cell: { figure?: number | undefined; reading: { raw: unknown } } | undefined): string =>
    cell?.figure?.toString() ?? (typeof cell?.reading.raw === "string" ? cell.reading.raw : "－");
  return (tables[0]?.indicators[0]?.years ?? [])
    .map(({ target, actual }) => `${said(target)}:${said(actual)}`)
    .join(" ");
}

describe("a figure with notes behind it that come of it", () => {
  it.each([
    ["R5目標\tR5実績", "100人\t120人（120％）", "100:120"],
    ["R5目標\tR5実績", "1,300\t1,383 ＜106％＞", "1300:1383"],
    ["R5目標\tR5実績", "60\t54（達成率90.0％）", "60:54"],
    ["基準値（R2）\tR5目標\tR5実績", "77.4\t61.9（20%減）\t70", "61.9:70"],
    ["基準値（R2）\tR5目標\tR5実績", "6,235\t18,700（3.0倍）\t20,216 （3.2倍）＜108％＞", "18700:20216"],
    ["R5実績\tR6実績\tR7目標", "80人（80％）\t90人（90％）\t100人", "－:80 －:90 100:－"],
    ["R2基準値\tR5実績\tR8目標値", "100人\t110人\t120人（20%増）", "－:110 120:－"],
  ])("is read: %s | %s", (headings, row, right) => {
    expect(read(headings, row)).toBe(right);
  });

  it.each([
    ["what is to be cut is in front", "基準値（R2）\tR5目標\tR5実績", "100人\t100人（20%減）\t90人"],
    ["the rate is the other way round", "R5目標\tR5実績", "100件\t80件（125％）"],
    ["it is a share of something else", "R5目標\tR5実績", "100人\t40人（15.2％）"],
    ["one of two does not come of it", "基準値（R2）\tR5目標\tR5実績", "50\t100\t120（2.0倍）＜120％＞"],
    ["nothing is there to hold it against", "R5目標\tR5実績", "－\t40人（80％）"],
  ])("stays words where %s", (_, headings, row) => {
    const text = row.split("\t").find((cell) => /[（＜]/u.test(cell)) ?? "";
    expect(read(headings, row)).toContain(text);
  });
});
