/**
 * `npm run pictures [-- --no-build] [-- --only=TEXT]`: every state of the pane as a picture, in both samples and both
 * languages at 320 and 350 px, in Excel's dark theme, in forced colours and at 270 px, in test-results/pictures/, for people to
 * look at; `--only` takes those whose names hold the text. Chromium as in the browser tests (scripts/find-browser.ts).
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
  for (const [index, { name, role, words }] of STEPS.entries()) {
    await pane.getByRole(role, { name: words[look.language], exact: true }).first().click();
    await take(`${String(index + 1)}-${name}`);
  }
  await page.context().close();
}

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice("--only=".length) ?? "";
  await withSandbox({ build: !process.argv.includes("--no-build") }, async (sandbox) => {
    for (const look of LOOKS.filter((one) => nameOf(one).includes(only))) await walk(sandbox, look);
  });
}

takePictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
