import type { Plan } from "../../core/plan/plan";
import { parseArea } from "../../core/values/workbook/cell-address";
import { contentsByCell, type AddedSheet, type Foreign } from "./added-sheet";
import type { OwnContents } from "./own-contents";

/** What on a sheet cannot come from a plan that adds a sheet of that name, even where it was carried out in part. */
export function foreignOn(sheet: AddedSheet, addedAs: string, plan: Plan, own: OwnContents): Foreign {
  const made = new Set(
    plan.edits.flatMap((edit) => {
      if (edit.kind === "chart") return edit.sheet === addedAs ? [edit.chart.name] : [];
      return edit.kind === "addTable" && edit.sheet === addedAs ? [edit.name] : [];
    }),
  );
  return {
    cells: [...contentsByCell(sheet.cells)].flatMap(([cell, content]) => {
      const at = parseArea(cell);
      return at && own.isOurs(addedAs, at, content) ? [] : [cell];
    }),
    objects: sheet.objects.filter((object) => !made.has(object) && !isUnnamed(object, plan, addedAs)),
  };
}

/** A table or a chart has a name of Excel's own until the next action gives it the plan's. */
function isUnnamed(object: string, plan: Plan, addedAs: string): boolean {
  const isMade = plan.edits.some(
    (edit) => (edit.kind === "chart" || edit.kind === "addTable") && edit.sheet === addedAs,
  );
  return isMade && /^(?:Chart|グラフ|Table|テーブル|表) ?\d+$/.test(object);
}
