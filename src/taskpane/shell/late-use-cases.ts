import type { PlanFacts } from "../../app/plan-facts";
import type { PlanChoices, PlanRequest } from "../../app/plan-request";
import type { UseCases } from "../../app/use-cases";
import type { LongRun, Undone, UndoRecord } from "../../app/workbook-host";
import type { Assessment } from "../../core/judge/achievement/assessment";
import type { RecountComparison } from "../../core/judge/recount/compare-recounts";
import type { Evidence } from "../../core/judge/recount/recount";
import type { Indicator, IndicatorYear } from "../../core/model/indicator";
import type { Plan } from "../../core/plan/plan";
import type { Review } from "../../core/review";
import type { CalendarDate } from "../../core/values/calendar/calendar-date";
import { Defect } from "../../core/values/invariants/defect";
import type { CellAddress, RangeAddress } from "../../core/values/workbook/cell-address";

/**
 * Use cases whose code comes when they are first needed, so that the pane is there before the readers and planners are.
 * What needs a review has one from here, so that the code is there by then. Where it cannot be loaded, what was asked for
 * rejects, and is tried again the next time.
 */
export class LateUseCases implements UseCases {
  private there: UseCases | undefined;

  constructor(private readonly load: () => Promise<UseCases>) {}

  async review(run?: LongRun): Promise<Review> {
    return (await this.loaded()).review(run);
  }

  async recheck(before: Review, edited: readonly string[], run?: LongRun): Promise<Review> {
    return (await this.loaded()).recheck(before, edited, run);
  }

  async survey(review: Review, run?: LongRun): Promise<void> {
    await (await this.loaded()).survey(review, run);
  }

  async onEdited(handler: (sheet: string) => void): Promise<() => Promise<void>> {
    return (await this.loaded()).onEdited(handler);
  }

  async ready(request: PlanRequest): Promise<void> {
    await (await this.loaded()).ready(request);
  }

  plan(request: PlanRequest<"commands">, review: Review): Plan;
  plan(request: PlanRequest, review: Review): Plan | undefined;
  plan(request: PlanRequest, review: Review): Plan | undefined {
    return this.known().plan(request, review);
  }

  async prepare(request: PlanRequest, review: Review, run?: LongRun): Promise<Plan | undefined> {
    return (await this.loaded()).prepare(request, review, run);
  }

  async facts(plan: Plan, review: Review, choices?: PlanChoices, run?: LongRun): Promise<PlanFacts> {
    return (await this.loaded()).facts(plan, review, choices, run);
  }

  assess(indicator: Indicator, year: IndicatorYear, review: Review): Assessment {
    return this.known().assess(indicator, year, review);
  }

  evidence(comparison: RecountComparison, review: Review): readonly Evidence[] {
    return this.known().evidence(comparison, review);
  }

  today(): CalendarDate {
    return this.known().today();
  }

  async apply(plan: Plan, run?: LongRun): Promise<void> {
    await (await this.loaded()).apply(plan, run);
  }

  async undo(run?: LongRun): Promise<Undone | undefined> {
    return (await this.loaded()).undo(run);
  }

  /** Nothing has been written by what is not there yet. */
  undoable(): readonly UndoRecord[] {
    return this.there?.undoable() ?? [];
  }

  async show(cells: RangeAddress | readonly CellAddress[]): Promise<void> {
    await (await this.loaded()).show(cells);
  }

  private async loaded(): Promise<UseCases> {
    const loaded = this.there ?? (await this.load());
    // Whoever came first has it: two of them would keep two histories.
    this.there ??= loaded;
    return this.there;
  }

  private known(): UseCases {
    if (this.there === undefined) throw new Defect("asked of a review before the workbook was read");
    return this.there;
  }
}
