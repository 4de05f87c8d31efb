import { Workbook, type CellValue } from "exceljs";
import fc from "fast-check";
import {
  keptNames,
  RANDOM_CREATOR,
  randomMailCopy,
  randomSheetName,
  randomSheets,
} from "../../../../support/mailcopy/random-sheets";
import { rawContents } from "../../../../support/mailcopy/raw-contents";
import { packageFaults } from "../../../../support/package/package-faults";

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  return workbook;
}

const valueOf = (value: CellValue | undefined): CellValue => value ?? null;

describe("mailCopySteps on random workbooks", () => {
  it("keeps the cells of kept sheets and no text of the others, and Excel opens it", async () => {
    await fc.assert(
      fc.asyncProperty(randomSheets, async (sheets) => {
        const { bytes, report } = await randomMailCopy(sheets);
        expect(report.proof?.faults).toEqual([]);
        if (!bytes) throw new Error("No copy");
        expect(packageFaults(bytes)).toEqual([]);
        const contents = [...rawContents(bytes).values()].join("\n");
        for (const { isKept, cells, note } of sheets) {
          for (const text of [note, ...(isKept ? [] : cells.flat())])
            expect(contents).not.toContain(String(text));
        }
        expect(contents).not.toContain(RANDOM_CREATOR);
        const copy = await opened(bytes);
        expect(copy.worksheets.map(({ name, state }) => [name, state])).toEqual(
          keptNames(sheets).map((name) => [name, "visible"]),
        );
        for (const [index, { isKept, cells, pointsTo }] of sheets.entries()) {
          if (!isKept) continue;
          const added = copy.getWorksheet(randomSheetName(index));
          for (const [row, values] of cells.entries()) {
            for (const [column, value] of values.entries())
              expect(valueOf(added?.getCell(row + 1, column + 1).value)).toEqual(value);
          }
          const target = pointsTo % sheets.length;
          expect(added?.getCell("J1").value).toEqual(
            sheets[target]?.isKept === true
              ? { formula: `'${randomSheetName(target)}'!A1&""`, result: 7 }
              : 7,
          );
        }
      }),
      { numRuns: 40, seed: 20261126 },
    );
  });
});
