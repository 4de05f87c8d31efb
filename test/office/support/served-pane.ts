import { existsSync } from "node:fs";
import path from "node:path";
import type { Browser, FrameLocator, Page, Route } from "playwright-core";
import { ADDRESS } from "./unpacked-package";

const root = path.join(__dirname, "..", "..", "..");
const sandbox = path.join(root, "dist", "sandbox");
const officePackage = path.join(root, "node_modules", "@microsoft", "office-js", "dist");

/** Where the online build takes Office.js from. */
export const OFFICE_HOST = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export interface ServedPane {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What was asked of the server that serves the package. */
  readonly requestsHere: readonly string[];
  /** What was asked of Microsoft's script host, answered with the pinned package. */
  readonly requestsToOfficeHost: readonly string[];
  /** What was asked of any other, and not let through. */
  readonly requestsElsewhere: readonly string[];
  readonly complaints: readonly string[];
}

/**
 * The served pane with the stand-in for Excel around it. The sandbox's page takes Excel's part: its files are given to the
 * browser under the pane's own address, as the pane and it must be of one origin; everything else there comes from the server.
 */
export async function openServedPane(
  browser: Browser,
  { officeHostAnswers }: { readonly officeHostAnswers: boolean },
): Promise<ServedPane> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: "ja-JP",
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  const requestsHere: string[] = [];
  const requestsToOfficeHost: string[] = [];
  const requestsElsewhere: string[] = [];
  const complaints: string[] = [];
  const answer = async (route: Route): Promise<void> => {
    const address = route.request().url();
    if (address.startsWith(ADDRESS.href)) {
      const file = fileOfSandboxPage(address.slice(ADDRESS.href.length));
      if (file !== undefined) await route.fulfill({ path: file });
      else {
        requestsHere.push(address);
        await route.continue();
      }
    } else if (officeHostAnswers && address.startsWith(OFFICE_HOST)) {
      requestsToOfficeHost.push(address);
      const [name = ""] = address.slice(OFFICE_HOST.length).split("?");
      await route.fulfill({ path: path.join(officePackage, name) });
    } else {
      requestsElsewhere.push(address);
      await route.abort();
    }
  };
  await context.route((url) => /^(https?|wss?):$/.test(url.protocol), answer);
  // Before any script of the pane: as in Excel, the host is there first.
  await context.addInitScript(() => {
    if (location.pathname.endsWith("/taskpane.html")) window.parent.installHost?.(window);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${ADDRESS.href}index.html`);
  await page.getByRole("grid").waitFor();
  const pane = page.frameLocator("iframe");
  return { page, pane, requestsHere, requestsToOfficeHost, requestsElsewhere, complaints };
}

/** A file of the page around the pane; undefined for what the package has itself. */
function fileOfSandboxPage(name: string): string | undefined {
  const file = path.join(sandbox, name);
  const ofPage = /^(index\.html|page\.[^/]*|[^/]*\.wasm|assets\/[^/]*\.xlsx)$/.test(name);
  return ofPage && existsSync(file) ? file : undefined;
}
