import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** Each indicator with its goal and its result: `A館 100/90`. */
function read(rows: string): string[] {
  return findIndicatorTables(workbookOf(rows)).tables.flatMap(({ indicators }) =>
    indicators.map(({ name, years: [year] }) => {
      const [target, actual] = [year?.target, year?.actual].map((cell) => String(cell?.figure ?? "-"));
      return `${name} ${target ?? ""}/${actual ?? ""}`;
    }),
  );
}

describe("rows that each say their name", () => {
  it("are put together by it where the results of all follow the goals of all", () => {
    const rows =
      "A館\t目標\t100\nB館\t目標\t200\nC館\t目標\t300\nA館\t実績\t90\nB館\t実績\t190\nC館\t実績\t290";
    expect(read(`施設\t区分\tR5\n${rows}`)).toEqual(["A館 100/90", "B館 200/190", "C館 300/290"]);
    const rated = "\nA館\t達成率\t90%\nB館\t達成率\t95%\nC館\t達成率\t96.7%";
    expect(read(`施設\t区分\tR5\n${rows}${rated}`)).toEqual(["A館 100/90", "B館 200/190", "C館 300/290"]);
  });

  it("are so with the results first, and with the names right of the kinds", () => {
    const first = "A館\t実績\t90\nB館\t実績\t190\nA館\t目標\t100\nB館\t目標\t200";
    expect(read(`施設\t区分\tR5\n${first}`)).toEqual(["A館 100/90", "B館 200/190"]);
    expect(read("区分\t年齢\tR5\n目標\t男\t92\n目標\t女\t40\n実績\t男\t56\n実績\t女\t39")).toEqual([
      "男 92/56",
      "女 40/39",
    ]);
  });

  it("never give a result to a goal of another name", () => {
    expect(read("施設\t区分\tR5\nA館\t目標\t100\nA館\t実績\t90\nC館\t目標\t300\nD館\t実績\t80")).toEqual([
      "A館 100/90",
      "C館 300/-",
      "D館 -/80",
    ]);
  });

  it("are of another indicator where the second name says what is counted, be any name said again or not", () => {
    expect(read("指標\t区分\tR5\n参加者数\t目標\t100\n人口\t実績\t5120")).toEqual([
      "参加者数 100/-",
      "人口 -/5120",
    ]);
  });

  it("are not put together beyond a row of something else", () => {
    const rows = "A館\t目標\t100\nB館\t目標\t200\n別館の部\t\t\nA館\t実績\t90\nB館\t実績\t190";
    expect(read(`施設\t区分\tR5\n${rows}`)).toEqual(["A館 100/-", "B館 200/-", "A館 -/90", "B館 -/190"]);
  });
});
