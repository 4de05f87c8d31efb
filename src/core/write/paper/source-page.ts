import { quoteText } from "../../plan/formula-text";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { columnName, formatCell } from "../../values/workbook/cell-address";
import type { CellContent } from "../../values/workbook/cell-value";
import { BLANK_ROW, headRows, noteRows } from "./page-parts";
import type { PaperItem } from "./paper-items";
import { textCell, type PaperCell, type PaperPage, type PaperRow } from "./paper-page";
import { ESTIMATE, NO_FIGURE, NO_SOURCE, OUTSIDE_BUDGET, SOURCE_WORD } from "./paper-words";
import type { MoneyOfYears } from "./programme-money";
import { moneyCell, withoutAmount } from "./programme-sums";
import { CHART_ROW_POINTS, sourceChart } from "./source-chart";
import { programmeWidths, type PaperYearColumn } from "./year-columns";

/** What 資料2-3 is made of. */
export interface SourcePaper {
  readonly title: string;
  readonly number: string;
  readonly items: readonly PaperItem[];
  readonly columns: readonly PaperYearColumn[];
  readonly money: MoneyOfYears;
  /** The footnotes of 資料2-1: its sums are these. */
  readonly notes: readonly string[];
  readonly choices: string;
}

/** Money of one source, by year. */
interface SourceRow {
  readonly label: string;
  readonly amounts: ReadonlyMap<FiscalYear, number>;
}

const CHART_ROW = 1;
const TOTAL = "合計";
/** So many colours can be told apart; what more there is goes into one series, and has its rows in the table. */
const MOST_SERIES = 7;
const OTHER_SOURCES = "その他の財源";
const AMOUNT_WORD = "実績額";
const DATA_TITLE = "グラフの元データ（印刷されません）";

/**
 * 資料2-3 財源別実績額: a native chart of the amounts by source and year, and below it the same as a table with its total. The chart
 * is above, in a row of its own that no page cuts and that stays where it is whatever comes below. It plots cells after the
 * printed page, in which a year without an amount is #N/A and says 未集計 in its label: a text would be plotted as 0.
 */
export function sourcePage(paper: SourcePaper): PaperPage {
  const { title, number, columns, choices } = paper;
  const widths = programmeWidths(columns.length);
  const [titleRow, ...others] = headRows(title, number, [], widths);
  const sources = sourceRows(paper.items, columns);
  const rows: PaperRow[] = [
    ...(titleRow ? [titleRow] : []),
    { look: "blank", cells: [], points: CHART_ROW_POINTS },
    ...others,
  ];
  const headingRow = rows.length;
  rows.push(headingOf(paper));
  const firstSource = rows.length;
  rows.push(...sources.map((source) => amountRow(source, paper)), totalRow(sources, firstSource, paper));
  const notes = paper.notes.map((note) => `※ ${note}`);
  rows.push(BLANK_ROW, ...noteRows(notes, widths));
  const printedRows = rows.length;
  rows.push(BLANK_ROW, { look: "data", cells: [textCell(DATA_TITLE)] });
  const labels = rows.length;
  rows.push({
    look: "data",
    cells: [textCell(""), ...columns.map((column) => textCell(yearLabel(column, paper)))],
  });
  const plotted = plottedRows(sources, firstSource, columns.length);
  rows.push(...plotted.map(({ cells }): PaperRow => ({ look: "data", cells })));
  const chart = sourceChart({
    columns: columns.length,
    width: widths.reduce((sum, points) => sum + points, 0),
    labels,
    series: plotted.map(({ label, amounts }, index) => ({
      label,
      row: labels + 1 + index,
      amounts: columns.map(({ fiscalYear }) => amounts.get(fiscalYear)),
    })),
  });
  return { columns: widths, rows, headingRow, choices, printedRows, chart: { row: CHART_ROW, ...chart } };
}

/** What each source gave, in the order of the items; what is not the office's own money is apart. */
function sourceRows(items: readonly PaperItem[], columns: readonly PaperYearColumn[]): readonly SourceRow[] {
  const found = new Map<string, Map<FiscalYear, number>>();
  for (const item of items)
    for (const { fiscalYear } of columns)
      for (const { source, isOwn, amount } of item.years.get(fiscalYear)?.shares ?? []) {
        if (amount === undefined) continue;
        const name = source === "" ? NO_SOURCE : source;
        const label = isOwn ? name : `${name}${OUTSIDE_BUDGET}`;
        const amounts = found.get(label) ?? new Map<FiscalYear, number>();
        amounts.set(fiscalYear, (amounts.get(fiscalYear) ?? 0) + amount);
        found.set(label, amounts);
      }
  return [...found].map(([label, amounts]) => ({ label, amounts }));
}

