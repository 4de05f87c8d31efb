import type { Browser } from "playwright-core";
import type { BookState } from "../../stand-in/model/book-state";
import { launchBrowser, openSandbox, savedBook, takePicture, type Sandbox } from "./support/sandbox";

const TABLE = "主な事業指標";

let browser: Browser;
let sandbox: Sandbox;

beforeAll(async () => {
  browser = await launchBrowser();
  sandbox = await openSandbox(browser);
  const { page, pane } = sandbox;
  await page.getByRole("button", { name: "見本を開く", exact: true }).click();
  await page.getByRole("tab", { name: "住民ワーカー台帳" }).waitFor();
  await pane.getByRole("tab", { name: "再集計" }).click();
});

afterAll(async () => {
  await browser.close();
});

/** The value of a cell of the indicator table, counted from row and column 0. */
function valueIn(book: BookState, row: number, column: number): unknown {
  return book.sheets
    .find(({ name }) => name === TABLE)
    ?.cells.get(row)
    ?.get(column)?.value;
}

describe("再集計 in the built task pane", () => {
  let before: BookState;

  it("offers 30,412 for ② R7 目標達成 and finds everything else as printed", async () => {
    const { page, pane } = sandbox;
    before = await savedBook(page);
    expect(valueIn(before, 8, 10)).toBe("目標達成");
    await pane.getByRole("heading", { name: "R7の実績（2026年2月28日まで）" }).waitFor();
    await expect(pane.getByRole("checkbox").count()).resolves.toBe(1);
    await pane.getByText("30,412千円").waitFor();
    await pane.getByText("48件すべてが台帳と一致しています。").waitFor();
    await takePicture(page, "ledgers-recount");
  });

  it("opens the records behind the figure and selects them in the sheet", async () => {
    const { page, pane } = sandbox;
    await pane.getByRole("button", { name: "② 業務委託料収入額 R7の根拠を見る" }).click();
    await pane.getByRole("heading", { name: "② 業務委託料収入額 R7の根拠" }).waitFor();
    await pane.getByText(/台帳の記録は234件です/).waitFor();
    await pane.getByRole("button", { name: "シートで選択" }).click();
    await page.getByRole("tab", { name: "受託業務台帳", selected: true }).waitFor();
    await takePicture(page, "ledgers-evidence");
    await pane.getByRole("button", { name: "再集計に戻る" }).click();
  });

  it("writes the figure, once it was seen and agreed to", async () => {
    const { page, pane } = sandbox;
    await pane.getByRole("button", { name: "書き込む内容を確認" }).click();
    await pane.getByRole("heading", { name: "「再集計」の確認" }).waitFor();
    await takePicture(page, "ledgers-preview");
    await pane.getByRole("button", { name: "実行", exact: true }).click();
    await pane.getByText("この年度の実績は、すべて台帳と一致しています。").waitFor();
    const after = await savedBook(page);
    expect(valueIn(after, 8, 10)).toBe(30_412);
    // The sections of the table say 2月末実績 themselves.
    expect(valueIn(after, 2, 10)).toBe("R7 (2025)");
  });

  it("takes it back with 元に戻す", async () => {
    const { page, pane } = sandbox;
    await pane.getByRole("tab", { name: "履歴" }).click();
    await pane.getByRole("button", { name: "元に戻す：再集計" }).click();
    await pane.getByText("まだ何も書き込んでいません。").waitFor();
    // Looking at the evidence has gone to another sheet, which is not for 元に戻す to take back.
    await page.getByRole("tab", { name: TABLE }).click();
    const undone = await savedBook(page);
    expect(undone.sheets).toEqual(before.sheets);
  });

  it("has asked no other machine for anything, and complained of nothing", () => {
    expect(sandbox.requestsElsewhere).toEqual([]);
    expect(sandbox.complaints).toEqual([]);
  });
});
