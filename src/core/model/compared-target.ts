import type { FiscalYear } from "../values/calendar/fiscal-year";
import { heldByRates } from "./held-by-rates";
import { figureOf, isGiven, isReported } from "./indicator-figures";
import type { Indicator, IndicatorCell, IndicatorYear } from "./indicator";
import { isNeverSummed } from "./share";
import { heldAgainstSum, isOfSpan } from "./summed-target";

/** The target that a year's actual is held against. */
export interface ComparedTarget {
  /** Undefined where the table has no such cell. */
  readonly cell: IndicatorCell | undefined;
  /** Undefined where nobody has said the target's year. */
  readonly fiscalYear: FiscalYear | undefined;
  /**
   * The target is of a later year, or of one that nobody has said: what is reached so far is on the way to it, neither reached
   * nor missed.
   */
  readonly isInterim: boolean;
  /** The target is for several years together: no year has it in its own column. */
  readonly ofSpan?: true;
  /** The years whose actuals are added up against it, this one last; absent where its own actual is compared. */
  readonly summed?: readonly IndicatorYear[];
}

/** What of an indicator decides what a year is compared with. */
export type ComparedIndicator = Pick<Indicator, "years"> &
  Partial<
    Pick<
      Indicator,
      | "base"
      | "name"
      | "accrual"
      | "unit"
      | "countingBasis"
      | "understanding"
      | "summedTarget"
      | "undatedTarget"
      | "endIsOfOneYear"
    >
  >;

/** What decides which year a target is aimed at from. */
type EndedIndicator = Pick<Indicator, "years"> & Partial<Pick<Indicator, "base" | "understanding">>;

/**
 * What a year is compared with: its own target where it has one, else the only target of the indicator where that is of
 * the last year, else the next one of targets that are years apart (中間目標 R5, 最終目標 R9). A row with other targets is compared year
 * by year, and a blank among them is blank; so is a single blank cell in front of the last year, which may as well have been forgotten. Flows of several years are
 * held against no end target, as nobody can say whether it is for the last year or for all of them together, but where the
 * office's own 達成率 of a year is that year's actual against it. A target that is stated for several years together is held
 * against the sum of those so far, or against the latest where that is a sum itself (`heldAgainstSum`). A target whose year nobody
 * has said is compared as one of the last year. The last year itself is held against nothing while nobody knows which of the two its
 * target is.
 */
export function comparedTarget(indicator: ComparedIndicator, year: IndicatorYear): ComparedTarget {
  const own = { cell: year.target, fiscalYear: year.fiscalYear, isInterim: false };
  const together = togetherTarget(indicator, year);
  if (together) return together;
  if (isEndInDoubt(indicator, year)) return { ...own, cell: undefined };
  const end = endAhead(indicator, year);
  const cell = end ? end.target : undatedAhead(indicator, year);
  if (!cell || (mayBeSummed(indicator, end) && !isHeldSo(indicator, cell, end))) return own;
  return { cell, fiscalYear: end?.fiscalYear, isInterim: true };
}

/**
 * The year at the end whose target a year would be on the way to, if anybody knew whether it is for that year alone or for all of
 * them together. The target of the year to come is its own, but where the years before have places for theirs, or a base is in
 * front of all, from which a plan goes to its end.
 */
export function endNotHeld(indicator: ComparedIndicator, year: IndicatorYear): IndicatorYear | undefined {
  if (isEndInDoubt(indicator, year)) return year;
  const end = endAhead(indicator, year);
  if (!end || comparedTarget(indicator, year).cell === end.target) return undefined;
  const { years, base } = indicator;
  const isOfPlan = year.target !== undefined || isGiven(base) || isEndInDoubt(indicator, end);
  const isToCome = years.some((one) => isReported(one) && one.fiscalYear + 1 >= end.fiscalYear);
  return isOfPlan || !isToCome ? end : undefined;
}

