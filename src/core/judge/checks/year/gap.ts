import { flatMapSteps } from "../../../values/steps/flat-map-steps";
import { entryAt } from "../../../values/invariants/defect";
import { layoutTraits } from "../../../model/indicator-layout";
import type { FiscalYear } from "../../../values/calendar/fiscal-year";
import type { IndicatorTable, YearHeading } from "../../../model/indicator";
import { isReported } from "../../../model/indicator-figures";
import { checkOf } from "../../checking/check";
import type { Occurrence } from "../../findings/finding";
import { reportedHeadings } from "../../checking/reported-headings";

/**
 * Years that a table leaves out between its first and last one; it is placed at the heading after the gap. A table no two of whose
 * years follow each other (every fifth year; H28, R3, R6) leaves nothing out, nor do the years of a plan that nothing is reported for yet
 * (2025, 2030, 2034).
 */
export const yearGap = checkOf({
  code: "year/gap",
  severity: "warning",
  keeps: ({ before, after, missing }) => [before, after, ...missing],
  find: ({ tables }) =>
    flatMapSteps(
      tables.filter((table) => layoutTraits(table).yearsFollow),
      gapsOf,
      1,
    ),
});

function gapsOf(table: IndicatorTable): Occurrence<"year/gap">[] {
  const headings = distinctInOrder(reportedHeadings(table));
  const steps = headings
    .slice(1)
    .map((heading, index) => heading.fiscalYear - entryAt(headings, index).fiscalYear);
  if (steps.length > 1 && steps.every((step) => step > 1)) return [];
  const reported = new Set(
    table.indicators.flatMap(({ years }) => years.filter(isReported).map((year) => year.fiscalYear)),
  );
  return steps.flatMap((step, index) => {
    const [before, after] = [headings[index], headings[index + 1]];
    if (step === 1 || !before || !after || !reported.has(after.fiscalYear)) return [];
    const missing = Array.from({ length: step - 1 }, (_, offset) => before.fiscalYear + offset + 1);
    const data = { before: before.fiscalYear, after: after.fiscalYear, missing };
    return [
      {
        at: after.address,
        indicator: undefined,
        fiscalYear: after.fiscalYear,
        data,
      },
    ];
  });
}

function distinctInOrder(headings: readonly YearHeading[]): YearHeading[] {
  const byYear = new Map<FiscalYear, YearHeading>();
  for (const heading of headings)
    if (!byYear.has(heading.fiscalYear)) byYear.set(heading.fiscalYear, heading);
  return [...byYear.values()].sort((one, other) => one.fiscalYear - other.fiscalYear);
}
