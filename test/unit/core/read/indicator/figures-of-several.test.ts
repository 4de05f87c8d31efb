import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

/** Each indicator with the cells' figures of its goal and its result, then the areas that are said to be of several. */
function read(rows: string, merges: readonly string[]): string[] {
  const { tables, notChecked } = findIndicatorTables(workbook([sheet({ cells: grid(rows), merges })]));
  const indicators = tables.flatMap((table) =>
    table.indicators.map(({ name, years: [year] }) => {
      const [target, actual] = [year?.target, year?.actual].map((cell) => String(cell?.figure ?? "-"));
      return `${name} ${target ?? ""}/${actual ?? ""}`;
    }),
  );
  const said = notChecked.flatMap(({ what, why }) =>
    why.code === "figureOfSeveral" ? [`${what.at ?? ""} ${what.text}: ${why.indicators.join("、")}`] : [],
  );
  return [...indicators, ...said];
}

describe("withoutFiguresOfSeveral", () => {
  it("holds a goal that is merged over two places against neither, and names it", () => {
    expect(read("施設\tR6目標\tR6実績\nA館\t100\t40\nB館\t\t50", ["B2:B3"])).toEqual([
      "A館 -/40",
      "B館 -/50",
      "B2:B3 100: A館、B館",
    ]);
    expect(read("施設\tR6目標\tR6実績\nA館\t100\t90\nB館\t200\t", ["C2:C3"])).toEqual([
      "A館 100/-",
      "B館 200/-",
      "C2:C3 90: A館、B館",
    ]);
  });

  it("gives it to the one that is the whole of the others", () => {
    expect(read("指標\tR6目標\tR6実績\n受講者数（人）\t100\t90\nうち女性\t\t40", ["B2:B3"])).toEqual([
      "受講者数 100/90",
      "受講者数 うち女性 -/40",
    ]);
    expect(read("指標\tR6目標\tR6実績\n受講者数（人）\t100\t90\n0歳児\t\t40", ["B2:B3"])).toEqual([
      "受講者数 100/90",
      "受講者数 内訳 0歳児 -/40",
    ]);
    expect(read("施設\tR6目標\tR6実績\n全体\t100\t90\nA館\t\t40", ["B2:B3"])).toEqual([
      "全体 100/90",
      "A館 -/40",
    ]);
    const parts = "指標\t内訳\tR6目標\tR6実績\n参加者数\t市内\t100\t40\n\t市外\t\t50\n\t計\t\t90";
    expect(read(parts, ["A2:A4", "C2:C4"])).toEqual([
      "参加者数 市内 -/40",
      "参加者数 市外 -/50",
      "参加者数 100/90",
    ]);
  });

  it("holds a base of both for neither", () => {
    const rows = "指標\t基準値（R1）\tR6目標\tR6実績\nA館\t100\t200\t150\nB館\t\t220\t180";
    const { tables } = findIndicatorTables(workbook([sheet({ cells: grid(rows), merges: ["B2:B3"] })]));
    expect(tables.flatMap(({ indicators }) => indicators.map(({ base }) => base?.figure))).toEqual([
      undefined,
      undefined,
    ]);
    expect(read(rows, ["B2:B3"])).toContain("B2:B3 100: A館、B館");
  });

  it("leaves what is merged within one indicator", () => {
    expect(read("指標\t\tR6\n利用社数（社）\t目標\t60\n\t実績\t", ["C2:C3"])).toEqual(["利用社数 60/-"]);
  });
});
