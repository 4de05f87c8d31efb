import { entryAt } from "../../../values/invariants/defect";
import type { IndicatorTable } from "../../../model/indicator";
import { layoutTraits } from "../../../model/indicator-layout";
import { checkOf } from "../../checking/check";
import type { Occurrence } from "../../findings/finding";
import { reportedHeadings } from "../../checking/reported-headings";

/**
 * A heading that breaks the order of the years across. Newest first throughout is an order too; in the long layout rows may
 * are in any order.
 */
export const yearOrder = checkOf({
  code: "year/order",
  severity: "warning",
  keeps: ({ raw, previous }) => [raw, previous],
  find: ({ tables }) => tables.filter((table) => layoutTraits(table).yearsAreHeadings).flatMap(breaksOf),
});

function breaksOf(table: IndicatorTable): Occurrence<"year/order">[] {
  const headings = reportedHeadings(table);
  const steps = headings
    .slice(1)
    .map((heading, index) => heading.fiscalYear - entryAt(headings, index).fiscalYear);
  const rising = steps.filter((step) => step > 0).length;
  const falling = steps.filter((step) => step < 0).length;
  const direction = falling > rising ? -1 : 1;
  return steps.flatMap((step, index) => {
    const [previous, heading] = [headings[index], headings[index + 1]];
    if (step * direction >= 0 || !previous || !heading) return [];
    const data = { raw: heading.raw, previous: previous.fiscalYear };
    return [
      {
        at: heading.address,
        indicator: undefined,
        fiscalYear: heading.fiscalYear,
        data,
      },
    ];
  });
}
