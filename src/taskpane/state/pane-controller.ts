import { countsRecords, type PlanChoices, type PlanRequest } from "../../app/plan-request";
import type { UseCases } from "../../app/use-cases";
import { HostFailure, type LongRun, type Shortfall, type UndoRecord } from "../../app/workbook-host";
import type { Plan } from "../../core/plan/plan";
import type { Review } from "../../core/review";
import { withPaper, withPlace } from "./changed-choices";
import { startLiveCheck, type LiveCheck } from "./live-check";
import type { PageRun, PaneActions } from "./pane-actions";
import { applied, initialPaneState, paneReducer, type PaneEvent, type PaneState } from "./pane-state";
import type { PageTask, Task } from "./notice";

type Work = (run: LongRun) => Promise<PaneEvent>;
type Planned = Extract<PaneEvent, { readonly type: "planned" | "figureGone" }>;

/**
 * The pane over the use cases, without a view: its state, what changes it, and who wants to know. One task at a time;
 * what Excel refuses becomes part of the state, and so does a defect, for the view to show.
 */
export class PaneController {
  readonly actions: PaneActions = {
    reread: () => void this.read("reread"),
    check: () => void this.read("check"),
    prepare: (request) => void this.prepare(request),
    carryOut: (request, next) => void this.carryOut(request, next),
    choosePlace: (refused, place) => {
      this.prepareWith((choices) => withPlace(choices, refused, place));
    },
    leaveOut: (leaveOut) => {
      this.prepareWith((choices) => ({ ...choices, leaveOut }));
    },
    choosePaper: (paper) => {
      this.prepareWith((choices) => withPaper(choices, paper));
    },
    apply: () => void this.apply(),
    dropPreview: () => {
      this.dispatch({ type: "previewDropped" });
    },
    undo: () => void this.undo(),
    undoThrough: (record) => void this.undo(record),
    show: (cells) =>
      void this.perform("show", async () => {
        await this.useCases.show(cells);
        return { type: "shown" };
      }),
    work: (work, task) => this.workOf(work, task),
    stop: () => {
      if (this.task === undefined) return;
      this.task.abort();
      this.dispatch({ type: "stopRequested" });
    },
    dismissNotice: () => {
      this.dispatch({ type: "noticeDismissed" });
    },
    switchLive: (on) => {
      this.dispatch({ type: "liveSwitched", on });
      // What was edited while nobody listened.
      if (on) void this.read("refresh");
    },
  };

