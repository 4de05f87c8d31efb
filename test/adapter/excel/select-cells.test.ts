import { selectCells } from "../../../src/excel/select";
import { OfficeSession } from "../../../src/excel/session/office-session";
import { bookOf, openWorkbook } from "./open-workbook";

describe("selectCells", () => {
  // The host tries once more where Excel refuses a selection; that would hide it.
  it("waits until Excel shows a sheet before it selects cells on it, and needs no second try", async () => {
    const { excel, model } = await openWorkbook(bookOf({ 表: { rows: [["年度"]] }, 別: { rows: [["あ"]] } }));
    expect(model.activeSheet.name).toBe("表");
    const cells = { sheet: "別", row: 1, column: 1, rows: 2, columns: 1 };
    await new OfficeSession(excel).run((context) => selectCells(context, cells, () => true));
    expect([model.activeSheet.name, model.selection.areas]).toEqual([
      "別",
      [{ row: 1, column: 1, rows: 2, columns: 1 }],
    ]);
  });
});
