import { choicesIn } from "../../plan/rate-choice";
import type { Edit } from "../../plan/plan";
import type { PlanNotice } from "../../plan/plan-notice";
import { isFormula } from "../../values/workbook/cell-value";
import type { RateTable } from "./rate-table";

/** What a person should know of rates in an Excel table, where the plan writes them. */
export function columnNotices(
  { own, sheet, within, standing }: RateTable,
  edits: readonly Edit[],
): PlanNotice[] {
  if (edits.length === 0 || !within) return [];
  if (own.kind === "beside" && !standing)
    return [{ code: "ratesBeside", sheet: sheet.name, table: within.name, because: own.because }];
  const names = own.kind === "columns" ? namesAdded(edits) : [];
  return names.length > 0 ? [{ code: "namesAddedToRates", sheet: sheet.name, names }] : [];
}

/** The names that formulas of ours did not ask for and that those in their place do. */
function namesAdded(edits: readonly Edit[]): string[] {
  const added = new Set<string>();
  for (const edit of edits) {
    if (edit.kind !== "cells") continue;
    edit.before.forEach((line, row) => {
      line.forEach((before, column) => {
        const known = isFormula(before) ? choicesIn(before.formula) : undefined;
        const after = edit.after[row]?.[column] ?? null;
        if (!known || !isFormula(after)) return;
        const names = new Set(known.flatMap((choice) => choice.names));
        for (const name of choicesIn(after.formula)?.flatMap((choice) => choice.names) ?? [])
          if (!names.has(name)) added.add(name);
      });
    });
  }
  return [...added];
}
