import { definitionFor } from "../../../../../../src/core/model/definition-for";
import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { formatCell } from "../../../../../../src/core/values/workbook/cell-address";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `name [unit] target/actual` of every indicator, its latest year. */
function read(rows: readonly string[], merges: readonly string[], unitHeading = "単位"): string[] {
  const table = [`サービス\t${unitHeading}\tR6計画値\tR6実績値`, ...rows].join("\n");
  return findIndicatorTables(workbookOf(table, { merges })).tables.flatMap(({ indicators }) =>
    indicators.map(({ name, unit, years }) => {
      const { target, actual } = years.at(-1) ?? {};
      return `${name} [${unit}] ${String(target?.figure)}/${String(actual?.figure)}`;
    }),
  );
}

describe("rows of one name that are counted in two units", () => {
  const rows = [
    "居宅介護\t人／月\t21\t20",
    "\t時間／月\t310\t341",
    "生活介護\t人／月\t42\t40",
    "\t人日／月\t840\t882",
  ];
  const expected = [
    "居宅介護 [人／月] 21/20",
    "居宅介護 時間／月 [時間／月] 310/341",
    "生活介護 [人／月] 42/40",
    "生活介護 人日／月 [人日／月] 840/882",
  ];

  it.each([
    ["is merged over them", ["A2:A3", "A4:A5"]],
    ["stands on the first alone", []],
  ])("are all read where the name %s", (_, merges) => {
    expect(read(rows, merges)).toEqual(expected);
  });

  it("are told apart by their cells, and 指標定義 of the name speaks of the first alone", () => {
    const table = ["サービス\t単位\tR6計画値\tR6実績値", ...rows].join("\n");
    const { tables } = findIndicatorTables(workbookOf(table, { merges: ["A2:A3", "A4:A5"] }));
    const [first, second] = tables[0]?.indicators ?? [];
    expect([first, second].map((one) => one && formatCell(one.labelCell))).toEqual(["A2", "B3"]);
    const defined = [{ mark: "", section: "", name: "居宅介護" }];
    expect([first, second].map((one) => one && definitionFor(one, defined))).toEqual([defined[0], undefined]);
  });

  it("are read where nothing heads their units", () => {
    expect(read(rows, ["A2:A3", "A4:A5"], "")).toEqual(expected);
  });

  it("are not made of a row whose unit is that of the row above, or that has none", () => {
    expect(read(["居宅介護\t人／月\t21\t20", "\t人／月\t5\t4"], ["A2:A3"])).toEqual([
      "居宅介護 [人／月] 21/20",
    ]);
    expect(read(["居宅介護\t人／月\t21\t20", "\t\t5\t4"], ["A2:A3"])).toEqual(["居宅介護 [人／月] 21/20"]);
    expect(read(["居宅介護\t人／月\t21\t20", "\tうち新規\t5\t4"], ["A2:A3"])).toEqual([
      "居宅介護 [人／月] 21/20",
    ]);
  });
});
