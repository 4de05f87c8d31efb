import type { GradeScheme } from "../../model/grade-scheme";
import { ruleOfSum } from "../../model/assessment-rule";
import { comparedTarget, endNotHeld, type ComparedTarget } from "../../model/compared-target";
import type { Indicator, IndicatorCell, IndicatorYear } from "../../model/indicator";
import { boundOf } from "../../model/target-bound";
import { targetNotHeld } from "../../model/target-of-no-year";
import { SUMMARY_HEADINGS } from "../../plan/own-cells";
import { formatCell, quoteSheetName } from "../../values/workbook/cell-address";
import type { CellContent } from "../../values/workbook/cell-value";
import { TARGET_WORD } from "../../plan/sheet-words";
import { formatEraYear } from "../../values/calendar/japanese-era";
import type { SheetCell } from "../../plan/sheet-cell";
import { withBase, type ChartDataBlock } from "./chart-data";
import type { ChartSubject } from "./chart-subjects";
import { figureReference, inUnitOf, isMisread, referred } from "../rates/figure-in-formula";
import { NO_RATE, quoteText } from "../../plan/formula-text";
import { partOfYearFormula } from "../../plan/grade-words";
import { gradeFormula, interimFormula, rateFormula, reachedCondition } from "../../plan/rate-formula";
import { figureFormat } from "./chart-figure-format";
import { asOfLabel, yearLabel } from "../rates/year-label";

export const SUMMARY_COLUMNS = SUMMARY_HEADINGS.length;

/**
 * The charts in words, one row an indicator, since Excel's charts take no alternative text from an add-in: figures of
 * the latest year as formulas, so that the words never say something else than the table. Pauses after each chart.
 */
export function* summarySteps(
  blocks: readonly ChartDataBlock[],
  at: { readonly row: number; readonly column: number },
  scheme: GradeScheme,
): Generator<undefined, SheetCell[]> {
  const rows: (readonly CellContent[])[] = [SUMMARY_HEADINGS];
  for (const block of blocks) {
    rows.push(summaryRow(block, at.row + rows.length, at.column, scheme));
    yield;
  }
  return rows.flatMap((contents, row) =>
    contents.map((content, column) => ({ row: at.row + row, column: at.column + column, content })),
  );
}

/** The cells of a summary that its sentence is made of. */
interface SummaryWords {
  readonly target: string;
  readonly actual: string;
  readonly rate: string;
  readonly grade: string;
}

function summaryRow(block: ChartDataBlock, row: number, column: number, scheme: GradeScheme): CellContent[] {
  const { subject } = block;
  const year = subject.latest;
  if (!year) return [subject.title, "", "", "", "", "", ""].map((text) => (text === "" ? null : text));
  const cell = (offset: number): string => formatCell({ row, column: column + offset });
  const words = { target: cell(2), actual: cell(3), rate: cell(4), grade: cell(5) };
  const { indicator } = subject;
  const compared = comparedTarget(indicator, year);
  const notHeld = targetNotHeld(indicator, year);
  const aimedAt = notHeld ? aimedAtWithoutRate(indicator, year, notHeld) : compared;
  const rule = compared.ofSpan ? ruleOfSum(subject.rule, compared) : subject.rule;
  // The chart has no line of rates to a target of a later year or of several; the table has its rate.
  const rate =
    compared.isInterim || compared.ofSpan
      ? rateFormula(withBase(words, rule, indicator), rule)
      : rateReference(block, year);
  return [
    subject.title,
    yearWords(year),
    shown(aimedAt.cell, indicator),
    compared.summed ? shownSum(compared.summed, indicator) : shown(year.actual, indicator),
    { formula: rate },
    { formula: notHeld ? `=${NO_RATE}` : gradeOf({ ...subject, rule }, words, scheme, compared) },
    { formula: sentence({ ...subject, rule }, year, words, aimedAt, notHeld !== undefined) },
  ];
}

/** A target that nothing is held against, as the words say it. */
function aimedAtWithoutRate(indicator: Indicator, year: IndicatorYear, cell: IndicatorCell): ComparedTarget {
  const { summedTarget } = indicator;
  const fiscalYear = endNotHeld(indicator, year)?.fiscalYear;
  return { cell, fiscalYear, isInterim: true, ...(summedTarget && { ofSpan: true }) };
}

/**
 * The same word as the table's own 評価: a flow of a year that is not over is graded by the part of its target, and nothing
 * is graded on the way to the target of a later year.
 */
function gradeOf(
  { indicator, rule, part }: ChartSubject,
  words: SummaryWords,
  scheme: GradeScheme,
  { cell, isInterim, ofSpan }: ComparedTarget,
): string {
  const qualifier = boundOf(cell);
  const references = { ...withBase(words, rule, indicator), ...(qualifier && { qualifier }) };
  const figures = { references, rule };
  if (isInterim) return interimFormula(figures);
  return part && !ofSpan
    ? partOfYearFormula(figures, scheme, part)
    : gradeFormula(words.rate, scheme, figures);
}

/** `R7（2月末）`. */
function yearWords({ heading, provisional }: IndicatorYear): string {
  const label = yearLabel(heading);
  return provisional && heading.asOf ? `${label}（${asOfLabel(heading.asOf)}）` : label;
}

