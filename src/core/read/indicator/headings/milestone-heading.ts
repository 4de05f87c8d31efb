import { compareKey } from "../../../values/notation/normalise";
import { readNumber } from "../../../values/notation/read-number";
import { takeYearNote } from "../../../values/notation/year-note";
import { readColumnRole, readFigureHeading } from "../../tables/heading-words";
import { FIGURE_BESIDE_YEAR, headingParts, isOfAnother, type HeadingParts } from "./heading-parts";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCell, YearCellReader } from "../../tables/year-row";

/**
 * What a column of milestones holds: `start` is where a plan began (基準値, 策定時), `current` is that too unless a start
 * is beside it (現状値), `reached` is what was reached since (最新値, 中間評価), `plain` is headed by a year alone, `deadline`
 * names the target's year (目標年度),
 * `stage` is of a stage of the plan and as often aimed at as reached (中間値, 最終).
 */
export type MilestoneKind =
  "target" | "start" | "current" | "reached" | "plain" | "deadline" | "rate" | "other" | "stage";

/** Which part of its cell's text a figure is: where a goal begins or the goal, what is in front of brackets or in them. */
export type SideOfText = "from" | "to" | "outside" | "inside";

/** The heading of a column of milestones. */
export interface MilestoneHeading {
  readonly column: number;
  readonly kind: MilestoneKind;
  /** Undefined where the year is in the cells, or nowhere. */
  readonly year: YearCell | undefined;
  /** "" where the heading names none. */
  readonly unit: string;
  /** 年度 in the heading says that the column names years. */
  readonly asksForYear: boolean;
  /** It is headed 実績年度 and holds nothing but years: it is of no figure but the one beside it. */
  readonly holdsYears?: true;
  /** The column beside it that names the years of its figures. */
  readonly yearColumn?: number;
  /** Its figures are parts of texts. */
  readonly side?: SideOfText;
  /** They are sums of the years so far. */
  readonly counts?: "sum";
  /** What it and the heading that it is paired with name: 監視件数 of 監視計画件数 and 監視実施件数. */
  readonly pair?: string;
  /** The columns of the parts of a year that it adds up. */
  readonly addsUp?: readonly number[];
}

const TARGET =
  /^(?:[本今]年度の?)?(?:(?:中間|最終|期末|長期的?|中期的?|短期的?|達成|将来|努力|(?:評価|成果|数値)?指標)の?)?目標(?:値|数|額|量|数値|年度|年次)?$/;
/** 成果目標 heads names as well, and 目指す水準 what is aimed at some day: targets only where they ask for a year. */
const TARGET_WITH_YEAR = /^(?:(?:成果|数値)目標|(?:目指|めざ)す(?:べき)?水準)$/;
/** Of the words for a base those that may as well say how it is today. */
const CURRENT =
  /^(?:本(?:学|市|町|村|県|区|院|校)の)?(?:現状|現況|現在)(?:年度?|年次)?の?(?:値|数値)?(?:(?:直近|最新)の?値)?$/;
const REACHED =
  /^(?:最新|直近)の?(?:値|数値|実績値?|状況)$|^(?:中間|最終)時?(?:評価(?:時|値)?|実績値?)(?:(?:最新|直近)の?値)?$|^(?:実績値?最終[値時]?|達成値)$|^進捗状況$|^(?:[本今]年度|前回|現[状況])の?実績値?$/;
/** As often aimed at as reached. */
const STAGE = /^(?:中間|最終)(?:時点?|値)?$/;
/** 事業実績後の状況 over 1年後（23年）, 2年後（24年）: how a subsidised project turned out that began in 計画年度（22年） in front of it. */
const AFTER_PROJECT = /^(?:事業)?(?:実績|実施)後の?状況$/;
/** 目標値（見直し後） is the same as 見直し後目標値. */
const REVISED = /^(目標[値数額]?)((?:見直し|改定|変更|修正)[前後])$/;
const ROWS_TO_PROBE = 12;
const DEADLINE = /^(?:(?:目標|達成|最終|目標達成)(?:年度?|年次|年月|時期|期限)|期限)$/;
/** 指標値 says what is aimed at only beside a column 目標年月. */
const FIGURE_OF_INDICATOR = /^指標値$/;
/** KPI heads names as well; with the year of the goal, and beside what was reached in another, it heads the goals. */
const KPI = /^(?:重要(?:業績)?(?:評価)?指標)?(?:kpi)?$/;
/**
 * Reads the heading of a column, from top to bottom, as one of milestones: a word with its year in brackets, beside it, or
 * in a row of its own. Undefined for every other heading.
 */
