import { Workbook } from "exceljs";
import fc from "fast-check";
import { runToTheEnd } from "../../../src/core/values/steps/run-to-the-end";
import { mailCopySteps, type MailCopy } from "../../../src/core/write/mailcopy/mail-copy";

const KANJI = Array.from("町村森川田台帳指標件数人口雪花月風鳥山海空星石");
/** Texts of removed sheets are longer than what other texts are made of, so that chance makes no second one. */
const secret = fc
  .array(fc.constantFrom(...KANJI), { minLength: 5, maxLength: 9 })
  .map((letters) => `秘${letters.join("")}`);
const plain = fc
  .array(fc.constantFrom(...KANJI), { minLength: 1, maxLength: 3 })
  .map((letters) => letters.join(""));
const keptCell = fc.oneof(plain, fc.integer({ min: -1000, max: 100_000 }), fc.boolean(), fc.constant(null));

/** The creator of every random workbook, who is in no copy. */
export const RANDOM_CREATOR = "秘匿作成者氏名";

export interface RandomSheet {
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

/** The sheets of a workbook, at least one of them kept. */
export const randomSheets: fc.Arbitrary<readonly RandomSheet[]> = fc
  .array(sheet, { minLength: 2, maxLength: 5 })
  .filter((sheets) => sheets.some(({ isKept }) => isKept));

/** What the sheet at an index is called. */
export const randomSheetName = (index: number): string => `表${String(index)}`;

/** The workbook of the sheets as exceljs writes it; every J1 names a cell of another sheet, with 7 as its result. */
export async function randomWorkbook(sheets: readonly RandomSheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = RANDOM_CREATOR;
  for (const [index, { cells, isHidden, isKept, pointsTo, note }] of sheets.entries()) {
    const added = workbook.addWorksheet(randomSheetName(index));
    // A workbook has a visible sheet at least.
    if (isHidden && index > 0) added.state = isKept ? "hidden" : "veryHidden";
    for (const row of cells) added.addRow([...row]);
    const target = randomSheetName(pointsTo % sheets.length);
    added.getCell("J1").value = { formula: `'${target}'!A1&""`, result: 7 };
    added.getCell("A1").note = note;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Names of the kept sheets, in order. */
export function keptNames(sheets: readonly RandomSheet[]): string[] {
  return sheets.flatMap(({ isKept }, index) => (isKept ? [randomSheetName(index)] : []));
}

/** The mail copy of the sheets' workbook that has the kept ones. */
export async function randomMailCopy(sheets: readonly RandomSheet[]): Promise<MailCopy> {
  return runToTheEnd(
    mailCopySteps(await randomWorkbook(sheets), {
      sheets: keptNames(sheets),
      definitions: undefined,
      personal: [],
      confirmed: new Set(),
    }),
  );
}
