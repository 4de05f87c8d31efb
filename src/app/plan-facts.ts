import type { Assessment } from "../core/judge/achievement/assessment";
import { judgingOf } from "../core/judge/achievement/judging";
import type { Indicator, IndicatorCell, IndicatorYear } from "../core/model/indicator";
import { isReported, notFinalNote } from "../core/model/indicator-figures";
import { targetNotHeld } from "../core/model/target-of-no-year";
import type { Plan } from "../core/plan/plan";
import type { Review } from "../core/review";
import { cellKey, type CellAddress } from "../core/values/workbook/cell-address";
import { isFormula, sameContent, type CellContent } from "../core/values/workbook/cell-value";
import { locateRateSteps } from "../core/write/rates/locate-rates";
import { assessIn } from "../core/judge/achievement/assess-in";
import { reviewAfterSteps } from "./review-after";
import type { PlanChoices } from "./plan-request";

/** A target or an actual that becomes another one. */
export interface FigureFact {
  readonly indicator: Indicator;
  readonly fiscalYear: number;
  readonly figure: "target" | "actual";
  readonly cell: IndicatorCell;
  readonly after: CellContent;
}

/** A rate that is written: what its formula comes to with the figures as they will be. */
export interface RateFact {
  readonly indicator: Indicator;
  readonly fiscalYear: number;
  /** Why the rate is not final, as written: 見込, 2月末実績; undefined where it is. */
  readonly notFinal: string | undefined;
  readonly assessment: Assessment;
  readonly cell: CellAddress;
}

/** A year of an indicator with what it comes to, whether a rate of it has a cell or not. */
export type AssessedYear = Pick<RateFact, "indicator" | "fiscalYear" | "assessment">;

/** Something else that a person has typed and that becomes another: a year's heading, a ledger's record. */
export interface TypedCellFact {
  readonly cell: CellAddress;
  readonly before: CellContent;
  readonly after: CellContent;
}

export interface ChartFact {
  readonly sheet: string;
  readonly title: string;
  /** True where the chart is brought up to date, false where it is added. */
  readonly exists: boolean;
}

/** What a plan means to whoever knows the indicators; cells, formulas, names and looks are in the plan itself. */
export interface PlanFacts {
  readonly figures: readonly FigureFact[];
  /** Figures that stay what they are, typed as text until now: `２，４００` becomes 2,400. */
  readonly textToNumbers: number;
  readonly typedCells: readonly TypedCellFact[];
  /** In the order of the tables; of each indicator the years in theirs. */
  readonly rates: readonly RateFact[];
  /** Where rates are written: the latest reported year of each indicator whose target nobody has said the year or the use of. */
  readonly waiting: readonly AssessedYear[];
  readonly charts: readonly ChartFact[];
}

/** The facts of a plan over the review that it was made from, with the choices that it was made with. Pauses after each table. */
export function* planFactSteps(
  plan: Plan,
  review: Review,
  choices: PlanChoices = {},
): Generator<undefined, PlanFacts> {
  const written = yield* writtenCellSteps(plan);
  const figures: FigureFact[] = [];
  for (const { indicators } of review.tables) {
    yield;
    for (const { indicator, year } of yearsOf(indicators))
      figures.push(...figureFacts(indicator, year, written));
  }
  const changed = figures.filter(({ cell, after }) => !isSameNumber(cell, after));
  yield;
  const after = yield* reviewAfterSteps(review, plan);
  const rates = yield* rateFacts(after, choices, written);
  const told = new Set(
    [...figures.map(({ cell }) => cell.address), ...rates.map(({ cell }) => cell)].map(cellKey),
  );
  return {
    figures: changed,
    textToNumbers: figures.length - changed.length,
    typedCells: [...written.values()].filter(
      ({ cell, before }) => before !== null && !isFormula(before) && !told.has(cellKey(cell)),
    ),
    rates,
    waiting: rates.length > 0 ? waitingYears(after) : [],
    charts: plan.edits.flatMap((edit) =>
      edit.kind === "chart" ? [{ sheet: edit.sheet, title: edit.chart.title, exists: edit.exists }] : [],
    ),
  };
}

/**
 * Every cell that changes, with what it holds and is to hold; where a plan comes to a cell twice, the last word counts. Pauses
 * after each rectangle.
 */
export function* writtenCellSteps(plan: Plan): Generator<undefined, ReadonlyMap<string, TypedCellFact>> {
  const written = new Map<string, TypedCellFact>();
  for (const edit of plan.edits) {
    if (edit.kind !== "cells") continue;
    yield;
    for (const [down, line] of edit.after.entries()) {
      for (const [across, content] of line.entries()) {
        const before = edit.before[down]?.[across] ?? null;
        if (sameContent(before, content)) continue;
        const cell = { sheet: edit.sheet, row: edit.row + down, column: edit.column + across };
        written.set(cellKey(cell), { cell, before, after: content });
      }
    }
  }
  return written;
}

function figureFacts(
  indicator: Indicator,
  year: IndicatorYear,
  written: ReadonlyMap<string, TypedCellFact>,
): FigureFact[] {
  return (["target", "actual"] as const).flatMap((figure) => {
    const cell = year[figure];
    const change = cell && written.get(cellKey(cell.address));
    if (!cell || !change) return [];
    return [{ indicator, fiscalYear: year.fiscalYear, figure, cell, after: change.after }];
  });
}

function yearsOf(
  indicators: readonly Indicator[],
): readonly { readonly indicator: Indicator; readonly year: IndicatorYear }[] {
  return indicators.flatMap((indicator) => indicator.years.map((year) => ({ indicator, year })));
}

function waitingYears(review: Review): AssessedYear[] {
  return review.tables
    .flatMap(({ indicators }) => indicators)
    .flatMap((indicator) => {
      const latest = [...indicator.years].reverse().find(isReported);
      if (!latest || !targetNotHeld(indicator, latest)) return [];
      const assessment = assessIn(indicator, latest, review);
      return assessment.state === "noTarget"
        ? [{ indicator, fiscalYear: latest.fiscalYear, assessment }]
        : [];
    });
}

function isSameNumber({ reading }: IndicatorCell, after: CellContent): boolean {
  return reading.state === "number" && reading.value === after;
}

function* rateFacts(
  review: Review,
  { places = [] }: PlanChoices,
  written: ReadonlyMap<string, TypedCellFact>,
): Generator<undefined, RateFact[]> {
  if (written.size === 0) return [];
  const located = yield* locateRateSteps(review.workbook, review.tables, { ...judgingOf(review), places });
  const facts: RateFact[] = [];
  for (const { indicators } of review.tables) {
    yield;
    for (const { indicator, year } of yearsOf(indicators)) {
      const cell = located.get(year);
      if (!cell || !written.has(cellKey(cell))) continue;
      const assessment = assessIn(indicator, year, review);
      facts.push({
        indicator,
        fiscalYear: year.fiscalYear,
        notFinal: notFinalNote(year),
        assessment,
        cell,
      });
    }
  }
  return facts;
}
