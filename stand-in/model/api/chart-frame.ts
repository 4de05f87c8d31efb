import { flag, oneOf, text } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import { invalidArgument } from "../../protocol/host-error";
import type { ChartState } from "../book-state";
import { ChartTextFormatApi } from "./chart-format";

/** A chart that may be changed: `edit` refuses where the sheet does not allow it. */
export interface EditableChart {
  readonly chart: ChartState;
  edit(): ChartState;
}

export class ChartTitleApi extends ApiObject {
  readonly [apiName] = "ChartTitle";

  constructor(readonly owner: EditableChart) {
    super();
  }

  get text(): string {
    return this.owner.chart.title;
  }

  /** Giving a title a text shows it. */
  set text(written: unknown) {
    const chart = this.owner.edit();
    chart.title = text(written, "text");
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
