import type { DrawnSeries } from "../../../../stand-in/page/chart/chart-data";
import { columnPlace, lineStretches } from "../../../../stand-in/page/chart/chart-layout";

function columns(gapWidth: number, overlap: number): DrawnSeries {
  return {
    state: {
      name: "",
      values: "",
      chartType: "ColumnClustered",
      axisGroup: "Primary",
      points: {},
      gapWidth,
      overlap,
    },
    name: "",
    values: [],
    numberFormat: undefined,
  };
}

describe("columnPlace", () => {
  it("puts two columns side by side in the middle of the band, half a column of gap on each side", () => {
    const series = [columns(100, 0), columns(100, 0)];
    expect(columnPlace(series, 0, 90)).toEqual({ offset: -30, width: 30 });
    expect(columnPlace(series, 1, 90)).toEqual({ offset: 0, width: 30 });
  });

  it("lays columns over each other where they overlap wholly", () => {
    const series = [columns(100, 100), columns(100, 100)];
    expect(columnPlace(series, 1, 90)).toEqual(columnPlace(series, 0, 90));
  });
});

describe("lineStretches", () => {
  it("leaves a gap where there is no number", () => {
    expect(
      lineStretches([1, undefined, 3, 4], "NotPlotted").map((one) => one.map(({ index }) => index)),
    ).toEqual([[0], [2, 3]]);
  });

  it("draws through, or down to zero, where the chart asks for it", () => {
    expect(lineStretches([1, undefined, 3], "Interplotted")).toHaveLength(1);
    expect(lineStretches([1, undefined, 3], "Zero")[0]?.[1]).toEqual({ index: 1, value: 0 });
  });
});
