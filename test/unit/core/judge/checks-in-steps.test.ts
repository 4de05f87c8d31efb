import { seriesSteps } from "../../../../src/core/judge/checking/series";
import { ALL_CHECKS } from "../../../../src/core/judge/checks/all-checks";
import { reviewWorkbook } from "../../../../src/core/review";
import { calendarDate } from "../../../../src/core/values/calendar/calendar-date";
import { Looks, manyTables, TABLES, YEARS } from "../../../support/many-tables";

const TODAY = calendarDate(2026, 2, 28);

describe("checks of many tables", () => {
  const review = reviewWorkbook(manyTables(), { asOf: undefined, today: TODAY });

  it.each(ALL_CHECKS.map((check) => [check.code, check] as const))(
    "%s looks at all figures in no step of its own",
    (_, check) => {
      const input = structuredClone(review);
      const looks = new Looks();
      looks.at(input.tables);
      expect(looks.mostOf(seriesSteps(input))).toBeLessThan(TABLES * YEARS);
      expect(looks.mostOf(check.steps(input))).toBeLessThan(TABLES * YEARS);
    },
  );
});