  private state: PaneState;
  /** The review that nobody can have edited since without our hearing of it; undefined where it must be read again. */
  private current: Review | undefined;
  private task: AbortController | undefined;
  private live: LiveCheck | undefined;
  private isStarted = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly useCases: UseCases,
    isLive = true,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.state = initialPaneState(useCases.undoable(), isLive);
  }

  readonly getState = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Follows edits, and reads the workbook where it has not been read yet. Returns the way to stop following. */
  start(): () => void {
    this.isStarted = true;
    this.followWhereWanted();
    // One step later: whoever starts it is still drawing what there was before.
    if (this.state.review === undefined) void Promise.resolve().then(() => this.read("open"));
    return () => {
      this.isStarted = false;
      this.followWhereWanted();
    };
  }

  private dispatch(event: PaneEvent): void {
    this.state = paneReducer(this.state, event);
    this.followWhereWanted();
    for (const listener of this.listeners) listener();
  }

  private followWhereWanted(): void {
    const wanted = this.isStarted && this.state.live !== "off";
    if (wanted === (this.live !== undefined)) return;
    this.current = undefined;
    this.live?.stop();
    this.live = wanted ? this.follow() : undefined;
    if (this.task !== undefined) this.live?.pauseLate();
  }

  private follow(): LiveCheck {
    return startLiveCheck({
      useCases: this.useCases,
      latest: () => this.state.review,
      onEdited: () => {
        this.current = undefined;
        this.dispatch({ type: "edited" });
      },
      replan: async (review, run) => {
        await this.useCases.survey(review, run);
        const { preview } = this.state;
        return preview && this.useCases.prepare(preview.request, review, run);
      },
      onRechecked: (review, plan) => {
        this.current = review;
        this.dispatch({ type: "rechecked", review, plan });
      },
      onFailed: () => {
        this.dispatch({ type: "recheckFailed" });
      },
      onUnavailable: () => {
        this.current = undefined;
        this.dispatch({ type: "liveUnavailable" });
      },
      onDefect: (error) => {
        this.dispatch({ type: "defect", error });
      },
    });
  }

  /** Runs one task to its end; resolves to true where it was carried out. */
  private async perform(task: Task, work: Work, request?: PlanRequest): Promise<boolean> {
    if (this.task !== undefined) return false;
    const abort = new AbortController();
    this.task = abort;
    let hasRead = false;
    this.live?.pause();
    this.dispatch({ type: "started", task });
    try {
      const onProgress = (done: number, total: number): void => {
        this.dispatch({ type: "progressed", done, total });
      };
      const event = await work({ onProgress, signal: abort.signal });
      hasRead = "review" in event || (event.type === "worked" && event.read !== undefined);
      this.dispatch(event);
      return true;
    } catch (error) {
      // Whatever went wrong, the workbook may be another than the one that was read.
      this.current = undefined;
      if (error instanceof HostFailure) {
        const undoable = this.useCases.undoable();
        this.dispatch({ type: "failed", failure: error, request, undoable });
      } else if (abort.signal.aborted) this.dispatch({ type: "stopped" });
      else this.dispatch({ type: "defect", error });
      return false;
    } finally {
      this.task = undefined;
      this.live?.resume(hasRead);
    }
  }

  /** Reads the whole workbook. Only what is edited while somebody listens can be heard of, so listening comes first. */
  private async readAll(run: LongRun): Promise<Review> {
    const { live } = this;
    const listens = (await live?.ready) === true;
    const review = await this.useCases.review(run);
    await this.useCases.survey(review, run);
    this.current = listens && live === this.live ? review : undefined;
    return review;
  }

  private read(task: "open" | "reread" | "check" | "refresh"): Promise<boolean> {
    return this.perform(task, async (run) => ({ type: "reviewed", review: await this.readAll(run) }));
  }

  /**
   * The plan over the review that is current, where there is one, and else over a new reading. Read again all the same:
   * for figures counted from records, whose cells `apply` does not compare and Excel on the web does not tell every
   * edit of; and before saying that nothing is to be done, as nobody reports a chart or a fill that was taken away.
   */
  private async planOver(
    request: PlanRequest,
    run: LongRun,
  ): Promise<{ readonly review: Review; readonly plan: Plan | undefined }> {
    const { current } = this;
    if (current !== undefined && !countsRecords(request)) {
      const plan = await this.useCases.prepare(request, current, run);
      if (plan !== undefined && plan.edits.length > 0 && this.live?.heardWhilePaused() !== true)
        return { review: current, plan };
    }
    const review = await this.readAll(run);
    return { review, plan: await this.useCases.prepare(request, review, run) };
  }

  private async workOf<Result>(
    work: (run: PageRun) => Promise<Result>,
    task: PageTask = "copy",
  ): Promise<Result | undefined> {
    let came: { readonly to: Result } | undefined;
    await this.perform(task, async (run) => {
      let read: Review | undefined;
      const readAll = async (): Promise<Review> => {
        read = await this.readAll(run);
        return read;
      };
      const isCurrent = (review: Review): boolean =>
        this.current === review && this.live?.heardWhilePaused() === false;
      came = { to: await work({ ...run, readAll, isCurrent }) };
      return { type: "worked", read };
    });
    return came?.to;
  }

  /** The plan with what the pane says of it, or that the figure which it is about is gone. */
  private async plan(request: PlanRequest, run: LongRun): Promise<Planned> {
    const { review, plan } = await this.planOver(request, run);
    if (plan === undefined) return { type: "figureGone", review, request };
    const choices = request.kind === "commands" ? request.choices : undefined;
    const facts = await this.useCases.facts(plan, review, choices, run);
    return { type: "planned", review, preview: { request, plan, facts } };
  }

  private prepare(request: PlanRequest): Promise<boolean> {
    return this.perform("plan", (run) => this.plan(request, run), request);
  }

  /** Plans what the preview is of once more, with other choices; only commands have any. */
  private prepareWith(change: (choices: PlanChoices) => PlanChoices): void {
    const request = this.state.preview?.request;
    if (request?.kind !== "commands") return;
    void this.prepare({ ...request, choices: change(request.choices ?? {}) });
  }

  private async apply(): Promise<void> {
    const { preview, review } = this.state;
    if (preview === undefined) return;
    const work: Work = async (run) => {
      await this.write(preview.plan, run);
      return applied(preview, review, this.useCases.undoable(), this.now());
    };
    if (await this.perform("apply", work, preview.request)) await this.read("refresh");
  }

  private async carryOut(request: PlanRequest, next?: PlanRequest): Promise<void> {
    const outcome = { wrote: false };
    const work: Work = async (run) => {
      const planned = await this.plan(request, run);
      if (planned.type === "figureGone") return planned;
      const { plan } = planned.preview;
      if (plan.refusals.length > 0 || plan.edits.length === 0) return planned;
      await this.write(plan, run);
      outcome.wrote = true;
      return applied(planned.preview, planned.review, this.useCases.undoable(), this.now());
    };
    await this.perform("apply", work, request);
    if (outcome.wrote && (await this.read("refresh")) && next) await this.prepare(next);
  }

  private async write(plan: Plan, run: LongRun): Promise<void> {
    await this.useCases.apply(plan, run);
    this.current = undefined;
  }

  /** Takes back the last operation, or all down to `through`; the first that cannot be taken back ends it. */
  private async undo(through?: UndoRecord): Promise<void> {
    const shortfalls: Shortfall[] = [];
    const work: Work = async (run) => {
      const undone = await this.useCases.undo(run);
      this.current = undefined;
      shortfalls.push(...(undone?.shortfalls ?? []));
      return {
        type: "undone",
        undone: undone && { ...undone, shortfalls },
        undoable: this.useCases.undoable(),
      };
    };
    // Nothing where it has been taken back already.
    let left = through ? [...this.state.undoable].reverse().indexOf(through) + 1 : 1;
    let undone = false;
    while (left > 0 && (await this.perform("undo", work))) {
      undone = true;
      left -= 1;
    }
    if (undone) await this.read("refresh");
  }
}