function headingOf({ columns, money: { estimated } }: SourcePaper): PaperRow {
  const years = columns.map(({ label, asOf, fiscalYear }) =>
    textCell(`${label}${asOf ? `（${asOf.text}）` : ""}${estimated.has(fiscalYear) ? ESTIMATE : ""}`),
  );
  return { look: "heading", cells: [textCell(SOURCE_WORD), ...years] };
}

function amountRow({ label, amounts }: SourceRow, { items, columns, money }: SourcePaper): PaperRow {
  const cells = columns.map(({ fiscalYear }): CellContent => {
    const amount = amounts.get(fiscalYear);
    // Of a year that has amounts none from this source is known; one without any may still have some.
    if (amount !== undefined) return amount;
    return money.withoutAmounts.has(fiscalYear) ? withoutAmount(items, fiscalYear, money) : NO_FIGURE;
  });
  return { look: "sum", cells: [textCell(label), ...cells.map(moneyCell)] };
}

function totalRow(
  sources: readonly SourceRow[],
  firstSource: number,
  { items, columns, money }: SourcePaper,
): PaperRow {
  const cells = columns.map(({ fiscalYear }, index): CellContent => {
    const otherwise = withoutAmount(items, fiscalYear, money);
    if (sources.length === 0) return otherwise;
    const name = columnName(index + 1);
    const range = `${name}${String(firstSource + 1)}:${name}${String(firstSource + sources.length)}`;
    return { formula: `=IF(COUNT(${range})=0,${quoteText(otherwise)},SUM(${range}))` };
  });
  return { look: "total", cells: [textCell(TOTAL), ...cells.map(moneyCell)] };
}

/** `R7⏎2月末実績⏎未集計`: below a column that is not there stands why. */
function yearLabel({ label, asOf, fiscalYear }: PaperYearColumn, { items, money }: SourcePaper): string {
  const isWithout = money.withoutAmounts.has(fiscalYear);
  return [
    label,
    ...(asOf ? [asOf.text] : []),
    ...(money.estimated.has(fiscalYear) ? ["概算"] : []),
    ...(isWithout ? [withoutAmount(items, fiscalYear, money)] : []),
  ].join("\n");
}

interface PlottedRow extends SourceRow {
  readonly cells: PaperRow["cells"];
}

/** A series a source, as formulas on the table above; the last of them holds what is more than can be told apart. */
function plottedRows(sources: readonly SourceRow[], firstSource: number, years: number): PlottedRow[] {
  const single = sources.length > MOST_SERIES ? sources.slice(0, MOST_SERIES - 1) : sources;
  const others = sources.slice(single.length);
  const isWhole = sources.every(({ amounts }) => [...amounts.values()].every(Number.isInteger));
  const numberFormat = isWhole ? "#,##0" : "#,##0.0##";
  const row = (label: string, formula: (column: number) => string): PaperRow["cells"] => [
    textCell(label),
    ...Array.from({ length: years }, (_, index): PaperCell => {
      return { content: { formula: formula(index + 1) }, numberFormat, align: "Right" };
    }),
  ];
  // A chart without any series has no axes either: one of nothing stays.
  if (sources.length === 0)
    return [{ label: AMOUNT_WORD, amounts: new Map(), cells: row(AMOUNT_WORD, () => "=NA()") }];
  const plotted = single.map((source, index): PlottedRow => {
    const cells = row(source.label, (column) => {
      const cell = formatCell({ row: firstSource + index, column });
      return `=IF(ISNUMBER(${cell}),${cell},NA())`;
    });
    return { ...source, cells };
  });
  if (others.length === 0) return plotted;
  const first = firstSource + single.length;
  const cells = row(OTHER_SOURCES, (column) => {
    const name = columnName(column);
    const range = `${name}${String(first + 1)}:${name}${String(first + others.length)}`;
    return `=IF(COUNT(${range})=0,NA(),SUM(${range}))`;
  });
  const amounts = new Map<FiscalYear, number>();
  for (const [year, amount] of others.flatMap((one) => [...one.amounts]))
    amounts.set(year, (amounts.get(year) ?? 0) + amount);
  return [...plotted, { label: OTHER_SOURCES, amounts, cells }];
}
