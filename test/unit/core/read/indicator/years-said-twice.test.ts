import { assessYear } from "../../../../../src/core/judge/achievement/assess-year";
import { NAGANO_SCHEME } from "../../../../../src/core/model/grade-scheme";
import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../support/workbook-builder";

/** The rate of each year of the first indicator, or why it has none. */
function ratesOf(tsv: string): (number | string)[] {
  const [indicator] = findIndicatorTables(workbookOf(tsv)).tables[0]?.indicators ?? [];
  if (!indicator) throw new Error("No indicator");
  return indicator.years.map((year) => {
    const { rate, state } = assessYear(indicator, year, NAGANO_SCHEME);
    return rate ?? state;
  });
}

describe("withYearsSaidTwice", () => {
  it("leaves both figures of a year without a rate, and those of other years with theirs", () => {
    expect(ratesOf("指標\tR5目標\tR5実績\t参考\tR5目標\tR5実績\n受診率（％）\t50\t45\t\t60\t54")).toEqual([
      "yearTwice",
      "yearTwice",
    ]);
    expect(
      ratesOf("指標\t年度\t目標\t実績\nA（人）\tR5\t10\t8\nA（人）\t2023\t20\t18\nA（人）\tR6\t30\t27"),
    ).toEqual(["yearTwice", "yearTwice", 0.9]);
  });

  it("does not take what is still blank, or not final, for a second figure", () => {
    expect(ratesOf("指標\tR5目標\tR5実績\t参考\tR5目標\tR5実績\n受診率（％）\t50\t45\t\t\t")).toContain(0.9);
    expect(ratesOf("指標\tR5目標\tR5実績（速報）\tR5実績（確定）\n来館者数（人）\t100\t80\t90")).toContain(
      0.9,
    );
  });
});
