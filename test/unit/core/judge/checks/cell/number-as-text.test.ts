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
      ["C2", { raw: "１２０", value: 120 }],
      ["C3", { raw: "▲5", value: -5 }],
      ["D2", { raw: "2,400", value: 2400 }],
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
