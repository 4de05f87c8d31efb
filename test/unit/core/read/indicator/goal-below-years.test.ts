import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../support/workbook-builder";

function read(lines: readonly string[]): unknown[] {
  const { tables } = findIndicatorTables(workbookOf(lines.join("\n")));
  return tables.flatMap(({ indicators }) =>
    indicators.map(({ name, years }) => [
      name,
      ...years.map(({ fiscalYear, target, actual }) => [fiscalYear, target?.figure, actual?.figure]),
    ]),
  );
}

const YEARS = [
  "年度\t会員数（人）\t登録団体数（団体）\t備考",
  "R4\t150\t39\t",
  "R5\t171\t43\t",
  "R6\t180\t44\t",
];

describe("a goal in a row below the years", () => {
  const read2025 = [
    [
      "会員数",
      [2022, undefined, 150],
      [2023, undefined, 171],
      [2024, undefined, 180],
      [2025, 200, undefined],
    ],
    [
      "登録団体数",
      [2022, undefined, 39],
      [2023, undefined, 43],
      [2024, undefined, 44],
      [2025, 50, undefined],
    ],
  ];

  it.each([
    ["目標値（R7）\t200\t50\t"],
    ["R7目標\t200\t50\t"],
    ["最終目標（R7）\t200\t50\t"],
    ["目標値\t200\t50\tR7年度まで"],
    ["目標値\t200\t50\t令和7年度までに"],
    ["最終目標値\t200\t50\t（令和7年度末）"],
  ])("is of the year that its row names: %s", (goal) => {
    expect(read([...YEARS, goal])).toEqual(read2025);
  });

  it.each([
    ["without a year", ["目標値\t200\t50\t総合計画"]],
    ["of one of two years", ["目標値\t200\tR8\t令和7年度"]],
    ["whose year is when it was set", ["目標値\t200\t50\t令和7年度"]],
    ["of a year before the last one", ["目標値\t200\t50\t令和2年度末"]],
    ["whose year is of another list", ["目標値\t200\t50\t\t\t令和7年度末"]],
    ["whose year stands in another row", ["全国平均\t300\t70\t令和5年度", "目標値\t200\t50\t"]],
  ])("is not read %s", (_why, rows) => {
    expect(read([...YEARS, ...rows])).toEqual([]);
  });

  it("makes no indicators of 実績 and 前年比 beside one another, which a title names", () => {
    const rows = [
      "会員数（人）",
      "年度\t実績\t前年比",
      "R5\t105\t117%",
      "R6\t118\t112%",
      "目標値（R7）\t150\t",
    ];
    expect(read(rows)).toEqual([]);
  });

  it("makes no indicator of 備考（調査時点）", () => {
    const rows = [
      "年度\t会員数（人）\t備考（調査時点）",
      "R4\t150\tR4.4.1時点",
      "R5\t171\tR5.4.1時点",
      "目標値\t200\tR7まで",
    ];
    expect(read(rows)).toEqual([
      ["会員数", [2022, undefined, 150], [2023, undefined, 171], [2025, 200, undefined]],
    ]);
  });
});
