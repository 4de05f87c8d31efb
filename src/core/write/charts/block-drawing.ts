import { comparedTarget } from "../../model/compared-target";
import type { SheetCell } from "../../plan/sheet-cell";
import type { Edit } from "../../plan/plan";
import { NO_RATE, quoteText } from "../../plan/formula-text";
import type { CellAddress, RangeAddress } from "../../values/workbook/cell-address";
import { formatCell, quoteSheetName } from "../../values/workbook/cell-address";
import { yearLabel } from "../rates/year-label";
import type { ChartDrawing } from "./chart-drawing";
import type { ChartScale } from "./chart-scales";
import type { ChartSubject } from "./chart-subjects";

/** Right of what a block says of its indicator: what its chart shows besides figures. Not printed. */
const COLUMNS = [
  { heading: "グラフの題", points: 220 },
  { heading: "描き方", points: 260 },
  { heading: "100％の線", points: 70 },
] as const;
const FIRST_COLUMN = 11;
const HEADING_ROW = 2;
export const TITLE_COLUMN = FIRST_COLUMN;
export const DRAWING_COLUMN = FIRST_COLUMN + 1;
export const RULE_COLUMN = FIRST_COLUMN + 2;

/** The cells of an indicator's line in the table of summaries, as a formula names them. */
export interface SummaryReferences {
  readonly actual: string;
  readonly rate: string;
  readonly grade: string;
}

export function drawingHeadings(): SheetCell[] {
  return COLUMNS.map(({ heading }, index) => ({
    row: HEADING_ROW,
    column: FIRST_COLUMN + index,
    content: heading,
  }));
}

export function drawingWidths(sheet: string): Edit[] {
  return COLUMNS.map(({ points }, index) => {
    return { kind: "columnWidth", sheet, column: FIRST_COLUMN + index, columns: 1, points };
  });
}

/** References to an indicator's line of the table of summaries, whose columns begin with the indicator's name. */
export function summaryReferences({ sheet, row, column }: CellAddress): SummaryReferences {
  const cell = (offset: number): string =>
    `${quoteSheetName(sheet)}!${formatCell({ row, column: column + offset })}`;
  return { actual: cell(3), rate: cell(4), grade: cell(5) };
}

/** Where a block has what its chart's scales have to hold. */
export interface PlottedRanges {
  readonly figures: RangeAddress;
  readonly rates: RangeAddress;
}

const OUT_OF_SCALE = "目盛に収まらない値があります。グラフを作り直してください。";
const NO_RATE_WORDS = "達成率なし";

/**
 * The chart's title: the indicator's name, and below it what the table of summaries says of its latest year, `R7 118.0% 順調`.
 * A chart whose scale a figure has outgrown says that instead: an axis with fixed ends cuts what lies beyond them.
 */
export function titleFormula(
  name: string,
  { indicator, latest }: ChartSubject,
  { actual, rate, grade }: SummaryReferences,
  { figures, rates }: PlottedRanges,
  { scales }: ChartDrawing,
): string {
  if (!latest) return `=${name}`;
  const text = `IF(ISTEXT(${actual}),IF(${actual}=${NO_RATE},"","（実績："&${actual}&"）"),"")`;
  const without = `IF(${grade}=${NO_RATE},${quoteText(NO_RATE_WORDS)}&${text},${grade})`;
  const said = `IF(ISNUMBER(${rate}),TEXT(${rate},"0.0%")&" "&${grade},${without})`;
  const [first] = comparedTarget(indicator, latest).summed ?? [];
  const sum = first ? `（${yearLabel(first.heading)}からの計）` : "";
  const message = `${quoteText(`${yearLabel(latest.heading)}${sum} `)}&${said}`;
  if (!scales) return `=${name}&CHAR(10)&${message}`;
  const outside = [...beyond(figures, scales.figures), ...beyond(rates, scales.rates)].join("+");
  return `=${name}&CHAR(10)&IF(${outside}>0,${quoteText(OUT_OF_SCALE)},${message})`;
}

/** How many cells lie outside a scale; #N/A does not count. */
function beyond(range: RangeAddress, { minimum, maximum }: ChartScale): string[] {
  const { row, column, rows, columns } = range;
  // Also of one year as a range, D6:D6: not every program takes a lone cell here.
  const last = { row: row + rows - 1, column: column + columns - 1 };
  const cells = `${formatCell(range)}:${formatCell(last)}`;
  return [`COUNTIF(${cells},">${String(maximum)}")`, `COUNTIF(${cells},"<${String(minimum)}")`];
}
