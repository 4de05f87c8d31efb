import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { calendarDate } from "../../../../../../src/core/values/calendar/calendar-date";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `name`, then `year target actual` of every year. */
function read(text: string, merges: readonly string[] = ["A2:A5"]): string[] {
  const day = calendarDate(2024, 7, 1);
  return findIndicatorTables(workbookOf(text, { merges }), { day }).tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ name, years }) => [
      name,
      ...years.map(({ fiscalYear, target, actual }) =>
        [fiscalYear, target?.figure ?? "－", actual?.figure ?? "－"].join(" "),
      ),
    ]),
  );
}

const YEARS = "\t\tH29年度\tH30年度\n";
const PARTS = "利用者数\tプール\t100\t120\n\tトレーニング室\t50\t60\n";

describe("a goal right below a sum", () => {
  it("is of that sum, which has the name in front of it where it says none itself", () => {
    const rows = `${PARTS}\t合計\t150\t180\n\t目標値\t140\t160`;
    expect(read(YEARS + rows)).toEqual(["利用者数", "2017 140 150", "2018 160 180"]);
  });

  it("is so below a sum that says its name, and what is there below a year's 目標値 is aimed at then", () => {
    const years = "\t\tH29年度\tH30年度\tR元年度\\n（目標値）\n";
    const rows = `${PARTS}\t利用者数計（人）\t150\t180\t200\n\t目標\t140\t160\t`;
    expect(read(years + rows)).toEqual(["利用者数計", "2017 140 150", "2018 160 180", "2019 200 －"]);
  });

  it("is so for each of several sums", () => {
    const second = "宿泊者数\t大人\t10\t12\n\t小人\t5\t6\n\t宿泊者数合計\t15\t18\n\t目標値\t14\t16";
    const rows = `${PARTS}\t利用者数合計\t150\t180\n\t目標値\t140\t160\n${second}`;
    expect(read(YEARS + rows, ["A2:A5", "A6:A9"])).toEqual([
      "利用者数合計",
      "2017 140 150",
      "2018 160 180",
      "宿泊者数合計",
      "2017 14 15",
      "2018 16 18",
    ]);
  });

  it.each([
    ["the rows above are not added up in every year", `${PARTS}\t合計\t150\t190\n\t目標値\t140\t160`],
    ["only one row is above it", "利用者数\tプール\t150\t180\n\t合計\t150\t180\n\t目標値\t140\t160"],
    ["it is no sum", `${PARTS}\t平均\t75\t90\n\t目標値\t140\t160`],
    ["another row is between them", `${PARTS}\t合計\t150\t180\n\t前期\t70\t80\n\t目標値\t140\t160`],
    ["one of the goals is below no sum", `${PARTS}\t目標値\t70\t70\n\t合計\t150\t180\n\t目標値\t140\t160`],
  ])("is of nothing where %s", (_, rows) => {
    expect(read(YEARS + rows)).toEqual([]);
  });

  it("is of nothing in years that have not come, as their sum may be planned too", () => {
    const rows = `${PARTS}\t合計\t150\t180\n\t目標値\t140\t160`;
    expect(read(`\t\tR80年度\tR81年度\n${rows}`)).toEqual([]);
  });

  it("leaves a row that says 実績 the actual", () => {
    const rows = `${PARTS}\t合計\t150\t180\n\t目標値\t140\t160\n\t実績値\t149\t179`;
    expect(read(YEARS + rows, ["A2:A6"]).slice(1)).toEqual(["2017 140 149", "2018 160 179"]);
  });
});
