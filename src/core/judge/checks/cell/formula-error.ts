import { isCellError } from "../../../values/workbook/cell-value";
import { found, type Check } from "../../checking/check";
import { figuresOf, placeOf } from "../../checking/figures";

/** An error that Excel shows where a figure or a rate belongs (`#DIV/0!`, `#REF!`). */
export const cellFormulaError: Check = {
  name: "cell/formula-error",
  run: ({ tables }) =>
    found(
      figuresOf(tables).flatMap((figure) => {
        const { reading } = figure.cell;
        if (reading.state !== "error" || !isCellError(reading.raw)) return [];
        const data = { error: reading.raw.error, figure: figure.name };
        return [{ code: "cell/formula-error", severity: "error", ...placeOf(figure), data }];
      }),
    ),
};
