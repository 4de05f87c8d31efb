import type { Indicator, IndicatorTable } from "../../model/indicator";
import { figureOf, isGiven, isReported } from "../../model/indicator-figures";
import type { Sign, TargetYearAnswer } from "../../model/understanding";
import { fiscalYear, type FiscalYear } from "../../values/calendar/fiscal-year";

/** Which year the targets below one heading are of: one question for all rows of a table, as one answer is for all of them. */
export interface TargetYearQuestion {
  readonly indicators: readonly [Indicator, ...Indicator[]];
  /** The latest year that something was reached in. */
  readonly latest: FiscalYear;
  /** The year that a title tells; undefined where a person has to say. */
  readonly read: FiscalYear | undefined;
  readonly signs: readonly Sign[];
  /** From the latest year on. */
  readonly answers: readonly TargetYearAnswer[];
}

/** Plans of ten years are the longest that offices make. */
const YEARS_AHEAD = 10;

/** Whether the year of an indicator's target, which has a figure, is known to nobody. */
export function awaitsTargetYear({ undatedTarget }: Pick<Indicator, "undatedTarget">): boolean {
  return figureOf(undatedTarget?.cell) !== undefined;
}

/** What there is to ask, or to confirm, about the year of a table's targets; none where the table or 指標定義 states it. */
export function targetYearQuestions(table: IndicatorTable): TargetYearQuestion[] {
  const open = table.indicators.filter(({ undatedTarget }) => isGiven(undatedTarget?.cell));
  const inferred = table.indicators.filter(
    ({ understanding }) => understanding.targetYear?.source === "inferred",
  );
  return [
    ...(open.some(awaitsTargetYear) ? questionOf(open, undefined) : []),
    ...questionOf(inferred, yearOfTarget(inferred[0])),
  ];
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
