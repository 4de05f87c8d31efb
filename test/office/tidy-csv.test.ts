import { readFile, writeFile } from "node:fs/promises";
import { entryAt } from "../../src/core/values/invariants/defect";
import path from "node:path";
import { csvText } from "../../src/core/write/tidy/csv-text";
import { headless, workFolder } from "../support/headless-run";
import { sheetNamed } from "../adapter/excel/open-workbook";
import { startLibreOffice, type LibreOffice } from "./support/libre-office";

describe("指標データ as CSV, opened in LibreOffice", () => {
  let folder: Awaited<ReturnType<typeof workFolder>>;
  let office: LibreOffice;
  beforeAll(async () => {
    folder = await workFolder();
    office = await startLibreOffice();
  }, 120_000);
  afterAll(async () => {
    await office.close();
    await folder.remove();
  });

  const opened = async (csv: Uint8Array): Promise<unknown[][]> => {
    const { sheets } = entryAt(await office.openCsvs([csv]), 0);
    const [sheet] = sheets;
    if (!sheet) throw new Error("no sheet");
    return [...sheet.cells.values()].map((row) => [...row.values()].map(({ value }) => value));
  };

  it("has its Japanese and its figures as the sheet has them", async () => {
    const csv = folder.file("data.csv");
    const sample = path.join(__dirname, "../../assets/sample-ledgers.xlsx");
    const { out } = await headless(folder, sample, "--do", "tidy", "--csv", csv);
    const rows = await opened(new Uint8Array(await readFile(csv)));
    const { book } = entryAt(await office.open([out]), 0);
    const inSheet = [...sheetNamed(book, "指標データ").cells.values()].map((row) =>
      [...row.values()].map(({ value }) => value),
    );
    const asText = (cells: unknown[][]): string[] =>
      cells.map((row) =>
        row
          .filter((value) => value !== null)
          .map(String)
          .join("|"),
      );
    expect(asText(rows)).toEqual(asText(inSheet));
    expect(rows[0]?.slice(0, 5)).toEqual(["自治体名", "表", "区分", "番号", "指標名"]);
    expect(rows.length).toBeGreaterThan(100);
  }, 120_000);

  it("calculates nothing of a text that begins as a formula does", async () => {
    const file = folder.file("danger.csv");
    await writeFile(file, csvText([["指標名"], ["=1+1"], ["@SUM(1)"], ["+2"], ["登録者数、延べ"]]));
    const rows = await opened(new Uint8Array(await readFile(file)));
    expect(rows.flat()).toEqual(["指標名", "'=1+1", "'@SUM(1)", "'+2", "登録者数、延べ"]);
  }, 120_000);
});
