import { integer, optionalInteger, optionalText } from "../../protocol/argument";
import { ApiCollection, apiName, items } from "../../protocol/api-object";
import { invalidArgument, itemNotFound } from "../../protocol/host-error";
import { newSeries } from "../chart-source";
import type { ApiContext } from "./api-context";
import type { EditableChart } from "./chart-frame";
import { ChartSeriesApi } from "./chart-series";

export class ChartSeriesCollectionApi extends ApiCollection<ChartSeriesApi> {
  readonly [apiName] = "ChartSeriesCollection";

  constructor(
    readonly context: ApiContext,
    readonly owner: EditableChart,
  ) {
    super();
  }

  [items](): readonly ChartSeriesApi[] {
    return this.owner.chart.series.map((state) => new ChartSeriesApi(this.context, this.owner, state));
  }

  get count(): number {
    return this.owner.chart.series.length;
  }

  getItemAt(index: unknown): ChartSeriesApi {
    const state = this.owner.chart.series[integer(index, "index")];
    if (!state) throw itemNotFound(`series ${String(index)}`);
    return new ChartSeriesApi(this.context, this.owner, state);
  }

  /** A new series has no data until it is given some, and the type of the chart. */
  add(name: unknown, index: unknown): ChartSeriesApi {
    const { series, chartType } = this.owner.edit();
    const state = newSeries(optionalText(name, "name") ?? `系列${String(series.length + 1)}`, chartType);
    const at = optionalInteger(index, "index", series.length);
    if (at < 0 || at > series.length) throw invalidArgument("There is no such place for a series.");
    series.splice(at, 0, state);
    return new ChartSeriesApi(this.context, this.owner, state);
  }
}
