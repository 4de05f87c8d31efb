/**
 * `npm run pictures [-- --no-build] [-- --only=TEXT] [-- --book=FILE]`: every state of the pane as a picture, in both samples
 * and both languages at 320 and 350 px, in Excel's dark theme, in forced colours and at 270 px, in test-results/pictures/, for
 * people to look at; `--only` takes those whose names hold the text, `--book` home and preview of any workbook instead.
 * Chromium as in the browser tests (scripts/find-browser.ts).
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { paneOf, takePane, withSandbox, type SandboxInBrowser } from "./sandbox-in-browser";

const root = path.join(__dirname, "..");
const folder = path.join(root, "test-results", "pictures");

interface Look {
  readonly sample: string;
  readonly language: "ja" | "en";
  readonly width: number;
  readonly theme: "light" | "dark" | "contrast";
}

const SAMPLES = ["sample.xlsx", "sample-ledgers.xlsx"];

/** Every sample in both languages and both usual widths; the rarer looks in one of them. */
const LOOKS: readonly Look[] = SAMPLES.flatMap((sample): Look[] => [
  { sample, language: "ja", width: 320, theme: "light" },
  { sample, language: "ja", width: 350, theme: "light" },
  { sample, language: "en", width: 320, theme: "light" },
  { sample, language: "en", width: 350, theme: "light" },
  { sample, language: "ja", width: 350, theme: "dark" },
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

/** What is opened from there, of the second sample: folded parts, forms and pages of their own. */
const MORE: readonly Step[] = [
  { name: "findings-past", role: "tab", words: { ja: /^指摘/, en: /^Findings/ } },
  { name: "findings-past-open", role: "button", words: { ja: /^過ぎた年度/, en: /^Past years/ } },
  { name: "findings-reason", role: "button", words: { ja: /理由をまとめて記録$/, en: /^Record/ } },
  { name: "recount-again", role: "tab", words: { ja: "再集計", en: "Recount" } },
  {
    name: "evidence",
    role: "button",
    words: { ja: "② 業務委託料収入額 R7の根拠を見る", en: /^Evidence for ②/ },
  },
  { name: "ledgers-again", role: "tab", words: { ja: "台帳", en: "Ledgers" } },
  { name: "settings", role: "button", words: { ja: "設定を変える", en: "Change settings" } },
  { name: "definitions", role: "button", words: { ja: "指標を定義する", en: "Define indicators" } },
  { name: "definitions-left", role: "button", words: { ja: "戻る", en: "Back" } },
  { name: "home-again", role: "tab", words: { ja: "概要", en: "Home" } },
  { name: "mail-copy", role: "button", words: { ja: "共有用コピーを作成", en: "Make a copy to share" } },
  { name: "mail-copy-left", role: "button", words: { ja: "戻る", en: "Back" } },
  {
    name: "comparison",
    role: "button",
    words: { ja: "ほかのファイルと照合", en: "Compare with another file" },
  },
  { name: "comparison-left", role: "button", words: { ja: "戻る", en: "Back" } },
  { name: "tidy", role: "button", words: { ja: "指標データ（CSV）", en: "Data (CSV)" } },
];

async function walk(sandbox: SandboxInBrowser, look: Look): Promise<void> {
  const forcedColors = look.theme === "contrast" ? "active" : "none";
  const page = await sandbox.open(look.sample, look.width, { forcedColors });
  if (look.theme === "dark") {
    await page.getByRole("button", { name: "Excel の配色：黒" }).click();
    await page.frameLocator("iframe").locator("html[style*=dark]").waitFor();
  }
  const pane = await paneOf(page);
  if (look.language === "en") await pane.getByRole("button", { name: "English" }).click();
  const take = (name: string): Promise<void> =>
    takePane(page, path.join(folder, `${nameOf(look)}-${name}.png`));
  await take("0-home");
  const steps = look.sample === "sample-ledgers.xlsx" && look.language === "ja" ? [...STEPS, ...MORE] : STEPS;
  for (const [index, { name, role, words }] of steps.entries()) {
    await pane.getByRole(role, { name: words[look.language], exact: true }).first().click();
    await take(`${String(index + 1)}-${name}`);
  }
  await page.context().close();
}

/** Any workbook: home, and what まとめて実行 would do. */
async function walkBook(sandbox: SandboxInBrowser, file: string): Promise<void> {
  const page = await sandbox.open(path.resolve(file), 320);
  const take = (name: string): Promise<void> =>
    takePane(page, path.join(folder, `${path.parse(file).name}-${name}.png`));
  await take("0-home");
  const runAll = (await paneOf(page)).getByRole("button", { name: "まとめて実行", exact: true });
  if ((await runAll.count()) > 0) {
    await runAll.first().click();
    await take("1-preview");
  }
  await page.context().close();
}

function given(option: string): string | undefined {
  return process.argv.find((argument) => argument.startsWith(option))?.slice(option.length);
}

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const only = given("--only=") ?? "";
  const book = given("--book=");
  await withSandbox({ build: !process.argv.includes("--no-build") }, async (sandbox) => {
    if (book === undefined) {
      for (const look of LOOKS.filter((one) => nameOf(one).includes(only))) await walk(sandbox, look);
    } else await walkBook(sandbox, book);
  });
}

takePictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
