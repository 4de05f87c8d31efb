import { textOf } from "../../../values/notation/shown-text";
import { isPercent } from "../../../values/notation/unit";
import { found, type Check } from "../../checking/check";
import { placeOf, typedFiguresOf } from "../../checking/figures";
import { mendNumber } from "../../checking/mend-number";

/** A figure that is text to Excel (`２，４００`, `▲5`), so that formulas leave it out. One with its unit is `cell/unit-in-value`. */
export const cellNumberAsText: Check = {
  name: "cell/number-as-text",
  run: ({ workbook, tables }) =>
    found(
      typedFiguresOf(tables).flatMap((figure) => {
        const { reading } = figure.cell;
        if (reading.state !== "number" || !reading.typedAsText) return [];
        if (reading.unit !== undefined && !isPercent(reading.unit)) return [];
        const suggestion = mendNumber(workbook, figure);
        return [
          {
            code: "cell/number-as-text",
            severity: "warning",
            ...placeOf(figure),
            data: { raw: textOf(reading.raw), value: reading.value },
            ...(suggestion && { suggestion }),
          },
        ];
      }),
    ),
};
