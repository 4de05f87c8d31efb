import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Frame } from "playwright-core";
import { chooseFile, launchBrowser, openSandbox, type Sandbox } from "./support/sandbox";

const assets = path.join(__dirname, "..", "..", "assets");

/** A clerk's notebook; the pane beside the sheet at its usual width. */
const NOTEBOOK = { viewport: { width: 1366, height: 768 } };
const PANE_WIDTH = 350;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

function paneFrame({ page }: Sandbox): Frame {
  const frame = page.frames().find((one) => one.url().includes("taskpane"));
  if (!frame) throw new Error("The page has no task pane");
  return frame;
}

async function opened(sample: string): Promise<Sandbox> {
  const sandbox = await openSandbox(browser, NOTEBOOK);
  const { page, pane } = sandbox;
  await page.addStyleTag({ content: `iframe { width: ${String(PANE_WIDTH)}px !important; }` });
  await pane.getByRole("button", { name: "まとめて実行" }).waitFor();
  await chooseFile(page, sample, readFileSync(path.join(assets, sample)));
  await page.getByRole("heading", { name: sample }).waitFor();
  await pane.getByRole("heading", { level: 1, name: sample }).waitFor();
  await pane.getByRole("button", { name: "まとめて実行" }).waitFor();
  return sandbox;
}

async function openFindings({ pane }: Sandbox): Promise<void> {
  await pane.getByRole("tab", { name: /^指摘/ }).click();
  await pane.getByRole("heading", { name: "検証の結果" }).waitFor();
  await pane.getByRole("button", { name: /^要修正/ }).waitFor();
}

/** The words of what has the focus in the pane; undefined where nothing in it has. */
async function focused(frame: Frame): Promise<string | undefined> {
  return frame.evaluate(() => {
    const at = document.activeElement;
    return document.hasFocus() && at && at !== document.body
      ? (at.getAttribute("aria-label") ?? at.textContent)
      : undefined;
  });
}

/** Puts the focus before everything in the pane. */
async function toTheTop(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
}

/** The words of what has the focus where something that stays in sight lies over part of it; else undefined. */
async function coveredFocus(frame: Frame): Promise<string | undefined> {
  return frame.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return undefined;
    const { left, right, top, bottom } = at.getBoundingClientRect();
    const middle = (left + right) / 2;
    const covers = [top + 2, bottom - 2].some((height) => {
      const seen = document.elementFromPoint(middle, height);
      return seen !== null && !at.contains(seen) && !seen.contains(at);
    });
    return covers ? (at.getAttribute("aria-label") ?? at.textContent) : undefined;
  });
}

/** Everything that Tab comes to from the top of the pane until it leaves it, in order. */
async function tabStops({ page }: Sandbox, frame: Frame): Promise<string[]> {
  const stops: string[] = [];
  await toTheTop(frame);
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await focused(frame);
    if (stop === undefined) return stops;
    stops.push(stop);
    if (stops.length > 300) throw new Error("Tab does not leave the pane");
  }
}

describe.each(["sample.xlsx", "sample-ledgers.xlsx"])("the findings of %s", (sample) => {
  it("are no longer than two screens of a notebook, and no more than 40 tab stops", async () => {
    const sandbox = await opened(sample);
    const frame = paneFrame(sandbox);
    await openFindings(sandbox);
    const { height, screen } = await frame.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      screen: window.innerHeight,
    }));
    expect(height).toBeLessThanOrEqual(2 * screen);
    const stops = await tabStops(sandbox, frame);
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.length).toBeLessThanOrEqual(40);
  });
});

describe("内容へ移動", () => {
  it("is what Tab comes to first, seen with the focus only, and leads over the tabs into what they show", async () => {
    const sandbox = await opened("sample-ledgers.xlsx");
    const frame = paneFrame(sandbox);
    await openFindings(sandbox);
    const link = frame.getByRole("link", { name: "内容へ移動" });
    const shown = (): Promise<string> => link.evaluate((element) => getComputedStyle(element).clipPath);
    await expect(shown()).resolves.not.toBe("none");

    await toTheTop(frame);
    await sandbox.page.keyboard.press("Tab");
    await expect(focused(frame)).resolves.toBe("内容へ移動");
    await expect(shown()).resolves.toBe("none");
    await sandbox.page.keyboard.press("Enter");
    await expect(frame.evaluate(() => document.activeElement?.id)).resolves.toBe("panel-findings");
    await sandbox.page.keyboard.press("Tab");
    await expect(focused(frame)).resolves.toBe("検証し直す");
  });
});

describe("what stays in sight", () => {
  it("lies over nothing that has the focus: not 実行 in the preview, nor what was done over the findings", async () => {
    const sandbox = await opened("sample-ledgers.xlsx");
    const { page, pane } = sandbox;
    const frame = paneFrame(sandbox);
    const covered: string[] = [];
    const look = async (): Promise<void> => {
      covered.push(...[await coveredFocus(frame)].filter((one) => one !== undefined));
    };
    // Down to the last stop, and up again: each way the page scrolls otherwise.
    const tabThrough = async (): Promise<number> => {
      const { length } = await tabStops(sandbox, frame);
      await toTheTop(frame);
      for (const key of ["Tab", "Shift+Tab"]) {
        for (let stop = key === "Tab" ? 0 : 1; stop < length; stop++) {
          await page.keyboard.press(key);
          await look();
        }
      }
      return length;
    };
    await pane.getByRole("button", { name: "まとめて実行" }).click();
    await pane.getByRole("button", { name: "実行", exact: true }).waitFor();
    expect(await tabThrough()).toBeGreaterThan(10);
    await pane.getByRole("button", { name: "実行", exact: true }).click();
    await pane.getByRole("button", { name: "指摘を見る" }).click();
    await pane.getByRole("button", { name: /^過ぎた年度/ }).click();
    expect(await tabThrough()).toBeGreaterThan(10);
    expect(covered).toEqual([]);
  });
});
