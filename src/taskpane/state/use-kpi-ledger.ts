import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { UseCases } from "../../app/use-cases";
import { HostFailure, type LongRun } from "../../app/workbook-host";
import type { CellAddress, RangeAddress } from "../../core/values/workbook/cell-address";
import {
  initialPaneState,
  paneReducer,
  type PaneEvent,
  type PaneState,
  type Preview,
  type Task,
} from "./pane-state";
import type { PlanRequest } from "../../app/plan-request";
import { useLiveCheck } from "./use-live-check";

/** What a person can do in the pane. Each is ignored while another is going on. */
export interface PaneActions {
  readonly reread: () => void;
  readonly check: () => void;
  /** Reads the workbook and shows what would be done. */
  readonly prepare: (request: PlanRequest) => void;
  /** Carries out what needs no preview, as the person has just typed it; a refusal is shown as a preview. */
  readonly carryOut: (request: PlanRequest) => void;
  /** Makes the preview again with a block in the place that was offered. */
  readonly choosePlace: (refused: { readonly sheet: string; readonly at: string }, place: string) => void;
  readonly apply: () => void;
  readonly dropPreview: () => void;
  readonly undo: () => void;
  readonly show: (cells: RangeAddress | readonly CellAddress[]) => void;
  readonly stop: () => void;
  readonly dismissNotice: () => void;
  /** Checks edits in the sheet by itself from now on, or no more. */
  readonly switchLive: (on: boolean) => void;
}

type Work = (run: LongRun) => Promise<PaneEvent>;

/**
 * The pane's state over the use cases. Reads the workbook once when it opens. What Excel refuses becomes part of the
 * state; anything else that goes wrong is a defect and is thrown while rendering, for the error boundary.
 */
export function useKpiLedger(
  useCases: UseCases,
  isLiveAtFirst = true,
): {
  readonly state: PaneState;
  readonly actions: PaneActions;
} {
  const [state, dispatch] = useReducer(paneReducer, undefined, () =>
    initialPaneState(useCases.undoable(), isLiveAtFirst),
  );
  const [defect, setDefect] = useState<{ readonly error: unknown }>();
  const controller = useRef<AbortController>(undefined);
  const onDefect = useCallback((error: unknown) => {
    setDefect({ error });
  }, []);
  const live = useLiveCheck(useCases, state, dispatch, onDefect);
  if (defect !== undefined) throw defect.error;

  /** Runs one task to its end; resolves to true where it was carried out. */
  const perform = useCallback(
    async (task: Task, work: Work, request?: PlanRequest): Promise<boolean> => {
      if (controller.current !== undefined) return false;
      const abort = new AbortController();
      controller.current = abort;
      let hasRead = false;
      live.current?.pause();
      dispatch({ type: "started", task });
      try {
        const onProgress = (done: number, total: number): void => {
          dispatch({ type: "progressed", done, total });
        };
        const event = await work({ onProgress, signal: abort.signal });
        hasRead = "review" in event;
        dispatch(event);
        return true;
      } catch (error) {
        if (error instanceof HostFailure) dispatch({ type: "failed", failure: error, request });
        else if (abort.signal.aborted) dispatch({ type: "stopped" });
        else setDefect({ error });
        return false;
      } finally {
        controller.current = undefined;
        live.current?.resume(hasRead);
      }
    },
    [live],
  );

  const read = useCallback(
    (task: "open" | "reread" | "check" | "refresh"): Promise<boolean> =>
      perform(task, async (run) => ({ type: "reviewed", review: await useCases.review(run) })),
    [useCases, perform],
  );

  const plan = useCallback(
    (request: PlanRequest): Promise<boolean> =>
      perform(
        "plan",
        async (run) => {
          const review = await useCases.review(run);
          const made = useCases.plan(request, review);
          if (made === undefined) return { type: "figureGone", review, request };
          return { type: "planned", review, preview: { request, plan: made } };
        },
        request,
      ),
    [useCases, perform],
  );

  const apply = useCallback(
    async (preview: Preview): Promise<void> => {
      const done = await perform(
        "apply",
        async (run) => {
          await useCases.apply(preview.plan, run);
          return { type: "applied", undoable: useCases.undoable() };
        },
        preview.request,
      );
      if (done) await read("refresh");
    },
    [useCases, perform, read],
  );

  const carryOut = useCallback(
    async (request: PlanRequest): Promise<void> => {
      const outcome = { wrote: false };
      await perform(
        "apply",
        async (run) => {
          const review = await useCases.review(run);
          const plan = useCases.plan(request, review);
          if (plan === undefined) return { type: "figureGone", review, request };
          if (plan.refusals.length > 0 || plan.edits.length === 0)
            return { type: "planned", review, preview: { request, plan } };
          await useCases.apply(plan, run);
          outcome.wrote = true;
          return { type: "applied", undoable: useCases.undoable(), plan };
        },
        request,
      );
      if (outcome.wrote) await read("refresh");
    },
    [useCases, perform, read],
  );

  const undo = useCallback(async (): Promise<void> => {
    const done = await perform("undo", async () => {
      const record = await useCases.undo();
      return { type: "undone", record, undoable: useCases.undoable() };
    });
    if (done) await read("refresh");
  }, [useCases, perform, read]);

  const show = useCallback(
    (cells: RangeAddress | readonly CellAddress[]): Promise<boolean> =>
      perform("show", async () => {
        await useCases.show(cells);
        return { type: "shown" };
      }),
    [useCases, perform],
  );

  useEffect(() => {
    // One step later: an effect that sets state itself would render the pane twice before it is first seen.
    void Promise.resolve().then(() => read("open"));
  }, [read]);

  const { preview } = state;
  const actions = useMemo<PaneActions>(
    () => ({
      reread: () => void read("reread"),
      check: () => void read("check"),
      prepare: (request) => void plan(request),
      carryOut: (request) => void carryOut(request),
      choosePlace: ({ sheet, at }, place) => {
        if (preview?.request.kind !== "commands") return;
        const { choices } = preview.request;
        const others = (choices?.places ?? []).filter((choice) => choice.sheet !== sheet || choice.at !== at);
        const places = [...others, { sheet, at, place }];
        void plan({ ...preview.request, choices: { ...choices, places } });
      },
      apply: () => {
        if (preview !== undefined) void apply(preview);
      },
      dropPreview: () => {
        dispatch({ type: "previewDropped" });
      },
      undo: () => void undo(),
      show: (cells) => void show(cells),
      stop: () => {
        if (controller.current === undefined) return;
        controller.current.abort();
        dispatch({ type: "stopRequested" });
      },
      dismissNotice: () => {
        dispatch({ type: "noticeDismissed" });
      },
      switchLive: (on) => {
        dispatch({ type: "liveSwitched", on });
        // What was edited while nobody listened.
        if (on) void read("refresh");
      },
    }),
    [apply, carryOut, plan, preview, read, show, undo],
  );
  return { state, actions };
}
