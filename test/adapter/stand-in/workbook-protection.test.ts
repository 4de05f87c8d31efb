import { createBook } from "../../../stand-in/model/new-book";
import { openStandIn, refusal } from "./open-stand-in";

describe("a workbook whose structure is protected", () => {
  async function openProtected(password?: string) {
    const book = createBook();
    const standIn = await openStandIn({}, book);
    await standIn.run((_sheet, context) => {
      context.workbook.worksheets.add("資料");
      context.workbook.protection.protect(password);
    });
    return { ...standIn, book };
  }

  it("says so", async () => {
    const { run } = await openProtected();
    const isProtected = await run(async (_sheet, context) => {
      const { protection } = context.workbook;
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
    expect(isProtected).toBe(true);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["adding a sheet", (sheet) => void sheet.context.workbook.worksheets.add("新規")],
    [
      "deleting a sheet",
      (sheet) => {
        sheet.delete();
      },
    ],
    ["renaming a sheet", (sheet) => (sheet.name = "別名")],
    ["moving a sheet", (sheet) => (sheet.position = 1)],
    ["copying a sheet", (sheet) => void sheet.copy("End")],
    ["hiding a sheet", (sheet) => (sheet.visibility = "Hidden")],
  ])("refuses %s", async (_what, change) => {
    const { run, book } = await openProtected();
    expect(await refusal(run(change))).toMatchObject({ code: "AccessDenied" });
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Sheet1", "Visible"],
      ["資料", "Visible"],
    ]);
  });

  it("lets cells be written", async () => {
    const { run, book } = await openProtected();
    await run((sheet) => {
      sheet.getRange("A1").values = [[59]];
    });
    expect(book.sheets[0]?.cells.get(0)?.get(0)?.value).toBe(59);
  });

  it("opens with its password only", async () => {
    const { run, book } = await openProtected("kpi");
    const wrong = run((_sheet, context) => {
      context.workbook.protection.unprotect("KPI");
    });
    expect(await refusal(wrong)).toMatchObject({ code: "AccessDenied" });
    await run((_sheet, context) => {
      context.workbook.protection.unprotect("kpi");
      context.workbook.worksheets.add("新規");
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "資料", "新規"]);
  });
});
