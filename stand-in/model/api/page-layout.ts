import { flag, integer, number, oneOf, record } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import { HostError, invalidArgument, itemNotFound } from "../../protocol/host-error";
import { sheetColumns, sheetRows } from "../a1";
import type { PageLayoutState, PrintErrors, SheetState } from "../book-state";
import type { ApiContext } from "./api-context";
import { HeaderFooterGroupApi } from "./headers-footers";
import { RangeAreasApi } from "./range-areas";
import type { PlacedArea } from "./range-address";
import { rangeArgument } from "./range-address";

const paperNumbers: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};
const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** Excel's margins of a new sheet, in points. */
export const usualMargins: NonNullable<PageLayoutState["margins"]> = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};
type MarginName = keyof typeof usualMargins;

/** How a sheet is printed. */
export class PageLayoutApi extends ApiObject {
  readonly [apiName] = "PageLayout";

  constructor(
    readonly context: ApiContext,
    readonly sheet: SheetState,
  ) {
    super();
  }

  get orientation(): string {
    this.#requireReadable();
    return this.sheet.pageLayout.orientation;
  }

  set orientation(written: unknown) {
    this.#requirePrinter();
    this.sheet.pageLayout.orientation = oneOf(written, ["Portrait", "Landscape"], "orientation");
  }

  /** null for paper that the API has no word for (inferred). */
  get paperSize(): string | null {
    this.#requireReadable();
    const { paperSize = 9 } = this.sheet.pageLayout;
    return Object.keys(paperNumbers).find((name) => paperNumbers[name] === paperSize) ?? null;
  }

  set paperSize(written: unknown) {
    const name = oneOf(written, Object.keys(paperNumbers), "paperSize");
    this.#requirePrinter();
    const size = paperNumbers[name];
    if (size !== undefined) this.sheet.pageLayout.paperSize = size;
  }

  /** Either `scale` or the two others; what is not used is null. */
  get zoom(): unknown {
    this.#requireReadable();
    const { scale, fitToPagesWide, fitToPagesTall } = this.sheet.pageLayout;
    const isFitted = fitToPagesWide !== undefined || fitToPagesTall !== undefined;
    return {
      scale: isFitted ? null : (scale ?? 100),
      horizontalFitToPages: fitToPagesWide ?? null,
      verticalFitToPages: fitToPagesTall ?? null,
    };
  }

  set zoom(written: unknown) {
    const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = record(written, "zoom");
    this.#requirePrinter();
    const layout = this.sheet.pageLayout;
    delete layout.scale;
    delete layout.fitToPagesWide;
    delete layout.fitToPagesTall;
    if (isGiven(scale)) {
      const percent = integer(scale, "scale");
      if (percent < 10 || percent > 400) throw invalidArgument("The scale must lie between 10 and 400");
      if (percent !== 100) layout.scale = percent;
    }
    if (isGiven(wide)) layout.fitToPagesWide = integer(wide, "horizontalFitToPages");
    if (isGiven(tall)) layout.fitToPagesTall = integer(tall, "verticalFitToPages");
  }

  get centerHorizontally(): boolean {
    return this.sheet.pageLayout.centerHorizontally;
  }

  set centerHorizontally(written: unknown) {
    this.sheet.pageLayout.centerHorizontally = flag(written, "centerHorizontally");
  }

  get centerVertically(): boolean {
    return this.sheet.pageLayout.centerVertically;
  }

  set centerVertically(written: unknown) {
    this.sheet.pageLayout.centerVertically = flag(written, "centerVertically");
  }

  get printErrors(): PrintErrors | "AsDisplayed" {
    this.#requireReadable();
    return this.sheet.pageLayout.printErrors ?? "AsDisplayed";
  }

  set printErrors(written: unknown) {
    const wanted = oneOf(written, ["AsDisplayed", "Blank", "Dash", "NotAvailable"], "printErrors");
    this.#requirePrinter();
    const layout = this.sheet.pageLayout;
    if (wanted === "AsDisplayed") delete layout.printErrors;
    else layout.printErrors = wanted;
  }

  get leftMargin(): number {
    return this.#margin("left");
  }

  set leftMargin(written: unknown) {
    this.#setMargin("left", number(written, "leftMargin"));
  }

