import { recountAll } from "../src/core/judge/recount/recount";
import type { Ledger } from "../src/core/model/ledger";
import { calendarDate } from "../src/core/values/calendar/calendar-date";
import { fiscalYear } from "../src/core/values/calendar/fiscal-year";
import { benchDefinitions, YEARS, type BenchFigures } from "./recount-data";

const context = { asOf: calendarDate(2026, 2, 28), startMonth: 4 };
const years = YEARS.map((year) => fiscalYear(year));

/** The add-in's own recount of ledgers that were read. */
export function recountOurs(ledgers: readonly Ledger[]): BenchFigures {
  return Object.fromEntries(
    benchDefinitions().map((definition) => {
      const result = recountAll(definition, ledgers, years, context);
      if (result.state !== "counted") throw new Error(`${definition.mark} was not counted.`);
      return [definition.mark, result.years.map(({ value }) => value)];
    }),
  );
}
