import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { definitionFor } from "../../../../../src/core/model/definition-for";
import { workbookOf } from "../../../../support/workbook-builder";

const TWO_TABLES =
  "交通事故死者数\n地区\tR5目標\tR5実績\n東地区\t10\t12\n\n\n\n講座参加者数\n地区\tR5目標\tR5実績\n東地区\t100\t80";

/** 指標定義 after the question about the first table was answered. */
const ANSWERED = { mark: "", section: "交通事故死者数", name: "東地区", direction: "lower" } as const;

describe("names that count nothing themselves", () => {
  it("have the title as their section where it says something unwanted, so that an answer is of it alone", () => {
    const { tables } = findIndicatorTables(workbookOf(TWO_TABLES), { overrides: [ANSWERED] });
    const indicators = tables.flatMap((table) => table.indicators);
    expect(indicators.map(({ section, name, direction }) => [section, name, direction])).toEqual([
      ["交通事故死者数", "東地区", "lower"],
      ["", "東地区", "higher"],
    ]);
    expect(indicators.map((indicator) => definitionFor(indicator, [ANSWERED])?.direction)).toEqual([
      "lower",
      undefined,
    ]);
  });

  it("hear no title of the measure beside their own", () => {
    const { tables } = findIndicatorTables(
      workbookOf(
        "地区\t待機児童数\t\t定員（人）\t\n\tR5目標\tR5実績\tR5目標\tR5実績\n東地区\t10\t12\t50\t60",
      ),
    );
    const read = tables.flatMap(({ indicators }) =>
      indicators.map(({ name, direction }) => `${name} ${direction}`),
    );
    expect(read).toEqual(["東地区 待機児童数 unknown", "東地区 定員 higher"]);
  });
});
