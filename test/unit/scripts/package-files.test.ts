import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { packageFiles, sourceMapFiles } from "../../../scripts/package/package-files";

const root = path.join(__dirname, "..", "..", "..");
const build = mkdtempSync(path.join(tmpdir(), "a build with spaces "));
const choice = { build, root, address: "https://office.example.lg.jp/kpi", version: "1.2.3" };

beforeAll(() => {
  mkdirSync(path.join(build, "office"));
  for (const name of ["taskpane.html", "taskpane.0123456789ab.js", "taskpane.0123456789ab.js.map"]) {
    writeFileSync(path.join(build, name), name);
  }
  writeFileSync(path.join(build, "office", "office.js"), "office");
  writeFileSync(path.join(build, "manifest.xml"), "<OfficeApp/>");
});

afterAll(() => {
  rmSync(build, { recursive: true });
});

function text(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString("utf8");
}

describe("packageFiles", () => {
  it("has what is to be served apart from what is for the administrator, and no source map", () => {
    expect(Object.keys(packageFiles(choice)).sort()).toEqual([
      "LICENSE",
      "SHA256SUMS",
      "admin-guide.en.md",
      "admin-guide.ja.md",
      "manifest.xml",
      "server/nginx.conf",
      "server/web.config",
      "site/office/office.js",
      "site/taskpane.0123456789ab.js",
      "site/taskpane.html",
      "user-guide.ja.md",
    ]);
  });

  it("sums every file but the list of sums", () => {
    const files = packageFiles(choice);
    const lines = text(files.SHA256SUMS).trimEnd().split("\n");
    expect(lines).toHaveLength(Object.keys(files).length - 1);
    const office = createHash("sha256").update("office").digest("hex");
    expect(lines).toContain(`${office}  site/office/office.js`);
  });

  it("writes the server's samples for the address", () => {
    const files = packageFiles(choice);
    expect(text(files["server/nginx.conf"])).toContain("server_name office.example.lg.jp;");
    expect(text(files["server/nginx.conf"])).toContain("location /kpi/ {");
    expect(text(files["server/nginx.conf"])).not.toMatch(/@[A-Z]+@/);
    expect(text(files["server/web.config"])).not.toMatch(/@[A-Z]+@/);
  });

  it("refuses a build without a manifest", () => {
    rmSync(path.join(build, "manifest.xml"));
    expect(() => packageFiles(choice)).toThrow(/has no manifest\.xml/);
    writeFileSync(path.join(build, "manifest.xml"), "<OfficeApp/>");
  });
});

describe("sourceMapFiles", () => {
  it("has the source maps and nothing else", () => {
    expect(Object.keys(sourceMapFiles(build))).toEqual(["taskpane.0123456789ab.js.map"]);
  });
});
