import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser, Frame } from "playwright-core";
import { launchBrowser, openSandbox, type Sandbox } from "./support/sandbox";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** What axe finds, and finds again two seconds later: what still fades in or is still being read is on its way. */
async function violations(frame: Frame): Promise<string[]> {
  const found = await violationsNow(frame);
  if (found.length === 0) return [];
  await frame.waitForTimeout(2000);
  return violationsNow(frame);
}

/** What axe finds against WCAG 2.2 AA and its best practice in one frame, as short lines. */
async function violationsNow(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(axe);
  const results = await frame.evaluate(async (rules): Promise<AxeResults> => {
    const loaded = (
      globalThis as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } }
    ).axe;
    // Tabster, within Fluent UI, catches the focus at the edges of a group with elements that pass it on at once.
    const passingOn = { exclude: [["[data-tabster-dummy]"]] };
    // Nodes are described for violations only: thousands of others would be for nothing.
    return loaded.run(passingOn, { iframes: false, runOnly: rules, resultTypes: ["violations"] });
  }, RULES);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
}

function paneFrame({ page }: Sandbox): Frame {
  const frame = page.frames().find((one) => one.url().includes("taskpane"));
  if (!frame) throw new Error("The page has no task pane");
  return frame;
}

/** Folded parts opened, one after the other: what they hide is looked at too. Forms for a reason open one at a time. */
async function unfold(frame: Frame): Promise<void> {
  const folded = frame.locator("[aria-expanded=false]:not([aria-label*=理由を]):visible");
  for (let left = await folded.count(); left > 0; left--) await folded.first().click();
}

type Theme = "light" | "dark" | "contrast";

/** 175 px are a usual pane at 200 % zoom. */
const LOOKS: readonly (readonly [Theme, readonly number[]])[] = [
  ["light", [350, 320]],
  ["light", [270, 175]],
  ["dark", [350, 270]],
  ["contrast", [320]],
];

async function openedAs(theme: Theme): Promise<Sandbox> {
  const sandbox = await openSandbox(browser, {
    forcedColors: theme === "contrast" ? "active" : "none",
    reducedMotion: "reduce",
  });
  const { page, pane } = sandbox;
  await pane.getByRole("button", { name: "まとめて実行" }).waitFor();
  if (theme === "dark") {
    await page.getByRole("button", { name: "Excel の配色：黒" }).click();
    await pane.locator("html[style*=dark]").waitFor();
    await pane.getByRole("button", { name: "まとめて実行" }).waitFor();
  }
  return sandbox;
}

/** What is wrong with what the pane shows now at each width, the last of which it keeps. */
async function wrongAt(
  sandbox: Sandbox,
  widths: readonly number[],
  view: string,
  atEnd: boolean,
): Promise<string[]> {
  const frame = paneFrame(sandbox);
  const found: string[] = [];
  for (const width of widths) {
    const inside = await sandbox.page.locator("iframe").evaluate((iframe, px) => {
      iframe.style.setProperty("width", `${String(px)}px`, "important");
      return iframe.clientWidth;
    }, width);
    await frame.waitForFunction((px) => window.innerWidth === px, inside);
    // To the end, where the bar of a preview's buttons covers half of no other target.
    await frame.evaluate((end) => {
      if (end) window.scrollTo(0, document.documentElement.scrollHeight);
    }, atEnd);
    const at = `${view} at ${String(width)} px`;
    found.push(...(await violations(frame)).map((one) => `${at}: ${one}`));
    const wide = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) found.push(`${at}: ${String(wide)} px wider than the pane`);
  }
  return found;
}

describe("axe", () => {
  it("finds nothing wrong with the sandbox page", async () => {
    const { page } = await openSandbox(browser);
    await expect(violations(page.mainFrame())).resolves.toEqual([]);
  });

  it.each(LOOKS)("finds nothing wrong with any view of the pane, %s at %j px", async (theme, widths) => {
    const sandbox = await openedAs(theme);
    const { pane } = sandbox;
    const frame = paneFrame(sandbox);
    const found: string[] = [];
    const lookAt = async (view: string, atEnd = false): Promise<void> => {
      found.push(...(await wrongAt(sandbox, widths, view, atEnd)));
    };
    await lookAt("home");
    await unfold(frame);
    await lookAt("home, unfolded");
    await pane.getByRole("button", { name: "まとめて実行" }).first().click();
    await pane.getByRole("button", { name: "やめる" }).waitFor();
    await lookAt("preview", true);
    await unfold(frame);
    await lookAt("preview, unfolded", true);
    await pane.getByRole("button", { name: "実行", exact: true }).click();
    await pane.getByText("「まとめて実行」が終わりました", { exact: false }).first().waitFor();
    await lookAt("outcome");
    await pane.getByRole("tab", { name: /^指摘/ }).click();
    await lookAt("findings");
    await unfold(frame);
    await lookAt("findings, unfolded");
    await pane.getByRole("button", { name: "理由を記録" }).first().click();
    await lookAt("reason");
    await pane.getByRole("textbox", { name: "理由（必須）" }).fill("公表資料の表記のため");
    await pane.getByRole("button", { name: "記録する" }).click();
    await pane.getByRole("button", { name: /^確認済み/ }).waitFor();
    await unfold(frame);
    await lookAt("findings with a reason, unfolded");
    for (const name of ["再集計", "台帳", "履歴"]) {
      await pane.getByRole("tab", { name, exact: true }).click();
      await unfold(frame);
      await lookAt(name);
    }
    expect([...new Set(found)]).toEqual([]);
  });
});
