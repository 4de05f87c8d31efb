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
      if (!COUNTED_UNITS.some((counted) => sameUnit(unit, counted))) return [];
      return [
        {
          ...placeOf(figure),
          data: { value, unit, figure: figure.name },
        },
      ];
    }),
});

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < DUST * Math.max(1, Math.abs(value));
}
