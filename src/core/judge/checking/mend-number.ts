import type { Edit, Plan } from "../../plan/plan";
import { trueNumberEdits } from "../../plan/true-numbers";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import type { Figure } from "./figures";

/**
 * The mend of one figure that was typed as text: the cell becomes the number that it says. `keptUnit` stays visible through
 * the number format (`#,##0"人"`), for a row that names its unit nowhere else. Undefined where nothing can be mended
 * (a formula, a protected sheet).
 */
export function mendNumber(workbook: WorkbookSnapshot, figure: Figure, keptUnit = ""): Plan | undefined {
  const { edits, refusals } = trueNumberEdits(workbook, [figure.cell]);
  if (edits.length === 0) return undefined;
  return { kind: "mend", edits: keptUnit === "" ? edits : withUnit(edits, figure, keptUnit), refusals };
}

function withUnit(edits: readonly Edit[], { cell }: Figure, unit: string): Edit[] {
  const { sheet, row, column } = cell.address;
  const fraction = cell.reading.state === "number" && !Number.isInteger(cell.reading.value) ? ".0" : "";
  const numberFormat = `#,##0${fraction}"${unit.replaceAll('"', "")}"`;
  const format: Edit = {
    kind: "format",
    sheet,
    area: { row, column, rows: 1, columns: 1 },
    format: { numberFormat },
  };
  return [format, ...edits.filter((edit) => edit.kind !== "format")];
}
