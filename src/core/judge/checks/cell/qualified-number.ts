import { valueText } from "../../../values/notation/value-text";
import { checkOf } from "../../checking/check";
import { placeOf, typedFigureSteps } from "../../checking/figures";

/** A hedged figure (`約100`, `100以上`, `10未満`): what it says is kept, but no rate can be told from it. A bound at a target is none. */
export const cellQualifiedNumber = checkOf({
  code: "cell/qualified-number",
  severity: "warning",
  keeps: ({ raw, value, qualifier, figure }) => [raw, value, qualifier, figure],
  find: ({ tables }) =>
    typedFigureSteps(tables, (figure) => {
      const { reading } = figure.cell;
      if (reading.state !== "text" || !reading.qualified) return [];
      const { value, qualifier, times = 1 } = reading.qualified;
      const data = { raw: valueText(reading.raw), value, times, qualifier, figure: figure.name };
      return [{ ...placeOf(figure), data }];
    }),
});
