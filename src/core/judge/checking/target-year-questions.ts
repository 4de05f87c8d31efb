import type { Indicator, IndicatorTable } from "../../model/indicator";
import { figureOf, isGiven, isReported } from "../../model/indicator-figures";
import type { Sign, TargetYearAnswer } from "../../model/understanding";
import { compareKey } from "../../values/notation/normalise";
import { fiscalYear, type FiscalYear } from "../../values/calendar/fiscal-year";

/** Which year the targets below one heading are of: one question for all rows of a table, as one answer is for all of them. */
export interface TargetYearQuestion {
  readonly indicators: readonly [Indicator, ...Indicator[]];
  /** The latest year that something was reached in. */
  readonly latest: FiscalYear;
  /** The year that a title tells; undefined where a person has to say. */
  readonly read: FiscalYear | undefined;
  readonly signs: readonly Sign[];
  /**
   * From the latest year on. None where a row of another table has the name of one of these and another target: 指標定義 goes by
   * names, so that an answer for one would move the other.
   */
  readonly answers: readonly TargetYearAnswer[];
}

/** Plans of ten years are the longest that offices make. */
const YEARS_AHEAD = 10;

/** Whether the year of an indicator's target, which has a figure, is known to nobody. */
export function awaitsTargetYear({ undatedTarget }: Pick<Indicator, "undatedTarget">): boolean {
  return figureOf(undatedTarget?.cell) !== undefined;
}

/** What there is to ask, or to confirm, about the year of the tables' targets; none where a table or 指標定義 states it. */
export function targetYearQuestions(tables: readonly IndicatorTable[]): TargetYearQuestion[] {
  const namesakes = goalsByName(tables);
  return tables.flatMap((table) => {
    const open = table.indicators.filter(({ undatedTarget }) => isGiven(undatedTarget?.cell));
    const inferred = table.indicators.filter(
      ({ understanding }) => understanding.targetYear?.source === "inferred",
    );
    const questions = [
      ...(open.some(awaitsTargetYear) ? questionOf(open, undefined) : []),
      ...questionOf(inferred, yearOfTarget(inferred[0])),
    ];
    return questions.map((question) => {
      const isOfOthers = question.indicators.some((one) => hasOtherGoal(one, table, namesakes));
      return isOfOthers ? { ...question, answers: [] } : question;
    });
  });
}

/** A target that stands below a heading without a year, wherever its year is from. */
interface Goal {
  readonly table: IndicatorTable;
  /** Undefined for words: 増加. */
  readonly figure: number | undefined;
}

type GoalsByName = ReadonlyMap<string, readonly Goal[]>;

function goalsByName(tables: readonly IndicatorTable[]): GoalsByName {
  const goals = new Map<string, Goal[]>();
  for (const table of tables)
    for (const indicator of table.indicators) {
      if (!indicator.undatedTarget && !indicator.understanding.targetYear) continue;
      const name = compareKey(indicator.name);
      const goal = { table, figure: goalOf(indicator) };
      goals.set(name, [...(goals.get(name) ?? []), goal]);
    }
  return goals;
}

function goalOf(indicator: Indicator): Goal["figure"] {
  const { undatedTarget, years } = indicator;
  const cell = undatedTarget?.cell ?? years.find(({ target }) => isGiven(target))?.target;
  return figureOf(cell);
}

/**
 * Whether a row of another table that one row of 指標定義 would speak of as well has another target. Sections and marks tell rows
 * apart only where 指標定義 has columns for them.
 */
function hasOtherGoal(indicator: Indicator, table: IndicatorTable, namesakes: GoalsByName): boolean {
  const figure = goalOf(indicator);
  const others = namesakes.get(compareKey(indicator.name)) ?? [];
  return others.some((other) => other.table !== table && other.figure !== figure);
}

function yearOfTarget(indicator: Indicator | undefined): FiscalYear | undefined {
  return indicator?.years.find(({ target }) => target)?.fiscalYear;
}

function questionOf(rows: readonly Indicator[], read: FiscalYear | undefined): TargetYearQuestion[] {
  const [first, ...others] = rows;
  const reached = rows.flatMap(({ years }) => years.filter(isReported).map((year) => year.fiscalYear));
  if (!first || reached.length === 0) return [];
  const latest = fiscalYear(Math.max(...reached));
  const last = Math.max(latest + YEARS_AHEAD, read ?? 0);
  const asked = { at: first.labelCell, rows: rows.map(({ labelCell }) => labelCell) };
  const answers = Array.from({ length: last - latest + 1 }, (_, ahead) => ({
    ...asked,
    targetYear: fiscalYear(latest + ahead),
  }));
  const signs = first.understanding.targetYear?.signs ?? [];
  return [{ indicators: [first, ...others], latest, read, signs, answers }];
}
