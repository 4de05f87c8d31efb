import type { Browser } from "playwright-core";
import { columnIndex } from "../../src/core/values/workbook/cell-address";
import { sampleBook } from "../../scripts/sample/sample-book";
import { createSheet } from "../../stand-in/model/new-book";
import { putCell } from "../../stand-in/model/sheet-cells";
import { saveChecked } from "../support/package/save-checked";
import {
  chooseFile,
  launchBrowser,
  openSandbox,
  savedBook,
  takePicture,
  type Sandbox,
} from "./support/sandbox";

let browser: Browser;
let sandbox: Sandbox;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  sandbox = await openSandbox(browser);
});

afterEach(async () => {
  await sandbox.page.context().close();
});

describe("the sandbox page", () => {
  it("shows the sample workbook beside the task pane and asks no other machine for anything", async () => {
    const { page, pane, requestsElsewhere, complaints } = sandbox;
    await expect(page.locator("[data-cell=C6]").innerText()).resolves.toBe("4");
    await expect(page.locator("[data-cell=D9]").innerText()).resolves.toBe("1,681");
    await pane.getByRole("button", { name: "まとめて実行" }).waitFor();
    await takePicture(page, "sandbox-start");
    expect(requestsElsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("takes what is typed into a cell, full-width digits too, and saves it", async () => {
    const { page } = sandbox;
    await page.locator("[data-cell=C7]").click();
    await page.keyboard.type("１２");
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-cell=C7]").innerText()).resolves.toBe("12");
    const book = await savedBook(page);
    expect(book.sheets[0]?.cells.get(6)?.get(2)?.value).toBe(12);
  });

  it("pastes rows and columns from another program", async () => {
    const { page } = sandbox;
    await page.locator("[data-cell=C6]").click();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "5\t25\r\n11\t35\r\n");
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    });
    await expect(page.locator("[data-cell=D7]").innerText()).resolves.toBe("35");
    await expect(page.locator("[data-cell=C6]").innerText()).resolves.toBe("5");
  });

  it("edits a cell from what it holds with F2, and gives it up with Escape", async () => {
    const { page } = sandbox;
    await page.locator("[data-cell=C7]").click();
    await page.keyboard.press("F2");
    await expect(page.getByRole("textbox", { name: "セル C7 の入力" }).inputValue()).resolves.toBe("10");
    await page.keyboard.type("99");
    await page.keyboard.press("Escape");
    await expect(page.locator("[data-cell=C7]").innerText()).resolves.toBe("10");
  });

  it("commits what is being typed when another cell is clicked", async () => {
    const { page } = sandbox;
    await page.locator("[data-cell=C7]").click();
    await page.keyboard.type("7");
    await page.locator("[data-cell=D7]").click();
    await expect(page.locator("[data-cell=C7]").innerText()).resolves.toBe("7");
    await expect(page.getByRole("textbox", { name: "セル番地" }).inputValue()).resolves.toBe("D7");
  });

  it("empties cells with Delete and lets Tab out of the grid", async () => {
    const { page } = sandbox;
    await page.locator("[data-cell=C7]").click();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Delete");
    await expect(page.locator("[data-cell=C7]").innerText()).resolves.toBe("");
    await expect(page.locator("[data-cell=D7]").innerText()).resolves.toBe("");
    await page.keyboard.press("Tab");
    await expect(page.evaluate(() => document.activeElement?.getAttribute("role"))).resolves.toBe("tab");
  });

  it("says that a protected sheet takes nothing, and leaves it as it was", async () => {
    const { page } = sandbox;
    const book = sampleBook();
    const [sheet] = book.sheets;
    if (!sheet) throw new Error("The sample has sheets");
    sheet.protection = { options: {} };
    await chooseFile(page, "保護.xlsx", (await saveChecked(book)).bytes);
    await page.getByRole("heading", { name: "保護.xlsx" }).waitFor();
    await page.locator("[data-cell=C7]").click();
    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert").innerText()).resolves.toContain("保護されている");
    await expect(page.locator("[data-cell=C7]").innerText()).resolves.toBe("10");
  });

  it("starts with the ledgers and opens the sample without them", async () => {
    const { page, pane } = sandbox;
    await page.getByRole("tab", { name: "住民ワーカー台帳" }).click();
    await takePicture(page, "sandbox-ledgers");
    await page.getByRole("button", { name: "台帳のない見本を開く" }).click();
    await page.getByRole("tab", { name: "住民ワーカー台帳" }).waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "まとめて実行" }).waitFor();
    expect(sandbox.complaints).toEqual([]);
  });

  it("goes through the sheets with the arrow keys", async () => {
    const { page } = sandbox;
    await page.getByRole("tab", { name: "主な事業指標" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("tab", { name: "事業構成" }).getAttribute("aria-selected")).resolves.toBe(
      "true",
    );
    await page.getByText("立科町振興公社に業務移管").waitFor();
    await takePicture(page, "sandbox-programme");
  });

  it("shows and reads the other sheets of a file in which one reaches too far, and names that one", async () => {
    const { page, pane } = sandbox;
    const book = sampleBook();
    const notes = createSheet("メモ", book.sheets);
    book.sheets.push(notes);
    putCell(notes, 0, 0, { value: "控え" });
    putCell(notes, 19_999, columnIndex("ZZ"), { value: "控え" });
    await chooseFile(page, "遠いメモ.xlsx", (await saveChecked(book)).bytes);
    await page.getByRole("heading", { name: "遠いメモ.xlsx" }).waitFor();
    await expect(page.locator("[data-cell=C6]").innerText()).resolves.toBe("4");
    await pane.getByRole("button", { name: "まとめて実行" }).waitFor();
    await pane.getByRole("tab", { name: /^指摘/ }).click();
    const named = pane.getByRole("listitem").filter({ hasText: "ZZ20000" }).first();
    await expect(named.innerText()).resolves.toContain("メモ");
    expect(sandbox.complaints).toEqual([]);
  });

  it("says what to do with a file that is no .xlsx, and keeps the workbook open", async () => {
    const { page } = sandbox;
    await chooseFile(page, "実績.csv", new TextEncoder().encode("指標,目標,実績\n"));
    const alert = page.getByRole("alert");
    await alert.waitFor();
    await expect(alert.innerText()).resolves.toContain("Excel ブック（*.xlsx）");
    await expect(page.locator("[data-cell=C6]").innerText()).resolves.toBe("4");
  });
});
