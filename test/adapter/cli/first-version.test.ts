import { readFile } from "node:fs/promises";
import path from "node:path";
import { openXlsx } from "../../../stand-in/file/open-xlsx";
import type { SheetState } from "../../../stand-in/model/book-state";
import { headless, workFolder, written, type HeadlessRun } from "../../support/headless-run";

const FIXTURES = path.join(__dirname, "../../fixtures/first-version");

let folder: Awaited<ReturnType<typeof workFolder>>;
beforeAll(async () => {
  folder = await workFolder();
});
afterAll(() => folder.remove());

const run = (file: string): Promise<HeadlessRun> =>
  headless(folder, path.join(FIXTURES, file), "--do", "check,rates,charts", "--as-of", "2026-02-28");

/** The add-in's own sheets in their order, its names, and how many charts each sheet holds. */
async function ownOutput(bytes: Uint8Array): Promise<{
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly charts: readonly number[];
}> {
  const { book } = await openXlsx(bytes);
  return {
    sheets: book.sheets.map(({ name }) => name),
    names: book.names.map(({ name }) => name).filter((name) => name.startsWith("KPI台帳_")),
    charts: book.sheets.map(({ charts }: SheetState) => charts.length),
  };
}

async function firstVersion(file: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path.join(FIXTURES, file)));
}

describe("the command line on a workbook in which the first version has done everything", () => {
  let first: HeadlessRun;
  beforeAll(async () => {
    first = await run("sample.xlsx");
  });

  it("finds every sheet, name and chart again, and makes none a second time", async () => {
    const before = await ownOutput(await firstVersion("sample.xlsx"));
    expect(before.names).toEqual(["KPI台帳_達成率_1", "KPI台帳_グラフ元データ", "KPI台帳_グラフ"]);
    expect(before.charts.filter((count) => count > 0)).toEqual([6]);
    expect(await ownOutput(first.out)).toEqual(before);
    expect(first.report.charts.map(({ name }) => name)).toEqual([
      "KPI-1-①",
      "KPI-1-②",
      "KPI-1-③",
      "KPI-1-④",
      "KPI-2-⑤",
      "KPI-2-⑥",
    ]);
    expect([first.code, first.report.failures, first.report.lost]).toEqual([0, [], []]);
    // Its block of nine years is outside what is printed, and would make the page too small.
    expect(first.report.notices).toMatchObject([
      { code: "ratesPrintSmall", sheet: "主な事業指標", percent: 47, without: 91, printed: "no" },
    ]);
  });

  it("knows the sheets that it made, evidence and spending among them, for its own", () => {
    const roles = first.report.workbook.sheets.map(({ name, role }) => [name, role]);
    expect(roles.slice(0, 2)).toEqual([
      ["主な事業指標", "indicator"],
      ["事業構成", "programme"],
    ]);
    expect(roles.slice(2, 10).map(([, role]) => role)).toEqual(Array(8).fill("ledger"));
    expect(roles.slice(10)).toEqual(
      [
        "指標定義",
        "設定",
        "確認記録",
        "KPIグラフ",
        "グラフ元データ",
        "根拠 ⑥立科WORK TRIP 利用社数 R6",
        "根拠 ①住民ワーカーの募集及び育成 R5",
      ].map((name) => [name, "managed"]),
    );
  });

  it("writes the rates where they are, and changes the two grades that a part of a year makes another", () => {
    expect(first.report.changes.map(({ cell }) => cell)).toEqual(["V9", "V19"]);
    const [registered] = first.report.indicatorTables[0]?.indicators ?? [];
    expect(registered?.years.map(({ rateCell }) => rateCell)).toEqual(
      ["M", "N", "O", "P", "Q", "R", "S", "T", "U"].map((column) => `${column}7`),
    );
  });

  it("takes the rows of 確認記録 for answers, each with its own reason", () => {
    const answered = new Map(
      first.report.acknowledged.map(({ code, cell, reason }) => [`${code} ${cell}`, reason]),
    );
    // As they are in 確認記録 of the workbook.
    expect(answered.get("cell/text-for-number K9")).toBe("理由1");
    expect(answered.get("series/cumulative-decrease K7")).toBe("理由2");
    expect(answered.get("series/flat K17")).toBe("理由5");
    expect(answered.get("target/stale-text A7")).toBe("理由19");
    expect(answered.get("programme/not-own-money B17")).toBe("理由58");
    // Six answers are about ⑥ in years of which its ledger, all of R6, says nothing: those are not compared any more.
    expect(answered.size).toBe(44);
    expect(first.report.notChecked.map(({ why, range }) => [why, range])).toEqual([
      [
        "R1・R2・R3・R4・R5・R7の記録と読めるものが「WORK TRIP利用台帳」に1件もない（ほかの年度の記録だけがある）ので、比べていません。",
        "A18",
      ],
    ]);
  });

  it("asks again only for what says more by now: six items of R7 without an amount in one finding", () => {
    expect(first.report.findings.map(({ code, cell, data }) => [code, cell, data])).toEqual([
      ["programme/amount-missing", "D5", { item: "① 住民ワーカーの募集及び育成", notYetDue: 6 }],
    ]);
  });

  it("has nothing left to write when it runs again", async () => {
    const again = await headless(
      folder,
      await written(folder, "again.xlsx", first.out),
      "--do",
      "check,rates,charts",
      "--as-of",
      "2026-02-28",
    );
    expect(again.report.changes).toEqual([]);
    expect(again.report.charts).toEqual(first.report.charts);
    expect(await ownOutput(again.out)).toEqual(await ownOutput(first.out));
  });
});

describe("the command line on charts of a table whose sections the first version did not read", () => {
  it("keeps their names, draws none twice, and says which have lost their indicator", async () => {
    const { report, out } = await run("management-sheet.xlsx");
    expect(report.charts.map(({ name, title }) => [name, title?.split("\n")[0]])).toEqual([
      ["KPI-0-1", "児童遊園等の箇所数【か所】"],
      ["KPI-0-2", "遊具の点検数【基】"],
      ["KPI-0-3", "修繕・撤去した遊具数【基】"],
      ["KPI-0-4", "事故件数【件】"],
      ["KPI-0-5", "点検実施率【%】"],
      ["KPI-0-6", "【表にない指標】国【千円】"],
      ["KPI-0-7", "【表にない指標】一般財源【千円】"],
      ["KPI-0-8", "【表にない指標】総事業費【千円】"],
    ]);
    expect(report.notices).toEqual(
      ["KPI-0-6", "KPI-0-7", "KPI-0-8"].map((chart): unknown =>
        expect.objectContaining({ code: "chartWithoutIndicator", chart }),
      ),
    );
    const before = await ownOutput(await firstVersion("management-sheet.xlsx"));
    expect(await ownOutput(out)).toEqual(before);
  });
});