/** A target whose year nobody has said is ahead of every year without one of its own. */
function undatedAhead({ undatedTarget }: ComparedIndicator, year: IndicatorYear): IndicatorCell | undefined {
  return undatedTarget && isOpen(year) ? undatedTarget.cell : undefined;
}

function togetherTarget(indicator: ComparedIndicator, year: IndicatorYear): ComparedTarget | undefined {
  const target = indicator.summedTarget;
  if (!target || !isOfSpan(target, year) || isGiven(year.target)) return undefined;
  const held = heldAgainstSum(indicator, target);
  if (held === "unknown") return undefined;
  const soFar = indicator.years.filter((one) => isOfSpan(target, one) && one.fiscalYear <= year.fiscalYear);
  return {
    cell: target.cell,
    fiscalYear: target.to,
    // The years together are not over before the last of them is.
    isInterim: year.fiscalYear < target.to || year.provisional,
    ofSpan: true,
    ...(held === "sum" && soFar.length > 1 && { summed: soFar }),
  };
}

/** The figure that is held against the target: the year's own, or the sum of the years; undefined where one of them has none. */
export function comparedActual({ actual }: IndicatorYear, { summed }: ComparedTarget): number | undefined {
  if (!summed) return figureOf(actual);
  return summed.reduce<number | undefined>((sum, year) => {
    const figure = figureOf(year.actual);
    return sum === undefined || figure === undefined ? undefined : sum + figure;
  }, 0);
}

/**
 * The year whose target this one is on the way to: the only one, or the next of those that are years apart; undefined for a year
 * with a target of its own and for one whose blank cell may have been forgotten.
 */
function endAhead(indicator: EndedIndicator, year: IndicatorYear): IndicatorYear | undefined {
  if (!isOpen(year)) return undefined;
  const end = endYear(indicator) ?? nextMilestone(indicator, year);
  if (!end || end.fiscalYear <= year.fiscalYear || isYearBefore(indicator, year, end)) return undefined;
  const blanks = indicator.years.filter((one) => one.target && isOpen(one) && isReported(one));
  return year.target && blanks.length < LEAST_BLANKS ? undefined : end;
}

/** No target, and no mark (－) either, which says that there was none. */
function isOpen({ target }: IndicatorYear): boolean {
  return target === undefined || target.reading.state === "blank";
}

/**
 * 24年度実績 in front of 25年度計画 and 25年度実績: the first year of a row, alone in front of one with a place for its target and its
 * actual, is there for comparison. What is planned for the next year is no goal of this one, but where a base says that the row
 * goes from there to the target, or the target is a goal whose year is said apart from it.
 */
function isYearBefore(indicator: EndedIndicator, year: IndicatorYear, end: IndicatorYear): boolean {
  const { years, base, understanding } = indicator;
  if ((base && isGiven(base)) || understanding?.targetYear || saysUntil(end)) return false;
  const isAlone = years.every((one) => one === year || one.fiscalYear >= end.fiscalYear);
  return isAlone && end.actual !== undefined && year.fiscalYear + 1 === end.fiscalYear;
}

/** 令和7年度までに100人, which may be said of one year, and is as often of all up to it. */
function saysUntil({ target }: IndicatorYear): boolean {
  const raw = target?.reading.raw;
  return typeof raw === "string" && raw.includes("まで");
}

/** 人／年, 人/1年, but 人/5年 is of five years together. */
const UNIT_OF_ONE_YEAR = /(?<![\d０-９〇一二三四五六七八九十数かカヵヶケ箇])(?:[1１]?年)/u;

/** The year of the one target at the end of yearly figures that grow through their year, as long as it may be for all of them together. */
export function endOfFlow(indicator: ComparedIndicator): IndicatorYear | undefined {
  const end = endYear(indicator);
  return end && mayBeSummed(indicator, end) ? end : undefined;
}

