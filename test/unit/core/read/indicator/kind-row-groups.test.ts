import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../support/workbook-builder";

describe("an actual counted otherwise than its target", () => {
  it.each([
    ["below it", "設置数（基）\t目標（累計）\t10\t20\n\t実績（単年度）\t9\t12"],
    ["above it", "設置数（基）\t実績（単年度）\t9\t12\n\t目標（累計）\t10\t20"],
  ])("is not the target's %s, and leaves the next indicator its own", (_place, rows) => {
    const { tables } = findIndicatorTables(
      workbookOf(`指標\t\tR5\tR6\n${rows}\n相談件数（件）\t目標\t5\t6\n\t実績\t4\t7`),
    );
    const figures = tables[0]?.indicators.map(({ name, years }) => [
      name,
      ...years.map(({ target, actual }) => [target?.figure, actual?.figure]),
    ]);
    expect(figures).toEqual([
      ["設置数", [10, undefined], [20, undefined]],
      ["相談件数", [5, 4], [6, 7]],
    ]);
  });
});
