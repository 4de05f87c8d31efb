import { boundOf } from "../../model/target-bound";
import type { Assessment } from "../../judge/achievement/assessment";
import type { GradeScheme } from "../../model/grade-scheme";
import { comparedTarget } from "../../model/compared-target";
import { brokenLines } from "../../plan/broken-lines";
import { partOfYearFormula } from "../../plan/grade-words";
import {
  gradeFormula,
  INTERIM_WORD,
  interimFormula,
  rateFormula,
  type RateReferences,
} from "../../plan/rate-formula";
import { ACTUAL_WORD, GRADE_WORD, INDICATOR_WORD, RATE_WORD, TARGET_WORD } from "../../plan/sheet-words";
import { formatCell } from "../../values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import { chartTitle } from "../charts/chart-subjects";
import { RATE_FORMAT } from "../rates/band-formats";
import { figureCell, figurePoints } from "./figure-cell";
import type { IndicatorNote } from "./indicator-notes";
import type { PaperIndicator, PaperYear } from "./indicator-subjects";
import { BLANK_ROW, headRows, noteRows } from "./page-parts";
import { DESCRIPTION_SIZE, lettersIn } from "./paper-looks";
import {
  BLANK_CELL,
  PAGE_POINTS,
  textCell,
  type PaperCell,
  type PaperPage,
  type PaperRow,
} from "./paper-page";
import { KIND_WORD, NO_FIGURE } from "./paper-words";
import type { PaperYearColumn } from "./year-columns";

/** What 資料2-2 is made of. */
export interface IndicatorPaper {
  readonly workbook: WorkbookSnapshot;
  readonly title: string;
  readonly number: string;
  readonly indicators: readonly PaperIndicator[];
  readonly columns: readonly PaperYearColumn[];
  readonly scheme: GradeScheme;
  readonly notes: readonly IndicatorNote[];
  readonly choices: string;
}

/** Descriptions take fewer lines where there is more room: what figures leave of it, within these bounds. */
const LEAST_NAME_POINTS = 228;
const MOST_NAME_POINTS = 264;
const KIND_POINTS = 56;
const GRADE_POINTS = 64;
const LEAST_YEAR_POINTS = 40;
const FIRST_YEAR_COLUMN = 2;

/** An indicator with the cells of its figures by fiscal year. */
interface ShownIndicator extends PaperIndicator {
  readonly figures: ReadonlyMap<number, { readonly target: PaperCell; readonly actual: PaperCell }>;
}

/**
 * 資料2-2 主な事業指標 as the council's paper has it, with 達成率 below each 実績 and 評価 on the right. Pauses after each
 * indicator's figures and after each indicator's rows.
 */
export function* indicatorPageSteps(paper: IndicatorPaper): Generator<undefined, PaperPage> {
  const { columns } = paper;
  const indicators: ShownIndicator[] = [];
  let least = LEAST_YEAR_POINTS;
  for (const one of paper.indicators) {
    const shown = withFigures(one, paper.workbook);
    indicators.push(shown);
    for (const { target, actual } of shown.figures.values())
      least = Math.max(least, figurePoints(target), figurePoints(actual));
    yield;
  }
  const widths = columnWidths(columns, least);
  const rows: PaperRow[] = [...headRows(paper.title, paper.number, [], widths)];
  const headingRow = rows.length;
  rows.push(headingOf(paper, indicators));
  for (const [index, one] of indicators.entries()) {
    const before = indicators[index - 1]?.indicator;
    const { section, sectionNumber, sectionHeading } = one.indicator;
    if (section !== "" && (section !== before?.section || sectionNumber !== before.sectionNumber))
      rows.push({
        look: "section",
        cells: [textCell(sectionHeading)],
      });
    rows.push(...rowsOfIndicator(one, rows.length, paper, widths[0] ?? LEAST_NAME_POINTS));
    yield;
  }
  const notes = paper.notes.map(({ text }, index) => `${markOf(index)} ${text}`);
  rows.push(BLANK_ROW, ...noteRows([...notes, legend(paper.scheme)], widths));
  return { columns: widths, rows, headingRow, choices: paper.choices };
}

