import { freeSheetName, newSheetEdits } from "../../plan/new-sheet";
import type { Edit, Plan } from "../../plan/plan";
import type { Area } from "../../values/workbook/cell-address";
import type { CellContent } from "../../values/workbook/cell-value";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";

/** Nobody's figures: a table to try everything on, of indicators that many programmes have. */
const TABLE: readonly (readonly CellContent[])[] = [
  ["指標", "区分", "令和4年度", "令和5年度", "令和6年度", "令和7年度（2月末実績）"],
  ["① 移住相談件数（年度計）【件】", "目標", 40, 50, 60, 60],
  [null, "実績", 38, 55, 63, 41],
  ["② 空き家バンク登録件数（延べ）【件】", "目標", 10, 20, 30, 40],
  [null, "実績", 12, 19, 28, 33],
  ["③ 待機児童数（年度末現在）【人】", "目標", 8, 6, 4, 2],
  [null, "実績", 7, 6, 5, 3],
];

const HEADING_ROW = 3;
const WIDTHS = [220, 50, 70, 70, 70, 90];

/** A new sheet 見本 with a small table of indicators, for whoever opens the add-in in a workbook without one. */
export function planSample(workbook: WorkbookSnapshot): Plan {
  const sheet = freeSheetName(workbook, "見本");
  const [headings = []] = TABLE;
  const area: Area = { row: HEADING_ROW, column: 0, rows: TABLE.length, columns: headings.length };
  const names = TABLE.slice(1).filter((_, index) => index % 2 === 0);
  const body: readonly Edit[] = [
    {
      kind: "cells",
      sheet,
      row: area.row,
      column: 0,
      before: TABLE.map((line) => line.map(() => null)),
      after: TABLE,
    },
    {
      kind: "format",
      sheet,
      area,
      format: { border: "#84919E", verticalAlignment: "Center", wrapText: true },
    },
    {
      kind: "format",
      sheet,
      area: { ...area, rows: 1 },
      format: { bold: true, fill: "#DDEBF7", fontColor: "#000000", horizontalAlignment: "Center" },
    },
    ...names.map((_, index): Edit => ({
      kind: "merge",
      sheet,
      area: { row: area.row + 1 + index * 2, column: 0, rows: 2, columns: 1 },
    })),
    ...WIDTHS.map((points, column): Edit => ({ kind: "columnWidth", sheet, column, columns: 1, points })),
  ];
  return {
    kind: "sample",
    edits: newSheetEdits(
      {
        name: sheet,
        tabColor: "#0F6CBD",
        title: "見本（指標の目標と実績）",
        line: "数値は架空のものです。実績を書き換えて、動きを確かめてください。",
        headingRow: HEADING_ROW,
      },
      body,
    ),
    refusals: [],
  };
}
