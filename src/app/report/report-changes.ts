import type { CellsEdit, EditOf, Plan } from "../../core/plan/plan";
import { formatCell } from "../../core/values/workbook/cell-address";
import { sameContent } from "../../core/values/workbook/cell-value";
import type { ReportChange } from "./report";
import { reportValue } from "./report-value";

/** Every cell that a plan writes on a sheet of the user's, headings too; sheets of the add-in's own are left out. */
export function reportChanges(plan: Plan, own: ReadonlySet<string>): ReportChange[] {
  return plan.edits.flatMap((edit) => {
    if (edit.kind === "insertRows") return wordsOfRows(edit);
    return edit.kind !== "cells" || own.has(edit.sheet) ? [] : changesOf(edit);
  });
}

/** New rows hold their word, where they are once all are put in. */
function wordsOfRows({ sheet, rows, text }: EditOf<"insertRows">): ReportChange[] {
  return rows.map(({ below, column }, index) => {
    const cell = formatCell({ row: below + index + 1, column });
    return { sheet, cell, before: reportValue(null), after: reportValue(text) };
  });
}

function changesOf(edit: CellsEdit): ReportChange[] {
  const changes: ReportChange[] = [];
  edit.after.forEach((cells, row) => {
    cells.forEach((after, column) => {
      const before = edit.before[row]?.[column] ?? null;
      if (sameContent(before, after)) return;
      const cell = formatCell({ row: edit.row + row, column: edit.column + column });
      changes.push({ sheet: edit.sheet, cell, before: reportValue(before), after: reportValue(after) });
    });
  });
  return changes;
}
