import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { Workbook } from "exceljs";
import { runHeadless } from "../../../cli/run-headless";
import type { Report } from "../../../src/app/report/report";
import { partsWith } from "../../support/mailcopy/raw-contents";
import { ALL_SHARING_FAULTS, bookWithAllSharingFaults } from "../../support/mailcopy/sharing-faults";
import { packageFaults } from "../../support/package/package-faults";
import { workFolder } from "../../support/headless-run";

// A first run in a process loads Office.js and the formula engine.
jest.setTimeout(120_000);

const ROOT = path.join(__dirname, "../../..");
const LEDGERS = path.join(ROOT, "assets/sample-ledgers.xlsx");

let folder: Awaited<ReturnType<typeof workFolder>>;
let runs = 0;
beforeAll(async () => {
  folder = await workFolder();
});
afterAll(() => folder.remove());

interface Run {
  readonly code: number;
  readonly report: Report;
  readonly out: Uint8Array | undefined;
  readonly outFile: string;
  readonly lines: readonly string[];
}

async function copied(input: string, ...words: string[]): Promise<Run> {
  runs += 1;
  const [outFile, json] = [folder.file(`out${String(runs)}.xlsx`), folder.file(`report${String(runs)}.json`)];
  const lines: string[] = [];
  const collect = { line: (text: string) => lines.push(text), errorLine: (text: string) => lines.push(text) };
  const code = await runHeadless(
    [input, "--out", outFile, "--json", json, "--do", "mailcopy", ...words],
    collect,
  );
  const out = existsSync(outFile) ? new Uint8Array(await readFile(outFile)) : undefined;
  return { code, report: JSON.parse(await readFile(json, "utf8")) as Report, out, outFile, lines };
}

async function opened(bytes: Uint8Array | undefined): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes ?? new Uint8Array()) as never);
  return workbook;
}

async function written(name: string, make: (workbook: Workbook) => void): Promise<string> {
  const workbook = new Workbook();
  make(workbook);
  const file = folder.file(name);
  await workbook.xlsx.writeFile(file);
  return file;
}

/** One indicator of three years on 指標, and a ledger of two people. */
function smallBook(workbook: Workbook, note: string): void {
  workbook
    .addWorksheet("指標")
    .addRows([
      ["指標", "", "令和4年度", "令和5年度", "令和6年度"],
      ["登録者数【人】", "目標", 10, 20, 30],
      ["", "実績", 12, 18, 33],
      [note],
    ]);
  workbook.addWorksheet("住民ワーカー台帳").addRows([
    ["登録番号", "氏名", "登録日", "電話", "備考"],
    ["W-0001", "立科花子", new Date(Date.UTC(2022, 4, 1)), "0267-00-0001", "面談の記録あり"],
    ["W-0002", "林", new Date(Date.UTC(2023, 4, 1)), "", ""],
  ]);
}

