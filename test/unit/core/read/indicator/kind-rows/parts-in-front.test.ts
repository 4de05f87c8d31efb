import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { grid, sheet, workbook } from "../../../../../support/workbook-builder";

/** Each indicator with its goal and its result, then the texts of which nobody knows whose they are. */
function read(rows: string, merges: readonly string[] = []): string[] {
  const { tables, notChecked } = findIndicatorTables(workbook([sheet({ cells: grid(rows), merges })]));
  const indicators = tables.flatMap((table) =>
    table.indicators.map(({ name, years: [year] }) => {
      const [target, actual] = [year?.target, year?.actual].map((cell) => String(cell?.figure ?? "-"));
      return `${name} ${target ?? ""}/${actual ?? ""}`;
    }),
  );
  const doubts = notChecked.flatMap(({ what, why }) =>
    why.code === "nameOrDescription" ? [`${what.at ?? ""}? ${why.cell}`] : [],
  );
  return [...indicators, ...doubts];
}

describe("rows of 目標 and 実績 with parts of a name in a column of their own", () => {
  it("never hold the result of one part against the goal of another", () => {
    const two = "指標\t内訳\t区分\tR5\n参加者数（人）\t市内\t目標\t100\n\t市外\t実績\t40";
    expect(read(two, ["A2:A3"])).toEqual(["参加者数 市内 100/-", "参加者数 市外 -/40"]);
    expect(read(two)).toEqual(["参加者数 市内 100/-", "参加者数 市外 -/40"]);
    const whole = "指標\t内訳\t区分\tR5\n参加者数（人）\t計\t目標\t100\n\t男\t実績\t40\n\t女\t実績\t50";
    expect(read(whole, ["A2:A4"])).toEqual(["参加者数 100/-", "参加者数 男 -/40", "参加者数 女 -/50"]);
    const behind = "指標\t区分\t内訳\tR5\n参加者数（人）\t目標\t市内\t100\n\t実績\t市外\t40";
    expect(read(behind)).toEqual(["参加者数 市内 100/-", "参加者数 市外 -/40"]);
  });

  it("are of one part where both say it, or the first alone does", () => {
    const parts = "参加者数（人）\t男\t目標\t100\n\t\t実績\t40\n\t女\t目標\t50\n\t女\t実績\t45";
    expect(read(`指標\t内訳\t区分\tR5\n${parts}`, ["A2:A5", "B2:B3"])).toEqual([
      "参加者数 男 100/40",
      "参加者数 女 50/45",
    ]);
    expect(read("指標\t内訳\t区分\tR5\n参加者数（人）\t\t目標\t100\n\t計\t実績\t40")).toEqual([
      "参加者数 100/40",
    ]);
  });

  it("are named where nothing heads the two texts", () => {
    expect(read("指標\t対象\t区分\tR5\n参加者数\t小学生\t目標\t100\n\t中学生\t実績\t40")).toEqual([
      "参加者数 100/-",
      "参加者数 中学生 -/40",
      "B3? B2",
    ]);
    expect(read("指標\t\t区分\tR5\n受講者数\t0歳児\t目標\t10\n\t1歳児\t実績\t11")).toEqual(["受講者数 10/-"]);
    // Figures there are of something else.
    expect(read("指標\t区分\t第1四半期\tR5\n宿泊者数\t目標\t1200\t5000\n\t実績\t1150\t4800")).toEqual([
      "宿泊者数 5000/4800",
    ]);
  });
});
