import type { SheetCell } from "../../plan/sheet-cell";
import type { AssessmentRule } from "../../model/assessment-rule";
import type { Indicator, IndicatorCell, IndicatorYear } from "../../model/indicator";
import { formatCell, quoteSheetName, type RangeAddress } from "../../values/workbook/cell-address";
import type { CellContent } from "../../values/workbook/cell-value";
import { identityCells, leftOverTitle, subjectIdentity, type BlockIdentity } from "./block-identity";
import type { ChartSubject } from "./chart-subjects";
import { rateFormula, type RateReferences } from "../../plan/rate-formula";
import { inUnitOf, isMisread } from "../rates/figure-in-formula";
import { ACTUAL_WORD, FISCAL_YEAR_WORD, NOTE_WORD, RATE_WORD, TARGET_WORD } from "../../plan/sheet-words";
import { asOfLabel, yearLabel } from "../rates/year-label";

/** A column of rates that a chart plots as one line: the whole series, or one side of a series break. */
export interface RateSeries {
  readonly heading: string;
  /** Counted before the break: shown as the old series. */
  readonly old: boolean;
  readonly includes: (year: IndicatorYear) => boolean;
}

/** Where the figures of one chart are on the sheet of chart data. All ranges are columns of one cell a year. */
export interface ChartDataPlace {
  /** The chart's name, `KPI-1-①`. */
  readonly name: string;
  readonly titleRow: number;
  readonly firstYearRow: number;
  readonly years: number;
  readonly columns: number;
  readonly categories: RangeAddress;
  readonly targets: RangeAddress;
  readonly actuals: RangeAddress;
}

/** The figures of an indicator. */
export interface ChartDataBlock extends ChartDataPlace {
  readonly kind: "indicator";
  readonly subject: ChartSubject;
  readonly rates: readonly (RateSeries & { readonly range: RangeAddress })[];
}

/** The place of a chart whose indicator is in no table any more: its years, and no figures. */
export interface LeftOverBlock extends ChartDataPlace {
  readonly kind: "leftOver";
  readonly title: string;
  readonly labels: readonly string[];
  readonly said: BlockIdentity;
}

export type AnyChartDataBlock = ChartDataBlock | LeftOverBlock;

/** A chart that gets a block, in the order in which the blocks stand. */
export type ChartDataEntry =
  | { readonly kind: "indicator"; readonly name: string; readonly subject: ChartSubject }
  | Pick<LeftOverBlock, "kind" | "name" | "title" | "labels" | "said">;

const FIRST_BLOCK_ROW = 3;

/** The blocks one below the other: a title, headings, a row a year, and a blank row. */
export function layOutChartData(entries: readonly ChartDataEntry[], sheet: string): AnyChartDataBlock[] {
  let row = FIRST_BLOCK_ROW;
  return entries.map((entry) => {
    const block = chartDataBlock(entry, sheet, row);
    row = block.firstYearRow + block.years + 1;
    return block;
  });
}

function chartDataBlock(entry: ChartDataEntry, sheet: string, titleRow: number): AnyChartDataBlock {
  const firstYearRow = titleRow + 2;
  const years = entry.kind === "indicator" ? entry.subject.years.length : entry.labels.length;
  const range = (column: number): RangeAddress => {
    return { sheet, row: firstYearRow, column, rows: years, columns: 1 };
  };
  const place = { titleRow, firstYearRow, years };
  const ranges = { categories: range(0), targets: range(1), actuals: range(2) };
  if (entry.kind === "leftOver") return { ...entry, ...place, ...ranges, columns: 5 };
  const rates = rateSeries(entry.subject).map((series, index) => ({ ...series, range: range(3 + index) }));
  return { ...entry, ...place, ...ranges, columns: 4 + rates.length, rates };
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

const NO_FIGURE = { formula: "=NA()" };

/** The block's cells: labels as text, figures as formulas that point to the table and give #N/A where it has none. */
export function chartDataCells(block: AnyChartDataBlock): SheetCell[] {
  const { titleRow, firstYearRow } = block;
  const rates = block.kind === "indicator" ? block.rates.map(({ heading }) => heading) : [RATE_WORD];
  const headings = [FISCAL_YEAR_WORD, TARGET_WORD, ACTUAL_WORD, ...rates, NOTE_WORD];
  const lines =
    block.kind === "indicator"
      ? block.subject.years.map((year) => yearCells(block, year, block.subject.rule))
      : block.labels.map((label): CellContent[] => [label, ...Array.from({ length: 3 }, () => NO_FIGURE)]);
  const title = block.kind === "indicator" ? block.subject.title : leftOverTitle(block.title);
  return [
    { row: titleRow, column: 0, content: title },
    ...identityCells(titleRow, identityOf(block)),
    ...headings.map((content, column) => ({ row: titleRow + 1, column, content })),
    ...lines.flatMap((line, index) =>
      line.map((content, column) => ({ row: firstYearRow + index, column, content })),
    ),
  ];
}

function identityOf(block: AnyChartDataBlock): BlockIdentity & { readonly chart: string } {
  return block.kind === "indicator"
    ? { chart: block.name, ...subjectIdentity(block.subject) }
    : { ...block.said, chart: block.name };
}

function yearCells(block: ChartDataBlock, year: IndicatorYear, rule: AssessmentRule): CellContent[] {
  const row = block.firstYearRow + block.subject.years.indexOf(year);
  const { indicator } = block.subject;
  const figures = { target: formatCell({ row, column: 1 }), actual: formatCell({ row, column: 2 }) };
  const references = withBase(figures, rule, indicator);
  return [
    categoryLabel(year),
    plotted(year.target, indicator),
    plotted(year.actual, indicator),
    ...block.rates.map(({ includes }): CellContent =>
      includes(year) ? { formula: rateFormula(references, rule, "NA()") } : NO_FIGURE,
    ),
    provisionalLabel(year) ?? null,
  ];
}

/** Cells that hold target and actual in the indicator's unit, with the table's base where the rate is progress from it. */
export function withBase(
  figures: Pick<RateReferences, "target" | "actual">,
  rule: AssessmentRule,
  { unitScale }: Indicator,
): RateReferences {
  const base = rule.form === "progress" ? rule.base.cell : undefined;
  if (!base) return figures;
  return {
    ...figures,
    base: `${quoteSheetName(base.sheet)}!${formatCell(base)}`,
    ...(base.scale !== unitScale && {
      scales: { target: unitScale, actual: unitScale, base: base.scale },
    }),
  };
}

/** In the indicator's unit. Text and `-` plot as zero in Excel; #N/A leaves a gap, also for a number in doubt. */
function plotted(cell: IndicatorCell | undefined, { unitScale }: Indicator): CellContent {
  if (!cell || isMisread(cell)) return NO_FIGURE;
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
