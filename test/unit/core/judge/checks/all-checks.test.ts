import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { LANGUAGE_CODES } from "../../../../../src/core/model/language";
import { ALL_CHECKS, CHECKS } from "../../../../../src/core/judge/checks/all-checks";
import { SHARING_CHECKS } from "../../../../../src/core/judge/checks/sharing-checks";
import { mailCopyMessagesIn } from "../../../../../src/messages/languages/mail-copy-messages-in";
import { messagesIn } from "../../../../../src/messages/languages/messages-in";

const ROOT = path.join(__dirname, "../../../../..");
const PAGES = path.join(ROOT, "docs/checks");
/** Those of 共有前チェック look at the file; their files, tests and pages are held by the same rules. */
const CODES = [...ALL_CHECKS, ...Object.values(SHARING_CHECKS)].map(({ code }) => code).sort();

/** The codes that the files `<family>/<name><ending>` of a folder stand for. */
function codesIn(folder: string, ending: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(path.join(ROOT, folder, name)).map((file) => {
        if (!file.endsWith(ending)) throw new Error(`${folder}/${name}/${file} is no check's`);
        return `${name}/${file.slice(0, -ending.length)}`;
      }),
    )
    .sort();
}

function pageOf(code: string): string {
  return `${code.replaceAll("/", "-")}.md`;
}

describe("CHECKS", () => {
  it("has each check under its own code", () => {
    const listed = [...Object.entries(CHECKS), ...Object.entries(SHARING_CHECKS)];
    expect(listed.filter(([code, check]) => code !== check.code)).toEqual([]);
    expect(CODES.length).toBeGreaterThan(60);
  });

  it("finds each check's file by its code, and no other file", () => {
    expect(codesIn("src/core/judge/checks", ".ts")).toEqual(CODES);
  });

  it("finds each check's test by its code, and no test without its check", () => {
    expect(codesIn("test/unit/core/judge/checks", ".test.ts")).toEqual(CODES);
  });

  it("finds each check's page by its code, and no page without its check", () => {
    expect(readdirSync(PAGES).sort()).toEqual(CODES.map(pageOf).sort());
  });

  it.each(LANGUAGE_CODES)("finds each check's words by its code in %s", (language) => {
    const words = { ...messagesIn(language).findings, ...mailCopyMessagesIn(language).sharing };
    expect(Object.keys(words).sort()).toEqual(CODES);
  });

  it.each(CODES)(
    "names %s in its own test and explains it: meaning, reason, example, mend and source",
    (code) => {
      const test = readFileSync(path.join(ROOT, `test/unit/core/judge/checks/${code}.test.ts`), "utf8");
      expect(test).toContain(`src/core/judge/checks/${code}"`);
      const page = readFileSync(path.join(PAGES, pageOf(code)), "utf8");
      expect(page.split("\n")[0]).toContain(`\`${code}\``);
      // In the words of the pane.
      expect(page).toMatch(/^重さ：(?:要修正|要確認|参考)/m);
      for (const heading of ["## 意味", "## なぜ大切か", "## 例", "## 直し方", "## 根拠"])
        expect(page).toContain(heading);
    },
  );
});
