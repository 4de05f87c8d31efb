import { integer, oneOf, text } from "../../protocol/argument";
import { ApiCollection, apiName, items } from "../../protocol/api-object";
import { itemNotFound } from "../../protocol/host-error";
import type { SheetState } from "../book-state";
import type { ChartState } from "../chart-state";
import { guessSeries } from "../chart-source";
import { requireAllowed } from "../protection";
import type { ApiContext } from "./api-context";
import { ChartApi } from "./chart";
import { chartTypes } from "./chart-types";
import { rangeArgument } from "./range-address";

/** Excel's size of a new chart, in points. */
const newChartSize = { width: 360, height: 216 };

export class ChartCollectionApi extends ApiCollection<ChartApi> {
  readonly [apiName] = "ChartCollection";

  constructor(
    readonly context: ApiContext,
    readonly sheet: SheetState,
  ) {
    super();
  }

  [items](): readonly ChartApi[] {
    return this.sheet.charts.map((state) => this.#of(state));
  }

  get count(): number {
    return this.sheet.charts.length;
  }

  getItemAt(index: unknown): ChartApi {
    const state = this.sheet.charts[integer(index, "index")];
    if (!state) throw itemNotFound(`chart ${String(index)}`);
    return this.#of(state);
  }

  getItem(name: unknown): ChartApi {
    const found = this.getItemOrNullObject(name);
    if (!found) throw itemNotFound(`chart ${String(name)}`);
    return found;
  }

  /** By name, or by id, by which the client finds a chart again. Of several with one name the first. */
  getItemOrNullObject(name: unknown): ChartApi | null {
    const key = text(name, "name");
    const state =
      this.sheet.charts.find((one) => one.id === key) ??
      this.sheet.charts.find((one) => one.name.toLowerCase() === key.toLowerCase());
    return state ? this.#of(state) : null;
  }

  add(type: unknown, source: unknown, seriesBy: unknown): ChartApi {
    requireAllowed(this.sheet, "allowEditObjects");
    const chartType = oneOf(type, chartTypes, "type");
    const place = rangeArgument(this.context.model, this.sheet, source, "sourceData");
    const by =
      seriesBy === null || seriesBy === undefined
        ? "Auto"
        : oneOf(seriesBy, ["Auto", "Columns", "Rows"], "seriesBy");
    const number = this.#freeNumber();
    const state: ChartState = {
      id: chartId(number),
      name: `グラフ ${String(number)}`,
      chartType,
      title: "グラフ タイトル",
      titleVisible: true,
      left: 0,
      top: 0,
      ...newChartSize,
      series: guessSeries(place.sheet, place.area, by, chartType),
      axes: {
        category: { visible: true, majorGridlines: false },
        value: { visible: true, majorGridlines: true },
      },
      legend: { visible: true, position: "Bottom" },
      displayBlanksAs: "NotPlotted",
    };
    this.sheet.charts.push(state);
    return this.#of(state);
  }

  #of(state: ChartState): ChartApi {
    return new ChartApi(this.context, this.sheet, state);
  }

  #freeNumber(): number {
    const ids = new Set(
      this.context.model.state.sheets.flatMap((sheet) => sheet.charts.map((chart) => chart.id)),
    );
    let number = ids.size + 1;
    while (ids.has(chartId(number))) number += 1;
    return number;
  }
}

function chartId(number: number): string {
  return `{${number.toString(16).toUpperCase().padStart(8, "0")}-0008-0000-0000-000000000000}`;
}
