import { number, oneOf, text } from "../../protocol/argument";
import { ApiObject, apiName, identity } from "../../protocol/api-object";
import { HostError, invalidArgument, notInStandIn } from "../../protocol/host-error";
import type { SheetState } from "../book-state";
import type { ChartState } from "../chart-state";
import { guessSeries } from "../chart-source";
import { requireAllowed } from "../protection";
import { columnLeft, rowTop } from "../sheet-metrics";
import type { ApiContext } from "./api-context";
import { ChartAxesApi } from "./chart-axis";
import type { EditableChart } from "./chart-frame";
import { ChartLegendApi, ChartTitleApi } from "./chart-frame";
import { ChartPlotAreaApi } from "./chart-plot-area";
import { settleSecondaryAxis } from "./chart-series";
import { ChartSeriesCollectionApi } from "./chart-series-collection";
import { chartTypes } from "./chart-types";
import { rangeArgument } from "./range-address";

export class ChartApi extends ApiObject {
  readonly [apiName] = "Chart";
  readonly #owner: EditableChart;

  constructor(
    readonly context: ApiContext,
    readonly sheet: SheetState,
    readonly state: ChartState,
  ) {
    super();
    this.#owner = {
      chart: state,
      edit: () => {
        requireAllowed(sheet, "allowEditObjects");
        return state;
      },
    };
  }

  override [identity](): Readonly<Record<string, string>> {
    return { Id: this.state.id };
  }

  get id(): string {
    return this.state.id;
  }

  get name(): string {
    return this.state.name;
  }

  set name(written: unknown) {
    this.#owner.edit().name = text(written, "name");
  }

  get chartType(): string {
    this.#requireAnswer();
    return this.state.chartType;
  }

  set chartType(written: unknown) {
    const chart = this.#owner.edit();
    chart.chartType = oneOf(written, chartTypes, "chartType");
    for (const series of chart.series) series.chartType = chart.chartType;
  }

  get left(): number {
    this.#requireAnswer();
    return this.state.left;
  }

  set left(written: unknown) {
    this.#owner.edit().left = size(written, "left");
  }

  get top(): number {
    this.#requireAnswer();
    return this.state.top;
  }

  set top(written: unknown) {
    this.#owner.edit().top = size(written, "top");
  }

  get width(): number {
    this.#requireAnswer();
    return this.state.width;
  }

  set width(written: unknown) {
    this.#owner.edit().width = size(written, "width");
  }

  get height(): number {
    this.#requireAnswer();
    return this.state.height;
  }

  set height(written: unknown) {
    this.#owner.edit().height = size(written, "height");
  }

  get displayBlanksAs(): string {
    return this.state.displayBlanksAs;
  }

  set displayBlanksAs(written: unknown) {
    this.#owner.edit().displayBlanksAs = oneOf(
      written,
      ["NotPlotted", "Zero", "Interplotted"],
      "displayBlanksAs",
    );
  }

  get title(): ChartTitleApi {
    this.#requireAnswer();
    return new ChartTitleApi(this.context, this.#owner);
  }

  get plotArea(): ChartPlotAreaApi {
    return new ChartPlotAreaApi(this.#owner);
  }

  get legend(): ChartLegendApi {
    return new ChartLegendApi(this.#owner);
  }

  get axes(): ChartAxesApi {
    return new ChartAxesApi(this.#owner);
  }

  get series(): ChartSeriesCollectionApi {
    this.#requireAnswer();
    return new ChartSeriesCollectionApi(this.context, this.#owner);
  }

  get worksheet(): ApiObject {
    return this.context.make.worksheet(this.sheet);
  }

  setData(source: unknown, seriesBy: unknown): void {
    const chart = this.#owner.edit();
    const place = rangeArgument(this.context.model, this.sheet, source, "sourceData");
    const by =
      seriesBy === null || seriesBy === undefined
        ? "Auto"
        : oneOf(seriesBy, ["Auto", "Columns", "Rows"], "seriesBy");
    chart.series = guessSeries(place.sheet, place.area, by, chart.chartType);
    settleSecondaryAxis(this.#owner);
  }

  /** From the first cell's corner to the last cell's; without a last cell the size stays. */
  setPosition(start: unknown, end: unknown): void {
    const chart = this.#owner.edit();
    const { area } = rangeArgument(this.context.model, this.sheet, start, "startCell");
    chart.left = columnLeft(this.sheet, area.column);
    chart.top = rowTop(this.sheet, area.row);
    if (end === null || end === undefined) return;
    const { area: last } = rangeArgument(this.context.model, this.sheet, end, "endCell");
    chart.width = columnLeft(this.sheet, last.column + last.columns) - chart.left;
    chart.height = rowTop(this.sheet, last.row + last.rows) - chart.top;
    if (chart.width <= 0 || chart.height <= 0) throw invalidArgument("The last cell lies before the first.");
  }

  activate(): void {
    this.context.model.selectObject(this.sheet);
  }

  getImage(): never {
    throw notInStandIn("Chart.getImage");
  }

  delete(): void {
    this.#owner.edit();
    this.sheet.charts = this.sheet.charts.filter((one) => one !== this.state);
  }

  /** Charts of some kinds answer nothing but their names (OfficeDev/office-js #6143: "UnsupportedOperation"). */
  #requireAnswer(): void {
    if (this.context.model.silentCharts.has(this.state))
      throw new HostError("UnsupportedOperation", "This operation is not implemented.");
  }
}

function size(written: unknown, name: string): number {
  const points = number(written, name);
  if (points < 0) throw invalidArgument(`${name} cannot be negative`);
  return points;
}
