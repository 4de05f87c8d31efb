import { areaOfCells, type Plan } from "../../core/plan/plan";
import { cellsOf, formatCell, parseArea } from "../../core/values/workbook/cell-address";
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

/**
 * Of the sheets that a plan adds, by its names for them, those that are the plan's own although no answer has told their
 * ids. A sheet that holds all that the plan writes to it shows that Excel has come as far as that; it stops where a name is
 * taken, so every sheet that the plan adds before that is the plan's too. A blank sheet by itself may be anybody's.
 */
export function sheetsShownByContents(
  sheets: ReadonlyMap<string, AddedSheet>,
  plan: Plan,
  own: OwnContents,
): ReadonlySet<string> {
  const whole = new Set(
    [...sheets].filter(([name, sheet]) => holdsAllOf(sheet, name, plan, own)).map(([name]) => name),
  );
  const reached = plan.edits.reduce(
    (last, edit, index) => (edit.kind === "cells" && whole.has(edit.sheet) ? index : last),
    -1,
  );
  return new Set(
    plan.edits.flatMap((edit, index) => (edit.kind === "addSheet" && index < reached ? [edit.sheet] : [])),
  );
}

function holdsAllOf(sheet: AddedSheet, addedAs: string, plan: Plan, own: OwnContents): boolean {
  const contents = contentsByCell(sheet.cells);
  const wanted = plan.edits.flatMap((edit) => {
    if (edit.kind !== "cells" || edit.sheet !== addedAs) return [];
    return cellsOf(areaOfCells(edit)).filter(({ row, column }) => {
      const content = edit.after[row - edit.row]?.[column - edit.column];
      return content !== null && content !== "";
    });
  });
  return (
    wanted.length > 0 &&
    wanted.every((cell) => {
      const content = contents.get(formatCell(cell));
      return content !== undefined && own.isOurs(addedAs, cell, content);
    })
  );
}

/** A table or a chart has a name of Excel's own until the next action gives it the plan's. */
function isUnnamed(object: string, plan: Plan, addedAs: string): boolean {
  const isMade = plan.edits.some(
    (edit) => (edit.kind === "chart" || edit.kind === "addTable") && edit.sheet === addedAs,
  );
  return isMade && /^(?:Chart|グラフ|Table|テーブル|表) ?\d+$/.test(object);
}
