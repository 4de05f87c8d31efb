import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const folder = path.join(__dirname, "..", "..", "dist", "sandbox");

/** Scripts whose names change with their content: the pane's own, and not the page's around it. */
const scripts = readdirSync(folder).filter(
  (name) => /\.[0-9a-f]{12}\.js$/.test(name) && !name.startsWith("page."),
);

const page = readFileSync(path.join(folder, "taskpane.html"), "utf8");

/** Bytes as they travel: kB of 1,000 bytes, compressed by gzip as the sample configurations have it. */
function kilobytes(names: readonly string[]): number {
  const bytes = names.map((name) => gzipSync(readFileSync(path.join(folder, name)), { level: 6 }).length);
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
}

const first = scripts.filter((name) => page.includes(name));
const onUse = scripts.filter((name) => !page.includes(name));

describe("what the pane loads", () => {
  it("keeps packages apart from the add-in's own code, so that a new version leaves them where they are", () => {
    expect(first.map((name) => name.split(".")[0]).sort()).toEqual(["libraries", "taskpane"]);
  });

  it("comes to no more than 366 kB when it is opened", () => {
    expect(kilobytes(first)).toBeLessThanOrEqual(366);
  });

  it("loads English and the ribbon's command on use, neither of them over 40 kB", () => {
    expect(onUse.length).toBeGreaterThanOrEqual(2);
    expect(onUse.filter((name) => kilobytes([name]) > 40)).toEqual([]);
    const english = scripts.filter((name) =>
      readFileSync(path.join(folder, name), "utf8").includes("The part that connects to Excel (office.js)"),
    );
    expect(english).toHaveLength(1);
    expect(first).not.toContain(english[0]);
  });
});
