import {
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/core/values/workbook/snapshot";
import { bookOf, openWorkbook, sheetNamed } from "./open-workbook";

function sheetOf(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

const LEDGER = Array.from({ length: 50 }, (_, index) => [`W-${String(index)}`, index]);

async function opened() {
  const { host, model, excel } = await openWorkbook(
    bookOf({
      表: { rows: [["実績", { formula: "=台帳!B2", gives: 1 }]] },
      台帳: { rows: LEDGER },
      別の台帳: { rows: LEDGER },
    }),
  );
  return { host, model, excel, before: await host.read() };
}

describe("reread", () => {
  it("reads the edited sheet and those with formulas, and keeps the others as they were read", async () => {
    const { host, model, before } = await opened();
    model.userEdit(sheetNamed(model.state, "台帳"), 1, 1, "7");
    const after = await host.reread({ workbook: before, edited: ["台帳"] });
    expect(valueAt(sheetOf(after, "台帳"), 1, 1)).toBe(7);
    expect(valueAt(sheetOf(after, "表"), 0, 1)).toBe(7);
    expect(sheetOf(after, "別の台帳").values).toBe(sheetOf(before, "別の台帳").values);
  });

  it("equals a reading of everything after the same edit", async () => {
    const { host, model, before } = await opened();
    model.userEdit(sheetNamed(model.state, "別の台帳"), 3, 0, "１２３");
    expect(await host.reread({ workbook: before, edited: ["別の台帳"] })).toEqual(await host.read());
  });

  it("reads a sheet that grew, though nobody told of it", async () => {
    const { host, model, before } = await opened();
    model.userEdit(sheetNamed(model.state, "台帳"), 60, 0, "W-60");
    const after = await host.reread({ workbook: before, edited: [] });
    expect(valueAt(sheetOf(after, "台帳"), 60, 0)).toBe("W-60");
  });

  it("leaves out a sheet that was renamed and reads it under its new name", async () => {
    const { host, excel, before } = await opened();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("別の台帳").name = "古い台帳";
      await context.sync();
    });
    const after = await host.reread({ workbook: before, edited: [] });
    expect(after.sheets.map(({ name }) => name)).toEqual(["表", "台帳", "古い台帳"]);
    expect(sheetOf(after, "古い台帳").values).toHaveLength(50);
  });
});
