import { planPaper } from "../../../../../src/core/write/paper/plan-paper";
import type { Edit } from "../../../../../src/core/plan/plan";
import { calculate } from "../../../../support/calculate";
import { paperReview, rowOf, shownOn, withPaper } from "../../../../support/paper-workbook";
import { book, SPENDING } from "../../../../support/programme-sheets";

const PAPER = "資料2-1 構成";

/** A table of two years and two items; R6 is an estimate by its heading. */
const TABLE = [
  "① 相談窓口\t町一般財源\\n100千円\\n・週2回開設\t町一般財源\\n200千円\\n・週3回開設",
  "② 広報\t県補助金\\n50千円\\n・チラシ配布\tなし",
];

const notesOf = (workbook: ReturnType<typeof book>): string[] =>
  Object.values(shownOn(workbook, PAPER)).flatMap((value) =>
    typeof value === "string" && value.startsWith("※") ? [value] : [],
  );

describe("資料2-1 from a programme table", () => {
  it("takes the table's amounts where there is no ledger, and says so", async () => {
    const workbook = book(TABLE);
    expect(planPaper(paperReview(workbook)).notices).toContainEqual({
      code: "paperWithoutLedger",
      sheet: PAPER,
    });
    const made = await calculate(withPaper(workbook));
    expect(rowOf(made, PAPER, "合計")).toEqual([150, 200]);
    expect(rowOf(made, PAPER, "② 広報　県補助金")).toEqual([50, "なし"]);
    expect(notesOf(made)).toEqual(["※ R6の実績額は概算です。"]);
  });

  it("takes the ledger's where it has records, by source, and says which amounts are the table's alone", async () => {
    const ledger = [
      SPENDING,
      "R5\t雇用創出型テレワーク\t相談窓口\t町一般財源\t60000",
      "R5\t雇用創出型テレワーク\t相談窓口\t国費\t45000",
      "R5\t雇用創出型テレワーク\t見守り\t町一般財源\t30000",
    ].join("\n");
    const workbook = book(TABLE, ledger);
    const made = await calculate(withPaper(workbook));
    expect(rowOf(made, PAPER, "① 相談窓口")[0]).toBe("町一般財源\n60千円\n国費\n45千円\n・週2回開設");
    expect(rowOf(made, PAPER, "合計")).toEqual([155, 200]);
    expect(rowOf(made, PAPER, "うち国費")).toEqual([45, "－"]);
    expect(notesOf(made)).toEqual([
      "※ R6の実績額は概算です。",
      "※ R5の合計には、自治体の予算を通らない国費 45千円を含みます。",
      "※ ① 相談窓口のR5の実績額 105千円は事業費台帳の集計によります（構成の表では100千円です）。",
      "※ ② 広報のR5の実績額 50千円は構成の表によります（事業費台帳に記録がありません）。",
      "※ R5の計には、構成の表にない「雇用創出型テレワーク 見守り」の支出 30千円（事業費台帳）を含みません。",
    ]);
    expect(planPaper(paperReview(workbook)).notices).toContainEqual({
      code: "paperDiffers",
      sheet: PAPER,
      items: ["① 相談窓口 R5", "② 広報 R5"],
    });
  });

  it("goes on in a row of its own where an item is higher than Excel's highest row, and loses nothing", () => {
    const lines = Array.from({ length: 60 }, (_, index) => `・第${String(index + 1)}回の研修を開きました`);
    const workbook = book([`① 研修\t町一般財源\\n100千円\\n${lines.join("\\n")}\tなし`]);
    const made = withPaper(workbook);
    const shown = Object.values(shownOn(made, PAPER)).map(String);
    expect(shown.filter((value) => value === "① 研修（続き）").length).toBeGreaterThan(0);
    const text = shown.join("\n").split("\n");
    expect(lines.filter((line) => !text.includes(line))).toEqual([]);
    const heights = planPaper(paperReview(workbook)).edits.filter(
      (edit): edit is Edit & { kind: "rowHeight" } => edit.kind === "rowHeight",
    );
    expect(Math.max(...heights.map(({ points }) => points))).toBeLessThanOrEqual(409);
    expect(Math.max(...heights.map(({ points }) => points))).toBeGreaterThan(300);
  });

  it("writes no text of a table as a formula", () => {
    const made = withPaper(book(["① =1+1\t町一般財源\\n100千円\\n・=SUM(A1)\tなし"]));
    const paper = made.sheets.find(({ name }) => name === PAPER);
    const formulas = paper?.formulas.flat().filter((formula) => formula !== null) ?? [];
    expect(formulas.every((formula) => formula.startsWith("=IF(COUNT("))).toBe(true);
  });
});
