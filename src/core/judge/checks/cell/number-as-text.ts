import { valueText } from "../../../values/notation/value-text";
import { isPercent } from "../../../values/notation/unit";
import { checkOf } from "../../checking/check";
import { placeOf, typedFigureSteps } from "../../checking/figures";
import { mendNumber } from "../../checking/mend-number";

/** A figure that is text to Excel (`２，４００`, `▲5`), so that formulas leave it out. One with its unit is `cell/unit-in-value`. */
export const cellNumberAsText = checkOf({
  code: "cell/number-as-text",
  severity: "warning",
  keeps: ({ raw, value }) => [raw, value],
  find: ({ workbook, tables }) =>
    typedFigureSteps(tables, (figure) => {
      const { reading } = figure.cell;
      if (reading.state !== "number" || !reading.typedAsText) return [];
      if (reading.unit !== undefined && !isPercent(reading.unit)) return [];
      const suggestion = mendNumber(workbook, figure);
      return [
        {
          ...placeOf(figure),
          data: { raw: valueText(reading.raw), value: reading.value, times: reading.times ?? 1 },
          ...(suggestion && { suggestion }),
        },
      ];
    }),
});
