import { flag, oneOf, text } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import { invalidArgument, notInStandIn } from "../../protocol/host-error";
import type { ChartSeriesState } from "../chart-state";
import { ChartFillApi, type LookKeeper } from "./chart-format";
import type { EditableChart } from "./chart-frame";

const positions = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;

type SeriesLabels = NonNullable<ChartSeriesState["dataLabels"]>;
type PointLabel = NonNullable<ChartSeriesState["points"][number]["dataLabel"]>;

/** The labels of a whole series. */
export class ChartDataLabelsApi extends ApiObject {
  readonly [apiName] = "ChartDataLabels";

  constructor(
    readonly owner: EditableChart,
    readonly series: ChartSeriesState,
  ) {
    super();
  }

  get position(): string | null {
    return this.series.dataLabels?.position ?? null;
  }

  set position(written: unknown) {
    this.#edit().position = oneOf(written, positions, "position");
  }

  get numberFormat(): string {
    return this.series.dataLabels?.numberFormat ?? "General";
  }

  set numberFormat(written: unknown) {
    this.#edit().numberFormat = text(written, "numberFormat");
  }

  get showValue(): boolean {
    return this.series.dataLabels?.showValue ?? this.series.hasDataLabels ?? false;
  }

  set showValue(written: unknown) {
    this.#edit().showValue = flag(written, "showValue");
  }

  get showSeriesName(): boolean {
    return this.series.dataLabels?.showSeriesName ?? false;
  }

  set showSeriesName(written: unknown) {
    this.#edit().showSeriesName = flag(written, "showSeriesName");
  }

  get showCategoryName(): boolean {
    return this.series.dataLabels?.showCategoryName ?? false;
  }

  set showCategoryName(written: unknown) {
    this.#edit().showCategoryName = flag(written, "showCategoryName");
  }

  #edit(): SeriesLabels {
    this.owner.edit();
    return (this.series.dataLabels ??= {});
  }
}

/** The look of one point's label, as far as its ground. */
class ChartDataLabelFormatApi extends ApiObject {
  readonly [apiName] = "ChartDataLabelFormat";

  constructor(readonly keeper: LookKeeper) {
    super();
  }

  get fill(): ChartFillApi {
    return new ChartFillApi(this.keeper);
  }
}

/** The label of one point. */
export class ChartDataLabelApi extends ApiObject {
  readonly [apiName] = "ChartDataLabel";

  constructor(
    readonly change: (edit: (label: PointLabel) => void) => void,
    readonly state: PointLabel,
    readonly chartType: string,
  ) {
    super();
  }

  get format(): ChartDataLabelFormatApi {
    return new ChartDataLabelFormatApi({
      read: () => this.state,
      change: (edit) => {
        this.change(edit);
      },
    });
  }

  get text(): string {
    return this.state.text ?? "";
  }

  set text(written: unknown) {
    const label = text(written, "text");
    this.change((state) => {
      state.text = label;
    });
  }

  /** False for a label that says a text of its own. */
  get autoText(): boolean {
    return this.state.text === undefined;
  }

  /** A label can be given back to Excel; the other way it is its text that is written. */
  set autoText(written: unknown) {
    if (!flag(written, "autoText")) throw notInStandIn("autoText = false");
    this.change((state) => {
      delete state.text;
    });
  }

  get position(): string | null {
    return this.state.position ?? null;
  }

  set position(written: unknown) {
    const position = oneOf(written, positions, "position");
    // Parts of a stacked column have no place above them (inferred from Excel's macros, where this fails).
    if (position === "OutsideEnd" && this.chartType.includes("Stacked"))
      throw invalidArgument("Stacked columns have no place outside of them.");
    this.change((state) => {
      state.position = position;
    });
  }

  get showValue(): boolean {
    return this.state.showValue ?? true;
  }

  set showValue(written: unknown) {
    const shows = flag(written, "showValue");
    this.change((state) => {
      state.showValue = shows;
    });
  }
}
