import path from "node:path";
import { entryAt } from "../../src/core/values/invariants/defect";
import { formatCell } from "../../src/core/values/workbook/cell-address";
import type { BookState } from "../../stand-in/model/book-state";
import indicators from "../../scripts/sample-data/indicators.json";
import programme from "../../scripts/sample-data/programme.json";
import { sheetNamed } from "../adapter/excel/open-workbook";
import { headless, workFolder, written } from "../support/headless-run";
import { startLibreOffice, type LibreOffice } from "./support/libre-office";
import { overlapping, readPrinted, withOnly, type Printed } from "./support/printed-pages";
import { retyped } from "./support/retyped";

const SAMPLE = path.join(__dirname, "../../assets/sample-ledgers.xlsx");
const PROGRAMME = "資料2-1 構成";
const INDICATORS = "資料2-2 主な事業指標";
const SOURCES = "資料2-3 財源別実績額";
const SPENDING = "事業費台帳";

interface Figure {
  readonly value: number | null;
  readonly raw: string;
}

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

describe("資料2 of the sample, printed by LibreOffice", () => {
  let folder: Awaited<ReturnType<typeof workFolder>>;
  let office: LibreOffice;
  let made: Uint8Array;
  let opened: BookState;

  const printedOf = async (sheet: string): Promise<Printed> =>
    readPrinted(await office.print(withOnly(made, sheet)));

  beforeAll(async () => {
    folder = await workFolder();
    office = await startLibreOffice();
    made = (await headless(folder, SAMPLE, "--do", "paper")).out;
    opened = entryAt(await office.open([made]), 0).book;
  }, 120_000);

  afterAll(async () => {
    await office.close();
    await folder.remove();
  });

  it.each([
    [PROGRAMME, 3, ["構成と内容", "R5", "R7（2月末実績）"]],
    [INDICATORS, 1, ["指標", "H29", "R7", "評価"]],
  ])(
    "prints %s one page wide on A4 landscape, every heading on every page, no text cut",
    async (sheet, most, headings) => {
      const { pages, text } = await printedOf(sheet);
      expect(pages.length).toBeLessThanOrEqual(most);
      for (const [index, page] of pages.entries()) {
        expect([Math.round(page.width), Math.round(page.height)]).toEqual([842, 595]);
        const words = page.words.map(({ text }) => text);
        for (const heading of headings) expect(words).toContain(heading);
        expect(text).toContain(`${String(index + 1)}/${String(pages.length)}`);
        expect(overlapping(page)).toEqual([]);
        // Within the margins of 40 points, but for half a point of rounding.
        expect(page.words.filter(({ left, right }) => left < 39.5 || right > page.width - 39.5)).toEqual([]);
      }
      // Every text as a whole: LibreOffice writes a cell's lines one after the other.
      const printed = plain(text);
      const texts = [...shown(opened, sheet).values()].filter((value) => typeof value === "string");
      expect(texts.length).toBeGreaterThan(50);
      expect(texts.filter((value) => !printed.includes(plain(value)))).toEqual([]);
    },
    180_000,
  );

  it("prints 資料2-3 on one page of A4 landscape: the chart with 未集計 below the year without amounts, its table, nothing cut", async () => {
    const { pages, text } = await printedOf(SOURCES);
    const [page, ...others] = pages;
    if (!page || others.length > 0) throw new Error("not one page");
    expect([Math.round(page.width), Math.round(page.height)]).toEqual([842, 595]);
    expect(overlapping(page)).toEqual([]);
    expect(page.words.filter(({ left, right }) => left < 39.5 || right > page.width - 39.5)).toEqual([]);
    const printed = plain(text);
    for (const row of [
      "デジ田交付金35,175千円－未集計",
      "町一般財源28千円12,690千円未集計",
      "県元気づくり支援金3,914千円2,813千円未集計",
      "国費(自治体の予算を通らない額)7,900千円－未集計",
      "合計47,017千円15,503千円未集計",
    ])
      expect(linesOf(page)).toContain(plain(row));
    // In the chart: the figures of its larger parts, the labels of its years, and no 0 for the year without amounts.
    for (const word of ["財源別の実績額(千円)", "R72月末実績未集計", "R6概算"])
      expect(printed).toContain(word);
    expect(page.words.filter(({ text: word }) => word === "0")).toHaveLength(1);
    expect(printed).not.toContain("グラフの元データ");
    expect(printed).not.toContain("N/A");
  }, 180_000);

  it("says every amount, activity and figure of the document", async () => {
    const printed = plain((await printedOf(PROGRAMME)).text);
    const amounts = programme.items.flatMap(({ years }) =>
      (["R5", "R6", "R7"] as const).flatMap((year) => years[year].amount_raw ?? []),
    );
    expect(amounts).toHaveLength(13);
    expect(amounts.filter((amount) => !printed.includes(plain(amount)))).toEqual([]);
    const activities = programme.items.flatMap(({ years }) =>
      (["R5", "R6", "R7"] as const).flatMap((year) => years[year].activities),
    );
    expect(activities.length).toBeGreaterThan(30);
    const lacking = activities.flatMap((activity) => activity.split(" →")).map(plain);
    expect(lacking.filter((line) => !printed.includes(line))).toEqual([]);
    const { cells } = sheetNamed(opened, INDICATORS);
    const lines = [...cells.values()].map((row) => [...row.values()].map(({ value }) => value));
    for (const indicator of indicators.indicators) {
      const at = lines.findIndex(([first]) => first === indicator.label_raw);
      const figures = (row: number): unknown[] => (lines[row] ?? []).slice(2, 11);
      const inDocument = (years: Readonly<Record<string, Figure>>): unknown[] =>
        Object.values(years).map(({ value, raw }) => value ?? raw);
      expect(figures(at)).toEqual(inDocument(indicator.targets));
      expect(figures(at + 1)).toEqual(inDocument(indicator.actuals));
    }
  }, 180_000);

  it("changes that amount, its totals and a footnote alone when a payment changes and the paper is made again", async () => {
    const payment = firstPayment(opened);
    const changed = retyped(made, SPENDING, payment.cell, payment.yen + 1_000_000);
    const again = await headless(folder, await written(folder, "changed.xlsx", changed), "--do", "paper");
    expect(again.code).toBe(0);
    const [before, after] = [opened, entryAt(await office.open([again.out]), 0).book].map((one) =>
      shown(one, PROGRAMME),
    );
    const differing = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].filter(
      (cell) => before?.get(cell) !== after?.get(cell),
    );
    const now = differing.map((cell) => after?.get(cell));
    expect(now.filter((value) => typeof value === "number")).toEqual([9_382, 36_175, 48_017, 36_175]);
    expect(now.filter((value) => typeof value === "string")).toEqual([
      expect.stringContaining("\n9,382千円\n"),
      expect.stringContaining("（構成の表では8,382千円です）"),
    ]);
  }, 180_000);
});

