import { formatObject } from "../../../../../../src/core/judge/checks/format/1-8-object";
import { found } from "../../../../../support/check-support";
import { grid, sheet, workbook } from "../../../../../support/workbook-builder";

describe("formatObject", () => {
  const table = sheet({
    name: "台帳",
    cells: grid("受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\nV1\t2025/4/1\t架空社\t10\t2\tＡ館"),
  });

  /** The ledger in A1:F2 with a chart of 200 by 100 points there. */
  function withChart(left: number, top: number): ReturnType<typeof workbook> {
    const chart = { name: "グラフ 1", title: "", left, top, width: 200, height: 100, series: [] };
    return workbook([{ ...table, charts: [chart] }]);
  }

  it("finds a chart that lies over the table", () => {
    expect(found(formatObject, withChart(100, 10))).toEqual([
      ["A1", { table: "WORK TRIP利用台帳", column: "", rows: 1, chart: "グラフ 1" }],
    ]);
  });

  it("leaves a chart beneath the table, and one right of it, alone", () => {
    expect(found(formatObject, withChart(100, 60))).toEqual([]);
    expect(found(formatObject, withChart(500, 10))).toEqual([]);
  });
});
