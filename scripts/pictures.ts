/**
 * `npm run pictures [-- --no-build] [-- --only=TEXT]`: every state of the pane as a picture, in both samples and both
 * languages at 320 and 350 px, and in forced colours and at 270 px, in test-results/pictures/, for people to
 * look at; `--only` takes those whose names hold the text. Chromium as in the browser tests (scripts/find-browser.ts).
 */
import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { findBrowser } from "./find-browser";
import { bundle } from "./bundle";
import { listen } from "./listen";
import { staticFiles } from "./static-files";

const root = path.join(__dirname, "..");
const folder = path.join(root, "test-results", "pictures");

interface Look {
  readonly sample: string;
  readonly language: "ja" | "en";
  readonly width: number;
  readonly theme: "light" | "contrast";
}

const SAMPLES = ["sample.xlsx", "sample-ledgers.xlsx"];

/** Every sample in both languages and both usual widths; the rarer looks in one of them. */
const LOOKS: readonly Look[] = SAMPLES.flatMap((sample): Look[] => [
  { sample, language: "ja", width: 320, theme: "light" },
  { sample, language: "ja", width: 350, theme: "light" },
  { sample, language: "en", width: 320, theme: "light" },
  { sample, language: "en", width: 350, theme: "light" },
  { sample, language: "ja", width: 350, theme: "contrast" },
  { sample, language: "ja", width: 270, theme: "light" },
]);

function nameOf({ sample, language, width, theme }: Look): string {
  return `${path.parse(sample).name}-${language}-${String(width)}-${theme}`;
}

/** A step of a walk through the pane: what is pressed, by its words in each language, and what the picture is called. */
interface Step {
  readonly name: string;
  readonly role: "button" | "tab";
  readonly words: Readonly<Record<Look["language"], string | RegExp>>;
}

const STEPS: readonly Step[] = [
  { name: "run-all-preview", role: "button", words: { ja: "まとめて実行", en: "Run everything" } },
  { name: "run-all-outcome", role: "button", words: { ja: "実行", en: "Go ahead" } },
  { name: "findings", role: "tab", words: { ja: /^指摘/, en: /^Findings/ } },
  { name: "recount", role: "tab", words: { ja: "再集計", en: "Recount" } },
  { name: "ledgers", role: "tab", words: { ja: "台帳", en: "Ledgers" } },
  { name: "history", role: "tab", words: { ja: "履歴", en: "History" } },
];

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("the page has no task pane");
  return frame;
}

async function takeAll(page: Page, name: string): Promise<void> {
  const pane = await paneOf(page);
  await pane.waitForTimeout(1500);
  const file = path.join(folder, `${name}.png`);
  // The pane as tall as what is in it: a picture of a part would hide the rest.
  const height = await pane.evaluate(() => document.documentElement.scrollHeight);
  await page.evaluate((pixels) => {
    const frame = document.querySelector("iframe");
    if (frame) frame.style.height = `${String(pixels)}px`;
  }, height);
  await page.locator("iframe").screenshot({ path: file });
  await page.evaluate(() => {
    document.querySelector("iframe")?.style.removeProperty("height");
  });
}

async function walk(browser: Browser, address: string, look: Look): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: "ja-JP",
    forcedColors: look.theme === "contrast" ? "active" : "none",
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("grid").waitFor();
  const bytes = await readFile(path.join(root, "assets", look.sample));
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: look.sample, mimeType: "application/octet-stream", buffer: bytes });
  await page.getByRole("heading", { name: look.sample }).waitFor();
  await page.addStyleTag({ content: `iframe { width: ${String(look.width)}px !important; }` });
  const pane = await paneOf(page);
  if (look.language === "en") await pane.getByRole("button", { name: "English" }).click();
  const prefix = nameOf(look);
  await takeAll(page, `${prefix}-0-home`);
  for (const [index, { name, role, words }] of STEPS.entries()) {
    await pane.getByRole(role, { name: words[look.language], exact: true }).first().click();
    await takeAll(page, `${prefix}-${String(index + 1)}-${name}`);
  }
  await context.close();
}

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  if (!process.argv.includes("--no-build")) await bundle({ mode: "production", env: { sandbox: true } });
  const server = createServer(staticFiles(path.join(root, "dist", "sandbox")));
  const address = `http://localhost:${String(await listen(server, 0))}/`;
  const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice("--only=".length) ?? "";
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    for (const look of LOOKS.filter((one) => nameOf(one).includes(only))) await walk(browser, address, look);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

takePictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
