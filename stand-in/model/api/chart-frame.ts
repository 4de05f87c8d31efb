import { flag, oneOf, text } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import { invalidArgument } from "../../protocol/host-error";
import type { ChartState } from "../chart-state";
import { chartReference } from "../chart-source";
import { formatNumber } from "../format-number";
import { cellAt } from "../sheet-cells";
import type { ApiContext } from "./api-context";
import { ChartTextFormatApi } from "./chart-format";
import { referenceArea } from "./range-address";

/** A chart that may be changed: `edit` refuses where the sheet does not allow it. */
export interface EditableChart {
  readonly chart: ChartState;
  edit(): ChartState;
}

export class ChartTitleApi extends ApiObject {
  readonly [apiName] = "ChartTitle";

  constructor(
    readonly context: ApiContext,
    readonly owner: EditableChart,
  ) {
    super();
  }

  /** Of a title that comes from a cell, what the cell shows; #REF! where that is gone (inferred). */
  get text(): string {
    const { title, titleReference } = this.owner.chart;
    const { model } = this.context;
    if (titleReference === undefined) return title;
    const place = referenceArea(model, titleReference);
    if (!place) return "#REF!";
    model.settle();
    const cell = cellAt(place.sheet, place.area.row, place.area.column);
    return formatNumber(cell?.value ?? null, cell?.style?.numberFormat);
  }

  /** Giving a title a text shows it; it comes from no cell any more, as where a person types over it. */
  set text(written: unknown) {
    const chart = this.owner.edit();
    chart.title = text(written, "text");
    delete chart.titleReference;
    chart.titleVisible = true;
  }

  /** A title shows one cell, by its sheet's name; there is no asking for the formula afterwards. */
  setFormula(written: unknown): void {
    const formula = text(written, "formula");
    const place = formula.startsWith("=") ? referenceArea(this.context.model, formula) : undefined;
    if (place?.area.rows !== 1 || place.area.columns !== 1)
      throw invalidArgument("A title's formula names one cell.");
    const chart = this.owner.edit();
    chart.titleReference = chartReference(place.sheet, place.area);
    chart.titleVisible = true;
  }

  get visible(): boolean {
    return this.owner.chart.titleVisible;
  }

  set visible(written: unknown) {
    this.owner.edit().titleVisible = flag(written, "visible");
  }

  get overlay(): boolean {
    return false;
  }

  /** A title that is not shown has no letters to be changed (inferred). */
  get format(): ChartTextFormatApi {
    return new ChartTextFormatApi(
      "ChartTitleFormat",
      () => {
        const chart = this.owner.edit();
        if (!chart.titleVisible) throw invalidArgument("The chart shows no title.");
        return (chart.titleFont ??= {});
      },
      () => this.owner.chart.titleFont ?? {},
    );
  }
}

export class ChartLegendApi extends ApiObject {
  readonly [apiName] = "ChartLegend";

  constructor(readonly owner: EditableChart) {
    super();
  }

  get visible(): boolean {
    return this.owner.chart.legend.visible;
  }

  set visible(written: unknown) {
    this.owner.edit().legend.visible = flag(written, "visible");
  }

  get position(): string {
    return this.owner.chart.legend.position;
  }

  set position(written: unknown) {
    this.owner.edit().legend.position = oneOf(
      written,
      ["Bottom", "Top", "Left", "Right", "Corner"],
      "position",
    );
  }

  get overlay(): boolean {
    return false;
  }

  get format(): ChartTextFormatApi {
    return new ChartTextFormatApi(
      "ChartLegendFormat",
      () => (this.owner.edit().legend.font ??= {}),
      () => this.owner.chart.legend.font ?? {},
    );
  }
}
