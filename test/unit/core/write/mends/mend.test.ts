import fc from "fast-check";
import { runChecks } from "../../../../support/run-checks";
import type { Finding } from "../../../../../src/core/judge/findings/finding";
import type { IndicatorTable } from "../../../../../src/core/model/indicator";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { checkInput } from "../../../../support/check-input";
import { applyPlan } from "../../../../support/apply-plan";
import { workbookOf } from "../../../../support/workbook-builder";

function review(workbook: WorkbookSnapshot): {
  readonly findings: readonly Finding[];
  readonly tables: readonly IndicatorTable[];
} {
  const input = checkInput(workbook);
  return { tables: input.tables, findings: runChecks(input).findings };
}

function mendAll(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return review(workbook).findings.reduce(
    (mended, { suggestion }) => (suggestion ? applyPlan(mended, suggestion) : mended),
    workbook,
  );
}

function valuesOf(tables: readonly IndicatorTable[]): unknown[] {
  const cells = tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ years }) => years.flatMap(({ target, actual }) => [target, actual])),
  );
  return cells.map((cell) => (cell?.reading.state === "number" ? cell.reading.value : cell?.reading.state));
}

describe("suggestions", () => {
  const cell = fc.constantFrom(
    "70",
    "７０",
    "2,400",
    "114人",
    "▲5",
    "(3)",
    "25%",
    "12.5",
    "１２．５人",
    "-",
    "約5",
    "目標達成",
    "",
    "０",
  );
  const sheets = fc.record({
    cells: fc.array(cell, { minLength: 4, maxLength: 4 }),
    label: fc.constantFrom("数（人）", "数", "率（％）", "額（千円）"),
  });

  it("leave nothing to mend, change no figure, and change nothing a second time", () => {
    fc.assert(
      fc.property(sheets, ({ cells: [a = "", b = "", c = "", d = ""], label }) => {
        const before = workbookOf(`指標\t\tR5\tR6\n${label}\t目標\t${a}\t${b}\n\t実績\t${c}\t${d}`);
        const after = mendAll(before);
        expect(valuesOf(review(after).tables)).toEqual(valuesOf(review(before).tables));
        expect(review(after).findings.filter(({ suggestion }) => suggestion)).toEqual([]);
        expect(mendAll(after)).toEqual(after);
      }),
    );
  });
});
