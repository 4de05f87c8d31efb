import { applyPlan } from "../../../../support/apply-plan";
import { ratesOver, tablesOf, typed, withRates, writtenBy } from "../../../../support/plan-over";
import { workbookOf } from "../../../../support/workbook-builder";

/** Plans of less, and rates of the office that say that more of it is better all the same. */
const FALLING = `
指標\t\tR5\tR6\tR7
居宅介護支援\t計画値\t20\t18\t16
\t実績値\t10\t27\t8
\t計画比\t0.5\t1.5\t`;

function directionsIn(book: ReturnType<typeof workbookOf>): readonly string[] {
  return tablesOf(book).flatMap(({ indicators }) => indicators.map(({ direction }) => direction));
}

describe("rates of the office's own that alone say which way is better", () => {
  it.each([
    ["falling plans", FALLING],
    [
      "a name of two minds",
      FALLING.replace("居宅介護支援", "経常収支比率").replace("20\t18\t16", "20\t18\t20"),
    ],
  ])("stay as they are typed (%s), so that the next run reads the same", (_, rows) => {
    const book = workbookOf(rows, { name: "指標" });
    const once = withRates(book);
    expect(directionsIn(book)).toEqual(["higher"]);
    expect(Object.keys(writtenBy(ratesOver(book)))).not.toEqual(expect.arrayContaining(["C4"]));
    expect(writtenBy(ratesOver(book)).E4).toBeDefined();
    expect(directionsIn(once)).toEqual(["higher"]);
    expect(ratesOver(once).edits).toEqual([]);
  });

  it("become formulas where the plans rise: no sign is needed then", () => {
    const rising = workbookOf(FALLING.replace("20\t18\t16", "20\t18\t22"), { name: "指標" });
    expect(writtenBy(ratesOver(rising)).C4).toBeDefined();
    expect(ratesOver(withRates(rising)).edits).toEqual([]);
  });

  it("become formulas where 以上 at a target says so too", () => {
    const said = typed(workbookOf(FALLING, { name: "指標" }), "指標", { E2: "16以上" });
    expect(writtenBy(ratesOver(said)).C4).toBeDefined();
    const once = applyPlan(said, ratesOver(said));
    expect(directionsIn(once)).toEqual(["higher"]);
    expect(ratesOver(once).edits).toEqual([]);
  });

  it("stay where the one target lies below every actual before its year", () => {
    const end = workbookOf(FALLING.replace("20\t18\t16", "\t\t5").replace("0.5\t1.5", "2\t5.4"), {
      name: "指標",
    });
    const once = withRates(end);
    expect(directionsIn(end)).toEqual(["higher"]);
    expect(directionsIn(once)).toEqual(["higher"]);
    expect(ratesOver(once).edits).toEqual([]);
  });
});
