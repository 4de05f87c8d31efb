import type { IndicatorTable } from "../model/indicator";
import { findSheet, type WorkbookSnapshot } from "../values/workbook/snapshot";
import type { PlanNotice } from "./plan-notice";

/**
 * The tables that rates and charts are made for: those on visible sheets. A hidden one (last year's copy put away) is
 * left alone and named, unless there are no others.
 */
export function tablesToWorkOn(
  workbook: WorkbookSnapshot,
  tables: readonly IndicatorTable[],
): { readonly chosen: readonly IndicatorTable[]; readonly notices: readonly PlanNotice[] } {
  const visible = tables.filter((table) => findSheet(workbook, table.sheet)?.visibility === "visible");
  if (visible.length === 0) return { chosen: tables, notices: [] };
  const hidden = new Set(tables.filter((table) => !visible.includes(table)).map((table) => table.sheet));
  return { chosen: visible, notices: [...hidden].map((sheet) => ({ code: "hiddenSheetLeft", sheet })) };
}
