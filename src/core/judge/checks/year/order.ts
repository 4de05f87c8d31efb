import type { IndicatorTable } from "../../../model/indicator";
import { layoutTraits } from "../../../model/indicator-layout";
import { found, type Check } from "../../checking/check";
import type { Finding } from "../../findings/finding";
import { reportedHeadings } from "../../checking/reported-headings";

/**
 * A heading that breaks the order of the years across. Newest first throughout is an order too; in the long layout rows may
 * stand in any order.
 */
export const yearOrder: Check = {
  name: "year/order",
  run: ({ tables }) => found(tables.filter((table) => layoutTraits(table).yearsAcross).flatMap(breaksOf)),
};

function breaksOf(table: IndicatorTable): Finding[] {
  const headings = reportedHeadings(table);
  const steps = headings
    .slice(1)
    .map((heading, index) => heading.fiscalYear - (headings[index]?.fiscalYear ?? 0));
  const rising = steps.filter((step) => step > 0).length;
  const falling = steps.filter((step) => step < 0).length;
  const direction = falling > rising ? -1 : 1;
  return steps.flatMap((step, index) => {
    const [previous, heading] = [headings[index], headings[index + 1]];
    if (step * direction >= 0 || !previous || !heading) return [];
    const data = { raw: heading.raw, previous: previous.fiscalYear };
    return [
      {
        code: "year/order",
        severity: "warning",
        at: heading.address,
        indicator: undefined,
        fiscalYear: heading.fiscalYear,
        data,
      },
    ];
  });
}
