import type { Edit, Plan } from "../../src/core/plan/plan";

/** The sheet of the workbook that the plan is for: its first row has 指標, 目標, 25 and the text 2,400. */
export const SHEET = "主な事業指標";

/** The sheet that the plan adds. */
export const DATA = "指標データ";

/** Makes a number of 2,400, and adds a sheet with one word: undone, a sheet is deleted. */
export const ADDED_SHEET_PLAN: Plan = {
  kind: "charts",
  refusals: [],
  edits: [
    { kind: "cells", sheet: SHEET, row: 0, column: 3, before: [["2,400"]], after: [[2400]] },
    { kind: "addSheet", sheet: DATA },
    { kind: "cells", sheet: DATA, row: 0, column: 0, before: [[null]], after: [["年度"]] },
  ] satisfies Edit[],
};
