import path from "node:path";
import ExcelJS from "exceljs";
import { headless, workFolder, written } from "../support/headless-run";
import { readText } from "../support/read-text";
import { bytesOfTextBook } from "../support/table-text-book";
import { startLibreOffice, type LibreOffice } from "./support/libre-office";
import { overlapping, readPrinted, withOnly, type Printed } from "./support/printed-pages";

const LEDGERS = path.join(__dirname, "../../assets/sample-ledgers.xlsx");
const SAMPLE = path.join(__dirname, "../../assets/sample.xlsx");

/** Of other towns: rates near 100 %, figures without rates, one year, large amounts, nine years. */
const TOWNS = [
  "lower-names",
  "water-works",
  "kind-above-years",
  "migration-actual-first",
  "management-sheet",
  "bus-results-first",
  "fuels-by-base-and-goal-years",
] as const;

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** The sample with its table a second time, as another programme's: twelve indicators. */
async function withTwelve(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(SAMPLE);
  const table = workbook.getWorksheet("主な事業指標");
  if (!table) throw new Error("no table");
  const other = workbook.addWorksheet("もう一つの事業");
  table.eachRow((row, number) => {
    row.eachCell((cell, column) => {
      if (cell.isMerged && cell.master !== cell) return;
      other.getCell(number, column).value = cell.value;
    });
  });
  for (const area of table.model.merges) other.mergeCells(area);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("KPIグラフ of the sample, printed by LibreOffice", () => {
  let folder: Awaited<ReturnType<typeof workFolder>>;
  let office: LibreOffice;
  let printed: Printed;
  let printedTable: Printed;

  beforeAll(async () => {
    folder = await workFolder();
    office = await startLibreOffice();
    const { out } = await headless(folder, SAMPLE, "--do", "rates,charts", "--rates", "rows");
    printed = await readPrinted(await office.print(withOnly(out, "KPIグラフ")));
    printedTable = await readPrinted(await office.print(withOnly(out, "主な事業指標")));
  }, 180_000);

  afterAll(async () => {
    await office.close();
    await folder.remove();
  });

  it("takes one sheet of A4 landscape for six indicators, in words and in charts", () => {
    expect(printed.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [842, 595],
    ]);
  });

  it("takes two for twelve, and cuts no chart: each page has the titles, years and legends of its own", async () => {
    const input = await written(folder, "twelve.xlsx", await withTwelve());
    const { out } = await headless(folder, input, "--do", "charts");
    const { pages } = await readPrinted(await office.print(withOnly(out, "KPIグラフ")));
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [842, 595],
      [842, 595],
    ]);
    // In each chart H29 once, R7 in the title and below its column, 目標 in the legend, as above the table of summaries. How
    // many rows of charts fit below that table depends on the fonts that there are.
    const counted = pages.map(({ words }) =>
      ["H29", "R7", "目標"].map((word) => words.filter(({ text }) => text === word).length),
    );
    const charts = counted.map(([years = 0]) => years);
    expect(charts.map((count) => count % 3)).toEqual([0, 0]);
    expect(charts.reduce((sum, count) => sum + count, 0)).toBe(12);
    expect(counted).toEqual(charts.map((count, page) => [count, 2 * count, page === 0 ? count + 1 : count]));
  }, 120_000);

  it("says above each chart what the latest year is like, as the table of the sheet says it", () => {
    const text = plain(printed.text);
    const said = [
      "R7118.0%順調",
      "R7達成率なし(実績:目標達成)",
      "R766.7%努力を要する",
      "R738.3%努力を要する",
    ];
    expect(said.filter((words) => !text.includes(words))).toEqual([]);
    expect(text).toContain(plain("R7（2月末）の実績は59人で、目標50人に対する達成率は118.0%（順調）です。"));
  });

  it("has 2月末 once below each chart with a figure of that day, and 数値なし below the one without", () => {
    const words = printed.pages.flatMap((page) => page.words.map(({ text }) => plain(text)));
    // LibreOffice sets a space after the 2.
    expect(words.filter((word) => word === "月末")).toHaveLength(5);
    expect(words.filter((word) => word === "数値")).toHaveLength(1);
  });

  it("prints the rates with their table, each year below its actual and the grade beside it, nothing cut", () => {
    const text = plain(printedTable.text);
    // ① and ⑤ of the document.
    for (const rates of [
      "達成率250.0%150.0%111.1%103.6%125.0%149.2%162.9%162.9%118.0%順調",
      "達成率100.0%233.3%180.0%111.1%90.9%76.9%66.7%66.7%66.7%努力を要する",
    ])
      expect(text).toContain(rates);
    for (const page of printedTable.pages) {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([842, 595]);
      expect(page.words.map(({ text }) => text)).toEqual(expect.arrayContaining(["評価", "指標"]));
      expect(page.words.filter(({ left, right }) => left < 50 || right > page.width - 50)).toEqual([]);
      expect(overlapping(page)).toEqual([]);
    }
  });

  it("cuts nothing at the edges of the paper", () => {
    for (const page of printed.pages) {
      expect(page.words.filter(({ left, right }) => left < 28 || right > page.width - 28)).toEqual([]);
    }
  });

  it("writes no figure over a title, a mark of an axis or another figure", () => {
    expect(printed.pages.map(overlapping)).toEqual([[]]);
  });

  it("writes the word of a series break below its gap, upright, and over no legend", async () => {
    const { out } = await headless(folder, LEDGERS, "--do", "charts");
    const { pages } = await readPrinted(await office.print(withOnly(out, "KPIグラフ")));
    expect(pages.map(overlapping)).toEqual([[]]);
    const words = pages.flatMap((page) => page.words.map(({ text }) => text));
    for (const line of ["数え", "方の", "変更"])
      expect(words.filter((word) => word === line)).toHaveLength(3);
  }, 120_000);

  it("writes none in other towns' charts either", async () => {
    const books = new Map<string, Uint8Array>();
    for (const town of TOWNS) {
      const table = await bytesOfTextBook(
        readText(path.join(__dirname, "../fixtures/published", town, "book.txt")),
      );
      const { out, report } = await headless(
        folder,
        await written(folder, `${town}.xlsx`, table),
        "--do",
        "charts",
      );
      expect(report.charts.length).toBeGreaterThan(0);
      books.set(town, withOnly(out, "KPIグラフ"));
    }
    for (const [town, pdf] of await office.convertAll(books, "pdf")) {
      const { pages } = await readPrinted(pdf);
      expect(pages.length).toBeGreaterThan(0);
      expect([town, pages.flatMap(overlapping)]).toEqual([town, []]);
    }
  }, 180_000);
});
