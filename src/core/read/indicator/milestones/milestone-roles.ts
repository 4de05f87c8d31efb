import type { FiscalYear } from "../../../values/calendar/fiscal-year";
import type { MilestoneHeading } from "../headings/milestone-heading";
import { yearOf } from "../headings/resolve-bare-years";
import type { ColumnInRole } from "./milestones-of-row";

/** The columns of a table of milestones by what they hold, and the headings that stay unclear. */
interface Roles {
  readonly columns: readonly ColumnInRole[];
  readonly unclear: readonly MilestoneHeading[];
}

/**
 * 現状値 is where the plan began, unless 基準値 or 策定時 is beside it: then it is what was reached since. Years without
 * a word are what was reached where no other heading says that, beside 現状値 only where they were all counted (`areCounted`).
 */
export function rolesOf(all: readonly MilestoneHeading[], arePlainCounted: boolean): Roles | undefined {
  const headings = withStagesReached(all);
  const of = (kind: MilestoneHeading["kind"]): MilestoneHeading[] =>
    headings.filter((heading) => heading.kind === kind);
  const [starts, currents, reached, plain, rates] = [
    of("start"),
    of("current"),
    withoutSpending(of("reached"), of("target")),
    of("plain"),
    of("rate"),
  ];
  const targets = of("target");
  if (targets.length === 0 || starts.length > 1 || currents.length > 1) return undefined;
  // 目標, 実績, 目標, 実績 of no year are of two things that are counted.
  if (areOfNoYear(targets) && areOfNoYear(of("reached"))) return undefined;
  const isSinceStart = starts.length > 0;
  const saysReached = reached.length > 0 || (isSinceStart && currents.length > 0);
  // After 基準値 and before 現状値 is what was reached on the way.
  const [start, current] = [starts[0], currents[0]];
  const between =
    start && current ? plain.filter(({ column }) => start.column < column && column < current.column) : [];
  // Between 現状値 and the target a year without a word may as well be planned as reached.
  const firstTarget = Math.min(...targets.map(({ column }) => column));
  const mayBePlanned =
    currents.length > 0 && !arePlainCounted && plain.some(({ column }) => column < firstTarget);
  const arePlainReached = !saysReached && !mayBePlanned;
  const actuals = [...reached, ...(isSinceStart ? currents : []), ...(arePlainReached ? plain : between)];
  const bases = isSinceStart ? starts : currents;
  if (bases.length + actuals.length === 0) return undefined;
  const as = (role: ColumnInRole["role"], list: readonly MilestoneHeading[]): ColumnInRole[] =>
    list.map((heading) => ({ ...heading, role }));
  const ownRates = ratesOfActuals(rates, actuals);
  return {
    columns: [...as("target", targets), ...as("base", bases), ...as("actual", actuals), ...ownRates],
    unclear: [
      ...(arePlainReached ? [] : plain.filter((heading) => !between.includes(heading))),
      ...(ownRates.length > 0 ? [] : rates),
    ],
  };
}

/** R5実績, 達成率, R6実績, 達成率: the rates right of each column of actuals are of those; one column of rates is of the only actuals. */
function ratesOfActuals(
  rates: readonly MilestoneHeading[],
  actuals: readonly MilestoneHeading[],
): ColumnInRole[] {
  if (rates.length !== actuals.length) return [];
  if (rates.length === 1) return rates.map((rate) => ({ ...rate, role: "rate" }));
  const areBeside = rates.every(
    (rate) => !rate.year && actuals.some(({ column }) => column === rate.column - 1),
  );
  return areBeside ? rates.map((rate) => ({ ...rate, role: "rate", rateOf: rate.column - 1 })) : [];
}

/**
 * 策定時（H25）, 中間（H30）, 目標（R5）, 最終（R5）: where the goal of the last stage's year stands beside it, the stages are what was
 * reached; with no goal of its own year 最終 may be one.
 */
function withStagesReached(headings: readonly MilestoneHeading[]): readonly MilestoneHeading[] {
  const yearOfHeading = ({ year }: MilestoneHeading): FiscalYear | undefined =>
    year && yearOf(year, undefined);
  const [goal, ...others] = headings.filter(({ kind }) => kind === "target").map(yearOfHeading);
  const stages = headings.filter(({ kind }) => kind === "stage");
  const last = Math.max(...stages.map((stage) => yearOfHeading(stage) ?? Infinity));
  if (goal === undefined || others.length > 0 || last !== goal) return headings;
  return headings.map((heading) => (heading.kind === "stage" ? { ...heading, kind: "reached" } : heading));
}

/** Several, and no heading says of which year any of them is. */
function areOfNoYear(headings: readonly MilestoneHeading[]): boolean {
  return headings.filter(({ year, yearColumn }) => !year && yearColumn === undefined).length > 1;
}

/** 実績額（円） in front of 指標値 and 実績値, with no year either, is what was spent: it is of no indicator, and goes unread. */
function withoutSpending(
  reached: readonly MilestoneHeading[],
  targets: readonly MilestoneHeading[],
): readonly MilestoneHeading[] {
  const firstTarget = Math.min(...targets.map(({ column }) => column));
  const after = reached.filter(({ column }) => column > firstTarget);
  const namesNoYear = reached.every(({ year }) => !year);
  return namesNoYear && after.length === 1 ? after : reached;
}