  get rightMargin(): number {
    return this.#margin("right");
  }

  set rightMargin(written: unknown) {
    this.#setMargin("right", number(written, "rightMargin"));
  }

  get topMargin(): number {
    return this.#margin("top");
  }

  set topMargin(written: unknown) {
    this.#setMargin("top", number(written, "topMargin"));
  }

  get bottomMargin(): number {
    return this.#margin("bottom");
  }

  set bottomMargin(written: unknown) {
    this.#setMargin("bottom", number(written, "bottomMargin"));
  }

  get headerMargin(): number {
    return this.#margin("header");
  }

  set headerMargin(written: unknown) {
    this.#setMargin("header", number(written, "headerMargin"));
  }

  get footerMargin(): number {
    return this.#margin("footer");
  }

  set footerMargin(written: unknown) {
    this.#setMargin("footer", number(written, "footerMargin"));
  }

  get headersFooters(): HeaderFooterGroupApi {
    return new HeaderFooterGroupApi(this.sheet.pageLayout);
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    const factor = pointsPer[oneOf(unit, ["Points", "Inches", "Centimeters"], "unit")];
    for (const [name, value] of Object.entries(record(margins, "marginOptions"))) {
      const margin = (Object.keys(usualMargins) as MarginName[]).find((one) => one === name);
      if (!margin) throw invalidArgument(`Unknown margin: ${name}`);
      if (isGiven(value)) this.#setMargin(margin, number(value, name) * factor);
    }
  }

  setPrintArea(range: unknown): void {
    this.sheet.pageLayout.printArea = { ...this.#area(range, "printArea") };
  }

  getPrintAreaOrNullObject(): ApiObject | null {
    const { printArea } = this.sheet.pageLayout;
    return printArea ? new RangeAreasApi(this.context, this.sheet, [printArea]) : null;
  }

  getPrintArea(): ApiObject {
    return required(this.getPrintAreaOrNullObject(), "print area");
  }

  setPrintTitleRows(range: unknown): void {
    const area = this.#area(range, "printTitleRows");
    this.sheet.pageLayout.titleRows = { first: area.row, last: area.row + area.rows - 1 };
  }

  getPrintTitleRowsOrNullObject(): ApiObject | null {
    const { titleRows: titles } = this.sheet.pageLayout;
    if (!titles) return null;
    return this.context.make.range(this.sheet, {
      row: titles.first,
      rows: titles.last - titles.first + 1,
      column: 0,
      columns: sheetColumns,
    });
  }

  getPrintTitleRows(): ApiObject {
    return required(this.getPrintTitleRowsOrNullObject(), "print title rows");
  }

  setPrintTitleColumns(range: unknown): void {
    const area = this.#area(range, "printTitleColumns");
    this.sheet.pageLayout.titleColumns = { first: area.column, last: area.column + area.columns - 1 };
  }

  getPrintTitleColumnsOrNullObject(): ApiObject | null {
    const { titleColumns: titles } = this.sheet.pageLayout;
    if (!titles) return null;
    return this.context.make.range(this.sheet, {
      row: 0,
      rows: sheetRows,
      column: titles.first,
      columns: titles.last - titles.first + 1,
    });
  }

  #area(range: unknown, name: string): PlacedArea["area"] {
    return rangeArgument(this.context.model, this.sheet, range, name).area;
  }

  #requirePrinter(): void {
    if (this.context.model.hasNoPrinter) throw internalError();
  }

  #requireReadable(): void {
    if (this.context.model.hidesPageSetup) throw internalError();
  }

  #margin(name: MarginName): number {
    return (this.sheet.pageLayout.margins ?? usualMargins)[name];
  }

  #setMargin(name: MarginName, points: number): void {
    if (points < 0) throw invalidArgument("A margin cannot be negative");
    this.sheet.pageLayout.margins = { ...(this.sheet.pageLayout.margins ?? usualMargins), [name]: points };
  }
}

function internalError(): HostError {
  return new HostError("GeneralException", "There was an internal error while processing the request.");
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function required(range: ApiObject | null, what: string): ApiObject {
  if (!range) throw itemNotFound(what);
  return range;
}