/** The words of a page that stand beside one another, from left to right. */
function linesOf({ words }: Printed["pages"][number]): readonly string[] {
  const lines = new Map<number, (typeof words)[number][]>();
  for (const word of words) {
    const middle = (word.top + word.bottom) / 2;
    const key = [...lines.keys()].find((line) => Math.abs(line - middle) < 3) ?? middle;
    lines.set(key, [...(lines.get(key) ?? []), word]);
  }
  return [...lines.values()].map((line) =>
    plain(
      line
        .sort((one, other) => one.left - other.left)
        .map(({ text }) => text)
        .join(""),
    ),
  );
}

function codesColumn(sheet: string): number {
  return sheet === PROGRAMME ? 4 : 12;
}

/** What a sheet shows, by cell; codes beside the page left out. */
function shown(book: BookState, sheet: string): ReadonlyMap<string, unknown> {
  const cells = [...sheetNamed(book, sheet).cells].flatMap(([row, columns]) =>
    [...columns]
      .filter(([column]) => column < codesColumn(sheet))
      .map(([column, { value }]) => [formatCell({ row, column }), value] as const),
  );
  return new Map(cells.filter(([, value]) => value !== null));
}

/** ①'s first payment of R5 in the ledger. */
function firstPayment(book: BookState): { readonly cell: string; readonly yen: number } {
  for (const [row, columns] of sheetNamed(book, SPENDING).cells) {
    const values = [...columns.values()].map(({ value }) => value);
    if (!values.includes("住民ワーカーの募集及び育成") || !values.includes("R5")) continue;
    for (const [column, { value }] of columns)
      if (typeof value === "number" && value > 100_000)
        return { cell: formatCell({ row, column }), yen: value };
  }
  throw new Error("no payment");
}
