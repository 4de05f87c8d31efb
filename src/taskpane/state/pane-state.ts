import { answeredIn, type Answered } from "../../app/answered";
import type { LiveState } from "../../messages/live-state";
import type { Review } from "../../core/review";
import type { HostFailure, Undone, UndoRecord } from "../../app/workbook-host";
import type { Plan } from "../../core/plan/plan";
import type { PlanFacts } from "../../app/plan-facts";
import type { PlanRequest } from "../../app/plan-request";
import type { Notice, Task } from "./notice";

export interface Running {
  readonly task: Task;
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly stopping: boolean;
}

/** A plan before it is carried out, with all that is needed to make it again. */
export interface Preview {
  readonly request: PlanRequest;
  readonly plan: Plan;
  readonly facts: PlanFacts;
  /** True where someone has since edited the sheet, so that the same request would make another plan. */
  readonly outdated?: boolean;
}

/** What the history says of an operation beside its kind. */
export interface Written {
  readonly at: Date;
  readonly facts: PlanFacts;
  /** What was said of indicators, by their names as they were then. */
  readonly answered: readonly Answered[];
}

export interface PaneState {
  readonly review: Review | undefined;
  /** True where the workbook has been written to since it was read. */
  readonly outdated: boolean;
  readonly running: Running | undefined;
  readonly preview: Preview | undefined;
  readonly notice: Notice | undefined;
  readonly live: LiveState;
  /** The last operation last. */
  readonly undoable: readonly UndoRecord[];
  /** Of the operations above, those that came to their end. */
  readonly written: ReadonlyMap<UndoRecord, Written>;
  /** Something of ours that went wrong: the view gives up and shows it. */
  readonly defect?: { readonly error: unknown };
}

export type PaneEvent =
  | { readonly type: "started"; readonly task: Task }
  | { readonly type: "progressed"; readonly done: number; readonly total: number }
  | { readonly type: "stopRequested" }
  | { readonly type: "stopped" }
  | { readonly type: "reviewed"; readonly review: Review }
  | { readonly type: "planned"; readonly review: Review; readonly preview: Preview }
  | { readonly type: "figureGone"; readonly review: Review; readonly request?: PlanRequest }
  /** What was written, and what that means. */
  | {
      readonly type: "applied";
      readonly undoable: readonly UndoRecord[];
      readonly plan: Plan;
      readonly facts: PlanFacts;
      readonly answered: readonly Answered[];
      readonly at: Date;
    }
  | {
      readonly type: "undone";
      readonly undone: Undone | undefined;
      readonly undoable: readonly UndoRecord[];
    }
  | { readonly type: "shown" }
  /** A page's own work has come to its end; what it read is there for all. */
  | { readonly type: "worked"; readonly read: Review | undefined }
  | {
      readonly type: "failed";
      readonly failure: HostFailure;
      readonly request: PlanRequest | undefined;
      /** What can be taken back now: an operation that stopped half-way is among it. Left out where nothing was written. */
      readonly undoable?: readonly UndoRecord[];
    }
  | { readonly type: "previewDropped" }
  | { readonly type: "noticeDismissed" }
  | { readonly type: "liveSwitched"; readonly on: boolean }
  | { readonly type: "edited" }
  /** `plan` is what the open preview's request comes to now; undefined where it cannot be made any more. */
  | { readonly type: "rechecked"; readonly review: Review; readonly plan: Plan | undefined }
  | { readonly type: "recheckFailed" }
  | { readonly type: "liveUnavailable" }
  | { readonly type: "defect"; readonly error: unknown };

/** Nothing read yet; `undoable` is what the use cases already hold. */
export function initialPaneState(undoable: readonly UndoRecord[], isLive = true): PaneState {
  return {
    live: isLive ? "current" : "off",
    review: undefined,
    outdated: false,
    running: undefined,
    preview: undefined,
    notice: undefined,
    undoable,
    written: new Map(),
  };
}

/** What every reading of the whole workbook brings along. */
function upToDate(
  { live }: PaneState,
  review: Review,
): Pick<PaneState, "review" | "outdated" | "running" | "live"> {
  const follows = live !== "off" && live !== "unavailable";
  return { review, outdated: false, running: undefined, live: follows ? "current" : live };
}

/** What was found before an edit may not be there any more; what was done was done. */
function stillTrue(notice: Notice | undefined): Notice | undefined {
  switch (notice?.kind) {
    case undefined:
    case "reread":
    case "checked":
    case "nothingToUndo":
    case "previewDropped":
    case "stopped":
      return undefined;
    case "applied":
    case "undone":
    case "figureGone":
    case "failed":
      return notice;
  }
}

/** What was previewed over a review has been written. */
export function applied(
  { request, plan, facts }: Preview,
  review: Review | undefined,
  undoable: readonly UndoRecord[],
  at: Date,
): PaneEvent {
  return { type: "applied", undoable, plan, facts, answered: answeredIn(request, review), at };
}

