import { createUseCases } from "../../src/app/create-use-cases";
import type { PlanCommand } from "../../src/app/plan-commands";
import type { PlanFacts } from "../../src/app/plan-facts";
import type { PlanChoices, PlanRequest } from "../../src/app/plan-request";
import type { UseCases } from "../../src/app/use-cases";
import type { Review } from "../../src/core/review";
import type { LongRun, Undone, UndoRecord } from "../../src/app/workbook-host";
import { assessYear } from "../../src/core/judge/achievement/assess-year";
import type { Assessment } from "../../src/core/judge/achievement/assessment";
import { NAGANO_SCHEME } from "../../src/core/model/grade-scheme";
import { calendarDate, type CalendarDate } from "../../src/core/values/calendar/calendar-date";
import type { Indicator, IndicatorYear } from "../../src/core/model/indicator";
import type { RecountComparison } from "../../src/core/judge/recount/compare-recounts";
import type { Evidence } from "../../src/core/judge/recount/recount";
import type { Edit, Plan, PlanKind } from "../../src/core/plan/plan";
import type { CellAddress, RangeAddress } from "../../src/core/values/workbook/cell-address";
import { seedReview } from "./seed-review";
import { MemoryHost } from "./memory-host";
import { SEED_SHEET } from "./seed-workbook";

type Method = "onEdited" | "review" | "recheck" | "apply" | "undo" | "show";

/** A call that waits until the test lets it go on. */
export interface HeldCall {
  readonly progress: (done: number, total: number) => void;
  readonly release: () => void;
}

interface Hold {
  run: LongRun | undefined;
  readonly gate: Promise<void>;
}

/** A plan that fills two rate cells and adds one chart on a new sheet. */
export function smallPlan(kind: PlanKind): Plan {
  const cells: Edit = {
    kind: "cells",
    sheet: SEED_SHEET,
    row: 6,
    column: 11,
    before: [[null, null]],
    after: [[{ formula: "=C7/C6" }, { formula: "=D7/D6" }]],
  };
  const chart: Edit = {
    kind: "chart",
    sheet: "KPIグラフ",
    exists: false,
    chart: {
      name: "KPI-1-①",
      title: "① 住民ワーカー登録者数（延べ）【人】",
      titleFrom: undefined,
      left: 0,
      top: 0,
      width: 460,
      height: 270,
      series: [],
      categoryAxisTitle: "年度",
      primaryAxis: {
        title: "人",
        numberFormat: "#,##0",
        minimum: 0,
        maximum: undefined,
        majorUnit: undefined,
      },
      secondaryAxis: undefined,
    },
  };
  const edits: readonly Edit[] =
    kind === "rates"
      ? [cells]
      : [...(kind === "charts" ? [] : [cells]), { kind: "addSheet", sheet: "KPIグラフ" }, chart];
  return { kind, edits, refusals: [] };
}

function kindOf(commands: readonly PlanCommand[]): PlanKind {
  return commands.length > 1 ? "combined" : (commands[0] ?? "rates");
}

/** Use cases without a workbook: they answer what a test tells them to, and write down what they were asked. */
export class FakeUseCases implements UseCases {
  /** What was asked for, in order: `review`, `plan rates charts`, `apply combined`, `undo`, `show 主な事業指標`. */
  readonly calls: string[] = [];
  readonly shown: (RangeAddress | readonly CellAddress[])[] = [];
  readonly choices: PlanChoices[] = [];
  reviewed: Review;
  makePlan: (commands: readonly PlanCommand[], choices: PlanChoices) => Plan = (commands) =>
    smallPlan(kindOf(commands));
  /** What a review says by itself needs no pretending. */
  private readonly pure = createUseCases(new MemoryHost(seedReview().workbook));
  private readonly records: UndoRecord[] = [];
  private readonly listeners = new Set<(sheet: string) => void>();
  private readonly failures = new Map<Method, unknown>();
  private readonly holds = new Map<Method, Hold>();

  constructor(review: Review = seedReview()) {
    this.reviewed = review;
  }

  /** The next call of the method rejects with the error. */
  failNext(method: Method, error: unknown): void {
    this.failures.set(method, error);
  }

