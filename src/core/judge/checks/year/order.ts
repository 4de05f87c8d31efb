import { flatMapSteps } from "../../../values/steps/flat-map-steps";
import { entryAt } from "../../../values/invariants/defect";
import type { IndicatorTable, YearHeading } from "../../../model/indicator";
import type { CellPosition } from "../../../values/workbook/cell-address";
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
  find: ({ tables }) =>
    flatMapSteps(
      tables.filter((table) => layoutTraits(table).yearsAreHeadings),
      breaksOf,
      1,
    ),
});

/**
 * The headings as their actuals follow one another: a target of R6 that is before the actuals of R4 to R6 has the one heading
 * of R6, and the years are in order all the same.
 */
function inOrderOfActuals(
  { indicators }: IndicatorTable,
  headings: readonly YearHeading[],
): readonly YearHeading[] {
  const places = new Map<number, CellPosition>();
  for (const { fiscalYear, actual } of indicators.flatMap(({ years }) => years)) {
    const before = places.get(fiscalYear);
    if (actual && (!before || isBefore(actual.address, before))) places.set(fiscalYear, actual.address);
  }
  const placed = headings.flatMap((heading) => {
    const place = places.get(heading.fiscalYear);
    return place ? [{ heading, place }] : [];
  });
  return placed
    .sort(({ place: one }, { place: other }) => (isBefore(one, other) ? -1 : isBefore(other, one) ? 1 : 0))
    .map(({ heading }) => heading);
}

function isBefore(one: CellPosition, other: CellPosition): boolean {
  return one.column < other.column || (one.column === other.column && one.row < other.row);
}

function breaksOf(table: IndicatorTable): Occurrence<"year/order">[] {
  const headings = inOrderOfActuals(table, reportedHeadings(table));
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
