import type { Indicator } from "../../../model/indicator";
import { figureOf } from "../../../model/indicator-figures";
import { sameUnit } from "../../../values/notation/unit";
import { checkOf } from "../../checking/check";
import { placeOf, typedFigureSteps } from "../../checking/figures";

const COUNTED_UNITS = ["人", "社", "箇所", "回", "件"] as const;

/** Averages and ratios may carry a unit that is counted whole elsewhere: 1日平均利用者数. */
const IS_AVERAGE = /平均|当たり|あたり|当り|率|割合|指数/;

/** What a formula's binary dust may add to a whole number. */
const DUST = 1e-9;

/** A count of 人, 社, 箇所, 回 or 件 with a fraction, except of an average. */
export const cellNotWhole = checkOf({
  code: "cell/not-whole",
  severity: "warning",
  keeps: ({ value, unit, figure }) => [value, unit, figure],
  find: ({ tables }) =>
    typedFigureSteps(tables, (figure) => {
      const { figure: value } = figure.cell;
      const { unit, name } = figure.indicator;
      if (value === undefined || isWhole(value) || IS_AVERAGE.test(name)) return [];
      if (!COUNTED_UNITS.some((counted) => sameUnit(unit, counted)) || isMean(figure.indicator)) return [];
      return [
        {
          ...placeOf(figure),
          data: { value, unit, figure: figure.name },
        },
      ];
    }),
});

/** So many figures, and none of them whole, are means of something, whatever their name: 理想とする子どもの数（人） 2.36, 2.52, 2.54. */
const LEAST_OF_MEAN = 3;

function isMean({ years }: Pick<Indicator, "years">): boolean {
  const figures = years.flatMap(({ target, actual }) =>
    [target, actual].flatMap((cell) => figureOf(cell) ?? []),
  );
  return figures.length >= LEAST_OF_MEAN && !figures.some(isWhole);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < DUST * Math.max(1, Math.abs(value));
}
