import fc from "fast-check";
import { insertLines } from "../../../../support/insert-lines";
import { ASKED, laidOut, measureTables } from "../../../../support/measure-tables";
import { ratesOver, typed, withRates, writtenBy } from "../../../../support/plan-over";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

/** Two measures in every other column, over rows of 計画 and 実績. */
const book = workbook([
  sheet({
    name: "計画",
    cells: grid(
      "サービス\t区分\tR5\t\tR6\t\n\t\t利用者数\t時間数\t利用者数\t時間数\n居宅介護\t計画\t10\t100\t12\t110\n\t実績\t9\t90\t13\t120",
    ),
    merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "A3:A4"],
  }),
]);

function rate(target: string, actual: string): string {
  return `=IF(AND(ISNUMBER(${target}),ISNUMBER(${actual})),IF(${target}>0,${actual}/${target},"－"),"－")`;
}

describe("planRates of measures side by side", () => {
  it("has columns for each of them, which say whose they are, and of each year", () => {
    const plan = ratesOver(book);
    expect(plan.refusals).toEqual([]);
    expect(writtenBy(plan)).toMatchObject({
      H1: "達成率 R5（利用者数の列）",
      I1: "達成率 R6（利用者数の列）",
      J1: "評価 R6（利用者数の列）",
      H4: rate("C3", "C4"),
      I4: rate("E3", "E4"),
      L1: "達成率 R5（時間数の列）",
      M1: "達成率 R6（時間数の列）",
      N1: "評価 R6（時間数の列）",
      L4: rate("D3", "D4"),
      M4: rate("F3", "F4"),
    });
  });

  it("has nothing more to do on a second run", () => {
    expect(ratesOver(withRates(book))).toMatchObject({ edits: [], refusals: [] });
  });

  it("gives each its next year", () => {
    const wider = insertLines(withRates(book), { sheet: "計画", axis: "column", at: 6, count: 2 });
    const grown = typed(wider, "計画", {
      G1: "R7",
      G2: "利用者数",
      H2: "時間数",
      G3: 5,
      G4: 6,
      H3: 7,
      H4: 8,
    });
    const plan = ratesOver(grown);
    expect(plan.refusals).toEqual([]);
    expect(writtenBy(plan)).toMatchObject({
      L1: "達成率 R7（利用者数の列）",
      L4: rate("G3", "G4"),
      P1: "達成率 R7（時間数の列）",
      P4: rate("H3", "H4"),
    });
  });

  it("finds blocks whose names are lost by what their headings say", () => {
    const plan = ratesOver({ ...withRates(book), names: [] });
    expect(writtenBy(plan)).toEqual({});
    expect(plan.refusals).toEqual([]);
  });

  it("goes on beyond more measures than tables may be between", () => {
    const measures = ["利用者数", "講座数", "相談件数", "満足度", "稼働率", "宿泊者数", "貸出冊数"];
    const headings = measures.map((word) => `\t${word}\t`).join("");
    const text = `施設${headings}\n${"\tR6目標\tR6実績".repeat(7)}\n北館${"\t10\t9".repeat(7)}`;
    const plan = ratesOver(workbook([sheet({ name: "計画", cells: grid(text) })]));
    expect(plan.refusals).toEqual([]);
    const said = Object.values(writtenBy(plan)).filter((one) => String(one).startsWith("達成率"));
    expect(said).toEqual(measures.map((word) => `達成率 R6（${word}の列）`));
  });

  it("has nothing more to do where the first of them waits for its direction, or the office has rates of its own", () => {
    const asked = "地区\t事故件数\t\t講習回数\t\n\tR5目標\tR5実績\tR5目標\tR5実績\n東地区\t10\t12\t50\t60";
    const own =
      "施設\t貸出冊数\t\t\t来館者数\t\t\n\tR5目標\tR5実績\tR5達成率\tR5目標\tR5実績\tR5達成率\n中央館\t100\t90\t\t50\t60\t";
    for (const tsv of [asked, own, own.replaceAll("R5達成率", "達成率")]) {
      const drawn = workbook([sheet({ name: "計画", cells: grid(tsv) })]);
      expect(writtenBy(ratesOver(drawn))).not.toEqual({});
      expect(ratesOver(withRates(drawn))).toMatchObject({ edits: [], refusals: [] });
    }
  });

  it("has nothing more to do for lists side by side of which the first waits for its direction", () => {
    const tsv = "指標\tR5目標\tR5実績\t\t指標\tR5目標\tR5実績\n事故件数\t10\t12\t\t講習回数\t50\t60";
    const drawn = workbook([sheet({ name: "計画", cells: grid(tsv) })]);
    expect(writtenBy(ratesOver(drawn))).toMatchObject({
      I1: "達成率 R5（A～C列の表）",
      I2: '="－"',
      L1: "達成率 R5（E～G列の表）",
      L2: rate("F2", "G2"),
    });
    expect(ratesOver(withRates(drawn))).toMatchObject({ edits: [], refusals: [] });
  });

  it("is settled by one run, wherever the measures are and whether its blocks keep their names", () => {
    fc.assert(
      fc.property(measureTables, (table) => {
        const { book: drawn, read } = laidOut(table);
        const plan = ratesOver(drawn);
        const written = Object.values(writtenBy(plan)).map(String);
        const headings = written.filter((text) => !text.startsWith("="));
        expect(new Set(headings).size).toBe(table.measures.length * (table.years.length + 1));
        const rated = read.filter((line) => !line.includes(ASKED.replace(/（.*/, "")));
        expect(written.filter((text) => text.startsWith("=IF(AND"))).toHaveLength(rated.length);
        const once = withRates(drawn);
        expect(ratesOver(once)).toMatchObject({ edits: [], refusals: [] });
        const nameless = ratesOver({ ...once, names: [] });
        expect(writtenBy(nameless)).toEqual({});
        expect(nameless.refusals).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