  /** The next call of the method waits; where it is stopped it rejects as an aborted signal does. */
  holdNext(method: Method): HeldCall {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const hold: Hold = { run: undefined, gate };
    this.holds.set(method, hold);
    return {
      progress: (done, total) => hold.run?.onProgress?.(done, total),
      release: () => {
        open();
      },
    };
  }

  async review(run?: LongRun): Promise<Review> {
    await this.answer("review", "review", run);
    return this.reviewed;
  }

  async recheck(_before: Review, edited: readonly string[], run?: LongRun): Promise<Review> {
    await this.answer("recheck", `recheck ${edited.join(" ")}`, run);
    return this.reviewed;
  }

  survey(review: Review, run?: LongRun): Promise<void> {
    return this.pure.survey(review, run);
  }

  async onEdited(handler: (sheet: string) => void): Promise<() => Promise<void>> {
    this.failWhereTold("onEdited");
    this.listeners.add(handler);
    return () => {
      this.listeners.delete(handler);
      return Promise.resolve();
    };
  }

  /** What the pane is told when someone edits a cell of the sheet. */
  edit(sheet: string = SEED_SHEET): void {
    for (const listener of this.listeners) listener(sheet);
  }

  get isListenedTo(): boolean {
    return this.listeners.size > 0;
  }

  ready(request: PlanRequest): Promise<void> {
    return this.pure.ready(request);
  }

  plan(request: PlanRequest<"commands">, review: Review): Plan;
  plan(request: PlanRequest, review: Review): Plan | undefined;
  plan(request: PlanRequest, review: Review): Plan | undefined {
    if (request.kind === "commands") {
      const { commands, choices = {} } = request;
      this.calls.push(["plan", ...commands].join(" "));
      this.choices.push(choices);
      return this.makePlan(commands, choices);
    }
    this.calls.push(`plan ${request.kind}`);
    return this.pure.plan(request, review);
  }

  async prepare(request: PlanRequest, review: Review): Promise<Plan | undefined> {
    await this.pure.ready(request);
    return this.plan(request, review);
  }

  facts(plan: Plan, review: Review, choices?: PlanChoices): Promise<PlanFacts> {
    return this.pure.facts(plan, review, choices);
  }

  assess(indicator: Indicator, year: IndicatorYear): Assessment {
    return assessYear(indicator, year, NAGANO_SCHEME);
  }

  evidence(comparison: RecountComparison, review: Review): readonly Evidence[] {
    return this.pure.evidence(comparison, review);
  }

  today(): CalendarDate {
    return calendarDate(2026, 3, 2);
  }

  async apply(plan: Plan, run?: LongRun): Promise<void> {
    await this.answer("apply", `apply ${plan.kind}`, run);
    const sheets = plan.edits.flatMap((edit) => ("sheet" in edit ? [edit.sheet] : []));
    this.records.push({ kind: plan.kind, sheets: [...new Set(sheets)] });
  }

  async undo(run?: LongRun): Promise<Undone | undefined> {
    await this.answer("undo", "undo", run);
    const record = this.records.pop();
    return record && { record, shortfalls: [] };
  }

  undoable(): readonly UndoRecord[] {
    return [...this.records];
  }

  async show(cells: RangeAddress | readonly CellAddress[]): Promise<void> {
    const sheet = "sheet" in cells ? cells.sheet : cells[0]?.sheet;
    await this.answer("show", `show ${String(sheet)}`, undefined);
    this.shown.push(cells);
  }

  private async answer(method: Method, call: string, run: LongRun | undefined): Promise<void> {
    this.calls.push(call);
    const hold = this.holds.get(method);
    this.holds.delete(method);
    if (hold !== undefined) {
      hold.run = run;
      await Promise.race([hold.gate, abortOf(run?.signal)]);
    }
    this.failWhereTold(method);
  }

  private failWhereTold(method: Method): void {
    if (!this.failures.has(method)) return;
    const error = this.failures.get(method);
    this.failures.delete(method);
    throw error;
  }
}

function abortOf(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => {
      reject(new DOMException("stopped", "AbortError"));
    });
  });
}
