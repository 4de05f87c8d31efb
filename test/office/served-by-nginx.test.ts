import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { bundle } from "../../scripts/bundle";
import { openXlsx } from "../../stand-in/file/open-xlsx";
import { launchBrowser, savedFile } from "../browser/support/sandbox";
import { serveByNginx, type Nginx } from "./support/nginx";
import { runProgram } from "./support/programs";
import { OFFICE_HOST, openServedPane } from "./support/served-pane";
import { ADDRESS, makePackages, unpack, type Build } from "./support/unpacked-package";

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

let folder: string;
let browser: Browser;
const unpacked = new Map<Build, string>();
const servers = new Map<Build, Nginx>();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "kpi-served-"));
  await makePackages();
  await bundle({ mode: "production", env: { sandbox: true } });
  for (const build of ["online", "offline"] as const) {
    const place = unpack(build, folder);
    unpacked.set(build, place);
    servers.set(build, await serveByNginx(place, path.join(folder, `nginx-${build}`)));
  }
}, 1_200_000);

afterAll(async () => {
  for (const server of servers.values()) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

function siteOf(build: Build): string {
  return path.join(unpacked.get(build) ?? "", "site");
}

/** Asks the server for a path under ADDRESS. */
function ask(build: Build, name: string, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      host: "127.0.0.1",
      port: servers.get(build)?.port,
      servername: ADDRESS.hostname,
      path: `${ADDRESS.pathname}${name}`,
      method,
      headers: { host: ADDRESS.hostname },
      rejectUnauthorized: false,
    };
    request(options, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const body = Buffer.concat(parts).toString("utf8");
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    })
      .on("error", reject)
      .end();
  });
}

function scriptsOf(build: Build): string[] {
  return readdirSync(siteOf(build)).filter((name) => /\.[0-9a-f]{12}\.js$/.test(name));
}

function policyOf(html: string): Map<string, string> {
  const [, policy = ""] = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(html) ?? [];
  return new Map(
    policy.split("; ").map((part) => {
      const [name = "", ...sources] = part.split(" ");
      return [name, sources.join(" ")];
    }),
  );
}

/** The package that a source file of a bundle comes from; undefined for our own. */
function packageOf(source: string): string | undefined {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source) ?? [];
  return name;
}

describe.each(["online", "offline"] as const)("the %s package, unpacked", (build) => {
  it("has the sums of all its files", async () => {
    const said = await runProgram("sha256sum", ["--check", "SHA256SUMS"], unpacked.get(build));
    const lines = said.trim().split("\n");
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(line).toMatch(/: OK$/);
  });

  it("has the notice of every package that its scripts are made of, by their source maps", () => {
    const built = path.join(__dirname, "..", "..", "dist", build);
    const packages = readdirSync(built)
      .filter((name) => name.endsWith(".js.map"))
      .flatMap((name) => {
        const map = JSON.parse(readFileSync(path.join(built, name), "utf8")) as { sources: string[] };
        return map.sources.flatMap((source) => packageOf(source) ?? []);
      });
    const notices = readFileSync(path.join(siteOf(build), "THIRD-PARTY-NOTICES.txt"), "utf8");
    const titles = notices.split(`\n${"-".repeat(80)}\n\n`).map((entry) => entry.split(" ")[0]);
    expect(packages).toContain("preact");
    expect(packages.filter((name) => !titles.includes(name))).toEqual([]);
  });

  it("has Microsoft's terms beside its Office.js, where it has one", () => {
    const beside = path.join(siteOf(build), "office", "LICENSE.md");
    expect(existsSync(beside)).toBe(build === "offline");
  });
});

