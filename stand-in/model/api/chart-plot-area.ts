import { number, oneOf } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import { invalidArgument, notInStandIn } from "../../protocol/host-error";
import type { ChartState } from "../chart-state";
import type { EditableChart } from "./chart-frame";

type PlotArea = NonNullable<ChartState["plotArea"]>;
type Side = keyof PlotArea;

/** What Excel gives a plot area before the first of its four sides is set (inferred; only shares between 0 and 1 matter). */
const usual: PlotArea = { left: 0.1, top: 0.15, width: 0.8, height: 0.6 };

/** Where the columns and lines of a chart are drawn, in points from the chart's top left corner. */
export class ChartPlotAreaApi extends ApiObject {
  readonly [apiName] = "ChartPlotArea";

  constructor(readonly owner: EditableChart) {
    super();
  }

  get position(): string {
    return this.owner.chart.plotArea === undefined ? "Automatic" : "Custom";
  }

  set position(written: unknown) {
    const chart = this.owner.edit();
    if (oneOf(written, ["Automatic", "Custom"], "position") === "Automatic") delete chart.plotArea;
    else chart.plotArea ??= usual;
  }

  get insideLeft(): number {
    return this.#side("left");
  }

  set insideLeft(written: unknown) {
    this.#setSide("left", number(written, "insideLeft"));
  }

  get insideTop(): number {
    return this.#side("top");
  }

  set insideTop(written: unknown) {
    this.#setSide("top", number(written, "insideTop"));
  }

  get insideWidth(): number {
    return this.#side("width");
  }

  set insideWidth(written: unknown) {
    this.#setSide("width", number(written, "insideWidth"));
  }

  get insideHeight(): number {
    return this.#side("height");
  }

  set insideHeight(written: unknown) {
    this.#setSide("height", number(written, "insideHeight"));
  }

  #side(side: Side): number {
    const { plotArea } = this.owner.chart;
    if (!plotArea) throw notInStandIn("the size of a plot area that Excel lays out");
    return plotArea[side] * this.#whole(side);
  }

  /** A side that is set makes the plot area one that Excel does not lay out any more. */
  #setSide(side: Side, points: number): void {
    const chart = this.owner.edit();
    if (points < 0 || points > this.#whole(side))
      throw invalidArgument("The plot area has to be in its chart.");
    const share = Math.round((points / this.#whole(side)) * 1e6) / 1e6;
    chart.plotArea = { ...(chart.plotArea ?? usual), [side]: share };
  }

  #whole(side: Side): number {
    const { width, height } = this.owner.chart;
    return side === "left" || side === "width" ? width : height;
  }
}
