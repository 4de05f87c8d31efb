import type { Edit } from "../../../src/core/plan/plan";
import { createOfficeWorkbookHost } from "../../../src/excel/office-workbook-host";
import { createFormulaEngine } from "../../../stand-in/model/formula-engine";
import { createSession } from "../../../stand-in/model/api/model-session";
import { WorkbookModel } from "../../../stand-in/model/workbook-model";
import { loadOfficeOver } from "../../../stand-in/office/node-office";
import { executeRequest } from "../../../stand-in/protocol/request-executor";
import { bookOf } from "./open-workbook";

const SHEETS = Array.from({ length: 6 }, (_, index) => `指標${String(index + 1)}`);
const COLUMNS = 30;

/** Looks, widths and contents of a block of 30 columns on a sheet. */
function editsOn(sheet: string): Edit[] {
  const columns = Array.from({ length: COLUMNS }, (_, column) => column);
  return [
    ...columns.map((column): Edit => ({
      kind: "format",
      sheet,
      area: { row: 2, rows: 3, column, columns: 1 },
      format: { bold: true },
    })),
    { kind: "columnWidth", sheet, column: 0, columns: COLUMNS, points: 64, isLeast: true },
    { kind: "cells", sheet, row: 2, column: 0, before: [columns.map(() => null)], after: [columns] },
  ];
}

describe("what Excel is asked to hold on to", () => {
  it("does not grow with the looks, widths and cells that are written or put back, and nothing of it is left to the end", async () => {
    const book = bookOf(Object.fromEntries(SHEETS.map((sheet) => [sheet, { rows: [["指標", "R6", "R7"]] }])));
    const session = createSession(new WorkbookModel(book, await createFormulaEngine(), {}));
    const letGo: number[] = [];
    const office = loadOfficeOver((body, flags) => {
      letGo.push(body.split('"_RemoveReference"').length - 1);
      return executeRequest(body, flags, session);
    });
    const host = createOfficeWorkbookHost(office.Excel, { claims: () => true });
    const edits = SHEETS.flatMap(editsOn);

    const record = await host.apply({ kind: "mend", edits, refusals: [] });
    await host.undo(record);
    // The library lets go of the rest after all is done.
    await new Promise((resolve) => setTimeout(resolve));

    expect(book.sheets.every((sheet) => !sheet.cells.get(2)?.get(0)?.style?.bold)).toBe(true);
    // The places by which moved rows are found, and no more: there are some 400 columns and looks.
    expect(Math.max(...letGo)).toBeLessThan(SHEETS.length * 8);
  });
});
