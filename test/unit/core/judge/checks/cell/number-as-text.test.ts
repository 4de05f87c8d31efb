import { cellNumberAsText } from "../../../../../../src/core/judge/checks/cell/number-as-text";
import { findingsOn, runOn } from "../../../../../support/check-support";
import { SEED_TABLE } from "../../../../../support/seed-table";
import { workbookOf } from "../../../../../support/workbook-builder";

const TABLE = `
指標		R5	R6	R7
登録者数（人）	目標	１２０	2,400	70
	実績	▲5	114人	目標達成`;

describe("cellNumberAsText", () => {
  it("finds numbers that are text to Excel, not those with their unit and no other text", () => {
    expect(findingsOn(cellNumberAsText, TABLE)).toEqual([
      ["C2", { raw: "１２０", value: 120, times: 1 }],
      ["C3", { raw: "▲5", value: -5, times: 1 }],
      ["D2", { raw: "2,400", value: 2400, times: 1 }],
    ]);
  });

  it("knows whether a percentage is kept as 0.482 or, in a row in ％, as 48.2", () => {
    const rows =
      "指標\t単位\t区分\tR6\n受診率\t％\t目標\t50%以上\n\t\t実績\t48.2%\n参加率\t\t目標\t50%\n\t\t実績\t48.2%";
    expect(findingsOn(cellNumberAsText, rows)).toEqual([
      ["D2", { raw: "50%以上", value: 50, times: 1 }],
      ["D3", { raw: "48.2%", value: 48.2, times: 1 }],
      ["D4", { raw: "50%", value: 0.5, times: 100 }],
      ["D5", { raw: "48.2%", value: 0.482, times: 100 }],
    ]);
  });

  it("proposes the number in place of the text", () => {
    const [finding] = runOn(cellNumberAsText, workbookOf(TABLE)).findings;
    expect(finding).toMatchObject({ severity: "warning", indicator: "登録者数", fiscalYear: 2023 });
    expect(finding?.suggestion).toMatchObject({
      kind: "mend",
      edits: [{ kind: "cells", sheet: "Sheet1", row: 1, column: 2, before: [["１２０"]], after: [[120]] }],
    });
  });

  it("proposes nothing on a protected sheet and for text that a formula gives", () => {
    const [finding] = runOn(cellNumberAsText, workbookOf(TABLE, { isProtected: true })).findings;
    expect(finding).toBeDefined();
    expect(finding).not.toHaveProperty("suggestion");
  });

  it("finds every figure of the seed pasted as text, and none of it typed", () => {
    expect(findingsOn(cellNumberAsText, SEED_TABLE, { allText: true })).toHaveLength(104);
    expect(findingsOn(cellNumberAsText, SEED_TABLE)).toEqual([]);
  });
});
