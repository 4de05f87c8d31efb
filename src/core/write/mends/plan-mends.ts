import type { Edit, Plan } from "../../plan/plan";
import { combinePlans } from "../../plan/combine-plans";
import type { Finding } from "../../judge/findings/finding";

/**
 * All the safe mends of some findings as one plan: full-width digits, numbers as text, units in cells, width variants of
 * choices, stray spaces. Where two findings would mend the same cell, the first of them does.
 */
export function planMends(findings: readonly Finding[]): Plan {
  const mended = new Set<string>();
  const plans = findings.flatMap(({ suggestion }): Plan[] => {
    if (!suggestion) return [];
    const cells = suggestion.edits.flatMap(cellsOf);
    if (cells.some((cell) => mended.has(cell))) return [];
    for (const cell of cells) mended.add(cell);
    return [suggestion];
  });
  return combinePlans(plans, "mend");
}

/** The cells whose contents an edit changes, as keys; formats go with the contents of the same cell. */
function cellsOf(edit: Edit): string[] {
  if (edit.kind !== "cells") return [];
  return edit.after.flatMap((row, rowOffset) =>
    row.map((_, columnOffset) =>
      [edit.sheet, String(edit.row + rowOffset), String(edit.column + columnOffset)].join("\n"),
    ),
  );
}
