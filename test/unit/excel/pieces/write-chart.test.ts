import type { ChartSpec } from "../../../../src/core/plan/chart-spec";
import { addChart } from "../../../../src/excel/pieces/charts/write-chart";

/** An object of Excel's, however deep, that writes down what is set, in order. */
function recording(log: string[], path: string): object {
  return new Proxy(() => undefined, {
    get: (_, name) => recording(log, `${path}.${String(name)}`),
    apply: (_, __, [argument]: unknown[]) => recording(log, `${path}(${typeof argument})`),
    set: (_, name) => {
      log.push(`${path}.${String(name)}`);
      return true;
    },
  });
}

const SPEC: ChartSpec = {
  name: "KPI-1-①",
  title: "① 住民ワーカー登録者数",
  titleFrom: undefined,
  left: 10,
  top: 20,
  width: 460,
  height: 270,
  series: [],
  categoryAxisTitle: "年度",
  primaryAxis: { title: "人", numberFormat: "0", minimum: 0, maximum: undefined, majorUnit: undefined },
  secondaryAxis: undefined,
};

describe("addChart", () => {
  // Excel refuses the font of a title that is not shown, and whether a new chart shows one depends on its version.
  it("shows the title before it sets the title's font", () => {
    const log: string[] = [];
    addChart(recording(log, "sheet") as Excel.Worksheet, SPEC);
    const titles = log.flatMap((entry) =>
      entry.includes(".title.") ? [entry.replace(/.*\.title\./, "")] : [],
    );
    expect(titles).toEqual(["visible", "format.font.size", "format.font.bold"]);
  });
});
