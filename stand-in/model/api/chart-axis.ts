import { flag, number, oneOf, text } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import { invalidArgument, notInStandIn } from "../../protocol/host-error";
import type { ChartAxisState } from "../chart-state";
import { ChartFontApi, ChartTextFormatApi } from "./chart-format";
import type { EditableChart } from "./chart-frame";

export class ChartAxesApi extends ApiObject {
  readonly [apiName] = "ChartAxes";

  constructor(readonly owner: EditableChart) {
    super();
  }

  get categoryAxis(): ChartAxisApi {
    return this.#axis("category");
  }

  get valueAxis(): ChartAxisApi {
    return this.#axis("value");
  }

  /** An axis that is not drawn is refused: the secondary one comes with the first series on it. */
  getItem(type: unknown, group: unknown): ChartAxisApi {
    const kind = oneOf(type, ["Category", "Value", "Series"], "type");
    const side =
      group === null || group === undefined ? "Primary" : oneOf(group, ["Primary", "Secondary"], "group");
    if (kind === "Series" || (kind === "Category" && side === "Secondary"))
      throw notInStandIn(`the ${side.toLowerCase()} ${kind.toLowerCase()} axis`);
    if (side === "Primary") return this.#axis(kind === "Category" ? "category" : "value");
    if (!this.owner.chart.axes.secondaryValue)
      throw invalidArgument("The chart has no series on the secondary axis.");
    return this.#axis("secondaryValue");
  }

  #axis(name: AxisName): ChartAxisApi {
    return new ChartAxisApi(this.owner, name);
  }
}

type AxisName = "category" | "value" | "secondaryValue";

export class ChartAxisApi extends ApiObject {
  readonly [apiName] = "ChartAxis";

  constructor(
    readonly owner: EditableChart,
    readonly which: AxisName,
  ) {
    super();
  }

  get type(): string {
    return this.which === "category" ? "Category" : "Value";
  }

  get axisGroup(): string {
    return this.which === "secondaryValue" ? "Secondary" : "Primary";
  }

  get visible(): boolean {
    return stateOf(this).visible;
  }

  set visible(written: unknown) {
    editOf(this).visible = flag(written, "visible");
  }

  get numberFormat(): string {
    return stateOf(this).numberFormat ?? "General";
  }

  set numberFormat(written: unknown) {
    editOf(this).numberFormat = text(written, "numberFormat");
  }

  get tickLabelPosition(): string {
    return stateOf(this).tickLabelPosition ?? "NextToAxis";
  }

  set tickLabelPosition(written: unknown) {
    const position = oneOf(written, ["NextToAxis", "High", "Low", "None"], "tickLabelPosition");
    if (position === "NextToAxis") delete editOf(this).tickLabelPosition;
    else editOf(this).tickLabelPosition = position;
  }

  /** null where Excel chooses. */
  get minimum(): number | null {
    return stateOf(this).minimum ?? null;
  }

  set minimum(written: unknown) {
    setLimit(editOf(this), "minimum", written);
  }

  /** null where Excel chooses. */
  get maximum(): number | null {
    return stateOf(this).maximum ?? null;
  }

  set maximum(written: unknown) {
    setLimit(editOf(this), "maximum", written);
  }

  /** null where Excel chooses. */
  get majorUnit(): number | null {
    return stateOf(this).majorUnit ?? null;
  }

  set majorUnit(written: unknown) {
    if (typeof written === "number" && written <= 0) throw invalidArgument("A unit must be more than 0.");
    setLimit(editOf(this), "majorUnit", written);
  }

  get title(): ChartAxisTitleApi {
    return new ChartAxisTitleApi(this);
  }

  get majorGridlines(): ChartGridlinesApi {
    return new ChartGridlinesApi(this);
  }

  get format(): ChartAxisFormatApi {
    return new ChartAxisFormatApi(this);
  }
}

function stateOf(axis: ChartAxisApi): ChartAxisState {
  return axis.owner.chart.axes[axis.which] ?? axis.owner.chart.axes.value;
}

function editOf(axis: ChartAxisApi): ChartAxisState {
  axis.owner.edit();
  return stateOf(axis);
}

/** "" gives the choice back to Excel. */
function setLimit(axis: ChartAxisState, name: "minimum" | "maximum" | "majorUnit", written: unknown): void {
  if (written === "" || written === null) Reflect.deleteProperty(axis, name);
  else axis[name] = number(written, name);
}

export class ChartAxisTitleApi extends ApiObject {
  readonly [apiName] = "ChartAxisTitle";

  constructor(readonly axis: ChartAxisApi) {
    super();
  }

  get text(): string {
    return stateOf(this.axis).title ?? "";
  }

  /** Giving a title a text shows it. */
  set text(written: unknown) {
    editOf(this.axis).title = text(written, "text");
  }

  get visible(): boolean {
    return stateOf(this.axis).title !== undefined;
  }

  /** A title shown without a text gets Excel's own. */
  set visible(written: unknown) {
    const state = editOf(this.axis);
    if (!flag(written, "visible")) delete state.title;
    else state.title ??= "軸ラベル";
  }

  get format(): ChartTextFormatApi {
    return new ChartTextFormatApi(
      "ChartAxisTitleFormat",
      () => (editOf(this.axis).titleFont ??= {}),
      () => stateOf(this.axis).titleFont ?? {},
    );
  }
}

export class ChartGridlinesApi extends ApiObject {
  readonly [apiName] = "ChartGridlines";

  constructor(readonly axis: ChartAxisApi) {
    super();
  }

  get visible(): boolean {
    return stateOf(this.axis).majorGridlines;
  }

  set visible(written: unknown) {
    editOf(this.axis).majorGridlines = flag(written, "visible");
  }
}

export class ChartAxisFormatApi extends ApiObject {
  readonly [apiName] = "ChartAxisFormat";

  constructor(readonly axis: ChartAxisApi) {
    super();
  }

  get font(): ChartFontApi {
    return new ChartFontApi(
      () => (editOf(this.axis).font ??= {}),
      () => stateOf(this.axis).font ?? {},
    );
  }
}
