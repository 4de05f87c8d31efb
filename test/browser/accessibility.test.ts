import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser, Frame } from "playwright-core";
import { launchBrowser, openSandbox, type Sandbox } from "./support/sandbox";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let sandbox: Sandbox;

beforeAll(async () => {
  browser = await launchBrowser();
  sandbox = await openSandbox(browser);
  await sandbox.pane.getByRole("button", { name: "まとめて実行" }).waitFor();
});

afterAll(async () => {
  await browser.close();
});

/** What axe finds against WCAG 2.2 AA in one frame, as short lines. */
async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  const results = await frame.evaluate(async (): Promise<AxeResults> => {
    const loaded = (
      globalThis as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } }
    ).axe;
    // Tabster, within Fluent UI, catches the focus at the edges of a group with elements that pass it on at once.
    const passingOn = { exclude: [["[data-tabster-dummy]"]] };
    return loaded.run(passingOn, {
      iframes: false,
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    });
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
}

describe("axe", () => {
  it("finds nothing wrong with the sandbox page", async () => {
    await expect(violations(sandbox.page.mainFrame())).resolves.toEqual([]);
  });

  it("finds nothing wrong with the task pane", async () => {
    const frame = sandbox.page.frames().find((one) => one.url().includes("taskpane"));
    if (!frame) throw new Error("The page has no task pane");
    await expect(violations(frame)).resolves.toEqual([]);
  });

  it("finds nothing wrong with the preview", async () => {
    await sandbox.pane.getByRole("button", { name: "まとめて実行" }).click();
    await sandbox.pane.getByRole("button", { name: "やめる" }).waitFor();
    const frame = sandbox.page.frames().find((one) => one.url().includes("taskpane"));
    if (!frame) throw new Error("The page has no task pane");
    await expect(violations(frame)).resolves.toEqual([]);
  });
});
