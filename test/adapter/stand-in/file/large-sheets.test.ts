import { openXlsx } from "../../../../stand-in/file/open-xlsx";
import { createFormulaEngine } from "../../../../stand-in/model/formula-engine";
import { WorkbookModel } from "../../../../stand-in/model/workbook-model";
import { saveChecked } from "../../../support/package/save-checked";
import { foreignPackage } from "./foreign-package";

/** What took minutes when every merge was compared with every other, and every formula's cells with all loaded before. */
const SECONDS = 20_000;

const numbered = (count: number, xml: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => xml(index)).join("");

describe("a large sheet", () => {
  it(
    "of 100,000 merges is saved in seconds, and a merge that overlaps another is named",
    async () => {
      const merges = numbered(100_000, (row) => `<mergeCell ref="A${String(row + 1)}:B${String(row + 1)}"/>`);
      const { book } = await openXlsx(
        foreignPackage({
          worksheet: `<sheetData/><mergeCells>${merges}<mergeCell ref="B70000:C70000"/></mergeCells>`,
        }),
      );
      const { lost } = await saveChecked(book);
      expect(lost).toEqual([{ what: "mergeOverlap", where: "台帳!B70000:C70000" }]);
    },
    SECONDS,
  );

  it(
    "of 12,000 formulas is calculated in seconds",
    async () => {
      const rows = numbered(12_000, (index) => {
        const row = String(index + 1);
        return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><f>A${row}*2</f></c></row>`;
      });
      const { book } = await openXlsx(foreignPackage({ worksheet: `<sheetData>${rows}</sheetData>` }));
      const model = new WorkbookModel(book, await createFormulaEngine());
      model.calculation.calculateAll();
      expect(book.sheets[0]?.cells.get(11_999)?.get(1)?.value).toBe(24_000);
    },
    SECONDS,
  );

  it(
    "of 12,000 sums that grow row by row is calculated in seconds",
    async () => {
      const rows = numbered(12_000, (index) => {
        const row = String(index + 1);
        return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><f>SUM(A$1:A${row})</f></c></row>`;
      });
      const { book } = await openXlsx(foreignPackage({ worksheet: `<sheetData>${rows}</sheetData>` }));
      const model = new WorkbookModel(book, await createFormulaEngine());
      model.calculation.calculateAll();
      const sums = [1, 128, 129, 256, 257, 12_000].map(
        (rowCount) => book.sheets[0]?.cells.get(rowCount - 1)?.get(1)?.value,
      );
      // 1 + 2 + … + n is n (n + 1) / 2.
      expect(sums).toEqual([1, 8256, 8385, 32_896, 33_153, 72_006_000]);
    },
    SECONDS,
  );
});
