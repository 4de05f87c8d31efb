import type { Browser } from "playwright-core";
import { launchBrowser, openSandbox, savedBook, takePicture, type Sandbox } from "./support/sandbox";

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

  it("says what to do with a file that is no .xlsx, and keeps the workbook open", async () => {
    const { page } = sandbox;
    await page.locator("input[type=file]").setInputFiles({
      name: "実績.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("指標,目標,実績\n"),
    });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    await expect(alert.innerText()).resolves.toContain("Excel ブック（*.xlsx）");
    await expect(page.locator("[data-cell=C6]").innerText()).resolves.toBe("4");
  });
});