/** Edits were checked: the place stays, and so does a preview, which says where it would not be the same any more. */
function afterRecheck(state: PaneState, review: Review, plan: Plan | undefined): PaneState {
  const { preview } = state;
  const isSame =
    preview === undefined || (plan !== undefined && JSON.stringify(plan) === JSON.stringify(preview.plan));
  return {
    ...state,
    review,
    outdated: false,
    live: "followed",
    ...(preview === undefined ? {} : { preview: { ...preview, outdated: !isSame } }),
  };
}

function afterReading(state: PaneState, task: Task | undefined, review: Review): PaneState {
  const read = { ...state, ...upToDate(state, review) };
  if (task === "reread") return { ...read, notice: { kind: "reread" } };
  if (task === "check") return { ...read, notice: { kind: "checked" } };
  return read;
}

/** The reading after a write did not come to an end: the write is done, only the pane's picture of it is old. */
function afterLostRefresh(state: PaneState): PaneState {
  const { notice } = state;
  const wrote = notice?.kind === "applied" || notice?.kind === "undone";
  return {
    ...state,
    running: undefined,
    outdated: true,
    ...(wrote ? { notice: { ...notice, refreshFailed: true } } : {}),
  };
}

function afterFailure(state: PaneState, failure: HostFailure, request: PlanRequest | undefined): PaneState {
  const task = state.running?.task;
  if (task === undefined) return state;
  if (task === "refresh") return afterLostRefresh(state);
  return {
    ...state,
    running: undefined,
    notice: { kind: "failed", task, failure, request },
    // A stale plan can never be carried out any more; after every other refusal the same preview may be tried again.
    preview: failure.code === "stale" ? undefined : state.preview,
    outdated: state.outdated || failure.code === "stale" || failure.detail.partlyWritten === true,
  };
}

/** One step of the pane: what it shows after an event. Pure; every transition has its test. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "started": {
      const keepsNotice = event.task === "refresh" || event.task === "show";
      return {
        ...state,
        running: { task: event.task, progress: undefined, stopping: false },
        notice: keepsNotice ? state.notice : undefined,
      };
    }
    case "progressed": {
      if (state.running === undefined) return state;
      return { ...state, running: { ...state.running, progress: { done: event.done, total: event.total } } };
    }
    case "stopRequested":
      return state.running === undefined
        ? state
        : { ...state, running: { ...state.running, stopping: true } };
    case "stopped": {
      const task = state.running?.task;
      if (task === undefined) return state;
      if (task === "refresh") return afterLostRefresh(state);
      return { ...state, running: undefined, notice: { kind: "stopped", task } };
    }
    case "reviewed":
      return afterReading(state, state.running?.task, event.review);
    case "planned":
      return {
        ...state,
        ...upToDate(state, event.review),
        preview: event.preview,
        notice: undefined,
      };
    case "figureGone":
      return {
        ...state,
        ...upToDate(state, event.review),
        preview: undefined,
        notice: { kind: "figureGone", ...(event.request && { request: event.request }) },
      };
    case "applied": {
      const { plan, facts, answered, at } = event;
      const record = event.undoable.at(-1);
      return {
        ...state,
        running: undefined,
        preview: undefined,
        outdated: true,
        undoable: event.undoable,
        written: record ? new Map([...state.written, [record, { at, facts, answered }]]) : state.written,
        notice: {
          kind: "applied",
          plan,
          facts,
          shortfalls: record?.shortfalls ?? [],
          refreshFailed: false,
        },
      };
    }
    case "undone":
      return {
        ...state,
        running: undefined,
        outdated: event.undone !== undefined || state.outdated,
        undoable: event.undoable,
        written: new Map([...state.written].filter(([record]) => event.undoable.includes(record))),
        notice:
          event.undone === undefined
            ? { kind: "nothingToUndo" }
            : { kind: "undone", ...event.undone, refreshFailed: false },
      };
    case "shown":
      return { ...state, running: undefined };
    case "worked":
      return {
        ...state,
        running: undefined,
        ...(event.read === undefined ? {} : upToDate(state, event.read)),
      };
    case "failed":
      return {
        ...afterFailure(state, event.failure, event.request),
        undoable: event.undoable ?? state.undoable,
      };
    case "previewDropped":
      // Going back from a preview that had nothing to write gives nothing up.
      return {
        ...state,
        preview: undefined,
        notice: state.preview?.plan.edits.length ? { kind: "previewDropped" } : undefined,
      };
    case "noticeDismissed":
      return { ...state, notice: undefined };
    case "liveSwitched":
      return { ...state, live: event.on ? "current" : "off" };
    case "edited":
      return state.live === "off" ? state : { ...state, live: "edited", notice: stillTrue(state.notice) };
    case "rechecked":
      return state.live === "off" ? state : afterRecheck(state, event.review, event.plan);
    case "recheckFailed":
      return state.live === "off" ? state : { ...state, live: "failed", outdated: true };
    case "liveUnavailable":
      return { ...state, live: "unavailable" };
    case "defect":
      return { ...state, defect: { error: event.error } };
  }
}