function withFigures(one: PaperIndicator, workbook: WorkbookSnapshot): ShownIndicator {
  const figures = [...one.years].map(([fiscalYear, { year }]) => {
    const [target, actual] = [figureCell(workbook, year.target), figureCell(workbook, year.actual)];
    return [fiscalYear, { target, actual }] as const;
  });
  return { ...one, figures: new Map(figures) };
}

/**
 * Years as wide as the longest figure needs (Excel shows a wider number as ####), and the rest of the page for names first
 * and for years then.
 */
function columnWidths(columns: readonly PaperYearColumn[], least: number): readonly number[] {
  const room = PAGE_POINTS - KIND_POINTS - GRADE_POINTS;
  const left = room - least * columns.length;
  const name = Math.min(MOST_NAME_POINTS, Math.max(LEAST_NAME_POINTS, left));
  const year = Math.max(least, Math.floor((room - name) / columns.length));
  return [name, KIND_POINTS, ...columns.map(() => year), GRADE_POINTS];
}

/** `※3`: the number of a footnote. */
function markOf(index: number): string {
  return `※${String(index + 1)}`;
}

/** The years, each with the number of the footnote that speaks of its whole column. */
function headingOf({ columns, notes }: IndicatorPaper, indicators: readonly PaperIndicator[]): PaperRow {
  const years = columns.map(({ label, fiscalYear, asOf }) => {
    const note = notes.findIndex((one) => one.column === fiscalYear);
    const mark = note < 0 ? "" : ` ${markOf(note)}`;
    return textCell(`${label}\n(${String(fiscalYear)})${asOf ? `\n${asOf.text}` : ""}${mark}`);
  });
  const graded = new Set(indicators.flatMap((one) => one.graded?.year.fiscalYear ?? []));
  const only = graded.size === 1 ? columns.find(({ fiscalYear }) => graded.has(fiscalYear)) : undefined;
  const grade = only ? `${GRADE_WORD}\n${only.label}` : `${GRADE_WORD}\n（最新）`;
  return {
    look: "heading",
    cells: [textCell(INDICATOR_WORD), textCell(KIND_WORD), ...years, textCell(grade)],
  };
}

/** 目標, 実績 and 達成率 of an indicator; its description runs beside the second and the third. */
function rowsOfIndicator(
  one: ShownIndicator,
  firstRow: number,
  paper: IndicatorPaper,
  namePoints: number,
): PaperRow[] {
  const { columns, scheme } = paper;
  const { indicator } = one;
  const letters = lettersIn(namePoints, DESCRIPTION_SIZE);
  const lines = indicator.description.split("\n").flatMap((line) => brokenLines(line, letters));
  const half = Math.ceil(lines.length / 2);
  const part = (from: number, to?: number): PaperCell => ({
    ...textCell(lines.slice(from, to).join("\n")),
    fontSize: DESCRIPTION_SIZE,
  });
  const figures = (kind: "target" | "actual"): PaperCell[] =>
    columns.map(({ fiscalYear }) => one.figures.get(fiscalYear)?.[kind] ?? BLANK_CELL);
  const rates = columns.map(({ fiscalYear }) => {
    const year = one.years.get(fiscalYear);
    return year ? rateCell(one, year, firstRow, columns) : BLANK_CELL;
  });
  const row = (
    look: "first" | "next",
    label: PaperCell,
    kind: PaperCell,
    figures: readonly PaperCell[],
    grade = BLANK_CELL,
  ): PaperRow => ({
    look,
    cells: [label, kind, ...figures, grade],
  });
  const kindCell = (word: string, kind: IndicatorNote["row"]): PaperCell => {
    const marks = paper.notes.flatMap((note, index) =>
      note.row === kind && note.indicators.includes(indicator) ? [markOf(index)] : [],
    );
    return textCell([word, ...marks].join(" "), "Center");
  };
  return [
    row("first", textCell(chartTitle(indicator)), kindCell(TARGET_WORD, "target"), figures("target")),
    row("next", part(0, half), kindCell(ACTUAL_WORD, "actual"), figures("actual")),
    row("next", part(half), kindCell(RATE_WORD, "rate"), rates, gradeCell(one, firstRow, columns, scheme)),
  ];
}

