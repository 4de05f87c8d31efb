import { color, flag, integer, number, oneOf, text } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import { HostError, invalidArgument } from "../../protocol/host-error";
import type { ChartSeriesState } from "../chart-state";
import { chartReference } from "../chart-source";
import { formatNumber } from "../format-number";
import { cellAt } from "../sheet-cells";
import type { ApiContext } from "./api-context";
import { ChartDataLabelsApi } from "./chart-data-labels";
import { ChartSeriesFormatApi } from "./chart-format";
import type { EditableChart } from "./chart-frame";
import { ChartPointsCollectionApi, withoutLabels } from "./chart-points";
import { chartTypes, hasGap } from "./chart-types";
import { isRange, referenceArea } from "./range-address";
import { valueOf } from "./range-values";

const markerStyles = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;
const dimensions = ["Categories", "Values", "XValues", "YValues"] as const;

export class ChartSeriesApi extends ApiObject {
  readonly [apiName] = "ChartSeries";

  constructor(
    readonly context: ApiContext,
    readonly owner: EditableChart,
    readonly state: ChartSeriesState,
  ) {
    super();
  }

  get name(): string {
    const place =
      this.state.nameReference === undefined
        ? undefined
        : referenceArea(this.context.model, this.state.nameReference);
    if (!place) return this.state.name;
    this.context.model.settle();
    const cell = cellAt(place.sheet, place.area.row, place.area.column);
    return formatNumber(cell?.value ?? null, cell?.style?.numberFormat);
  }

  /** A text that begins with `=` names the cell that holds the name. */
  set name(written: unknown) {
    const state = this.#edit();
    const name = text(written, "name");
    const place = name.startsWith("=") ? referenceArea(this.context.model, name) : undefined;
    if (place) state.nameReference = chartReference(place.sheet, place.area);
    else {
      delete state.nameReference;
      state.name = name;
    }
  }

  get chartType(): string {
    return this.state.chartType;
  }

  set chartType(written: unknown) {
    this.#requireValues();
    this.#edit().chartType = oneOf(written, chartTypes, "chartType");
  }

  get axisGroup(): string {
    return this.state.axisGroup;
  }

  set axisGroup(written: unknown) {
    this.#requireValues();
    const axis = oneOf(written, ["Primary", "Secondary"], "axisGroup");
    if (axis === "Secondary" && this.context.model.isIPad)
      throw new HostError("GeneralException", "There was an internal error while processing the request.");
    this.#edit().axisGroup = axis;
    settleSecondaryAxis(this.owner);
  }

  get plotOrder(): number {
    return this.owner.chart.series.indexOf(this.state);
  }

  set plotOrder(written: unknown) {
    const { series } = this.owner.edit();
    const at = integer(written, "plotOrder");
    if (at < 0 || at >= series.length) throw invalidArgument("There is no such place for a series.");
    series.splice(series.indexOf(this.state), 1);
    series.splice(at, 0, this.state);
  }

  get hasDataLabels(): boolean {
    return this.state.hasDataLabels ?? false;
  }

  /** False takes the labels of single points away as well, as `HasDataLabels` of Excel's macros does (inferred for Office.js). */
  set hasDataLabels(written: unknown) {
    const state = this.#edit();
    if (flag(written, "hasDataLabels")) state.hasDataLabels = true;
    else {
      delete state.hasDataLabels;
      delete state.dataLabels;
      state.points = withoutLabels(state.points);
    }
  }

  get smooth(): boolean {
    return this.state.smooth ?? false;
  }

  set smooth(written: unknown) {
    this.#edit().smooth = flag(written, "smooth");
  }

  /** Percent of a column's width. Only columns and bars have it. */
  get gapWidth(): number {
    this.#requireGap();
    return this.state.gapWidth ?? 219;
  }

  set gapWidth(written: unknown) {
    this.#requireGap();
    const gap = integer(written, "gapWidth");
    if (gap < 0 || gap > 500) throw invalidArgument("The gap must lie between 0 and 500");
    this.#edit().gapWidth = gap;
  }

  /** Percent by which columns overlap. Only columns and bars have it. */
  get overlap(): number {
    this.#requireGap();
    return this.state.overlap ?? (this.state.chartType.includes("Stacked") ? 100 : -27);
  }

  set overlap(written: unknown) {
    this.#requireGap();
    const overlap = integer(written, "overlap");
    if (overlap < -100 || overlap > 100) throw invalidArgument("The overlap must lie between -100 and 100");
    this.#edit().overlap = overlap;
  }

  get markerStyle(): string {
    return this.state.markerStyle ?? "Automatic";
  }

