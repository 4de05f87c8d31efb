import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type FrameLocator,
  type Page,
} from "playwright-core";
import { findBrowser } from "../../../scripts/find-browser";
import { openXlsx } from "../../../stand-in/file/open-xlsx";
import type { BookState } from "../../../stand-in/model/book-state";
import { checkWritten } from "../../support/package/save-checked";

const root = path.join(__dirname, "..", "..", "..");

/** The sandbox page in a browser, with everything that it asked for and complained of on the way. */
export interface Sandbox {
  readonly page: Page;
  /** The add-in's task pane, in its frame. */
  readonly pane: FrameLocator;
  /** Addresses on other machines that anything in the browser has asked for. */
  readonly requestsElsewhere: readonly string[];
  readonly complaints: readonly string[];
}

export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      ...more,
    ],
  });
}

/** Opens the page and waits for the grid. Requests to other machines are noted and not let through. */
export async function openSandbox(browser: Browser, look: BrowserContextOptions = {}): Promise<Sandbox> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: "ja-JP",
    ...look,
  });
  const page = await context.newPage();
  const requestsElsewhere: string[] = [];
  const complaints: string[] = [];
  await context.route(
    (url) => /^(https?|wss?):$/.test(url.protocol) && url.hostname !== "localhost",
    async (route) => {
      requestsElsewhere.push(route.request().url());
      await route.abort();
    },
  );
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(process.env.SANDBOX_ADDRESS ?? "");
  await page.getByRole("grid").waitFor();
  return { page, pane: page.frameLocator("iframe"), requestsElsewhere, complaints };
}

/** The workbook as the page saves it; rejects where Excel would repair the file. */
export async function savedFile(page: Page): Promise<Uint8Array> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存" }).click();
  const saved = await waiting;
  const bytes = new Uint8Array(readFileSync(await saved.path()));
  checkWritten(bytes);
  return bytes;
}

/** The workbook as the page saves it, opened again. */
export async function savedBook(page: Page): Promise<BookState> {
  return (await openXlsx(await savedFile(page))).book;
}

/** Hands the page a file, as a person who chooses one does. */
export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const mimeType = "application/octet-stream";
  await page.locator("input[type=file]").setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

/** Puts a picture of the page into test-results/ for people to look at. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = path.join(root, "test-results");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
