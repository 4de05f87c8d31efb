import type { SheetCell } from "../../plan/sheet-cell";
import type { AssessmentRule } from "../../model/assessment-rule";
import type { Indicator, IndicatorCell, IndicatorYear } from "../../model/indicator";
import { formatCell, quoteSheetName, type RangeAddress } from "../../values/workbook/cell-address";
import type { CellContent } from "../../values/workbook/cell-value";
import type { ChartSubject } from "./chart-subjects";
import { rateFormula } from "../../plan/rate-formula";
import { inUnitOf, isMisread } from "../rates/figure-in-formula";
import { ACTUAL_WORD, FISCAL_YEAR_WORD, NOTE_WORD, RATE_WORD, TARGET_WORD } from "../rates/sheet-words";
import { asOfLabel, yearLabel } from "../rates/year-label";

/** A column of rates that a chart plots as one line: the whole series, or one side of a series break. */
export interface RateSeries {
  readonly heading: string;
  /** Counted before the break: shown as the old series. */
  readonly old: boolean;
  readonly includes: (year: IndicatorYear) => boolean;
}

/** Where one indicator's figures stand on the sheet of chart data. All ranges are columns of one cell a year. */
export interface ChartDataBlock {
  readonly subject: ChartSubject;
  readonly titleRow: number;
  readonly firstYearRow: number;
  readonly columns: number;
  readonly categories: RangeAddress;
  readonly targets: RangeAddress;
  readonly actuals: RangeAddress;
  readonly rates: readonly (RateSeries & { readonly range: RangeAddress })[];
}

const FIRST_BLOCK_ROW = 3;

/** The blocks one below the other: a title, headings, a row a year, and a blank row. */
export function layOutChartData(subjects: readonly ChartSubject[], sheet: string): ChartDataBlock[] {
  let row = FIRST_BLOCK_ROW;
  return subjects.map((subject) => {
    const block = chartDataBlock(subject, sheet, row);
    row = block.firstYearRow + subject.years.length + 1;
    return block;
  });
}

function chartDataBlock(subject: ChartSubject, sheet: string, titleRow: number): ChartDataBlock {
  const firstYearRow = titleRow + 2;
  const range = (column: number): RangeAddress => {
    return { sheet, row: firstYearRow, column, rows: subject.years.length, columns: 1 };
  };
  const rates = rateSeries(subject).map((series, index) => ({ ...series, range: range(3 + index) }));
  return {
    subject,
    titleRow,
    firstYearRow,
    columns: 4 + rates.length,
    categories: range(0),
    targets: range(1),
    actuals: range(2),
    rates,
  };
}

/** One line, or two that are not joined across a series break. */
function rateSeries({ breakYear, years }: ChartSubject): RateSeries[] {
  if (breakYear === undefined) return [{ heading: RATE_WORD, old: false, includes: () => true }];
  const before = years.filter(({ fiscalYear }) => fiscalYear < breakYear).at(-1);
  const from = years.find(({ fiscalYear }) => fiscalYear >= breakYear);
  return [
    {
      heading: `${RATE_WORD}（${before ? yearLabel(before.heading) : ""}まで）`,
      old: true,
      includes: ({ fiscalYear }) => fiscalYear < breakYear,
    },
    {
      heading: `${RATE_WORD}（${from ? yearLabel(from.heading) : ""}から）`,
      old: false,
      includes: ({ fiscalYear }) => fiscalYear >= breakYear,
    },
  ];
}

/** The block's cells: labels as text, figures as formulas that point to the table and give #N/A where it has none. */
export function chartDataCells(block: ChartDataBlock): SheetCell[] {
  const { subject, titleRow, firstYearRow } = block;
  const headings = [
    FISCAL_YEAR_WORD,
    TARGET_WORD,
    ACTUAL_WORD,
    ...block.rates.map(({ heading }) => heading),
    NOTE_WORD,
  ];
  return [
    { row: titleRow, column: 0, content: subject.title },
    ...headings.map((content, column) => ({ row: titleRow + 1, column, content })),
    ...subject.years.flatMap((year, index) =>
      yearCells(block, year, subject.rule).map((content, column) => ({
        row: firstYearRow + index,
        column,
        content,
      })),
    ),
  ];
}

function yearCells(block: ChartDataBlock, year: IndicatorYear, rule: AssessmentRule): CellContent[] {
  const row = block.firstYearRow + block.subject.years.indexOf(year);
  const { indicator } = block.subject;
  const base = rule.form === "progress" ? rule.base.cell : undefined;
  const { unitScale } = indicator;
  const references = {
    target: formatCell({ row, column: 1 }),
    actual: formatCell({ row, column: 2 }),
    ...(base ? { base: `${quoteSheetName(base.sheet)}!${formatCell(base)}` } : {}),
    ...(base && base.scale !== unitScale
      ? { scales: { target: unitScale, actual: unitScale, base: base.scale } }
      : {}),
  };
  return [
    categoryLabel(year),
    plotted(year.target, indicator),
    plotted(year.actual, indicator),
    ...block.rates.map(({ includes }): CellContent => {
      return { formula: includes(year) ? rateFormula(references, rule, "NA()") : "=NA()" };
    }),
    provisionalLabel(year) ?? null,
  ];
}

/** In the indicator's unit. Text and `-` plot as zero in Excel; #N/A leaves a gap, also for a number in doubt. */
function plotted(cell: IndicatorCell | undefined, { unitScale }: Indicator): CellContent {
  if (!cell || isMisread(cell)) return { formula: "=NA()" };
  const reference = `${quoteSheetName(cell.address.sheet)}!${formatCell(cell.address)}`;
  return { formula: `=IF(ISNUMBER(${reference}),${inUnitOf(unitScale, reference, cell.scale)},NA())` };
}

/** `R7`, with the as-of note on a second line for a provisional year: `R7⏎2月末`. */
function categoryLabel(year: IndicatorYear): string {
  const label = yearLabel(year.heading);
  return year.provisional && year.heading.asOf ? `${label}\n${asOfLabel(year.heading.asOf)}` : label;
}

/** What the provisional point is labelled with; undefined where the year is final or there is no figure to label. */
export function provisionalLabel(year: IndicatorYear): string | undefined {
  if (!year.provisional || year.actual?.reading.state !== "number") return undefined;
  return year.heading.asOf ? asOfLabel(year.heading.asOf) : undefined;
}
