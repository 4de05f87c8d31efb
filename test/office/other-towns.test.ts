import { readFile } from "node:fs/promises";
import path from "node:path";
import ExcelJS from "exceljs";
import type { BookState } from "../../stand-in/model/book-state";
import { openXlsx } from "../../stand-in/file/open-xlsx";
import { sheetNamed } from "../adapter/excel/open-workbook";
import { headless, workFolder, written, type HeadlessRun } from "../support/headless-run";
import { bytesOf, type OddWorkbook } from "../support/odd-workbooks";
import { readText } from "../support/read-text";
import { bytesOfTextBook } from "../support/table-text-book";
import { startLibreOffice, type LibreOffice } from "./support/libre-office";
import { overlapping, readPrinted, withOnly, type Printed } from "./support/printed-pages";

const PUBLISHED = path.join(__dirname, "../fixtures/published");
const INDICATORS = "資料2-2 主な事業指標";
const PROGRAMME = "資料2-1 構成";
const SOURCES = "資料2-3 財源別実績額";
const DATA = "指標データ";

/** Tables as four other towns publish them. */
const TOWNS = [
  "lower-names",
  "fire-rates-with-survey-words",
  "migration-actual-first",
  "water-works",
] as const;

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

const published = (name: string): Promise<Uint8Array> =>
  bytesOfTextBook(readText(path.join(PUBLISHED, name, "book.txt")));

/** Another office's programme: two sections, four years, two of them without any amount. */
const otherProgramme: OddWorkbook = (workbook) => {
  const sheet = workbook.addWorksheet("構成");
  const rows = [
    [
      "事業の内容",
      "R3\n主な取組状況 実績額",
      "R4\n主な取組状況 実績額",
      "R5\n主な取組状況 実績額",
      "R6\n主な取組状況 実績額",
    ],
    ["1 子育て支援"],
    [
      "① 相談窓口",
      "市一般財源\n1,200千円\n・週2回開設",
      "・週3回開設",
      "市一般財源\n1,500千円\n・毎日開設",
      "・毎日開設",
    ],
    [
      "② 一時預かり",
      "県補助金\n800千円\n・2園で実施",
      "・3園で実施",
      "県補助金\n900千円\n・4園で実施",
      "・5園で実施",
    ],
    ["2 高齢者支援"],
    ["① 見守り", "国庫補助金\n2,000千円\n・200世帯", "・210世帯", "なし", "・230世帯"],
  ];
  rows.forEach((row) => sheet.addRow(row));
};

/** A third office's: no sections, two years, activities that take several lines, one item without an amount. */
const plainProgramme: OddWorkbook = (workbook) => {
  const sheet = workbook.addWorksheet("取組");
  const rows = [
    ["図書館サービス計画　取組の状況"],
    ["取組", "令和５年度\n取組状況・実績額", "令和６年度\n取組状況・実績額"],
    [
      "(1) 移動図書館の運行",
      "市一般財源\n3,250千円\n・月2回、14か所を巡回\n・福祉施設への団体貸出を開始",
      "市一般財源\n3,410千円\n・月2回、16か所を巡回\n・福祉施設への団体貸出を12施設に拡大し、貸出冊数が前年度から1割増加、利用者の声を集めて巡回の経路を見直し",
    ],
    [
      "(2) 電子図書館の導入",
      "県補助金\n1,800千円\n・電子書籍2,100点を導入",
      "県補助金\n600千円\n・利用者の説明会を5回開催",
    ],
    ["(3) 読書会の開催", "なし", "なし"],
    ["★ 学校図書館との連携", "・司書の巡回", "市一般財源\n150千円\n・学校司書研修の共同開催"],
  ];
  rows.forEach((row) => sheet.addRow(row));
};

