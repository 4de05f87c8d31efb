/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "pretendToBeVisual": true}
 */
import "../../support/text-coding";
import { createFormulaEngine } from "../../../stand-in/model/formula-engine";
import { createBook } from "../../../stand-in/model/new-book";
import { WorkbookModel } from "../../../stand-in/model/workbook-model";
import { installHost } from "../../../stand-in/office/browser-office";
import { serveOffice, type ServedOffice } from "../../support/served-office";

let office: ServedOffice;
let model: WorkbookModel;
const asked: string[] = [];

beforeAll(async () => {
  office = await serveOffice((path) => asked.push(path));
  const state = createBook();
  state.settings.set("language", "ja");
  model = new WorkbookModel(state, await createFormulaEngine(), { name: "指標.xlsx" });
  installHost(window, model, { save: () => Promise.resolve(Uint8Array.of(80, 75, 3, 4, 255)) });
  await office.load();
});

afterAll(() => {
  office.close();
});

describe("installHost", () => {
  it("lets the unmodified office.js start as in Excel on Windows", async () => {
    const info = await Office.onReady();
    expect(info).toMatchObject({ host: "Excel", platform: "PC" });
    expect(Office.context.displayLanguage).toBe("ja-JP");
    expect(Office.context.document.url).toBe("指標.xlsx");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
    expect(Office.context.officeTheme.bodyBackgroundColor.toUpperCase()).toBe("#FFFFFF");
  });

  it("carries batches to the workbook and back", async () => {
    const rate = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C1").values = [[4, 10, "=B1/A1"]];
      const cell = sheet.getRange("C1").load("values");
      await context.sync();
      return cell.values;
    });
    expect(rate).toEqual([[2.5]]);
    expect(model.state.sheets[0]?.cells.get(0)?.get(2)).toMatchObject({ formula: "=B1/A1", value: 2.5 });
  });

  it("tells with Excel's own code why a batch is refused", async () => {
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("台帳").load("name");
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("brings a person's edits to the add-in's handler", async () => {
    const edited = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          resolve(event);
          return Promise.resolve();
        });
        await context.sync();
        const [sheet] = model.state.sheets;
        if (sheet) model.userEdit(sheet, 4, 1, "1,681");
      });
    });
    expect(await edited).toMatchObject({ address: "B5", changeType: "RangeEdited", source: "Local" });
  });

  it("keeps the document's settings with the workbook", async () => {
    const { settings } = Office.context.document;
    expect(settings.get("language")).toBe("ja");
    settings.set("bands", { onTrack: 1 });
    await new Promise((saved) => {
      settings.saveAsync(saved);
    });
    expect(model.state.settings.get("bands")).toEqual({ onTrack: 1 });
  });

  it("gives the workbook's file in slices", async () => {
    const file = await new Promise<Office.File>((resolve) => {
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 4 }, ({ value }) => {
        resolve(value);
      });
    });
    const slices = await Promise.all(
      [0, 1].map(
        (index) =>
          new Promise<number[]>((resolve) => {
            file.getSliceAsync(index, ({ value }) => {
              resolve(value.data as number[]);
            });
          }),
      ),
    );
    expect(file.size).toBe(5);
    expect(slices).toEqual([[80, 75, 3, 4], [255]]);
  });

  it("needs nothing but the library's own folder", () => {
    expect(
      [...document.querySelectorAll("script")].every(
        (script) => new URL(script.src).hostname === "127.0.0.1",
      ),
    ).toBe(true);
    expect(asked).toContain("/excel-win32-16.01.js");
  });
});