export function readMilestoneHeading(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number },
  column: number,
): MilestoneHeading | undefined {
  if (namesYearsBeside(grid, rows, column)) {
    const dated = readMilestoneHeading(grid, reader, rows, column - 1);
    return dated && !dated.year ? { ...dated, column, asksForYear: true } : undefined;
  }
  const parts = headingParts(grid, reader, rows, column);
  const words = parts.words.join("").replace(REVISED, "$2$1");
  const asksForYear = parts.asksForYear || namesYearsBeside(grid, rows, column + 1);
  const said = { ...parts, asksForYear };
  const isBeforeProject =
    words === "計画年度" && AFTER_PROJECT.test(compareKey(grid.text(rows.first, column + 1)));
  const kind = isBeforeProject
    ? "start"
    : (kindOf(words, said) ?? kindOf(withoutTitle(parts.words).join(""), said));
  if (!kind || (TARGET_WITH_YEAR.test(words) && !parts.year && !holdsFigures(grid, rows.last + 1, column)))
    return undefined;
  // H30実績（12月末現在） is of a year that was not over.
  const asOf = kind === "reached" ? readFigureHeading(words)?.asOf : undefined;
  const year = parts.year && asOf ? { ...parts.year, label: { ...parts.year.label, asOf } } : parts.year;
  return { column, kind, year, unit: parts.unit, asksForYear: parts.asksForYear };
}

/** 目標年度: until when a target is to be reached. */
export function isDeadline(key: string): boolean {
  return DEADLINE.test(key);
}

/** 数値目標 over 区分, 現状値 and 目標値 is the title of the three, and so is 指標の現況値及び目標値. */
const TITLE_OF_MILESTONES =
  /^(?:(?:数値|成果)目標|(?:評価|成果|目標|数値)指標|(?:定量的|アウトカム|成果|評価)?指標の現[況状]値(?:及び|と|・)目標値)$/;

function withoutTitle(words: readonly string[]): readonly string[] {
  return words.length > 1 && TITLE_OF_MILESTONES.test(words[0] ?? "") ? words.slice(1) : words;
}

/** （時期） right of 数値目標 and of 最新値: it names the years of the figures there. */
const YEARS_BESIDE = /^\(?(?:調査)?時期\)?$/;

function namesYearsBeside(
  grid: SheetGrid,
  { first, last }: { readonly first: number; readonly last: number },
  column: number,
): boolean {
  return (
    first === last && column > grid.firstColumn && YEARS_BESIDE.test(compareKey(grid.text(first, column)))
  );
}

/** 指標値 as the target that a column of deadlines beside it says when to reach; undefined for every other heading. */
export function readFigureAimedAt(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number },
  column: number,
): MilestoneHeading | undefined {
  const { words, ...said } = headingParts(grid, reader, rows, column);
  return FIGURE_OF_INDICATOR.test(words.join("")) ? { column, kind: "target", ...said } : undefined;
}

/** The only KPI（H31年度）among the columns as the goal of that year; undefined where there is none, or another KPI with a year. */
export function readKpiAimedAt(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number },
  columns: readonly number[],
): MilestoneHeading | undefined {
  const found = columns.flatMap((column): MilestoneHeading[] => {
    const { words, ...said } = headingParts(grid, reader, rows, column);
    const text = words.join("");
    return text !== "" && KPI.test(text) && said.year ? [{ column, kind: "target", ...said }] : [];
  });
  const [only, ...others] = found;
  return only && others.length === 0 && holdsFigures(grid, rows.last + 1, only.column) ? only : undefined;
}

/** 数値目標 over nothing like a figure heads the names of what is aimed at. */
function holdsFigures(grid: SheetGrid, firstRow: number, column: number): boolean {
  const last = Math.min(grid.lastRow, firstRow + ROWS_TO_PROBE - 1);
  for (let row = firstRow; row <= last; row += 1) {
    const text = grid.text(row, column);
    if (typeof grid.value(row, column) === "number" || readNumber(takeYearNote(text)?.figure ?? text))
      return true;
  }
  return false;
}

function kindOf(word: string, { year, asksForYear }: HeadingParts): MilestoneKind | undefined {
  // 平成20年度末数値 says no more than 平成20年度末.
  if (word === "" || FIGURE_BESIDE_YEAR.test(word)) return year ? "plain" : undefined;
  if (DEADLINE.test(word) && !year) return "deadline";
  if (TARGET.test(word) || (TARGET_WITH_YEAR.test(word) && (year !== undefined || asksForYear)))
    return "target";
  if (CURRENT.test(word)) return "current";
  if (readColumnRole(word) === "base" || (word === "ベース" && year)) return "start";
  if (AFTER_PROJECT.test(word) && year) return "reached";
  if (REACHED.test(word)) return year || word !== "進捗状況" ? "reached" : undefined;
  if (STAGE.test(word)) return year ? "stage" : undefined;
  const figure = readFigureHeading(word);
  if (figure?.kind === "target") return "target";
  if (figure?.kind !== "actual") return figure?.kind;
  return isOfAnother(figure.asOf ?? {}, year) ? undefined : "reached";
}
