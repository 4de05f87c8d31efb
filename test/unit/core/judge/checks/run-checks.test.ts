import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { ALL_CHECKS } from "../../../../../src/core/judge/checks/all-checks";
import { runChecks } from "../../../../support/run-checks";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { checkInput } from "../../../../support/check-input";
import { SEED_TABLE } from "../../../../support/seed-table";
import { workbookOf } from "../../../../support/workbook-builder";

const pages = path.join(__dirname, "..", "..", "..", "..", "..", "docs", "checks");

function check(workbook: WorkbookSnapshot): ReturnType<typeof runChecks> {
  return runChecks(checkInput(workbook));
}

describe("runChecks", () => {
  it("finds one thing to mend among the seed's cells, years and indicators", () => {
    const { findings } = check(workbookOf(SEED_TABLE));
    const first = findings
      .filter(({ code }) => /^(?:cell|year|indicator)\//.test(code))
      .map(({ code, at }) => [code, at.row, at.column]);
    expect(first).toEqual([["cell/text-for-number", 6, 10]]);
  });

  it("never throws, whatever stands in the cells", () => {
    const cell = fc.constantFrom("5", "2.5", "-3", "約5", "５人", "目標達成", "#REF!", "", "-", "x", "25%");
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 4, maxLength: 4 }),
        fc.constantFrom("数（人）", "数", "増減"),
        ([a, b, c, d], label) => {
          const table = `指標\t\tR5\tR6\n${label}\t目標\t${a ?? ""}\t${b ?? ""}\n\t実績\t${c ?? ""}\t${d ?? ""}`;
          for (const { at } of check(workbookOf(table)).findings) expect(at.sheet).toBe("Sheet1");
        },
      ),
    );
  });
});

describe("ALL_CHECKS", () => {
  it("lists every check once", () => {
    const names = ALL_CHECKS.map(({ code }) => code);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has a page for every check, and no page without one", () => {
    const expected = ALL_CHECKS.map(({ code }) => `${code.replaceAll("/", "-")}.md`).sort();
    const groups = /^(?:cell|year|indicator|series|target|provisional|rate|recount|programme|ledger|format)-/;
    expect(
      readdirSync(pages)
        .filter((page) => groups.test(page))
        .sort(),
    ).toEqual(expected.filter((page) => groups.test(page)));
    for (const page of expected) expect(existsSync(path.join(pages, page))).toBe(true);
  });

  it.each(ALL_CHECKS.map(({ code }) => code))(
    "explains %s: meaning, reason, example, mend and source",
    (name) => {
      const page = readFileSync(path.join(pages, `${name.replaceAll("/", "-")}.md`), "utf8");
      expect(page.split("\n")[0]).toContain(`\`${name}\``);
      for (const heading of ["## 意味", "## なぜ大切か", "## 例", "## 直し方", "## 根拠"])
        expect(page).toContain(heading);
    },
  );
});
