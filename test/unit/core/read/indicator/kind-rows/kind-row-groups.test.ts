import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

describe("an actual counted otherwise than its target", () => {
  it.each([
    ["below it", "設置数（基）\t目標（累計）\t10\t20\n\t実績（単年度）\t9\t12"],
    ["above it", "設置数（基）\t実績（単年度）\t9\t12\n\t目標（累計）\t10\t20"],
  ])("is not the target's %s, which is told, and leaves the next indicator its own", (_place, rows) => {
    const { tables, notChecked } = findIndicatorTables(
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
    expect(notChecked.map(({ what }) => what)).toMatchObject([{ kind: "row", text: "実績（単年度）" }]);
  });
});

describe("a row that is no part of an indicator", () => {
  it("ends it: 実績 below it without a name is nobody's, and is told of", () => {
    const { tables, notChecked } = findIndicatorTables(
      workbookOf(
        "指標\t\tR5\tR6\n相談件数（件）\t目標\t5\t6\n\t実績\t4\t7\n創業件数（件）\t目標\t1\t2\n小計\t\t6\t8\n\t実績\t3\t3",
      ),
    );
    const figures = tables[0]?.indicators.map(({ name, years }) => [
      name,
      ...years.map(({ target, actual }) => [target?.figure, actual?.figure]),
    ]);
    expect(figures).toEqual([
      ["相談件数", [5, 4], [6, 7]],
      ["創業件数", [1, undefined], [2, undefined]],
    ]);
    expect(notChecked).toEqual([
      expect.objectContaining({ what: expect.objectContaining({ text: "実績" }) as unknown }),
    ]);
  });
});

describe("a section or number of its own in front of 実績", () => {
  const figuresOf = (tsv: string): unknown[] =>
    findIndicatorTables(workbookOf(tsv)).tables.flatMap(({ indicators }) =>
      indicators.map(({ name, years }) => [
        name,
        ...years.map(({ target, actual }) => [target?.figure, actual?.figure]),
      ]),
    );

  it.each([
    ["分野\t指標\t\tR6", "教育\t講座\t目標\t10", "福祉\t\t実績\t20"],
    ["No\t指標\t\tR6", "1\t講座\t目標\t10", "2\t\t実績\t20"],
    ["担当課\t指標\t\tR6", "総務課\t講座\t目標\t10", "福祉課\t\t実績\t20"],
  ])("below %s says that it is another's, and it is told of", (...rows) => {
    expect(figuresOf(rows.join("\n"))).toEqual([["講座", [10, undefined]]]);
    const { notChecked } = findIndicatorTables(workbookOf(rows.join("\n")));
    expect(notChecked.map(({ what }) => what)).toMatchObject([{ kind: "row", text: "実績" }]);
  });

  it("parts rows of one name as well, and leaves those that say the same again", () => {
    const goals = "教育\t講座\t目標\t10\n教育\t相談\t目標\t5\n";
    expect(figuresOf(`分野\t指標\t\tR6\n${goals}福祉\t講座\t実績\t20`)).toEqual([
      ["講座", [10, undefined]],
      ["相談", [5, undefined]],
      ["講座", [undefined, 20]],
    ]);
    expect(figuresOf("分野\t指標\t\tR6\n教育\t講座\t目標\t10\n〃\t\t実績\t8")).toEqual([["講座", [10, 8]]]);
    expect(figuresOf("分野\t指標\t\tR6\n教育\t講座\t目標\t10\n教育\t\t実績\t8")).toEqual([["講座", [10, 8]]]);
  });
});

describe("居住促進に係る目標値 in front of indicators", () => {
  it("is what they are arranged by, no row of 目標", () => {
    const { tables } = findIndicatorTables(
      workbookOf("方針\t指標\t現状値（R2）\t目標値（R9）\n①居住促進に係る目標値\t人口の割合（％）\t95\t96"),
    );
    expect(tables.map(({ layout, indicators }) => [layout, indicators.map(({ name }) => name)])).toEqual([
      ["milestones", ["人口の割合"]],
    ]);
  });
});

describe("区分 in front of things beside one another", () => {
  it("names no indicator: whose the figures are is not known", () => {
    const rows = ["年度\tR5\t\tR6\t", "区分\t来館者数\t貸出数\t来館者数\t貸出数"];
    const { tables } = findIndicatorTables(
      workbookOf([...rows, "目標\t1000\t500\t1100\t520", "実績\t900\t480\t1050\t530"].join("\n")),
    );
    expect(tables).toEqual([]);
  });
});
