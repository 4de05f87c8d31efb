import { readActiveCell } from "../../../src/excel/active-cell";
import type { Edit, Plan } from "../../../src/core/plan/plan";
import { bookOf, openWorkbook, sheetNamed, type OpenWorkbook } from "./open-workbook";

async function withChartSelected(): Promise<OpenWorkbook> {
  const opened = await openWorkbook(bookOf({ 表: { rows: [["年度", "R5"]] }, 別: { rows: [["あ"]] } }));
  opened.model.selectObject(sheetNamed(opened.model.state, "表"));
  return opened;
}

const MERGE: Edit = { kind: "merge", sheet: "別", area: { row: 2, column: 0, rows: 2, columns: 1 } };

describe("while a chart is selected", () => {
  it("the user is in no cell, which is no failure", async () => {
    const { excel, model } = await withChartSelected();
    expect(await readActiveCell(excel)).toBeUndefined();
    model.select(sheetNamed(model.state, "別"), [{ row: 3, column: 1, rows: 1, columns: 1 }]);
    expect(await readActiveCell(excel)).toEqual({ sheet: "別", row: 3, column: 1 });
  });

  it("a merge, which Excel refuses then, is carried out all the same, and taken back", async () => {
    const { host, model } = await withChartSelected();
    const plan: Plan = { kind: "charts", edits: [MERGE], refusals: [] };
    const record = await host.apply(plan);
    expect(sheetNamed(model.state, "別").merges).toEqual([{ row: 2, column: 0, rows: 2, columns: 1 }]);
    await host.undo(record);
    expect(sheetNamed(model.state, "別").merges).toEqual([]);
  });

  it("cells of another sheet can be shown", async () => {
    const { host, model } = await withChartSelected();
    await host.select({ sheet: "別", row: 0, column: 0, rows: 1, columns: 1 });
    expect([model.activeSheet.name, model.selection.areas]).toEqual([
      "別",
      [{ row: 0, column: 0, rows: 1, columns: 1 }],
    ]);
  });
});
