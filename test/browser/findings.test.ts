import type { Browser } from "playwright-core";
import { launchBrowser, openSandbox, savedBook, takePicture, type Sandbox } from "./support/sandbox";

const TABLE = "主な事業指標";

let browser: Browser;
let sandbox: Sandbox;

beforeAll(async () => {
  browser = await launchBrowser();
  sandbox = await openSandbox(browser);
  await sandbox.pane.getByRole("tab", { name: /^指摘/ }).click();
  await sandbox.pane.getByRole("heading", { name: "検証の結果" }).waitFor();
});

afterAll(async () => {
  await browser.close();
});

/** Types into a cell of the table, as a person does. */
async function typeInto(cell: string, text: string): Promise<void> {
  const { page } = sandbox;
  await page.getByRole("tab", { name: TABLE }).click();
  await page.locator(`[data-cell=${cell}]`).click();
  await page.waitForFunction(() => document.activeElement?.matches("[data-grid-input]"));
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** What stands as the actual of ① H29 in the workbook that the page saves. */
async function actualOfH29(): Promise<unknown> {
  const book = await savedBook(sandbox.page);
  return book.sheets
    .find(({ name }) => name === TABLE)
    ?.cells.get(6)
    ?.get(2)?.value;
}

describe("検証 after an edit in the sheet", () => {
  it("finds by itself that a figure was typed as full-width text", async () => {
    const { page, pane } = sandbox;
    await pane.getByRole("button", { name: "まとめて直す" }).waitFor({ state: "detached" });
    await typeInto("C7", "'１０");
    await pane.getByText("「１０」は文字として入っています。").waitFor();
    await pane.getByText("シートの変更を検証しました。", { exact: true }).waitFor();
    await takePicture(page, "findings-after-edit");
    await expect(actualOfH29()).resolves.toBe("１０");
  });

  it("mends it after a preview, and the finding is gone", async () => {
    const { pane } = sandbox;
    await pane.getByRole("button", { name: `${TABLE} C7 を直す` }).click();
    await pane.getByRole("heading", { name: "「直す」の確認" }).waitFor();
    await pane.getByRole("button", { name: "実行", exact: true }).click();
    await pane.getByRole("button", { name: `${TABLE} C7 を直す` }).waitFor({ state: "detached" });
    await expect(actualOfH29()).resolves.toBe(10);
  });

  it("takes the mend back with 元に戻す, and finds it again", async () => {
    const { pane } = sandbox;
    await pane.getByRole("tab", { name: "概要" }).click();
    await pane.getByRole("button", { name: "元に戻す", exact: true }).click();
    await pane.getByRole("tab", { name: /^指摘/ }).click();
    await pane.getByRole("button", { name: `${TABLE} C7 を直す` }).waitFor();
    await expect(actualOfH29()).resolves.toBe("１０");
  });

  it("says in an open preview that the sheet was edited meanwhile, and makes it again", async () => {
    const { pane } = sandbox;
    await pane.getByRole("button", { name: "まとめて直す（1件）" }).click();
    await pane.getByRole("heading", { name: "「直す」の確認" }).waitFor();
    await typeInto("D7", "'３０");
    await pane.getByText("このプレビューの後にシートが変更され").waitFor();
    await pane.getByRole("button", { name: "確認の画面を作り直す" }).click();
    await pane.getByRole("heading", { name: "セル（2か所）" }).waitFor();
    await pane.getByRole("button", { name: "実行", exact: true }).click();
    await pane.getByRole("button", { name: "まとめて直す" }).waitFor({ state: "detached" });
    await expect(actualOfH29()).resolves.toBe(10);
  });
});

describe("理由を記録", () => {
  it("folds a finding away with its reason in 確認記録, and opens it again when its figures change", async () => {
    const { page, pane } = sandbox;
    const open = `${TABLE} H6 の理由を記録`;
    await pane.getByRole("button", { name: /^参考/ }).click();
    await pane.getByRole("button", { name: open }).first().waitFor();
    const before = await pane.getByRole("button", { name: open }).count();
    expect(before).toBeGreaterThan(0);
    await pane.getByRole("button", { name: open }).first().click();
    await pane.getByRole("textbox", { name: "理由（必須）" }).fill("前年度の実績が出る前に決めた目標のため");
    await pane.getByRole("textbox", { name: "記入者" }).fill("山田");
    await takePicture(page, "findings-reason");
    await pane.getByRole("button", { name: "記録する" }).click();
    const folded = pane.getByRole("button", { name: "確認済み（1件）" });
    await folded.click();
    await pane.getByText("理由：前年度の実績が出る前に決めた目標のため").waitFor();
    await takePicture(page, "findings-acknowledged");
    await expect(pane.getByRole("button", { name: open }).count()).resolves.toBe(before - 1);
    const book = await savedBook(page);
    expect(book.sheets.map(({ name }) => name)).toContain("確認記録");

    await typeInto("H6", "70");
    await pane
      .getByText(/理由が記録されていますが、その後に数値が変わりました/)
      .first()
      .waitFor();
    await expect(pane.getByRole("button", { name: open }).count()).resolves.toBe(before);
  });

  it("has asked no other machine for anything, and complained of nothing", () => {
    expect(sandbox.requestsElsewhere).toEqual([]);
    expect(sandbox.complaints).toEqual([]);
  });
});
