import { compareDates, formatIsoDate, type CalendarDate } from "../../../values/calendar/calendar-date";
import { fiscalYear, yearEnd, type FiscalYear } from "../../../values/calendar/fiscal-year";
import type { ProgrammeTable } from "../../../model/programme";
import { checkOf } from "../../checking/check";
import type { Occurrence } from "../../findings/finding";

/**
 * 概算 for a year that ended more than a year before 基準日, when its accounts have long been settled: at the heading where
 * that says so, else at the cell.
 */
export const programmeEstimateUnsettled = checkOf({
  code: "programme/estimate-unsettled",
  severity: "warning",
  keeps: ({ raw, ended, asOf }) => [raw, ended, asOf],
  find: ({ programmeTables, asOf, settings }) =>
    programmeTables.flatMap((table) => unsettledIn(table, asOf.date, settings.startMonth)),
});

function unsettledIn(
  table: ProgrammeTable,
  asOf: CalendarDate,
  startMonth: number,
): Occurrence<"programme/estimate-unsettled">[] {
  const isLongOver = (year: FiscalYear): boolean =>
    compareDates(yearEnd(fiscalYear(year + 1), startMonth), asOf) < 0;
  const inHeadings = table.headings.filter(({ estimate }) => estimate);
  const inCells = table.items
    .flatMap(({ years }) => years)
    .filter(({ estimate, heading }) => estimate && !heading.estimate);
  return [...inHeadings, ...inCells]
    .filter((one) => isLongOver(one.fiscalYear))
    .map(({ raw, address, fiscalYear: year }) => ({
      at: address,
      indicator: undefined,
      fiscalYear: year,
      data: {
        raw: raw.split("\n").slice(0, 2).join(" "),
        ended: formatIsoDate(yearEnd(year, startMonth)),
        asOf: formatIsoDate(asOf),
      },
    }));
}
