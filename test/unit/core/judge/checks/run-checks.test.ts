import fc from "fast-check";
import { runChecks } from "../../../../support/run-checks";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { checkInput } from "../../../../support/check-input";
import { SEED_TABLE } from "../../../../support/seed-table";
import { workbookOf } from "../../../../support/workbook-builder";

function check(workbook: WorkbookSnapshot): ReturnType<typeof runChecks> {
  return runChecks(checkInput(workbook));
}

describe("runChecks", () => {
  it("finds one thing to mend among the seed's cells, years and indicators, and says what was assumed", () => {
    const { findings } = check(workbookOf(SEED_TABLE));
    const first = findings
      .filter(({ code }) => /^(?:cell|year|indicator)\//.test(code))
      .map(({ code, at }) => [code, at.row, at.column]);
    expect(first).toEqual([
      ["cell/text-for-number", 6, 10],
      ["indicator/assumed", 3, 0],
    ]);
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
