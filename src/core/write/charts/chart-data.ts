import type { SheetCell } from "../../plan/sheet-cell";
import type { AssessmentRule } from "../../model/assessment-rule";
import type { Indicator, IndicatorCell, IndicatorYear } from "../../model/indicator";
import { formatCell, type CellAddress, type RangeAddress } from "../../values/workbook/cell-address";
import type { CellContent } from "../../values/workbook/cell-value";
import { identityCells, leftOverTitle, subjectIdentity, type BlockIdentity } from "./block-identity";
import { DRAWING_COLUMN, RULE_COLUMN, summaryReferences, TITLE_COLUMN, titleFormula } from "./block-drawing";
import { chartDrawing, drawingWords, type ChartDrawing } from "./chart-drawing";
import { lineLabel, type ChartLine } from "./chart-lines";
import { chartScaleSteps, type ChartScales } from "./chart-scales";
import type { ChartSubject } from "./chart-subjects";
import { rateFormula, type RateReferences } from "../../plan/rate-formula";
import { figureReference, inUnitOf, isMisread, referred } from "../rates/figure-in-formula";
import { ACTUAL_WORD, FISCAL_YEAR_WORD, NOTE_WORD, RATE_WORD, TARGET_WORD } from "../../plan/sheet-words";
import { asOfLabel } from "../rates/year-label";

/** Where the figures of one chart are on the sheet of chart data. All ranges are columns of one cell a year. */
export interface ChartDataPlace {
  /** The chart's name, `KPI-1-①`. */
  readonly name: string;
  readonly titleRow: number;
  readonly firstYearRow: number;
  /** Rows: one a year, and one for the gap of a series break. */
  readonly years: number;
  readonly categories: RangeAddress;
  readonly targets: RangeAddress;
  readonly actuals: RangeAddress;
  readonly rates: RangeAddress;
  /** The cell that the chart's title shows. */
  readonly title: CellAddress;
  /** 100 % for every place along the chart. */
  readonly fullRate: RangeAddress;
}

/** The figures of an indicator. */
export interface ChartDataBlock extends ChartDataPlace {
  readonly kind: "indicator";
  readonly subject: ChartSubject;
  readonly drawing: ChartDrawing;
}

/** The place of a chart whose indicator is in no table any more: its years, and no figures. */
export interface LeftOverBlock extends ChartDataPlace {
  readonly kind: "leftOver";
  /** What the chart was called. */
  readonly called: string;
  readonly labels: readonly string[];
  /** The names of the lines that it has, in their order: they stay, without figures. */
  readonly lines: readonly string[];
  readonly said: BlockIdentity;
}

export type AnyChartDataBlock = ChartDataBlock | LeftOverBlock;

/** A chart that gets a block, in the order of the blocks. */
export type ChartDataEntry =
  | { readonly kind: "indicator"; readonly name: string; readonly subject: ChartSubject }
  | Pick<LeftOverBlock, "kind" | "name" | "called" | "labels" | "lines" | "said">;

const FIRST_BLOCK_ROW = 3;
/** 年度, 目標, 実績, 達成率 and 備考. */
export const BLOCK_COLUMNS = 5;

/** The blocks one below the other: a title, headings, a row a year, and a blank row. Pauses after each. */
export function* chartDataSteps(
  entries: readonly ChartDataEntry[],
  sheet: string,
): Generator<undefined, AnyChartDataBlock[]> {
  let row = FIRST_BLOCK_ROW;
  const scales = yield* chartScaleSteps(
    entries.flatMap((entry) => (entry.kind === "indicator" ? [entry.subject] : [])),
  );
  const blocks: AnyChartDataBlock[] = [];
  for (const entry of entries) {
    yield;
    const block = chartDataBlock(entry, sheet, row, scales);
    row = block.firstYearRow + block.years + 1;
    blocks.push(block);
  }
  return blocks;
}

function chartDataBlock(
  entry: ChartDataEntry,
  sheet: string,
  titleRow: number,
  scales: ReadonlyMap<ChartSubject, ChartScales>,
): AnyChartDataBlock {
  const firstYearRow = titleRow + 2;
  const years = entry.kind === "indicator" ? entry.subject.lines.length : entry.labels.length;
  const range = (column: number): RangeAddress => {
    return { sheet, row: firstYearRow, column, rows: years, columns: 1 };
  };
  const place = { titleRow, firstYearRow, years, title: { sheet, row: titleRow, column: TITLE_COLUMN } };
  const ranges = {
    fullRate: range(RULE_COLUMN),
    categories: range(0),
    targets: range(1),
    actuals: range(2),
    rates: range(3),
  };
  if (entry.kind === "leftOver") return { ...entry, ...place, ...ranges };
  return { ...entry, ...place, ...ranges, drawing: chartDrawing(entry.subject, scales.get(entry.subject)) };
}

