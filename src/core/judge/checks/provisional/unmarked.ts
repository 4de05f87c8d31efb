import { compareDates, formatIsoDate, type CalendarDate } from "../../../values/calendar/calendar-date";
import { yearEnd } from "../../../values/calendar/fiscal-year";
import type { IndicatorTable, IndicatorYear } from "../../../model/indicator";
import { layoutTraits } from "../../../model/indicator-layout";
import { formatCell } from "../../../values/workbook/cell-address";
import { checkOf } from "../../checking/check";
import type { Occurrence } from "../../findings/finding";

/**
 * A year that is not over by 基準日, has actuals and does not say that they are provisional: at the year's heading. A figure
 * with the year in its own cell (31.5%（平成27年度）) says when it was taken, and there is no heading to mark.
 */
export const provisionalUnmarked = checkOf({
  code: "provisional/unmarked",
  severity: "warning",
  keeps: ({ raw, asOf }) => [raw, asOf],
  find: ({ tables, asOf, settings }) =>
    tables.flatMap((table) => unmarkedIn(table, asOf.date, settings.startMonth)),
});

function unmarkedIn(
  table: IndicatorTable,
  asOf: CalendarDate,
  startMonth: number,
): Occurrence<"provisional/unmarked">[] {
  const { ownRowsOfYears } = layoutTraits(table);
  const unmarked = new Map<string, IndicatorYear>();
  for (const { years } of table.indicators) {
    for (const year of years) {
      const isOver = compareDates(yearEnd(year.fiscalYear, startMonth), asOf) <= 0;
      if (isOver || year.provisional || year.actual?.reading.state !== "number") continue;
      if (!ownRowsOfYears && year.heading.address.row > table.headerRows.last) continue;
      const cell = formatCell(year.heading.address);
      if (!unmarked.has(cell)) unmarked.set(cell, year);
    }
  }
  return [...unmarked.values()].map(({ heading, fiscalYear }) => ({
    at: heading.address,
    indicator: undefined,
    fiscalYear,
    data: { raw: heading.raw, asOf: formatIsoDate(asOf) },
  }));
}
