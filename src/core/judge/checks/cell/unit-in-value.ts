import { textOf } from "../../../values/notation/shown-text";
import { isPercent, sameUnit } from "../../../values/notation/unit";
import { checkOf } from "../../checking/check";
import { placeOf, typedFiguresOf } from "../../checking/figures";
import { mendNumber } from "../../checking/mend-number";

/**
 * A figure with its unit typed into the cell (`114人`), which makes it text. The mend leaves the number; where the row names no
 * unit the number format keeps it, and where it names another one nothing is proposed: a person must say which is right.
 */
export const cellUnitInValue = checkOf({
  code: "cell/unit-in-value",
  severity: "info",
  keeps: ({ raw, value, unit, rowUnit }) => [raw, value, unit, rowUnit],
  find: ({ workbook, tables }) =>
    typedFiguresOf(tables).flatMap((figure) => {
      const { reading } = figure.cell;
      const rowUnit = figure.indicator.unit;
      if (reading.state !== "number" || reading.unit === undefined || isPercent(reading.unit)) return [];
      const agrees = rowUnit === "" || sameUnit(reading.unit, rowUnit);
      const suggestion = agrees
        ? mendNumber(workbook, figure, rowUnit === "" ? reading.unit : "")
        : undefined;
      return [
        {
          ...placeOf(figure),
          data: { raw: textOf(reading.raw), value: reading.value, unit: reading.unit, rowUnit },
          ...(suggestion && { suggestion }),
        },
      ];
    }),
});
