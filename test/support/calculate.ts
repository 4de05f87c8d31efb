import { createFormulaEngine } from "../../stand-in/model/formula-engine";
import type { CellValue } from "../../src/core/values/workbook/cell-value";
import type { WorkbookSnapshot } from "../../src/core/values/workbook/snapshot";

/** The snapshot with every formula calculated by the stand-in's engine, as Excel would show it. */
export async function calculate(workbook: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const engine = await createFormulaEngine();
  const book = engine.open(workbook.sheets.map(({ name }) => name));
  workbook.sheets.forEach((sheet, index) => {
    sheet.values.forEach((line, y) => {
      line.forEach((value, x) => {
        const formula = sheet.formulas[y]?.[x] ?? null;
        const content = formula === null ? value : { formula };
        if (content !== null) book.set(index, sheet.used.row + y, sheet.used.column + x, content);
      });
    });
  });
  book.calculate();
  const sheets = workbook.sheets.map((sheet, index) => ({
    ...sheet,
    values: sheet.values.map((line, y) =>
      line.map((value, x): CellValue => {
        if ((sheet.formulas[y]?.[x] ?? null) === null) return value;
        return book.value(index, sheet.used.row + y, sheet.used.column + x) ?? { error: "#NAME?" };
      }),
    ),
  }));
  book.close();
  return { ...workbook, sheets };
}
