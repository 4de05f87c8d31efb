import type { Plan } from "../../plan/plan";
import { trueNumberEdits } from "../../plan/true-numbers";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import type { Figure } from "./figures";

/**
 * The mend of one figure that was typed as text: the cell becomes the number that it says, and a unit that its row does not
 * name stays visible through the number format (`#,##0"人"`). Undefined where nothing can be mended (a formula, a unit in
 * doubt, a protected sheet).
 */
export function mendNumber(workbook: WorkbookSnapshot, { cell }: Figure): Plan | undefined {
  const { edits, refusals } = trueNumberEdits(workbook, [cell]);
  return edits.length === 0 ? undefined : { kind: "mend", edits, refusals };
}
