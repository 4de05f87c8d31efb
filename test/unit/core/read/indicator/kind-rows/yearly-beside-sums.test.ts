import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { indicatorRowMissing } from "../../../../../../src/core/judge/checks/indicator/row-missing";
import { runOn } from "../../../../../support/check-support";
import { workbookOf } from "../../../../../support/workbook-builder";

/** The actuals that are read of one indicator over three years. */
function actualsOf(rows: string): unknown {
  const { tables } = findIndicatorTables(workbookOf(`指標\t区分\tR3\tR4\tR5\n創業件数（件）\t${rows}`));
  return tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ years }) => years.map(({ actual }) => actual?.figure)),
  );
}

const NONE = [undefined, undefined, undefined];

describe("実績 of each year below 目標（累計）", () => {
  it("is no running total where it falls and its sum is what was aimed at", () => {
    // 3 + 5 + 4 = 12 of 15; the latest alone would be 4 of 15.
    expect(actualsOf("目標（累計）\t5\t10\t15\n\t実績\t3\t5\t4")).toEqual(NONE);
  });

  it("is none either where it grows and its sum is what was aimed at", () => {
    // 70 + 85 = 155 of 160; the latest alone would be 85 of 160.
    expect(actualsOf("目標（累計）\t80\t160\t\n\t実績\t70\t85\t")).toEqual(NONE);
  });

  it("is taken for a running total where it grows, or falls by little of what was aimed at", () => {
    expect(actualsOf("目標（累計）\t5\t10\t15\n\t実績\t3\t8\t12")).toEqual([3, 8, 12]);
    expect(actualsOf("目標（累計）\t100\t120\t140\n\t実績\t98\t115\t113")).toEqual([98, 115, 113]);
  });

  it("is what its heading says, and what the office's own rates hold it against", () => {
    expect(actualsOf("目標（累計）\t5\t10\t15\n\t実績（累計）\t3\t5\t4")).toEqual([3, 5, 4]);
    expect(actualsOf("目標（累計）\t5\t10\t15\n\t実績\t3\t5\t4\n\t達成率\t60%\t50%\t26.7%")).toEqual([
      3, 5, 4,
    ]);
    expect(actualsOf("目標\t5\t5\t5\n\t実績\t3\t5\t4")).toEqual([3, 5, 4]);
  });

  it("is said with its reason, and is no row that is missing", () => {
    const book = workbookOf(
      "指標\t区分\tR3\tR4\tR5\n創業件数（件）\t目標（累計）\t5\t10\t15\n\t実績\t3\t5\t4",
    );
    expect(findIndicatorTables(book).notChecked).toContainEqual(
      expect.objectContaining({ why: { code: "countedOtherwise" } }),
    );
    expect(runOn(indicatorRowMissing, book).findings).toEqual([]);
  });

  it.each(["会員数", "空き家登録件数"])("is held as it is where it is of %s, which may fall", (name) => {
    const rows = `指標\t区分\tR3\tR4\tR5\n${name}（人）\t目標（累計）\t5\t10\t15\n\t実績\t6\t8\t7`;
    const { tables } = findIndicatorTables(workbookOf(rows));
    expect(tables[0]?.indicators[0]?.years.map(({ actual }) => actual?.figure)).toEqual([6, 8, 7]);
  });
});
