import type ExcelJS from "exceljs";
import type { Browser, Locator } from "playwright-core";
import type { BookState } from "../../stand-in/model/book-state";
import { bytesOf } from "../support/odd-workbooks";
import { chooseFile, launchBrowser, openSandbox, savedBook, type Sandbox } from "./support/sandbox";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Presses what a person presses, and counts. */
class Clicks {
  count = 0;

  async on(target: Locator): Promise<void> {
    await target.click();
    this.count += 1;
  }
}

function valueIn(book: BookState, sheet: string, row: number, column: number): unknown {
  return book.sheets
    .find(({ name }) => name === sheet)
    ?.cells.get(row - 1)
    ?.get(column - 1)?.value;
}

async function untilWritten({ pane }: Sandbox): Promise<void> {
  await pane.getByRole("button", { name: "実行", exact: true }).waitFor({ state: "detached" });
  await pane.getByRole("button", { name: "元に戻す", exact: true }).first().waitFor({ state: "attached" });
}

describe("the fewest clicks", () => {
  it("are two from the opened second sample to right actuals, rates and charts", async () => {
    const sandbox = await openSandbox(browser);
    const { page, pane } = sandbox;
    const clicks = new Clicks();
    await clicks.on(pane.getByRole("button", { name: "まとめて実行" }));
    await clicks.on(pane.getByRole("button", { name: "実行", exact: true }));
    await untilWritten(sandbox);

    const book = await savedBook(page);
    expect(clicks.count).toBe(2);
    expect(valueIn(book, "主な事業指標", 9, 11)).toBe(30_412);
    const rates = [7, 9, 11, 13, 17, 19].flatMap((row) =>
      Array.from({ length: 9 }, (_, year) => valueIn(book, "主な事業指標", row, 13 + year)),
    );
    expect(rates.filter((rate) => typeof rate === "number")).toHaveLength(51);
    expect(valueIn(book, "主な事業指標", 9, 21)).toBe(30_412 / 30_000);
    expect(book.sheets.find(({ name }) => name === "KPIグラフ")?.charts).toHaveLength(6);
    // Nothing is left to be written: what is there is complete.
    await pane.getByRole("button", { name: "まとめて実行" }).click();
    await pane.getByText("書き込むものはありません。すでに最新の状態です。").waitFor();
  });

  it("are two and one text for a reason that ten findings of one cause share", async () => {
    const sandbox = await openSandbox(browser);
    const { page, pane } = sandbox;
    await pane.getByRole("tab", { name: /^指摘/ }).click();
    await pane.getByRole("button", { name: /^過ぎた年度/ }).click();
    const all = pane.getByRole("button", { name: /10件の理由をまとめて記録$/ });
    await all.waitFor();

    const clicks = new Clicks();
    await clicks.on(all);
    await page.keyboard.type("前年度の実績が出る前に決めた目標のため");
    await clicks.on(pane.getByRole("button", { name: "記録する" }));
    await all.waitFor({ state: "detached" });

    expect(clicks.count).toBe(2);
    const record = (await savedBook(page)).sheets.find(({ name }) => name === "確認記録");
    const reasons = [...(record?.cells.values() ?? [])].flatMap((line) =>
      [...line.values()].filter(({ value }) => value === "前年度の実績が出る前に決めた目標のため"),
    );
    expect(reasons).toHaveLength(10);
  });

  it("are three from an odd workbook to a direction that was asked for and grades that follow from it", async () => {
    const sandbox = await openSandbox(browser);
    const { page, pane } = sandbox;
    // The name alone does not say which way is better, and the targets stay the same.
    const bytes = await bytesOf((workbook: ExcelJS.Workbook) => {
      const sheet = workbook.addWorksheet("子育て");
      sheet.addRows([
        ["指標", "", "R5", "R6"],
        ["待機児童数【人】", "目標", 20, 20],
        ["", "実績", 25, 10],
      ]);
    });
    await chooseFile(page, "子育て計画.xlsx", bytes);
    await page.getByRole("heading", { name: "子育て計画.xlsx" }).waitFor();

    const clicks = new Clicks();
    await clicks.on(pane.getByRole("button", { name: /待機児童数.*低い方が良い/ }).first());
    const runAll = pane.getByRole("button", { name: "まとめて実行" }).first();
    await clicks.on(runAll);
    await clicks.on(pane.getByRole("button", { name: "実行", exact: true }));
    await untilWritten(sandbox);

    const book = await savedBook(page);
    expect(clicks.count).toBe(3);
    // Lower is better: 20 ÷ 25 and 20 ÷ 10.
    expect([6, 7].map((column) => valueIn(book, "子育て", 3, column))).toEqual([0.8, 2]);
    expect(valueIn(book, "子育て", 3, 8)).toBe("順調");
    expect(book.sheets.find(({ name }) => name === "指標定義")).toBeDefined();
    const charts = book.sheets.find(({ name }) => name === "KPIグラフ")?.charts;
    expect(charts?.map(({ title }) => title.split("\n")[0])).toEqual(["待機児童数【人】"]);
  });
});
