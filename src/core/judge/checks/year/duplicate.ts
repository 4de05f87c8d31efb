import type { IndicatorTable, YearHeading } from "../../../model/indicator";
import { formatCell } from "../../../values/workbook/cell-address";
import { layoutTraits } from "../../../model/indicator-layout";
import { checkOf } from "../../checking/check";
import { callName } from "../../checking/figures";
import type { Occurrence } from "../../findings/finding";

/** The same fiscal year twice: among the headings of a table, or, in the long layout, among the rows of one indicator. */
export const yearDuplicate = checkOf({
  code: "year/duplicate",
  severity: "error",
  keeps: ({ raw, first }) => [raw, first],
  find: ({ tables }) => tables.flatMap(duplicatesOf),
});

function duplicatesOf(table: IndicatorTable): Occurrence<"year/duplicate">[] {
  if (layoutTraits(table).yearsAreHeadings)
    return repeated(
      table.headings.filter((heading) => !isBesideFinal(heading, table)),
      undefined,
    );
  return table.indicators.flatMap((indicator) =>
    repeated(
      indicator.years.map(({ heading }) => heading),
      callName(indicator),
    ),
  );
}

/** 実績（速報） beside 実績（確定） of its year, with one goal for the two: what is not final says so, and repeats nothing. */
function isBesideFinal(heading: YearHeading, { headings, indicators }: IndicatorTable): boolean {
  if (!heading.asOf) return false;
  const isOfYear = ({ fiscalYear }: Pick<YearHeading, "fiscalYear">): boolean =>
    fiscalYear === heading.fiscalYear;
  const hasFinal = headings.some((other) => isOfYear(other) && !other.asOf);
  const haveOneGoal = indicators.every(
    ({ years }) => years.filter((year) => isOfYear(year) && year.target).length <= 1,
  );
  return hasFinal && haveOneGoal;
}

function repeated(
  headings: readonly YearHeading[],
  indicator: string | undefined,
): Occurrence<"year/duplicate">[] {
  const firstByYear = new Map<number, YearHeading>();
  return headings.flatMap((heading) => {
    const first = firstByYear.get(heading.fiscalYear);
    if (!first) {
      firstByYear.set(heading.fiscalYear, heading);
      return [];
    }
    const data = { raw: heading.raw, first: formatCell(first.address) };
    return [
      {
        at: heading.address,
        indicator,
        fiscalYear: heading.fiscalYear,
        data,
      },
    ];
  });
}
