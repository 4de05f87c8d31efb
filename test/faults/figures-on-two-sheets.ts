import type { Plan } from "../../src/core/plan/plan";
import { bookOf, openWorkbook } from "../adapter/excel/open-workbook";

export const SHEETS = ["雇用創出", "企業進出"] as const;
const ROWS = [
  ["指標", "R6", "R7", null],
  ["① 登録者数", 70, 50, null],
];

/** The actual of R8 on each of two sheets; with `batchBytes: 1` each is a request of its own. */
export const PLAN: Plan = {
  kind: "recount",
  refusals: [],
  edits: SHEETS.map((sheet) => ({
    kind: "cells",
    sheet,
    row: 1,
    column: 3,
    before: [[null]],
    after: [[59]],
  })),
};

/** A workbook with both sheets, in which nothing is written yet. */
export function opened() {
  return openWorkbook(bookOf({ [SHEETS[0]]: { rows: ROWS }, [SHEETS[1]]: { rows: ROWS } }), {
    batchBytes: 1,
    patience: { answer: 20_000, openCell: 60, pause: 10 },
  });
}
