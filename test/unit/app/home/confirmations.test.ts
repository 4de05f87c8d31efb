import { confirmations } from "../../../../src/app/home/confirmations";
import { reviewWorkbook } from "../../../../src/core/review";
import { calendarDate } from "../../../../src/core/values/calendar/calendar-date";
import { workbookOf } from "../../../support/workbook-builder";

/** What each answer to the questions about the first indicator changes, in percent, by the year; the state where there is no rate. */
function effectsOf(tsv: string): Record<string, string> {
  const review = reviewWorkbook(workbookOf(tsv), { asOf: undefined, today: calendarDate(2026, 11, 28) });
  return Object.fromEntries(
    confirmations(review).listed.flatMap(({ options }) =>
      options.map(({ choice, effects }) => {
        const years = effects().map(({ fiscalYear, assessment: { rate, state } }) =>
          [fiscalYear, rate === undefined ? state : Math.round(rate * 1000) / 10].join(" "),
        );
        return [choice, years.join(", ")];
      }),
    ),
  );
}

describe("the effect of an answer", () => {
  it("has every year that is judged otherwise: the way from the base is that of all years", () => {
    const row = "指標\t単位\t基準値(R2)\tR5目標\tR5実績\tR6目標\tR6実績\n待機児童数\t人\t20\t5\t8\t0\t5";
    // (8 − 20) ÷ (5 − 20) = 0.8 and (5 − 20) ÷ (0 − 20) = 0.75; by target ÷ actual R5 is and stays 0.625.
    expect(effectsOf(row)).toMatchObject({
      progressFromBase: "2023 80, 2024 75",
      ratio: "2024 blocked",
    });
  });

  it("has all years where nobody knew which way is better, and but the last where nothing changes", () => {
    const rows = "指標\t区分\tR4\tR5\tR6\n経常収支比率（％）\t目標\t80\t80\t80\n\t実績\t100\t90\t80";
    expect(effectsOf(rows)).toEqual({
      lower: "2022 80, 2023 88.9, 2024 100",
      higher: "2022 125, 2023 112.5, 2024 100",
    });
    const known = "指標\t区分\tR5\tR6\n交通事故死者数（人）\t目標\t8\t5\n\t実績\t10\t10";
    expect(effectsOf(known)).toMatchObject({ lower: "2024 50", higher: "2023 125, 2024 200" });
  });

  it("has every year that a sum is held in", () => {
    const rows = "指標\t区分\tR4\tR5\tR6\t計\n整備数（戸）\t目標\t\t\t\t100\n\t実績\t10\t25\t40\t";
    expect(effectsOf(rows)).toEqual({
      growing: "2022 10, 2023 35, 2024 75",
      standing: "2022 10, 2023 25, 2024 40",
    });
  });
});
