import { parseAreaAddress, splitSheet } from "../../model/a1";
import type { BookState, StoredValue } from "../../model/book-state";
import type { ChartSeriesState, ChartState } from "../../model/chart-state";
import { formatNumber } from "../../model/format-number";
import { cellAt } from "../../model/sheet-cells";

/** A series with its figures; `undefined` where there is no number: a blank or #N/A, which is a gap. Text is 0, as in Excel. */
export interface DrawnSeries {
  readonly state: ChartSeriesState;
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  readonly numberFormat: string | undefined;
}

export interface ChartData {
  /** One a line. */
  readonly title: readonly string[];
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
}

/** Reads a chart's figures out of the cells that its series refer to. References that lead nowhere give no figures. */
export function chartData(chart: ChartState, book: BookState): ChartData {
  const series = chart.series.map((state): DrawnSeries => {
    const cells = referredCells(state.values, book);
    return {
      state,
      name: nameOf(state, book),
      values: cells.map(({ value }) => plotted(value)),
      numberFormat: cells.find(({ value }) => typeof value === "number")?.numberFormat,
    };
  });
  const named = chart.series.find(({ categories }) => categories !== undefined)?.categories;
  const texts =
    named === undefined
      ? []
      : referredCells(named, book).map(({ value, numberFormat }) =>
          formatNumber(value, numberFormat, { date1904: book.date1904 }),
        );
  const length = Math.max(0, texts.length, ...series.map(({ values }) => values.length));
  return {
    title: titleOf(chart, book).split("\n"),
    categories: Array.from({ length }, (_, index) => texts[index] ?? String(index + 1)),
    series,
  };
}

function titleOf({ title, titleReference }: ChartState, book: BookState): string {
  const [cell] = titleReference === undefined ? [] : referredCells(titleReference, book);
  return cell ? formatNumber(cell.value, cell.numberFormat) : title;
}

function nameOf(state: ChartSeriesState, book: BookState): string {
  if (state.nameReference === undefined) return state.name;
  const [cell] = referredCells(state.nameReference, book);
  return cell ? formatNumber(cell.value, cell.numberFormat) : state.name;
}

function plotted(value: StoredValue): number | undefined {
  if (typeof value === "number") return value;
  return value === null || typeof value === "object" ? undefined : 0;
}

/** The most cells that one series is drawn with. */
const longest = 10_000;

/** `'グラフ元データ'!$B$3:$B$11`, or several such in brackets, as cells in the order of reading. */
function referredCells(
  reference: string,
  book: BookState,
): { readonly value: StoredValue; readonly numberFormat: string | undefined }[] {
  const parts = reference.replace(/^=?\(?|\)$/g, "").match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => {
    const { sheet: name, rest } = splitSheet(part);
    const sheet = book.sheets.find((one) => one.name.toLowerCase() === name?.toLowerCase());
    const area = parseAreaAddress(rest);
    if (!sheet || !area || area.rows * area.columns > longest) return [];
    return Array.from({ length: area.rows * area.columns }, (_, index) => {
      const row = area.row + Math.floor(index / area.columns);
      const cell = cellAt(sheet, row, area.column + (index % area.columns));
      return { value: cell?.value ?? null, numberFormat: cell?.style?.numberFormat };
    });
  });
}