  set markerStyle(written: unknown) {
    this.#edit().markerStyle = oneOf(written, markerStyles, "markerStyle");
  }

  get markerSize(): number {
    return this.state.markerSize ?? 5;
  }

  set markerSize(written: unknown) {
    const size = number(written, "markerSize");
    if (size < 2 || size > 72) throw invalidArgument("A marker's size must lie between 2 and 72");
    this.#edit().markerSize = size;
  }

  /** "" where the colour is left to Excel. */
  get markerBackgroundColor(): string {
    return this.state.markerBackgroundColor ?? "";
  }

  set markerBackgroundColor(written: unknown) {
    setColor(this.#edit(), "markerBackgroundColor", written);
  }

  /** "" where the colour is left to Excel. */
  get markerForegroundColor(): string {
    return this.state.markerForegroundColor ?? "";
  }

  set markerForegroundColor(written: unknown) {
    setColor(this.#edit(), "markerForegroundColor", written);
  }

  get format(): ChartSeriesFormatApi {
    return new ChartSeriesFormatApi({
      read: () => this.state,
      change: (edit) => {
        edit(this.#edit());
      },
    });
  }

  get points(): ChartPointsCollectionApi {
    return new ChartPointsCollectionApi(this.context.model, this.owner, this.state, () =>
      this.#values("Values"),
    );
  }

  get dataLabels(): ChartDataLabelsApi {
    return new ChartDataLabelsApi(this.owner, this.state);
  }

  setValues(range: unknown): void {
    this.#edit().values = referenceTo(range);
  }

  setXAxisValues(range: unknown): void {
    this.#edit().categories = referenceTo(range);
  }

  getDimensionValues(dimension: unknown): unknown[] {
    return this.#values(this.#dimension(dimension));
  }

  getDimensionDataSourceString(dimension: unknown): string {
    return (this.#dimension(dimension) === "Values" ? this.state.values : this.state.categories) ?? "";
  }

  getDimensionDataSourceType(dimension: unknown): string {
    const source = this.getDimensionDataSourceString(dimension);
    if (source === "") return "Unknown";
    return referenceArea(this.context.model, source) ? "LocalRange" : "List";
  }

  delete(): void {
    const { series } = this.owner.edit();
    series.splice(series.indexOf(this.state), 1);
    settleSecondaryAxis(this.owner);
  }

  #edit(): ChartSeriesState {
    this.owner.edit();
    return this.state;
  }

  /** Scatter and bubble charts have two axes of numbers, all others values and categories; the wrong word fails. */
  #dimension(written: unknown): "Values" | "Categories" {
    const dimension = oneOf(written, dimensions, "dimension");
    const isOfNumbers = dimension === "XValues" || dimension === "YValues";
    if (isOfNumbers !== /^(XYScatter|Bubble)/.test(this.state.chartType))
      throw invalidArgument(`A series of type ${this.state.chartType} has no ${dimension}.`);
    return dimension === "Categories" || dimension === "XValues" ? "Categories" : "Values";
  }

  #values(dimension: "Values" | "Categories"): unknown[] {
    const source = (dimension === "Values" ? this.state.values : this.state.categories) ?? "";
    const place = referenceArea(this.context.model, source);
    if (!place) return [];
    this.context.model.settle();
    const { sheet, area } = place;
    return Array.from({ length: area.rows * area.columns }, (_value, index) =>
      valueOf(
        cellAt(sheet, area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
      ),
    );
  }

  /** A series that was just added takes no kind and no axis before it has values (inferred). */
  #requireValues(): void {
    if (this.state.values === "") throw invalidArgument("The series has no values yet.");
  }

  #requireGap(): void {
    if (!hasGap(this.state.chartType))
      throw invalidArgument(`A series of type ${this.state.chartType} has no gap.`);
  }
}

/** The secondary axis is there while a series is drawn on it. */
export function settleSecondaryAxis(owner: EditableChart): void {
  const { chart } = owner;
  if (chart.series.some((series) => series.axisGroup === "Secondary")) {
    chart.axes.secondaryValue ??= { visible: true, majorGridlines: false };
  } else delete chart.axes.secondaryValue;
}

function referenceTo(range: unknown): string {
  if (!isRange(range))
    throw invalidArgument("The argument is invalid or missing or has an incorrect format: sourceData");
  const { sheet, area } = range;
  if (area.rows > 1 && area.columns > 1)
    throw invalidArgument("A series takes its values from one row or one column.");
  return chartReference(sheet, area);
}

function setColor(
  state: ChartSeriesState,
  name: "markerBackgroundColor" | "markerForegroundColor",
  written: unknown,
): void {
  if (written === "") Reflect.deleteProperty(state, name);
  else state[name] = color(written, name);
}
