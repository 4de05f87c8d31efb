import { formatObject } from "../../../../../../src/core/judge/checks/format/1-8-object";
import { found } from "../../../../../support/check-support";
import { grid, sheet, workbook } from "../../../../../support/workbook-builder";

describe("formatObject", () => {
  /** The ledger of six columns and two rows, from that cell on, with a chart of 200 by 100 points there. */
  function withChart(left: number, top: number, origin = "A1"): ReturnType<typeof workbook> {
    const table = sheet({
      name: "台帳",
      origin,
      cells: grid("受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\nV1\t2025/4/1\t架空社\t10\t2\tＡ館"),
    });
    const chart = { name: "グラフ 1", title: "", left, top, width: 200, height: 100, series: [] };
    return workbook([{ ...table, charts: [chart] }]);
  }

  it("finds a chart that lies over the table", () => {
    expect(found(formatObject, withChart(100, 10))).toEqual([
      ["A1", { table: "WORK TRIP利用台帳", column: "", rows: 1, chart: "グラフ 1" }],
    ]);
  });

  it("finds a chart only where it lies over the table however small or large its rows and columns are", () => {
    // A1:F2 is at least 6 × 48 = 288 points across and 2 × 13.5 = 27 down.
    expect(found(formatObject, withChart(287, 26))).toHaveLength(1);
    expect(found(formatObject, withChart(288, 26))).toEqual([]);
    expect(found(formatObject, withChart(287, 27))).toEqual([]);
    // One in D7 begins at most 3 × 72 = 216 points from the left and 6 × 20 = 120 from the top.
    expect(found(formatObject, withChart(216 - 199, 120 - 99, "D7"))).toHaveLength(1);
    expect(found(formatObject, withChart(216 - 200, 120 - 99, "D7"))).toEqual([]);
    expect(found(formatObject, withChart(216 - 199, 120 - 100, "D7"))).toEqual([]);
  });

  it("leaves a chart beneath the table, and one right of it, alone", () => {
    expect(found(formatObject, withChart(100, 60))).toEqual([]);
    expect(found(formatObject, withChart(500, 10))).toEqual([]);
  });
});
