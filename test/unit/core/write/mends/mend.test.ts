import fc from "fast-check";
import { runChecks } from "../../../../support/run-checks";
import type { Finding } from "../../../../../src/core/judge/findings/finding";
import type { IndicatorTable } from "../../../../../src/core/model/indicator";
import type { Edit } from "../../../../../src/core/plan/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { planMends } from "../../../../../src/core/write/mends/plan-mends";
import { checkInput } from "../../../../support/check-input";
import { applyPlan } from "../../../../support/apply-plan";
import { USUAL_PRINTING } from "../../../../support/usual-printing";
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

describe("room for a number with its note", () => {
  const bookWith = (actual: string, other = "79", look: Partial<SheetSnapshot> = {}): WorkbookSnapshot => {
    const book = workbookOf(`指標\t\tR5\tR6\n組織率【％】\t目標\t80\t82\n\t実績\t${other}\t${actual}`);
    return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, ...look })) };
  };
  const widthsOf = (edits: readonly Edit[]): unknown[] =>
    edits.flatMap((edit) => (edit.kind === "columnWidth" ? [[edit.column, edit.points, edit.isLeast]] : []));
  const widths = (...book: Parameters<typeof bookWith>): unknown[] =>
    widthsOf(planMends(review(bookWith(...book)).findings).edits);

  it("is made where it would be shown as #### in a common column", () => {
    // 86.0 and four full-width characters: 12 halves.
    expect(widths("86.0（見込）")).toEqual([[3, 80, true]]);
  });

  it.each(["86％", "８６", "86", "86人"])("is not asked for by %s", (actual) => {
    expect(widths(actual)).toEqual([]);
  });

  it("counts what is shown, not what was typed: digits become narrow", () => {
    expect(widths("８６．０（見込）")).toEqual([[3, 80, true]]);
  });

  it("leaves a hidden column, and a number over several columns", () => {
    expect(widths("86.0（見込）", "79", { hiddenColumns: [3] })).toEqual([]);
    const merge = { row: 2, column: 3, rows: 1, columns: 2 };
    expect(widths("86.0（見込）", "79", { merges: [merge] })).toEqual([]);
  });

  it.each([
    [79, [[3, 80, true]]],
    [80, []],
  ])("goes by the width of %s points where Excel has told it", (points, expected) => {
    const printing = { ...USUAL_PRINTING, columnWidths: [60, 60, 60, points] };
    expect(widths("86.0（見込）", "79", { printing })).toEqual(expected);
  });

  it("is one for a column, the largest, as a smaller one that follows would take it away again", () => {
    const book = workbookOf(
      "指標\t\tR5\n組織率【％】\t目標\t82.5\n\t実績\t86.0（見込）\n参加率【％】\t目標\t50\n\t実績\t41（見込）",
    );
    const { findings } = review(book);
    expect(findings.flatMap(({ suggestion }) => widthsOf(suggestion?.edits ?? []))).toEqual([
      [2, 80, true],
      [2, 68, true],
    ]);
    expect(widthsOf(planMends(findings).edits)).toEqual([[2, 80, true]]);
  });
});

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