const NO_FIGURE = { formula: "=NA()" };
const SERIES_BREAK_NOTE = "数え方の変更（前後は比べられません）";

/**
 * The block's cells: labels, figures as formulas that point to the table and give #N/A where it has none, and right of them
 * whose they are and what the chart shows besides. `summaryOf` gives the indicator's line in the table of summaries.
 */
export function chartDataCells(
  block: AnyChartDataBlock,
  summaryOf: (block: ChartDataBlock) => CellAddress,
): SheetCell[] {
  const { titleRow, firstYearRow } = block;
  const headings = [FISCAL_YEAR_WORD, TARGET_WORD, ACTUAL_WORD, RATE_WORD, NOTE_WORD];
  const lines =
    block.kind === "indicator"
      ? block.subject.lines.map((line, index) => lineCells(block, line, index))
      : block.labels.map((label): CellContent[] => [label, ...Array.from({ length: 3 }, () => NO_FIGURE)]);
  const title = block.kind === "indicator" ? block.subject.title : leftOverTitle(block.called);
  return [
    { row: titleRow, column: 0, content: title },
    ...identityCells(titleRow, identityOf(block)),
    ...headings.map((content, column) => ({ row: titleRow + 1, column, content })),
    ...lines.flatMap((line, index) =>
      line.map((content, column) => ({ row: firstYearRow + index, column, content })),
    ),
    ...(block.kind === "indicator"
      ? drawingCells(block, summaryOf(block))
      : [{ row: titleRow, column: TITLE_COLUMN, content: title }]),
  ];
}

function drawingCells(block: ChartDataBlock, summary: CellAddress): SheetCell[] {
  const { titleRow: row, firstYearRow, subject, drawing, targets, rates } = block;
  const plotted = {
    figures: { ...targets, columns: 2 },
    rates,
  };
  const name = formatCell({ row, column: 0 });
  const title = titleFormula(name, subject, summaryReferences(summary), plotted, drawing);
  return [
    { row, column: TITLE_COLUMN, content: { formula: title } },
    { row, column: DRAWING_COLUMN, content: drawingWords(drawing) },
    ...subject.lines.map((_, index) => ({ row: firstYearRow + index, column: RULE_COLUMN, content: 1 })),
  ];
}

function identityOf(block: AnyChartDataBlock): BlockIdentity & { readonly chart: string } {
  return block.kind === "indicator"
    ? { chart: block.name, ...subjectIdentity(block.subject) }
    : { ...block.said, chart: block.name };
}

/** At a series break nothing is plotted: blank cells are a gap in every Excel, #N/A is not. */
function lineCells(block: ChartDataBlock, line: ChartLine, index: number): CellContent[] {
  const { subject } = block;
  const { indicator, rule } = subject;
  const row = block.firstYearRow + index;
  const label = lineLabel(subject, line, formatCell({ row, column: 2 }));
  if (line.kind === "break") return [label, null, null, null, SERIES_BREAK_NOTE];
  const { year } = line;
  const figures = { target: formatCell({ row, column: 1 }), actual: formatCell({ row, column: 2 }) };
  const references = withBase(figures, rule, indicator);
  return [
    label,
    plotted(year.target, indicator),
    plotted(year.actual, indicator),
    { formula: rateFormula(references, rule, "NA()") },
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
    base: figureReference(base, base.sheet),
    ...(base.scale !== unitScale && {
      scales: { target: unitScale, actual: unitScale, base: base.scale },
    }),
  };
}

/** In the indicator's unit. Text and `-` plot as zero in Excel; #N/A leaves a gap, also for a number in doubt. */
function plotted(cell: IndicatorCell | undefined, { unitScale }: Indicator): CellContent {
  if (!cell || isMisread(cell)) return NO_FIGURE;
  const reference = figureReference(referred(cell), cell.address.sheet);
  return { formula: `=IF(ISNUMBER(${reference}),${inUnitOf(unitScale, reference, cell.scale)},NA())` };
}

/** What a provisional figure is counted to; undefined where the year is final or there is no figure. */
function provisionalLabel(year: IndicatorYear): string | undefined {
  return isProvisionalFigure(year) && year.heading.asOf ? asOfLabel(year.heading.asOf) : undefined;
}

/** Whether a year has a figure that is not final, counted to a day that its heading says. */
export function isProvisionalFigure({ provisional, actual, heading }: IndicatorYear): boolean {
  return provisional && actual?.reading.state === "number" && heading.asOf !== undefined;
}