/** Whether the target of a year that is reported on is the one that several years in front of it would be on the way to. */
function isEndInDoubt(indicator: ComparedIndicator, year: IndicatorYear): boolean {
  // What most indicators and years are is seen before their other years are looked through.
  if (indicator.accrual !== "growing" || !isGiven(year.target) || !isReported(year)) return false;
  const after = indicator.years.filter(({ fiscalYear }) => fiscalYear > year.fiscalYear);
  if (after.some(({ target }) => target)) return false;
  // A column for the actual of a later year does not say that the target is of its own year alone.
  const upTo = { ...indicator, years: indicator.years.filter((one) => !after.includes(one)) };
  if (endOfFlow(upTo) !== year || heldByRates(upTo.years, figureOf(year.target)) === "ofYear") return false;
  const least = saysUntil(year) ? 0 : 1;
  return upTo.years.filter((one) => isReported(one) && endAhead(upTo, one) === year).length > least;
}

/**
 * Yearly figures that grow through their year, unless its unit or name say that the target is of one year too (人／年, 年間出生数), or
 * a word beside the target does.
 */
function mayBeSummed(
  { years, name = "", accrual, unit = "", understanding, endIsOfOneYear, undatedTarget }: ComparedIndicator,
  end: IndicatorYear | undefined,
): boolean {
  const isOfOneYear = understanding?.accrual?.signs.some(({ code }) => code === "table") === true;
  if (endIsOfOneYear || understanding?.targetSpan) return false;
  const own = (end?.target ?? undatedTarget?.cell)?.ownUnit ?? unit;
  if (accrual !== "growing" || UNIT_OF_ONE_YEAR.test(own) || isOfOneYear) return false;
  if (isNeverSummed(name, unit)) return false;
  const least = end && saysUntil(end) && isReported(end) ? 0 : 1;
  return years.filter((year) => year !== end && isReported(year)).length > least;
}

/** Whether the office's own 達成率 are each year's actual against the target ahead. */
function isHeldSo(
  { years }: ComparedIndicator,
  cell: IndicatorCell,
  end: IndicatorYear | undefined,
): boolean {
  const before = years.filter((year) => year !== end);
  return heldByRates(before, figureOf(cell)) === "ofYear";
}

/** So many reported years with a blank target are a row that has none but at its end. */
const LEAST_BLANKS = 2;

/** The last year, where it alone has a target. */
function endYear({ years }: Pick<Indicator, "years">): IndicatorYear | undefined {
  const [end, ...others] = years.filter(({ target }) => isGiven(target));
  if (!end || others.length > 0) return undefined;
  return years.every(({ fiscalYear }) => fiscalYear <= end.fiscalYear) ? end : undefined;
}

/**
 * The next year with a target, where the table has a place for targets in these years alone and none of them is next to another:
 * 中間目標 and 最終目標. Targets of years that follow one another are yearly ones, and a year beside them is not aimed at. What was on the
 * way to a target stays so once that is reported on, as what was on the way to an only one does.
 */
function nextMilestone(
  { years }: Pick<Indicator, "years">,
  { fiscalYear, target }: IndicatorYear,
): IndicatorYear | undefined {
  // 実績 17, 20 and 目標 22, 24, 29 in rows of their own have blanks, but none among the targets.
  const aimed = years.filter((year) => (target === undefined ? year.target : isGiven(year.target)));
  const first = aimed[0]?.fiscalYear ?? Infinity;
  const isInFront = years.every((year) => aimed.includes(year) !== year.fiscalYear < first);
  if (target !== undefined && (!isInFront || aimed.length < 2)) return undefined;
  const areApart = aimed.every(
    (one) => isGiven(one.target) && aimed.every((other) => other === one || isApart(one, other)),
  );
  const next = aimed.find((year) => year.fiscalYear > fiscalYear);
  return areApart ? next : undefined;
}

function isApart(one: IndicatorYear, other: IndicatorYear): boolean {
  return Math.abs(one.fiscalYear - other.fiscalYear) > 1;
}
