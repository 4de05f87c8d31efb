import { valueText } from "../../../values/notation/value-text";
import { isPercent, sameUnit } from "../../../values/notation/unit";
import { checkOf } from "../../checking/check";
import { placeOf, typedFigureSteps } from "../../checking/figures";
import { mendNumber } from "../../checking/mend-number";

/**
 * A figure with its unit typed into the cell (`114人`), which makes it text. The mend leaves the number; where the row names no
 * unit the number format keeps it. Where it names another one, `indicator/units-differ` says so, and this says nothing.
 */
export const cellUnitInValue = checkOf({
  code: "cell/unit-in-value",
  severity: "info",
  keeps: ({ raw, value, unit, rowUnit }) => [raw, value, unit, rowUnit],
  find: ({ workbook, tables }) =>
    typedFigureSteps(tables, (figure) => {
      const { reading, doubt } = figure.cell;
      if (doubt !== undefined) return [];
      if (reading.state !== "number" || !reading.typedAsText) return [];
      if (reading.unit === undefined || isPercent(reading.unit)) return [];
      const { unit } = figure.indicator;
      const isNamedByCells = figure.cell.ownUnit !== undefined && sameUnit(figure.cell.ownUnit, unit);
      const rowUnit = isNamedByCells ? "" : unit;
      const suggestion = mendNumber(workbook, figure);
      return [
        {
          ...placeOf(figure),
          data: { raw: valueText(reading.raw), value: reading.value, unit: reading.unit, rowUnit },
          ...(suggestion && { suggestion }),
        },
      ];
    }),
});
