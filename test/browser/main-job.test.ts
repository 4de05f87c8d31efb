import type { Browser } from "playwright-core";
import type { BookState, SheetState } from "../../stand-in/model/book-state";
import { openXlsx } from "../../stand-in/file/open-xlsx";
import {
  chooseFile,
  launchBrowser,
  openSandbox,
  savedBook,
  savedFile,
  takePicture,
  type Sandbox,
} from "./support/sandbox";

let browser: Browser;
let sandbox: Sandbox;

beforeAll(async () => {
  browser = await launchBrowser();
  sandbox = await openSandbox(browser);
});

afterAll(async () => {
  await browser.close();
});

function sheet(book: BookState, name: string) {
  return book.sheets.find((one) => one.name === name);
}

/** All of a sheet but what the file alone knows, such as which tab was in front when it was saved. */
function written({ source: _source, ...rest }: SheetState): Omit<SheetState, "source"> {
  return rest;
}

describe("まとめて実行 in the built task pane", () => {
  let before: BookState;
  let file: Uint8Array;

  it("shows what it would do, and changes nothing before 実行", async () => {
    const { page, pane } = sandbox;
    before = await savedBook(page);
    await pane.getByRole("button", { name: "まとめて実行" }).click();
    await pane.getByRole("button", { name: "実行", exact: true }).waitFor();
    await takePicture(page, "main-job-preview");
    await expect(savedBook(page)).resolves.toEqual(before);
  });

  it("fills the rates as formulas and draws one chart for each indicator", async () => {
    const { page, pane } = sandbox;
    await pane.getByRole("button", { name: "実行", exact: true }).click();
    await page.getByRole("tab", { name: "KPIグラフ" }).waitFor();
    await pane.getByRole("button", { name: "元に戻す" }).first().waitFor();
    await takePicture(page, "main-job-charts");

    file = await savedFile(page);
    const after = (await openXlsx(file)).book;
    const rate = sheet(after, "主な事業指標")?.cells.get(6)?.get(12);
    expect(rate?.formula).toContain("C7/C6");
    expect(rate?.value).toBe(2.5);
    expect(sheet(after, "KPIグラフ")?.charts.map(({ name }) => name)).toEqual([
      "KPI-1-①",
      "KPI-1-②",
      "KPI-1-③",
      "KPI-1-④",
      "KPI-2-⑤",
      "KPI-2-⑥",
    ]);
  });

  it("shows the rates beside the table and the charts on their sheet", async () => {
    const { page } = sandbox;
    await page.getByRole("tab", { name: "主な事業指標" }).click();
    await page.getByRole("textbox", { name: "セル番地" }).fill("U7");
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-cell=U7]").innerText()).resolves.toContain("118.0%");
    await takePicture(page, "main-job-rates");
    await page.getByRole("tab", { name: "KPIグラフ" }).click();
    await page.locator('[data-chart="KPI-1-①"]').first().waitFor();
    await takePicture(page, "main-job-chart-sheet");
  });

  it("takes everything back with 元に戻す", async () => {
    const { page, pane } = sandbox;
    await pane
      .getByRole("button", { name: /^元に戻す/ })
      .first()
      .click();
    await page.getByRole("tab", { name: "KPIグラフ" }).waitFor({ state: "detached" });
    const undone = await savedBook(page);
    expect(undone.sheets.map(written)).toEqual(before.sheets.map(written));
    expect(undone.names).toEqual(before.names);
  });

  it("knows its charts and rates again in the file that was saved, and finds nothing left to do", async () => {
    const { page, pane } = sandbox;
    await chooseFile(page, "保存したブック.xlsx", file);
    await page.getByRole("heading", { name: "保存したブック.xlsx" }).waitFor();
    await page.getByRole("tab", { name: "KPIグラフ" }).click();
    await page.locator('[data-chart="KPI-1-①"]').first().waitFor();
    await pane.getByRole("button", { name: "まとめて実行" }).click();
    await pane.getByText("書き込むものはありません。すでに最新の状態です。").waitFor();
    await takePicture(page, "main-job-again");
  });

  it("has asked no other machine for anything, and complained of nothing", () => {
    expect(sandbox.requestsElsewhere).toEqual([]);
    expect(sandbox.complaints).toEqual([]);
  });
});
