import type { WorkbookSnapshot } from "./snapshot";

/** Names of the blocks of achievement rates: one a table, numbered (`KPI台帳_達成率_1`). */
export const RATE_BLOCK_PREFIX = "KPI台帳_達成率_";

/** The summaries on the sheet of charts; the sheet that it points to is the add-in's, whatever it is called by now. */
export const CHART_SHEET_NAME = "KPI台帳_グラフ";

/** The figures that the charts plot; the sheet that it points to is the add-in's, whatever it is called by now. */
export const CHART_DATA_NAME = "KPI台帳_グラフ元データ";

/** The sheets that names of ours say are the add-in's own, though somebody may have renamed them. */
export function sheetsNamedAsOurs(workbook: WorkbookSnapshot): ReadonlySet<string> {
  return new Set(
    workbook.names.flatMap(({ name, refersTo }) =>
      refersTo && (name === CHART_SHEET_NAME || name === CHART_DATA_NAME) ? [refersTo.sheet] : [],
    ),
  );
}
