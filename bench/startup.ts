/**
 * How soon the pane is there: `npx tsx bench/startup.ts [RUNS]`, in Chromium, beside an empty page with Office.js and beside
 * what Microsoft's template for React is made of (bench/startup/build-template.ts). Each run opens the three one after the
 * other, in another order each time, each in a browser context of its own whose caches are empty; medians are given.
 */
import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { bundle } from "../scripts/bundle";
import { findBrowser } from "../scripts/find-browser";
import { listen } from "../scripts/listen";
import { staticFiles } from "../scripts/static-files";
import { buildTemplate } from "./startup/build-template";

const SANDBOX = join(__dirname, "../dist/sandbox");

/** Milliseconds since the page was asked for. */
interface Times {
  readonly paint: number;
  /** The first button or tab is painted, and the page's thread is free to answer a click. */
  readonly interactive: number | undefined;
  /** Ours: the workbook (the second sample) has been read and checked, and what to do next is painted. */
  readonly home: number | undefined;
}

interface Measured {
  readonly name: string;
  readonly address: string;
  /** What has come last. */
  readonly last: "first-contentful-paint" | "interactive" | "home";
}

const EMPTY: Measured = {
  name: "an empty page with Office.js",
  address: "/startup/empty.html",
  last: "first-contentful-paint",
};
const TEMPLATE: Measured = {
  name: "Microsoft's React template",
  address: "/startup/template.html",
  last: "interactive",
};
// With a query, so that the frame of the sandbox page itself, which loads first, is not it.
const OURS: Measured = { name: "ours", address: "/taskpane.html?measured", last: "home" };
const PAGES = [EMPTY, TEMPLATE, OURS];

/** The sandbox, whose own pane is left blank, and the pages beside it. */
function pages(template: string): RequestListener {
  const ours = staticFiles(SANDBOX);
  const startup = staticFiles(join(__dirname, "startup"));
  const built = staticFiles(template);
  return (request, response) => {
    const url = request.url ?? "/";
    if (url === "/taskpane.html") {
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Blank</title>");
    } else if (url.startsWith("/startup/")) {
      request.url = url.slice("/startup".length);
      if (request.url === "/empty.html") startup(request, response);
      else built(request, response);
    } else ours(request, response);
  };
}

/** Opens a page in the frame where the pane is, once the sandbox around it has come to rest. */
async function measure(browser: Browser, server: string, { address, last }: Measured): Promise<Times> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: "ja-JP",
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const marked = new Set<string>();
      const watch = new MutationObserver(() => {
        const pressable = document.querySelector("button, [role=tab]") !== null;
        const home = pressable && document.body.textContent.includes("まとめて実行");
        for (const name of [...(pressable ? ["interactive"] : []), ...(home ? ["home"] : [])]) {
          if (marked.has(name)) continue;
          marked.add(name);
          requestAnimationFrame(() => {
            setTimeout(() => performance.mark(name));
          });
        }
      });
      watch.observe(document, { childList: true, subtree: true });
    });
    await page.goto(server);
    await page.getByRole("grid").waitFor();
    await page.waitForLoadState("networkidle");
    await page.locator("iframe").evaluate((frame: HTMLIFrameElement, to) => {
      frame.src = to;
    }, address);
    const times = await page.waitForFunction((name) => {
      const inFrame = document.querySelector("iframe")?.contentWindow;
      // Not asked of the page that is about to go: nothing is painted there and nothing can be pressed.
      const [paint] = inFrame?.performance.getEntriesByName("first-contentful-paint") ?? [];
      const [ready] = inFrame?.performance.getEntriesByName("interactive") ?? [];
      const [home] = inFrame?.performance.getEntriesByName("home") ?? [];
      if (!paint || inFrame?.performance.getEntriesByName(name).length === 0) return null;
      return { paint: paint.startTime, interactive: ready?.startTime, home: home?.startTime };
    }, last);
    const found = await times.jsonValue();
    if (found === null) throw new Error(`${address} was never there`);
    const { paint, interactive, home } = found;
    return { paint, interactive, home };
  } finally {
    await context.close();
  }
}

function median(of: readonly number[]): number {
  const sorted = [...of].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("nothing was measured");
  return middle;
}

/** Pages in another order each run, so that none always comes first. */
function turned(run: number): readonly Measured[] {
  const first = run % PAGES.length;
  return [...PAGES.slice(first), ...PAGES.slice(0, first)];
}

async function main(): Promise<void> {
  const runs = Number(process.argv[2] ?? 15);
  const template = await buildTemplate();
  await bundle({ mode: "production", env: { sandbox: true } });
  const server = createServer(pages(template));
  const address = `http://localhost:${String(await listen(server, 0))}/`;
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const times = new Map<Measured, Times[]>(PAGES.map((page) => [page, []]));
  try {
    // The first of each is for the machine's own caches.
    for (let run = -1; run < runs; run += 1) {
      for (const page of turned(run + 1)) {
        const found = await measure(browser, address, page);
        if (run >= 0) times.get(page)?.push(found);
      }
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
  report(times);
}

function report(times: ReadonlyMap<Measured, readonly Times[]>): void {
  const of = (page: Measured, what: keyof Times): readonly number[] =>
    (times.get(page) ?? []).flatMap((one) => one[what] ?? []);
  for (const page of PAGES) {
    const cells = (["paint", "interactive", "home"] as const).map((what) => {
      const found = of(page, what);
      return found.length === 0 ? "" : String(Math.round(median(found)));
    });
    console.log(`| ${page.name} | ${cells.join(" | ")} |`);
  }
  const ratio = (what: keyof Times, than: Measured): string =>
    median(of(OURS, what).map((ours, run) => ours / (of(than, what)[run] ?? Number.NaN))).toFixed(2);
  console.log(`first paint, ours ÷ the empty page, median of the pairs: ${ratio("paint", EMPTY)}`);
  console.log(`interactive, ours ÷ the template, median of the pairs: ${ratio("interactive", TEMPLATE)}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