/** The table's figure in the indicator's unit, or its text (目標達成); "－" where it is blank or in doubt. */
function shown(cell: IndicatorCell | undefined, { unitScale }: Indicator): CellContent {
  if (!cell) return { formula: `=${NO_RATE}` };
  const reference = figureReference(referred(cell), cell.address.sheet);
  if (isMisread(cell)) return { formula: `=${NO_RATE}` };
  const figure = inUnitOf(unitScale, reference, cell.scale);
  if (cell.within) return { formula: `=IF(ISNUMBER(${reference}),${figure},${NO_RATE})` };
  const content = figure === reference ? reference : `IF(ISNUMBER(${reference}),${figure},${reference})`;
  return { formula: `=IF(ISBLANK(${reference}),${NO_RATE},${content})` };
}

/** The sum of the years' figures in the indicator's unit; "－" where one of them says none. */
function shownSum(years: readonly IndicatorYear[], { unitScale }: Indicator): CellContent {
  const cells = years.flatMap(({ actual }) => (actual && !isMisread(actual) ? [actual] : []));
  if (cells.length < years.length) return { formula: `=${NO_RATE}` };
  const references = cells.map(({ address }) => `${quoteSheetName(address.sheet)}!${formatCell(address)}`);
  const terms = cells.map(({ scale }, index) => inUnitOf(unitScale, references[index] ?? "", scale));
  return {
    formula: `=IF(COUNT(${references.join(",")})=${String(cells.length)},SUM(${terms.join(",")}),${NO_RATE})`,
  };
}

function rateReference(block: ChartDataBlock, year: IndicatorYear): string {
  const line = block.subject.lines.findIndex((one) => one.kind === "year" && one.year === year);
  const row = block.firstYearRow + line;
  const cell = `${quoteSheetName(block.rates.sheet)}!${formatCell({ row, column: block.rates.column })}`;
  return `=IF(ISNUMBER(${cell}),${cell},${NO_RATE})`;
}

/** R3からR6までの計の目標. */
function spanWords({ summedTarget }: Indicator): string {
  if (!summedTarget) return TARGET_WORD;
  return `${formatEraYear(summedTarget.from)}から${formatEraYear(summedTarget.to)}までの計の${TARGET_WORD}`;
}

/** 「R7（2月末）の実績は59人で、目標50人に対する達成率は118.0%（順調）です。」 */
function sentence(
  { indicator, rule, years }: ChartSubject,
  year: IndicatorYear,
  cells: SummaryWords,
  compared: ComparedTarget,
  isNotHeld: boolean,
): string {
  const { unit } = indicator;
  const format = quoteText(figureFormat({ target: compared.cell, actual: year.actual }));
  const end = years.find(({ fiscalYear }) => fiscalYear === compared.fiscalYear);
  const whose = end ? yearLabel(end.heading) : "年度が未確認";
  const ofEnd = compared.isInterim ? `${whose}の${TARGET_WORD}` : TARGET_WORD;
  const target = compared.ofSpan ? spanWords(indicator) : ofEnd;
  const [first] = compared.summed ?? [];
  const when = first
    ? `${yearLabel(first.heading)}から${yearWords(year)}までの実績の計`
    : `${yearWords(year)}の実績`;
  const figure = (cell: string): string => `TEXT(${cell},${format})`;
  const assessed = [
    quoteText(`${when}は`),
    figure(cells.actual),
    quoteText(`${unit}で、${target}`),
    figure(cells.target),
    quoteText(`${unit}に対する達成率は`),
    `TEXT(${cells.rate},"0.0%")`,
    quoteText("（"),
    cells.grade,
    quoteText("）です。"),
  ].join("&");
  const stated = (cell: string): string => `IF(ISNUMBER(${cell}),${figure(cell)}&${quoteText(unit)},${cell})`;
  const why =
    rule.form === "directionUnknown"
      ? "高い方が良いか低い方が良いかが未確認のため、達成率を計算していません"
      : "達成率を計算できません";
  const without = [
    quoteText(`${yearWords(year)}は${why}（${target}：`),
    stated(cells.target),
    quoteText(compared.summed ? "、実績の計：" : "、実績："),
    stated(cells.actual),
    quoteText("）。"),
  ].join("&");
  const reached = [
    quoteText(`${when}は`),
    figure(cells.actual),
    quoteText(`${unit}で、${target}`),
    figure(cells.target),
    quoteText(`${unit}を達成しています（`),
    cells.grade,
    quoteText("）。"),
  ].join("&");
  const nothingLeft = isNotHeld ? undefined : reachedCondition(cells, rule);
  // On the way to a later year's target the word is 途中 whether anything is left or not.
  const isReached = compared.isInterim
    ? `IF(AND(ISNUMBER(${cells.target}),ISNUMBER(${cells.actual})),${nothingLeft ?? "FALSE"},FALSE)`
    : `${cells.grade}<>${NO_RATE}`;
  const otherwise = nothingLeft === undefined ? without : `IF(${isReached},${reached},${without})`;
  return `=IF(ISNUMBER(${cells.rate}),${assessed},${otherwise})`;
}