/** The cells of this paper that a year's rate is made of; undefined where the target is of no year that is shown. */
function referencesOf(
  { indicator, rule }: PaperIndicator,
  { year }: PaperYear,
  firstRow: number,
  columns: readonly PaperYearColumn[],
): RateReferences | undefined {
  const { cell: target, fiscalYear, ofSpan } = comparedTarget(indicator, year);
  // What is aimed at for several years together, or in a year that nobody has said, stands in no column of a year.
  if (ofSpan || fiscalYear === undefined) return undefined;
  const columnOf = (wanted: number): number =>
    FIRST_YEAR_COLUMN + columns.findIndex((column) => column.fiscalYear === wanted);
  const [targetColumn, actualColumn] = [columnOf(fiscalYear), columnOf(year.fiscalYear)];
  if (!target || !year.actual || targetColumn < FIRST_YEAR_COLUMN) return undefined;
  const base = rule.form === "progress" ? indicator.unitScale : target.scale;
  const isOneScale = target.scale === year.actual.scale && target.scale === base && base === 1;
  const qualifier = boundOf(target);
  return {
    target: formatCell({ row: firstRow, column: targetColumn }),
    actual: formatCell({ row: firstRow + 1, column: actualColumn }),
    ...(isOneScale || (target.scale === year.actual.scale && rule.form !== "progress")
      ? {}
      : { scales: { target: target.scale, actual: year.actual.scale, base } }),
    ...(qualifier && { qualifier }),
  };
}

/** A plain formula over the figures above it, so that whoever corrects one sees the rate follow. */
function rateCell(
  one: PaperIndicator,
  year: PaperYear,
  firstRow: number,
  columns: readonly PaperYearColumn[],
): PaperCell {
  const { state, rate } = year.assessment;
  if (state === "noTarget" || state === "noActual") {
    const isEmpty = [year.year.target, year.year.actual].every(
      (cell) => cell === undefined || cell.reading.state === "blank",
    );
    return isEmpty ? BLANK_CELL : textCell(NO_FIGURE, "Right");
  }
  if (rate === undefined) return textCell(NO_FIGURE, "Right");
  const references = referencesOf(one, year, firstRow, columns);
  const content = references ? { formula: rateFormula(references, one.rule) } : rate;
  return { content, numberFormat: RATE_FORMAT, align: "Right" };
}

function gradeCell(
  one: PaperIndicator,
  firstRow: number,
  columns: readonly PaperYearColumn[],
  scheme: GradeScheme,
): PaperCell {
  const { graded, rule, part } = one;
  if (!graded) return textCell(NO_FIGURE, "Center");
  const { state, gradeBasis } = graded.assessment;
  if (state !== "assessed" && state !== "reached") return textCell(NO_FIGURE, "Center");
  const references = referencesOf(one, graded, firstRow, columns);
  if (!references) return textCell(wordWithoutFormula(graded.assessment, scheme), "Center");
  const figures = { references, rule };
  const column =
    FIRST_YEAR_COLUMN + columns.findIndex(({ fiscalYear }) => fiscalYear === graded.year.fiscalYear);
  const rate = formatCell({ row: firstRow + 2, column });
  const formula =
    gradeBasis === "interim"
      ? interimFormula(figures)
      : part
        ? partOfYearFormula(figures, scheme, part)
        : gradeFormula(rate, scheme, figures);
  return { content: { formula }, align: "Center" };
}

/** The grade where the paper has not both figures that it is made of. */
function wordWithoutFormula({ grade, gradeBasis }: Assessment, { bands }: GradeScheme): string {
  if (gradeBasis === "interim") return INTERIM_WORD;
  const band = gradeBasis === "spanTarget" ? bands.find(({ key }) => key === grade) : undefined;
  return band?.word ?? NO_FIGURE;
}

/** 「評価は、達成率100%以上を「順調」…」, of the bands in use. */
function legend({ bands }: GradeScheme): string {
  const words = bands.map(({ from, word }, index) => {
    if (from !== undefined) return `${String(Math.round(from * 1000) / 10)}%以上「${word}」`;
    const above = bands[index - 1]?.from;
    return above === undefined ? `「${word}」` : `${String(Math.round(above * 1000) / 10)}%未満「${word}」`;
  });
  return `評価は達成率により、${words.join("、")}としています。達成率を計算できないところは「－」です。`;
}
