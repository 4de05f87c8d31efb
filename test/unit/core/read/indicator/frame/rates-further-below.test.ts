import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** Direction, and the cells of the rates, of every indicator; and the rows that are said not to be read. */
function read(tsv: string): unknown {
  const { tables, notChecked } = findIndicatorTables(workbookOf(tsv));
  return [
    tables.flatMap(({ indicators }) =>
      indicators.map(({ direction, years }) => [direction, ...years.map(({ rate }) => rate?.address.row)]),
    ),
    notChecked.flatMap(({ what }) => (what.kind === "row" ? [what.text] : [])),
  ];
}

const FORM = "指標名称\t危険空き家件数\n年　度\tH24\tH25\n目標\t38\t35\n実績\t23\t25";

describe("rates of the office below another row", () => {
  it.each(["前年度\t20\t23", "うち市内\t20\t23"])("say which way is better: %s", (between) => {
    expect(read(`${FORM}\n${between}\n達成率\t60.5%\t71.4%`)).toEqual([
      [["unknown", 5, 5]],
      [between.split("\t")[0]],
    ]);
  });

  it("are those of the goal and the result above them alone", () => {
    expect(read(`${FORM}\n前年度\t20\t23\n\n達成率\t60.5%\t71.4%`)).toEqual([
      [["lower", undefined, undefined]],
      ["前年度", "達成率"],
    ]);
  });
});
