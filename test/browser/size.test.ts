import { readdirSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./support/sandbox";

const folder = path.join(__dirname, "..", "..", "dist", "sandbox");

/** Scripts whose names change with their content: the pane's own, and not the page's around it. */
const scripts = readdirSync(folder).filter(isOfPane);

const page = readFileSync(path.join(folder, "taskpane.html"), "utf8");

function isOfPane(name: string): boolean {
  return /\.[0-9a-f]{12}\.js$/.test(name) && !name.startsWith("page.");
}

/** Bytes as they travel: kB of 1,000 bytes, compressed by gzip as the sample configurations have it. */
function kilobytes(names: Iterable<string>): number {
  const bytes = [...names].map(
    (name) => gzipSync(readFileSync(path.join(folder, name)), { level: 6 }).length,
  );
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
}

/** What a script has of sources whose paths match, by its source map. */
function codeFrom(name: string, sources: RegExp): string {
  const payload = JSON.parse(readFileSync(path.join(folder, `${name}.map`), "utf8")) as SourceMapPayload;
  if (!payload.sources.some((source) => sources.test(source))) return "";
  const map = new SourceMap(payload);
  return readFileSync(path.join(folder, name), "utf8")
    .split("\n")
    .flatMap((line, number) =>
      // By units of UTF-16, as source maps count.
      line.split("").filter((_, column) => {
        const entry = map.findEntry(number, column);
        return "originalSource" in entry && sources.test(entry.originalSource);
      }),
    )
    .join("");
}

const first = scripts.filter((name) => page.includes(name));
const onUse = scripts.filter((name) => !page.includes(name));

describe("what the pane loads", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  /** The pane's scripts that were asked for until now. */
  function askedFor(of: Page): ReadonlySet<string> {
    const names = new Set<string>();
    of.on("request", (request) => {
      const name = path.posix.basename(new URL(request.url()).pathname);
      if (isOfPane(name)) names.add(name);
    });
    return names;
  }

  it("keeps packages apart from the add-in's own code, so that a new version leaves them where they are", () => {
    expect(first.map((name) => name.split(".")[0]).sort()).toEqual(["libraries", "taskpane"]);
  });

  it("comes to no more than 73 kB before the pane can be used, its tabs and languages", () => {
    expect(kilobytes(first)).toBeLessThanOrEqual(73);
  });

  it("brings nothing that turns styles round for languages from right to left, and says that they stay as they are", () => {
    expect(scripts.filter((name) => codeFrom(name, /\/node_modules\/rtl-css-js\//) !== "")).toEqual([]);
    expect(first.filter((name) => codeFrom(name, /\/controls\/left-to-right\.ts$/) !== "")).toHaveLength(1);
  });

  it("comes to no more than 330 kB with home, and to 355 kB with findings and preview", async () => {
    const opened = await browser.newPage({ locale: "ja-JP" });
    const names = askedFor(opened);
    // The tabs are there while the readers are still on their way.
    await opened.goto(process.env.SANDBOX_ADDRESS ?? "");
    const pane = opened.frameLocator("iframe");
    await pane.getByRole("button", { name: "まとめて実行" }).waitFor();
    await opened.waitForLoadState("networkidle");
    // What tells how far the papers have come follows once home is there.
    const parts = /^(findings|preview|recount|ledgers|paper)\./;
    const later = new Set(scripts.filter((name) => parts.test(name)));
    // Some of what other tabs share is asked for before the first of them is: so much less does home need.
    const order = [...names];
    const firstLater = order.findIndex((name) => later.has(name));
    expect(kilobytes(firstLater < 0 ? order : order.slice(0, firstLater))).toBeLessThanOrEqual(330);

    // Among it what they share with the other tabs, and what those alone share, such as lists to choose from.
    const whole = order.filter((name) => !/^(recount|ledgers|paper)\./.test(name));
    expect(kilobytes(whole)).toBeLessThanOrEqual(355);
    await opened.close();
  });

  it("loads each tab, the planners of answers, English and the ribbon's command on use, none of them over 40 kB", () => {
    const tabs = ["answers", "definitions", "findings", "ledgers", "paper", "preview", "recount"];
    const named = onUse.filter((name) => tabs.includes(name.split(".")[0] ?? ""));
    expect(named).toHaveLength(tabs.length);
    expect(named.filter((name) => kilobytes([name]) > 40)).toEqual([]);
    const english = scripts.filter((name) =>
      readFileSync(path.join(folder, name), "utf8").includes("The part that connects to Excel (office.js)"),
    );
    expect(english).toHaveLength(1);
    expect(first).not.toContain(english[0]);
    expect(kilobytes(english)).toBeLessThanOrEqual(40);
  });

  it("loads what writes to Excel with the first plan, not over 40 kB, and nothing of it with home", () => {
    const writers = scripts.filter(
      (name) => codeFrom(name, /\/src\/excel\/operation\/apply-plan\.ts$/) !== "",
    );
    expect(writers.map((name) => name.split(".")[0])).toEqual(["operations"]);
    expect(kilobytes(writers)).toBeLessThanOrEqual(40);
    const home = onUse.filter((name) => /^(?:home|shared)\./.test(name));
    expect(home).toHaveLength(2);
    expect([...first, ...home].filter((name) => codeFrom(name, /\/src\/excel\/operation\//) !== "")).toEqual(
      [],
    );
  });

  it("loads the page of copies and the cleaner on use, neither of them over 40 kB, and nothing of them with home", () => {
    const holds = (name: string, word: string): boolean =>
      readFileSync(path.join(folder, name), "utf8").includes(word);
    const pages = scripts.filter((name) => holds(name, "共有用コピーができました"));
    // Elements of a worksheet that only the cleaner knows.
    const cleaners = scripts.filter((name) => holds(name, "protectedRanges") && holds(name, "absPath"));
    expect([pages.length, cleaners.length]).toEqual([1, 1]);
    for (const name of [...pages, ...cleaners]) {
      expect(first).not.toContain(name);
      expect(kilobytes([name])).toBeLessThanOrEqual(40);
    }
  });

  it("comes to no more than 25 kB for packages and XML, with the libraries that unzip and parse, and to nothing of them with home", () => {
    const sources = /\/src\/ooxml\/|\/(?:fflate|saxes|xmlchars)\//;
    const code = onUse.map((name) => codeFrom(name, sources)).join("");
    // What opens a package is in it, so that the sources are found where they are.
    expect(code).toContain("[Content_Types].xml");
    expect(gzipSync(code, { level: 6 }).length / 1000).toBeLessThanOrEqual(25);
    expect(first.filter((name) => codeFrom(name, sources) !== "")).toEqual([]);
  });
});
