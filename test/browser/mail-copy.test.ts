import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { openXlsx } from "../../stand-in/file/open-xlsx";
import { partsWith } from "../support/mailcopy/raw-contents";
import { launchBrowser, openSandbox, savedBook, takePicture, type Sandbox } from "./support/sandbox";

let browser: Browser;
let sandbox: Sandbox;

beforeAll(async () => {
  browser = await launchBrowser();
  sandbox = await openSandbox(browser);
});

afterAll(async () => {
  await browser.close();
});

describe("共有用コピーを作成 in the built task pane", () => {
  it("loads what it needs on use, and lists the sheets of the sample with ledgers", async () => {
    const { page, pane } = sandbox;
    await pane.getByRole("button", { name: "共有用コピーを作成" }).click();
    await pane.getByRole("checkbox", { name: "主な事業指標（指標の表）" }).waitFor();
    await expect(pane.getByRole("checkbox", { name: "主な事業指標（指標の表）" }).isChecked()).resolves.toBe(
      true,
    );
    await expect(pane.getByRole("checkbox", { name: /台帳/ }).count()).resolves.toBe(0);
    await takePicture(page, "mail-copy-choices");
  });

  it("makes the copy, proves it and hands it to Excel as a new workbook without a name of the ledgers", async () => {
    const { page, pane } = sandbox;
    const before = await savedBook(page);
    await pane.getByRole("button", { name: "コピーを作成", exact: true }).click();
    await pane.getByRole("heading", { name: "共有用コピーができました" }).waitFor();
    await takePicture(page, "mail-copy-proof");
    await pane.getByRole("button", { name: "新しいブックとして開く" }).click();
    await pane.getByText(/^新しいブックとして開きました/).waitFor();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "ダウンロード", exact: true }).click();
    const copy = new Uint8Array(readFileSync(await (await waiting).path()));
    const { book } = await openXlsx(copy);
    expect(book.sheets.map(({ name }) => name)).toEqual(["主な事業指標", "事業構成", "指標定義"]);
    const ledger = before.sheets.find(({ name }) => name === "住民ワーカー台帳");
    const names = [...(ledger?.cells.values() ?? [])]
      .map((row) => row.get(1)?.value)
      .filter((value): value is string => typeof value === "string" && value !== "氏名");
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => partsWith(copy, name).length > 0)).toEqual([]);
    await expect(savedBook(page)).resolves.toEqual(before);
  });

  it("asks nobody elsewhere, and nothing is complained of", () => {
    expect([sandbox.requestsElsewhere, sandbox.complaints]).toEqual([[], []]);
  });
});