describe.each(["online", "offline"] as const)("nginx with the sample configuration, %s", (build) => {
  it("serves the page in UTF-8, asked for anew each time, and allowed in a frame", async () => {
    const { status, headers } = await ask(build, "taskpane.html");
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
    expect(headers["x-frame-options"]).toBeUndefined();
  });

  it("lets a script whose name changes with its content be kept for a year", async () => {
    const [script = ""] = scriptsOf(build);
    const { status, headers } = await ask(build, script);
    expect(status).toBe(200);
    expect(headers["content-type"]).toMatch(/^(text|application)\/javascript; charset=utf-8$/);
    expect(headers).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    });
  });

  it("gives the definition of the shortcut to Excel on the web too, which asks from a page of its own", async () => {
    const { status, headers, body } = await ask(build, "assets/shortcuts.json");
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "access-control-allow-origin": "*",
      "cache-control": "no-cache",
    });
    expect(body).toContain("KpiLedger.NextFinding");
  });

  it("serves every file of the site, and nothing beside it", async () => {
    const files = readdirSync(siteOf(build), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(siteOf(build), path.join(entry.parentPath, entry.name)));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect([file, (await ask(build, file)).status]).toEqual([file, 200]);
    for (const other of ["manifest.xml", "../manifest.xml", "..%2fmanifest.xml", ""]) {
      expect([other, (await ask(build, other)).status]).toEqual([other, expect.not.stringMatching(/^200$/)]);
      expect((await ask(build, other)).status).toBeGreaterThanOrEqual(400);
    }
  });

  it("answers questions, and takes nothing", async () => {
    expect((await ask(build, "taskpane.html", "HEAD")).status).toBe(200);
    expect((await ask(build, "taskpane.html", "POST")).status).toBe(403);
    expect((await ask(build, "taskpane.html", "PUT")).status).toBe(403);
  });

  it("has a policy in the page that names no host but its own and, online, Microsoft's for scripts", async () => {
    const policy = policyOf((await ask(build, "taskpane.html")).body);
    const host = build === "online" ? " https://appsforoffice.microsoft.com" : "";
    expect(Object.fromEntries(policy)).toEqual({
      "default-src": "'self'",
      "script-src": `'self'${host}`,
      "style-src": "'self' 'unsafe-inline'",
      "img-src": "'self' data: blob:",
      "font-src": "'self' data:",
      "connect-src": `'self' data: blob:${host}`,
      "object-src": "'none'",
      "base-uri": "'none'",
      "form-action": "'none'",
    });
  });
});

describe.each(["online", "offline"] as const)("the served pane, %s", (build) => {
  beforeAll(async () => {
    const port = String(servers.get(build)?.port);
    browser = await launchBrowser([`--host-resolver-rules=MAP ${ADDRESS.hostname}:443 127.0.0.1:${port}`]);
  });

  afterAll(async () => {
    await browser.close();
  });

  it("starts and does the main job, asking no other host for anything", async () => {
    const served = await openServedPane(browser, { officeHostAnswers: build === "online" });
    const { page, pane } = served;
    await pane.getByRole("button", { name: "まとめて実行" }).click();
    await pane.getByRole("button", { name: "実行", exact: true }).click();
    await page.getByRole("tab", { name: "KPIグラフ" }).waitFor();
    await pane.getByRole("button", { name: "元に戻す" }).first().waitFor();

    const { book } = await openXlsx(await savedFile(page));
    const charts = book.sheets.find(({ name }) => name === "KPIグラフ")?.charts ?? [];
    expect(charts.length).toBeGreaterThan(0);
    const formulas = book.sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap((row) => [...row.values()].map(({ formula }) => formula ?? "")),
    );
    expect(formulas.filter((formula) => formula.includes("C7/C6"))).toHaveLength(1);

    expect(served.complaints).toEqual([]);
    expect(served.requestsElsewhere).toEqual([]);
    expect(served.requestsHere).toContain(`${ADDRESS.href}taskpane.html`);
    if (build === "online") {
      expect(served.requestsToOfficeHost).toContain(`${OFFICE_HOST}office.js`);
      expect(served.requestsHere.filter((address) => address.includes("/office/"))).toEqual([]);
    } else {
      expect(served.requestsToOfficeHost).toEqual([]);
      expect(served.requestsHere).toContain(`${ADDRESS.href}office/office.js`);
    }
  });

  it("says in a browser without Excel that it belongs there, instead of staying white", async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "ja-JP" });
    if (build === "online") {
      await context.route(`${OFFICE_HOST}**`, (route) => route.abort());
    }
    const page = await context.newPage();
    await page.goto(`${ADDRESS.href}taskpane.html`);
    await page.locator("#pane :not(.not-started)").first().waitFor();
    await expect(page.locator("#pane").innerText()).resolves.toContain("Excel");
    await context.close();
  });
});
