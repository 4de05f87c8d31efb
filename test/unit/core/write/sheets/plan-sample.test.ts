import { planSample } from "../../../../../src/core/write/sheets/plan-sample";
import { reviewWorkbook } from "../../../../../src/core/review";
import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { assessIn } from "../../../../../src/core/judge/achievement/assess-in";
import { applyPlan } from "../../../../support/apply-plan";
import { workbook } from "../../../../support/workbook-builder";

const OPTIONS = { asOf: undefined, today: calendarDate(2026, 3, 1) };

describe("planSample", () => {
  const made = applyPlan(workbook([]), planSample(workbook([])));
  const review = reviewWorkbook(made, OPTIONS);

  it("makes a table that is read whole: three indicators, the years R4 to R7, the last one not over", () => {
    expect(review.tables.map(({ sheet, indicators }) => [sheet, indicators.length])).toEqual([["見本", 3]]);
    expect(review.tables[0]?.headings.map(({ fiscalYear }) => fiscalYear)).toEqual([2022, 2023, 2024, 2025]);
    expect(review.tables[0]?.indicators.map(({ years }) => years.at(-1)?.provisional)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("comes to rates that one can check by hand, the waiting children by fewer being better", () => {
    const rates = review.tables[0]?.indicators.map((indicator) => {
      const year = indicator.years.find(({ fiscalYear }) => fiscalYear === 2024);
      return year && assessIn(indicator, year, review).rate;
    });
    expect(rates).toEqual([63 / 60, 28 / 30, 4 / 5]);
  });

  it("takes another name where a sheet is called 見本", () => {
    expect(planSample(made).edits[0]).toMatchObject({ kind: "addSheet", sheet: "見本 (2)" });
  });
});
