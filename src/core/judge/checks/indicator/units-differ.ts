import { isUnitDoubt } from "../../../model/figure-doubt";
import { checkOf } from "../../checking/check";
import { placeOf, typedFigureSteps } from "../../checking/figures";
import { shownInCell } from "../../checking/shown-in-cell";

/**
 * A figure whose unit cannot be brought to its indicator's: 5社 in a row of 人, a bare 8 beside 4万円, 0.98 that may be
 * 98 % or 0.98 %. No rate is given with it until a person has written what it counts.
 */
export const indicatorUnitsDiffer = checkOf({
  code: "indicator/units-differ",
  severity: "error",
  keeps: ({ raw, unit, indicatorUnit, figure, why }) => [raw, unit, indicatorUnit, figure, why],
  find: ({ tables }) =>
    typedFigureSteps(tables, (figure) => {
      const { doubt, reading } = figure.cell;
      if (doubt === undefined || !isUnitDoubt(doubt)) return [];
      const unit = (reading.state === "number" ? reading.unit : undefined) ?? "";
      const data = {
        raw: shownInCell(reading),
        unit,
        indicatorUnit: figure.indicator.unit,
        figure: figure.name,
        why: doubt,
      };
      return [{ ...placeOf(figure), data }];
    }),
});
