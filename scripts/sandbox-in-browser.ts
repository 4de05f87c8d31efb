/** The sandbox page in Chromium, as the scripts that take pictures of it need it. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from "playwright-core";
import { bundle } from "./bundle";
import { findBrowser } from "./find-browser";
import { listen } from "./listen";
import { staticFiles } from "./static-files";

const root = path.join(__dirname, "..");

export interface SandboxInBrowser {
  /** The page with a sample (a file of assets/, or any by its path from there) open and the pane at a width in CSS pixels. */
  readonly open: (sample: string, width: number, options?: BrowserContextOptions) => Promise<Page>;
}

/** Builds the sandbox unless told not to, serves it, and hands it over until `work` is done. */
export async function withSandbox(
  { build }: { readonly build: boolean },
  work: (sandbox: SandboxInBrowser) => Promise<void>,
): Promise<void> {
  if (build) await bundle({ mode: "production", env: { sandbox: true } });
  const server = createServer(staticFiles(path.join(root, "dist", "sandbox")));
  const address = `http://localhost:${String(await listen(server, 0))}/`;
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    await work({ open: (sample, width, options) => openSample(browser, address, sample, width, options) });
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

async function openSample(
  browser: Browser,
  address: string,
  sample: string,
  width: number,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: "ja-JP",
    ...options,
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("grid").waitFor();
  const buffer = await readFile(path.resolve(root, "assets", sample));
  const name = path.basename(sample);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.getByRole("heading", { name }).waitFor();
  await page.addStyleTag({ content: `iframe { width: ${String(width)}px !important; }` });
  return page;
}

export async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("the page has no task pane");
  return frame;
}

/** A picture of the whole pane, as tall as what is in it, or of its first `height` pixels. */
export async function takePane(page: Page, file: string, height = Infinity): Promise<void> {
  const pane = await paneOf(page);
  await pane.waitForTimeout(1500);
  const whole = await pane.evaluate(() => document.documentElement.scrollHeight);
  const pixels = Math.min(whole, height);
  await page.evaluate((tall) => {
    const frame = document.querySelector("iframe");
    if (frame) frame.style.height = `${String(tall)}px`;
  }, pixels);
  await page.locator("iframe").screenshot({ path: file });
  await page.evaluate(() => {
    document.querySelector("iframe")?.style.removeProperty("height");
  });
}
