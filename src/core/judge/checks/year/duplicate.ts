import type { IndicatorTable, YearHeading } from "../../../model/indicator";
import { formatCell } from "../../../values/workbook/cell-address";
import { layoutTraits } from "../../../model/indicator-layout";
import { found, type Check } from "../../checking/check";
import { callName } from "../../checking/figures";
import type { Finding } from "../../findings/finding";

/** The same fiscal year twice: among the headings of a table, or, in the long layout, among the rows of one indicator. */
export const yearDuplicate: Check = {
  name: "year/duplicate",
  run: ({ tables }) => found(tables.flatMap(duplicatesOf)),
};

function duplicatesOf(table: IndicatorTable): Finding[] {
  if (layoutTraits(table).yearsAcross) return repeated(table.headings, undefined);
  return table.indicators.flatMap((indicator) =>
    repeated(
      indicator.years.map(({ heading }) => heading),
      callName(indicator),
    ),
  );
}

function repeated(headings: readonly YearHeading[], indicator: string | undefined): Finding[] {
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
        code: "year/duplicate",
        severity: "error",
        at: heading.address,
        indicator,
        fiscalYear: heading.fiscalYear,
        data,
      },
    ];
  });
}
