import { calendarDate } from "../../../../../../src/core/values/calendar/calendar-date";
import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `name year target actual` of every figure that is read in the fiscal year before a June, `base` where the table has one. */
function read(text: string, june: number): string[] {
  const { tables } = findIndicatorTables(workbookOf(text), { day: calendarDate(june, 6, 30) });
  return tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ name, base, years }) => [
      ...(base ? [`${name} base ${String(base.figure)}`] : []),
      ...years.map(({ fiscalYear, target, actual }) =>
        [name, fiscalYear, target?.figure ?? "－", actual?.figure ?? "－"].join(" "),
      ),
    ]),
  );
}

describe("a year without a word between 現状値 and the goal", () => {
  const table = (between: string, below = ""): string =>
    `指標\t現状値（H17）\t${between}\t目標値（H22）\n利用者数\t500\t600\t700\n${below}`;
  const READ = ["利用者数 base 500", "利用者数 2008 － 600", "利用者数 2010 700 －"];
  const UNREAD = ["利用者数 base 500", "利用者数 2010 700 －"];

  it.each(["H20年度末現在", "平成20年度現在"])("was counted where it says so and is over: %s", (heading) => {
    expect(read(table(heading), 2009)).toEqual(READ);
  });

  it.each(["平成20年度末数値", "平成20年度末の数値"])(
    "is what was reached where a line tells what was done until then: %s",
    (heading) => {
      expect(read(table(heading, "（平成20年度までの取り組み）"), 2009)).toEqual(READ);
      expect(read(table(heading, "（平成19年度までの取り組み）"), 2009)).toEqual(UNREAD);
      expect(read(table(heading), 2009)).toEqual(UNREAD);
    },
  );

  it("is none beside 現状値 of a later year, on either side of it", () => {
    const left = "指標\tR2年度末現在\t現状値（R6）\t目標値（R9）\n利用者数\t500\t700\t900";
    const right = "指標\t現状値（R6）\tR2年度末現在\t目標値（R9）\n利用者数\t700\t500\t900";
    for (const text of [left, left.replace("（R6）", ""), right])
      expect(read(text, 2026).filter((line) => / 20\d\d /.test(line))).toEqual(["利用者数 2027 900 －"]);
  });

  it.each([
    ["平成20年度", 2009],
    ["平成20年度末", 2009],
    ["平成20年度末時点", 2009],
    ["平成20年度の数値", 2009],
    ["平成20年度末現在", 2008],
    ["平成20年度末現在", 2007],
  ])("may as well be planned else: %s in %i", (heading, year) => {
    expect(read(table(heading), year)).toEqual(UNREAD);
  });

  it("may be planned where another such year is still to come", () => {
    const path = "指標\t現状値（R1）\tR4年度末現在\tR7年度末現在\t目標値（R8）\n利用者数\t500\t600\t650\t700";
    expect(read(path, 2024)).toEqual(["利用者数 base 500", "利用者数 2026 700 －"]);
  });
});
