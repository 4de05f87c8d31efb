import { color, flag, integer } from "../../protocol/argument";
import { ApiCollection, ApiObject, apiName, items } from "../../protocol/api-object";
import { invalidArgument, itemNotFound, notInStandIn } from "../../protocol/host-error";
import type { ChartSeriesState } from "../chart-state";
import type { WorkbookModel } from "../workbook-model";
import { ChartDataLabelApi } from "./chart-data-labels";
import type { Look } from "./chart-format";
import { ChartPointFormatApi } from "./chart-format";
import type { EditableChart } from "./chart-frame";
import { isDrawnAsLine } from "./chart-types";

type PointState = ChartSeriesState["points"][number];

export class ChartPointsCollectionApi extends ApiCollection<ChartPointApi> {
  readonly [apiName] = "ChartPointsCollection";

  constructor(
    readonly model: WorkbookModel,
    readonly owner: EditableChart,
    readonly series: ChartSeriesState,
    readonly values: () => readonly unknown[],
  ) {
    super();
  }

  [items](): readonly ChartPointApi[] {
    return this.values().map((value, index) => this.#point(index, value));
  }

  get count(): number {
    return this.values().length;
  }

  getItemAt(index: unknown): ChartPointApi {
    const at = integer(index, "index");
    const values = this.values();
    if (at < 0 || at >= values.length) throw itemNotFound(`point ${String(index)}`);
    return this.#point(at, values[at]);
  }

  #point(at: number, value: unknown): ChartPointApi {
    return new ChartPointApi(this.model, this.owner, this.series, at, value);
  }
}

/** The batch in which points were last given a label, by series and place. */
const labelled = new WeakMap<ChartSeriesState, Map<number, number>>();

/**
 * One point of a series. What it does not say itself it has from the series. Of a point at #N/A nothing is drawn, and
 * nothing but its value answers (inferred from Excel's macros, where labels and formats of such points fail).
 */
export class ChartPointApi extends ApiObject {
  readonly [apiName] = "ChartPoint";

  constructor(
    readonly model: WorkbookModel,
    readonly owner: EditableChart,
    readonly series: ChartSeriesState,
    readonly at: number,
    readonly shown: unknown,
  ) {
    super();
  }

  get value(): unknown {
    return this.shown;
  }

  get hasDataLabel(): boolean {
    requireDrawn(this);
    return this.series.points[this.at]?.hasDataLabel ?? this.series.hasDataLabels ?? false;
  }

  set hasDataLabel(written: unknown) {
    const shows = flag(written, "hasDataLabel");
    if (shows && !this.hasDataLabel) {
      const points = labelled.get(this.series) ?? new Map<number, number>();
      labelled.set(this.series, points.set(this.at, this.model.batches));
    }
    editPoint(this, (point) => {
      if (!shows) delete point.dataLabel;
      if (shows === (this.series.hasDataLabels ?? false)) delete point.hasDataLabel;
      else point.hasDataLabel = shows;
    });
  }

  /** "" where the colour is left to Excel. A line's point is its marker: it is filled with this. */
  get markerBackgroundColor(): string {
    return lookOf(this).fillColor ?? "";
  }

  set markerBackgroundColor(written: unknown) {
    const fill = color(written, "markerBackgroundColor");
    editPoint(this, (point) => {
      point.fillColor = fill;
    });
  }

  /** "" where the colour is left to Excel. */
  get markerForegroundColor(): string {
    return lookOf(this).lineColor ?? "";
  }

  set markerForegroundColor(written: unknown) {
    const line = color(written, "markerForegroundColor");
    editPoint(this, (point) => {
      point.lineColor = line;
    });
  }

  get format(): ChartPointFormatApi {
    return new ChartPointFormatApi({
      read: () => lookOf(this),
      change: (edit) => {
        editPoint(this, edit);
      },
    });
  }

  /** A label is there to be written in once the batch has ended that made it (inferred). */
  get dataLabel(): ChartDataLabelApi {
    if (!this.hasDataLabel || labelled.get(this.series)?.get(this.at) === this.model.batches)
      throw invalidArgument("The point has no data label.");
    return new ChartDataLabelApi(
      (edit) => {
        editPoint(this, (point) => {
          edit((point.dataLabel ??= {}));
        });
      },
      this.series.points[this.at]?.dataLabel ?? {},
      this.series.chartType,
    );
  }
}

/** How the series' points look: columns are filled and outlined, lines have markers. */
function usualLook(series: ChartSeriesState): Look {
  const { fillColor, lineColor, lineWeight, lineStyle, markerBackgroundColor, markerForegroundColor } =
    series;
  return isDrawnAsLine(series.chartType)
    ? given({ fillColor: markerBackgroundColor, lineColor: markerForegroundColor })
    : given({ fillColor, lineColor, lineWeight, lineStyle });
}

function given(look: { readonly [Name in keyof Look]: Look[Name] | undefined }): Look {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}

function requireDrawn({ shown }: ChartPointApi): void {
  if (shown === "#N/A") throw invalidArgument("The point is not drawn.");
}

function lookOf(point: ChartPointApi): Look {
  requireDrawn(point);
  const { series, at } = point;
  const { fillColor, lineColor, lineWeight } = series.points[at] ?? {};
  return { ...usualLook(series), ...given({ fillColor, lineColor, lineWeight, lineStyle: undefined }) };
}

/** Changes what a point says itself: where that is what its series says it says nothing. */
function editPoint(changed: ChartPointApi, edit: (point: PointState & Look) => void): void {
  requireDrawn(changed);
  const { owner, series, at } = changed;
  owner.edit();
  const usual: Readonly<Record<string, unknown>> = { ...usualLook(series) };
  const edited: PointState & Look = { ...series.points[at] };
  edit(edited);
  const { lineStyle, ...point } = edited;
  if (lineStyle !== undefined && lineStyle !== usual.lineStyle)
    throw notInStandIn("line styles of single points");
  const own = Object.fromEntries(
    Object.entries<unknown>(point).filter(([name, value]) => value !== usual[name]),
  ) as PointState;
  if (Object.keys(own).length === 0) Reflect.deleteProperty(series.points, at);
  else series.points[at] = own;
}

/** What points say of themselves but for labels; one that says nothing else is like its series again. */
export function withoutLabels(points: ChartSeriesState["points"]): ChartSeriesState["points"] {
  return Object.fromEntries(
    Object.entries(points).flatMap(([at, point]) => {
      const own = { ...point };
      delete own.hasDataLabel;
      delete own.dataLabel;
      return Object.keys(own).length === 0 ? [] : [[at, own]];
    }),
  );
}
