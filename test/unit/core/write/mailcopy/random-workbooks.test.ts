import { Workbook, type CellValue } from "exceljs";
import fc from "fast-check";
import { runToTheEnd } from "../../../../../src/core/values/steps/run-to-the-end";
import { mailCopySteps } from "../../../../../src/core/write/mailcopy/mail-copy";
import { rawContents } from "../../../../support/mailcopy/raw-contents";
import { packageFaults } from "../../../../support/package/package-faults";

const KANJI = Array.from("町村森川田台帳指標件数人口雪花月風鳥山海空星石");
/** Texts of removed sheets are longer than what other texts are made of, so that chance makes no second one. */
const secret = fc
  .array(fc.constantFrom(...KANJI), { minLength: 5, maxLength: 9 })
  .map((letters) => `秘${letters.join("")}`);
const plain = fc
  .array(fc.constantFrom(...KANJI), { minLength: 1, maxLength: 3 })
  .map((letters) => letters.join(""));
const keptCell = fc.oneof(plain, fc.integer({ min: -1000, max: 100_000 }), fc.boolean(), fc.constant(null));

interface RandomSheet {
  readonly isKept: boolean;
  readonly isHidden: boolean;
  readonly cells: readonly (readonly (string | number | boolean | null)[])[];
  /** A formula on it that names another sheet by its number. */
  readonly pointsTo: number;
  readonly note: string;
}

const sheet: fc.Arbitrary<RandomSheet> = fc.boolean().chain((isKept) =>
  fc.record({
    isKept: fc.constant(isKept),
    isHidden: fc.boolean(),
    cells: fc.array(fc.array(isKept ? keptCell : secret, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    }),
    pointsTo: fc.nat({ max: 9 }),
    note: secret,
  }),
);

async function written(sheets: readonly RandomSheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = "秘匿作成者氏名";
  for (const [index, { cells, isHidden, isKept, pointsTo, note }] of sheets.entries()) {
    const added = workbook.addWorksheet(`表${String(index)}`);
    // A workbook has a visible sheet at least.
    if (isHidden && index > 0) added.state = isKept ? "hidden" : "veryHidden";
    for (const row of cells) added.addRow([...row]);
    const target = `表${String(pointsTo % sheets.length)}`;
    added.getCell("J1").value = { formula: `'${target}'!A1&""`, result: 7 };
    added.getCell("A1").note = note;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  return workbook;
}

const valueOf = (value: CellValue | undefined): CellValue => value ?? null;

describe("mailCopySteps on random workbooks", () => {
  it("keeps the cells of kept sheets and no text of the others, and Excel opens it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .array(sheet, { minLength: 2, maxLength: 5 })
          .filter((sheets) => sheets.some(({ isKept }) => isKept)),
        async (sheets) => {
          const kept = sheets.flatMap(({ isKept }, index) => (isKept ? [`表${String(index)}`] : []));
          const { bytes, report } = runToTheEnd(
            mailCopySteps(await written(sheets), {
              sheets: kept,
              definitions: undefined,
              personal: [],
              confirmed: new Set(),
            }),
          );
          expect(report.proof?.faults).toEqual([]);
          if (!bytes) throw new Error("No copy");
          expect(packageFaults(bytes)).toEqual([]);
          const contents = [...rawContents(bytes).values()].join("\n");
          for (const { isKept, cells, note } of sheets) {
            for (const text of [note, ...(isKept ? [] : cells.flat())])
              expect(contents).not.toContain(String(text));
          }
          expect(contents).not.toContain("秘匿作成者氏名");
          const copy = await opened(bytes);
          expect(copy.worksheets.map(({ name, state }) => [name, state])).toEqual(
            kept.map((name) => [name, "visible"]),
          );
          for (const [index, { isKept, cells, pointsTo }] of sheets.entries()) {
            if (!isKept) continue;
            const added = copy.getWorksheet(`表${String(index)}`);
            for (const [row, values] of cells.entries()) {
              for (const [column, value] of values.entries())
                expect(valueOf(added?.getCell(row + 1, column + 1).value)).toEqual(value);
            }
            const target = pointsTo % sheets.length;
            expect(added?.getCell("J1").value).toEqual(
              sheets[target]?.isKept === true ? { formula: `'表${String(target)}'!A1&""`, result: 7 } : 7,
            );
          }
        },
      ),
      { numRuns: 40, seed: 20261126 },
    );
  });
});