/** A table that is printed one page wide on A4 portrait, in columns as wide as offices like them. */
async function setUpToPrint(table: Uint8Array, ofNames: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(table) as unknown as ArrayBuffer);
  for (const sheet of workbook.worksheets) {
    for (let column = 1; column <= sheet.columnCount; column += 1)
      sheet.getColumn(column).width = column === 1 ? ofNames : 10;
    sheet.getColumn(1).alignment = { wrapText: true };
    Object.assign(sheet.pageSetup, {
      paperSize: 9,
      orientation: "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** What a sheet shows in its page's columns, text by text. */
function textsOf(book: BookState, name: string, printedColumns: number): string[] {
  return [...sheetNamed(book, name).cells.values()].flatMap((row) =>
    [...row].flatMap(([column, { value }]) =>
      column < printedColumns && typeof value === "string" ? [value] : [],
    ),
  );
}

function columnsPrinted(book: BookState, name: string): number {
  const { printArea } = sheetNamed(book, name).pageLayout;
  if (!printArea || Array.isArray(printArea)) throw new Error("no one print area");
  return printArea.columns;
}

function expectWhole({ pages, text }: Printed, texts: readonly string[]): void {
  for (const page of pages) {
    expect([Math.round(page.width), Math.round(page.height)]).toEqual([842, 595]);
    expect(overlapping(page)).toEqual([]);
    expect(page.words.filter(({ left, right }) => left < 39.5 || right > page.width - 39.5)).toEqual([]);
  }
  const printed = plain(text);
  expect(texts.filter((value) => !printed.includes(plain(value)))).toEqual([]);
}

describe("other towns, printed and opened by LibreOffice", () => {
  let folder: Awaited<ReturnType<typeof workFolder>>;
  let office: LibreOffice;

  beforeAll(async () => {
    folder = await workFolder();
    office = await startLibreOffice();
  }, 60_000);

  afterAll(async () => {
    await office.close();
    await folder.remove();
  });

  async function printedAll(books: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Printed>> {
    const pdfs = await office.convertAll(books, "pdf");
    const printed = new Map<string, Printed>();
    for (const [name, pdf] of pdfs) printed.set(name, await readPrinted(pdf));
    return printed;
  }

  it("has their 資料2-2 whole on A4 landscape, changes nothing when made twice, and their CSVs as 指標データ says", async () => {
    const made = new Map<string, HeadlessRun>();
    const csvs: Uint8Array[] = [];
    for (const town of TOWNS) {
      const input = await written(folder, `${town}.xlsx`, await published(town));
      const csv = folder.file(`${town}.csv`);
      const run = await headless(folder, input, "--do", "paper,tidy", "--csv", csv);
      made.set(town, run);
      csvs.push(new Uint8Array(await readFile(csv)));
      const again = await headless(folder, await written(folder, "made.xlsx", run.out), "--do", "paper,tidy");
      expect([town, again.code, again.lines.find((line) => line.startsWith("書き込み"))]).toEqual([
        town,
        0,
        "書き込み: セル 0、KPI台帳が作るシートのセル 0、ブックのグラフ 0",
      ]);
    }
    const printed = await printedAll(
      new Map([...made].map(([town, { out }]) => [town, withOnly(out, INDICATORS)])),
    );
    const opened = await office.openCsvs(csvs);
    for (const [index, town] of TOWNS.entries()) {
      const run = made.get(town);
      const pages = printed.get(town);
      const [csv] = opened[index]?.sheets ?? [];
      if (!run || !pages || !csv) throw new Error(`nothing of ${town}`);
      const { book } = await openXlsx(run.out);
      const texts = textsOf(book, INDICATORS, columnsPrinted(book, INDICATORS));
      expect(texts.length).toBeGreaterThan(10);
      expectWhole(pages, texts);
      const asText = (sheet: Pick<typeof csv, "cells">): string[] =>
        [...sheet.cells.values()].map((row) =>
          [...row.values()].flatMap(({ value }) => (value === null ? [] : [JSON.stringify(value)])).join("|"),
        );
      expect(asText(csv)).toEqual(asText(sheetNamed(book, DATA)));
    }
  }, 240_000);

  it.each([
    {
      office: "of two sections and two years without amounts",
      workbook: otherProgramme,
      says: ["財源別の実績額（千円）", "R4\n未集計", "R6\n未集計", "市一般財源", "県補助金"],
      // Of the last three years: 1,500 + 900
      totals: ["2,400"],
    },
    {
      office: "without sections, with long activities and an item without an amount",
      workbook: plainProgramme,
      says: ["財源別の実績額（千円）", "市一般財源", "県補助金"],
      // 3,250 + 1,800; 3,410 + 600 + 150
      totals: ["5,050", "4,160"],
    },
  ])(
    "has another office's programme $office with its chart: years without amounts say 未集計, and 0 is the axis alone",
    async ({ workbook, says, totals }) => {
      const input = await written(folder, "programme.xlsx", await bytesOf(workbook));
      const { out, report } = await headless(folder, input, "--do", "paper");
      expect(report.charts.map(({ name, sheet }) => [name, sheet])).toEqual([["KPI-財源別", SOURCES]]);
      const { book } = await openXlsx(out);
      const printed = await printedAll(
        new Map([
          ["programme", withOnly(out, PROGRAMME)],
          ["sources", withOnly(out, SOURCES)],
        ]),
      );
      const [programme, sources] = [printed.get("programme"), printed.get("sources")];
      if (!programme || !sources) throw new Error("not printed");
      expectWhole(programme, [...textsOf(book, PROGRAMME, columnsPrinted(book, PROGRAMME)), ...totals]);
      expect(sources.pages).toHaveLength(1);
      expectWhole(sources, [...says, ...totals]);
      expect(sources.pages[0]?.words.filter(({ text }) => text === "0")).toHaveLength(1);
    },
    120_000,
  );

  it.each([
    ["lower-names", 40],
    ["migration-actual-first", 18],
  ])(
    "says that the rates of %s would be printed below 70 %%, and prints them whole as rows",
    async (town, ofNames) => {
      const input = await written(
        folder,
        `${town}-wide.xlsx`,
        await setUpToPrint(await published(town), ofNames),
      );
      const beside = await headless(folder, input, "--do", "rates");
      const notice = beside.report.notices.find(({ code }) => code === "ratesPrintSmall");
      expect(notice).toMatchObject({ rows: true });
      const [small = "", without = ""] = notice?.message.match(/\d+(?=%)/g) ?? [];
      expect(Number(small)).toBeLessThan(70);
      expect(Number(without)).toBeGreaterThanOrEqual(70);
      const rows = await headless(folder, input, "--do", "rates", "--rates", "rows");
      expect(rows.report.notices.filter(({ code }) => code === "ratesPrintSmall")).toEqual([]);
      const { book } = await openXlsx(rows.out);
      const [sheet] = book.sheets;
      const printed = (await printedAll(new Map([["rows", rows.out]]))).get("rows");
      if (!sheet || !printed) throw new Error("not printed");
      const rates = [...sheet.cells.values()].flatMap((row) => {
        const cells = [...row.values()];
        return cells.some(({ value }) => value === "達成率")
          ? cells.flatMap(({ value }) => (typeof value === "number" ? [`${(value * 100).toFixed(1)}%`] : []))
          : [];
      });
      expect(rates.length).toBeGreaterThan(3);
      const text = plain(printed.text);
      expect(rates.filter((rate) => !text.includes(rate))).toEqual([]);
      for (const page of printed.pages) {
        expect(overlapping(page)).toEqual([]);
        expect(page.words.filter(({ right }) => right > page.width)).toEqual([]);
      }
    },
    120_000,
  );
});
