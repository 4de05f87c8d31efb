import { isCellError } from "../../../values/workbook/cell-value";
import { checkOf } from "../../checking/check";
import { figureSteps, placeOf } from "../../checking/figures";

/** An error that Excel shows where a figure or a rate belongs (`#DIV/0!`, `#REF!`). */
export const cellFormulaError = checkOf({
  code: "cell/formula-error",
  severity: "error",
  keeps: ({ error, figure }) => [error, figure],
  find: ({ tables }) =>
    figureSteps(tables, (figure) => {
      const { reading } = figure.cell;
      if (reading.state !== "error" || !isCellError(reading.raw)) return [];
      const data = { error: reading.raw.error, figure: figure.name };
      return [{ ...placeOf(figure), data }];
    }),
});