describe("--do mailcopy", () => {
  it("keeps the tables of the sample with ledgers, and 指標定義 with nothing of how ledgers are counted", async () => {
    const { code, report, out } = await copied(LEDGERS);
    expect(code).toBe(0);
    const workbook = await opened(out);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["主な事業指標", "事業構成", "指標定義"]);
    expect(workbook.getWorksheet("指標定義")?.getRow(1).values).toEqual([
      undefined,
      "番号",
      "指標名",
      "単位",
      "数え方",
      "向き",
      "判定方式",
      "基準値",
      "目標年度",
      "目標の期間",
      "系列の切替年度",
      "切替理由",
    ]);
    expect(report.mailCopy?.removedSheets.map(({ name }) => name)).toContain("住民ワーカー台帳");
    expect(report.mailCopy?.proof?.searched.personal).toBeGreaterThan(50);
    expect(packageFaults(out ?? new Uint8Array())).toEqual([]);
  });

  it("has no name, address or number of the sample's ledgers in any part", async () => {
    const { out } = await copied(LEDGERS);
    const original = await opened(new Uint8Array(await readFile(LEDGERS)));
    const ledger = original.getWorksheet("住民ワーカー台帳");
    const header = ledger?.getColumn(2).values.indexOf("氏名") ?? -1;
    expect(header).toBeGreaterThan(0);
    const names = (ledger?.getColumn(2).values ?? [])
      .slice(header + 1)
      .filter((value): value is string => typeof value === "string");
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => partsWith(out ?? new Uint8Array(), name).length > 0)).toEqual([]);
  });

  it("shows the same figures where the copy is opened with the add-in, and asks nothing", async () => {
    const first = await copied(LEDGERS, "--as-of", "2026-02-28");
    const again = await copied(first.outFile, "--as-of", "2026-02-28");
    expect(again.report.indicatorTables).toEqual(first.report.indicatorTables);
    expect(again.report.understanding).toEqual(first.report.understanding);
  });

  it("copies what rates and charts have come to where they are asked for as well", async () => {
    const { code, report, out } = await copied(LEDGERS, "--do", "rates,charts,mailcopy");
    expect(code).toBe(0);
    const workbook = await opened(out);
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual(
      ["主な事業指標", "事業構成", "KPIグラフ", "グラフ元データ", "指標定義"].map((name) => [
        name,
        "visible",
      ]),
    );
    expect(report.charts).toHaveLength(6);
    expect(partsWith(out ?? new Uint8Array(), "<c:ser>").length).toBe(6);
    expect(packageFaults(out ?? new Uint8Array())).toEqual([]);
  });

  it.each([
    "assets/sample.xlsx",
    "test/fixtures/xlsx/01-header-picture.xlsx",
    "test/fixtures/xlsx/02-last-column-used.xlsx",
    "test/fixtures/xlsx/04-sheet-without-part.xlsx",
    "test/fixtures/xlsx/05-check-box.xlsx",
    "test/fixtures/xlsx/08-aggregate.xlsx",
    "test/fixtures/xlsx/12-rule-areas-out-of-order.xlsx",
    "test/fixtures/xlsx/13-picture-linked-to-a-cell.xlsx",
    "test/fixtures/xlsx/from-libreoffice.xlsx",
  ])("makes a copy of %s that Excel opens as it is", async (file) => {
    const { code, out } = await copied(path.join(ROOT, file));
    expect(code).toBe(0);
    expect(packageFaults(out ?? new Uint8Array())).toEqual([]);
  });

  it("makes a copy of a workbook whose ledger is called Sheet1, as part names are", async () => {
    const file = await written("sheet1.xlsx", (workbook) => {
      smallBook(workbook, "");
      const [, ledger] = workbook.worksheets;
      if (ledger) ledger.name = "Sheet1";
    });
    const { code, out } = await copied(file);
    expect(code).toBe(0);
    expect(partsWith(out ?? new Uint8Array(), "立科花子")).toEqual([]);
  });

  it("writes nothing where a name of the ledger is on a sheet to be kept, and says where", async () => {
    const file = await written("named.xlsx", (workbook) => {
      smallBook(workbook, "担当：立科 花子まで");
    });
    const { code, out, report, lines } = await copied(file);
    expect([code, out]).toEqual([3, undefined]);
    expect(report.mailCopy?.personal).toEqual([{ cell: "指標!A4", origin: "住民ワーカー台帳!B2" }]);
    expect(report.failures.map((failure) => [failure.code, failure.sheet])).toEqual([
      ["personalData", "指標"],
    ]);
    expect(lines.join("\n")).toContain("指標!A4");
    expect(lines.join("\n")).not.toContain("花子");
    expect(lines.join("\n")).not.toContain("保存先");
  });

  it("tells of IN what it would take along, whatever --do says besides, and is no failure of --strict for it", async () => {
    const file = await written("hidden-sheet.xlsx", (workbook) => {
      smallBook(workbook, "");
      workbook.creator = "総務課 立科";
      workbook.addWorksheet("控え", { state: "hidden" }).addRow(["下書きの数値"]);
    });
    const { code, report } = await copied(file, "--strict");
    expect(code).toBe(0);
    expect(report.mailCopy?.found.map((one) => [one.code, one.severity, one.sheet, one.cell])).toEqual([
      ["share/personal-data", "error", "住民ワーカー台帳", "B2"],
      ["share/hidden-sheet", "error", "控え", ""],
      ["share/author", "warning", "", ""],
    ]);
    expect(report.findings).toEqual(report.mailCopy?.found);
    expect(JSON.stringify(report.mailCopy?.found)).not.toContain("総務課");
  });

  it("tells every code of 共有前チェック at its place", async () => {
    const file = folder.file("all-faults.xlsx");
    await writeFile(file, bookWithAllSharingFaults());
    const { report } = await copied(file);
    expect(report.mailCopy?.found.map((one) => [one.code, one.sheet, one.cell])).toEqual(ALL_SHARING_FAULTS);
  });

  it("lists a short name within a longer word, and does not stop for it", async () => {
    const file = await written("short.xlsx", (workbook) => {
      smallBook(workbook, "森林の保全");
    });
    const { code, report } = await copied(file);
    expect(code).toBe(0);
    expect(report.mailCopy?.proof?.listed.map(({ origin }) => origin)).toContain("住民ワーカー台帳!B3");
  });

  it("stops for a short name by itself", async () => {
    const file = await written("alone.xlsx", (workbook) => {
      smallBook(workbook, "（林）");
    });
    const { code, report } = await copied(file);
    expect(code).toBe(3);
    expect(report.mailCopy?.personal.map(({ origin }) => origin)).toEqual(["住民ワーカー台帳!B3"]);
  });

  it("stops for a text of a removed sheet that a hidden row of a kept one repeats", async () => {
    const file = await written("hidden.xlsx", (workbook) => {
      smallBook(workbook, "面談の記録あり");
      const [sheet] = workbook.worksheets;
      if (sheet) sheet.getRow(4).hidden = true;
    });
    const { code, report } = await copied(file);
    expect(code).toBe(3);
    expect(report.mailCopy?.hidden).toEqual([{ sheet: "指標", rows: [3], columns: [] }]);
    expect(report.failures.map((failure) => [failure.code, failure.sheet])).toContainEqual([
      "notProven",
      "指標",
    ]);
  });

  it("says that there is nothing to keep in a workbook of ledgers alone", async () => {
    const file = await written("ledgers.xlsx", (workbook) => {
      smallBook(workbook, "");
      workbook.removeWorksheet("指標");
    });
    const { code, out, report } = await copied(file);
    expect([code, out]).toEqual([3, undefined]);
    expect(report.failures.map((failure) => failure.code)).toEqual(["nothingToKeep"]);
  });
});
