import { applyPlan } from "../../../../support/apply-plan";
import { calculate } from "../../../../support/calculate";
import { held, ratesOver, typed, valuesIn, withRates, writtenBy } from "../../../../support/plan-over";
import { workbookOf } from "../../../../support/workbook-builder";

const GOAL_AHEAD = `
指標\t基準値（R2）\t目標値（R10）\t実績（R6）
満足度（％）\t40\t60\t52
講座数（回）\t10\t30\t20`;

describe("planRates for a goal that is aimed at from a base", () => {
  const book = workbookOf(GOAL_AHEAD);
  const once = withRates(book);

  it("puts 進捗率 behind 達成率 and 評価, by the cells of base, goal and actual", async () => {
    const written = writtenBy(ratesOver(book));
    expect(["F1", "G1", "H1"].map((cell) => written[cell])).toEqual([
      "達成率 R6",
      "評価 R6",
      "進捗率 R6（基準値から）",
    ]);
    expect(written.H2).toBe(
      '=IF(AND(ISNUMBER(C2),ISNUMBER(D2),ISNUMBER(B2)),IF(C2>B2,(D2-B2)/(C2-B2),"－"),"－")',
    );
    // 12 ÷ 20 and 10 ÷ 20.
    const shown = await calculate(once);
    expect(valuesIn(shown, "Sheet1", "H2:H3")).toEqual([0.6, 0.5]);
  });

  it("has nothing to do over its own result, named or on a copy of the sheet", () => {
    expect(ratesOver(once)).toMatchObject({ edits: [], refusals: [] });
    const copy = { ...once, sheets: once.sheets.map((one) => ({ ...one, name: "写し" })), names: [] };
    const plan = ratesOver(copy);
    expect(plan.edits.map(({ kind }) => kind)).toEqual(["name"]);
    expect(ratesOver(applyPlan(copy, plan)).edits).toEqual([]);
  });

  it("moves on with 評価 when a year is added, and takes nothing of its own for a figure", () => {
    const grown = typed(once, "Sheet1", { E1: "実績（R7）", E2: 56, E3: 25 });
    const done = withRates(grown);
    expect(["F1", "G1", "H1", "I1"].map((cell) => held(done, "Sheet1", cell))).toEqual([
      "達成率 R6",
      "達成率 R7",
      "評価 R7",
      "進捗率 R7（基準値から）",
    ]);
    expect(ratesOver(done).edits).toEqual([]);
  });

  it("joins a block that was made without it", () => {
    const before = typed(once, "Sheet1", { H1: null, H2: null, H3: null });
    const [name] = once.names;
    const narrow = name?.refersTo ? { ...name.refersTo, columns: 2 } : undefined;
    const old = { ...before, names: name && narrow ? [{ ...name, refersTo: narrow }] : [] };
    expect(ratesOver(old).refusals).toEqual([]);
    expect(held(withRates(old), "Sheet1", "H2")).toBe(held(once, "Sheet1", "H2"));
  });

  it("is left out with a notice where someone's data leaves no room for it", () => {
    const plan = ratesOver(typed(book, "Sheet1", { H2: "総務課メモ" }));
    expect(plan.refusals).toEqual([]);
    expect(plan.notices).toEqual([{ code: "progressNotPlaced", sheet: "Sheet1", at: "A1:D3" }]);
    expect(writtenBy(plan)).toMatchObject({ F1: "達成率 R6", G1: "評価 R6" });
    expect(writtenBy(plan).H1).toBeUndefined();
  });

  it("keeps what somebody typed over it, and makes a figure that agrees a formula again", () => {
    const other = ratesOver(typed(once, "Sheet1", { H2: 0.7 }));
    expect(other.notices).toEqual([{ code: "cellsKept", sheet: "Sheet1", cells: ["H2"] }]);
    const same = ratesOver(typed(once, "Sheet1", { H2: 0.6 }));
    expect(Object.keys(writtenBy(same))).toEqual(["H2"]);
  });

  it("is behind 評価 where the office has 達成率 of its own, and none where it has 進捗率 or states that", () => {
    const headingsOf = (text: string): unknown[] =>
      Object.values(writtenBy(ratesOver(workbookOf(text)))).filter(
        (value) => typeof value === "string" && !value.startsWith("="),
      );
    const own = "指標\t基準値（R2）\t目標値（R10）\t実績（R6）\t達成率\n満足度（％）\t40\t60\t52\t";
    expect(headingsOf(own)).toEqual(["評価 R6", "進捗率 R6（基準値から）"]);
    expect(headingsOf(`${own}0.6`)).toEqual(["評価 R6"]);
    const ofOffice =
      "指標\t基準値（R2）\t目標値（R10）\t実績（R6）\t達成率\t進捗率\n満足度（％）\t40\t60\t52\t\t0.6";
    expect(headingsOf(ofOffice)).toEqual(["評価 R6"]);
  });

  it("is not there for goals of every year, from 0, or without a step from the base", () => {
    const hasColumn = (text: string): boolean =>
      Object.values(writtenBy(ratesOver(workbookOf(text)))).some((value) =>
        String(value).startsWith("進捗率"),
      );
    const yearly =
      "指標\t基準値（R2）\tR4目標\tR4実績\tR5目標\tR5実績\tR6目標\tR6実績\n満足度（％）\t40\t45\t44\t50\t48\t55\t52";
    expect(hasColumn(yearly)).toBe(false);
    expect(hasColumn("指標\t基準値（R2）\t目標値（R10）\t実績（R6）\n満足度（％）\t0\t60\t52")).toBe(false);
    expect(hasColumn("指標\t基準値（R2）\t目標値（R10）\t実績（R6）\n満足度（％）\t60\t60\t52")).toBe(false);
    expect(hasColumn("指標\t基準値（R2）\t目標値（R10）\t実績（R6）\n待機児童数（人）\t40\t10\t25")).toBe(
      true,
    );
  });
});
