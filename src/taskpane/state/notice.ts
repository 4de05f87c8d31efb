import type { PlanFacts } from "../../app/plan-facts";
import type { PlanRequest } from "../../app/plan-request";
import type { HostFailure, Shortfall, Undone } from "../../app/workbook-host";
import type { Plan } from "../../core/plan/plan";

/**
 * What the pane may be busy with. `refresh` is the reading that follows a write: when it fails or is stopped, the
 * write is still done, and is never reported as failed.
 */
export type Task = "open" | "reread" | "check" | "plan" | "apply" | "undo" | "refresh" | "show" | PageTask;

/** What a page that is loaded on use does: makes a copy, or looks at what it shows. */
export type PageTask = "copy" | "look";

/** The outcome of the last task, until the next one starts. */
export type Notice =
  | { readonly kind: "reread" }
  | { readonly kind: "checked" }
  | {
      readonly kind: "applied";
      readonly plan: Plan;
      readonly facts: PlanFacts;
      /** What has come out otherwise than planned. */
      readonly shortfalls: readonly Shortfall[];
      readonly refreshFailed: boolean;
    }
  | ({ readonly kind: "undone"; readonly refreshFailed: boolean } & Undone)
  | { readonly kind: "nothingToUndo" }
  | { readonly kind: "previewDropped" }
  /** The figure or the finding that a request was about is not in the workbook any more. */
  | { readonly kind: "figureGone"; readonly request?: PlanRequest }
  | { readonly kind: "stopped"; readonly task: Task }
  | {
      readonly kind: "failed";
      readonly task: Task;
      readonly failure: HostFailure;
      /** What the preview that was being made or carried out was asked for: it can be planned again. */
      readonly request: PlanRequest | undefined;
    };
