import { normaliseText } from "../../../values/notation/normalise";
import type { FigureHeading } from "../../tables/heading-words";
import type { YearCell } from "../../tables/year-row";

/** A year that says how much was added in it: 平成28年度増加分. */
const INCREASE = /増加?分|増分/;

/** The end of a fiscal year: H28.3末, 平成28年3月31日現在. */
const YEAR_END = /[年./]3(?:月末?|末|[./月]31)/;

/**
 * `H28.3末` in front of years that are increases is no year with its own target. Nor is it their base: it is a level, to
 * which no increase can be compared. Undefined where the columns, from left to right, begin with nothing of the kind.
 */
export function levelBeforeIncreases<
  Column extends { readonly year: YearCell; readonly figure: FigureHeading | undefined },
>(columns: readonly Column[]): Column | undefined {
  const [first, ...years] = columns;
  if (!first || first.figure || years.length === 0) return undefined;
  const areIncreases = years.every(({ year }) => INCREASE.test(normaliseText(year.raw)));
  return areIncreases && YEAR_END.test(normaliseText(first.year.raw)) ? first : undefined;
}
