import { useEffect, useState, useSyncExternalStore } from "react";
import type { UseCases } from "../../app/use-cases";
import type { PaneActions } from "./pane-actions";
import { PaneController } from "./pane-controller";
import type { PaneState } from "./pane-state";

/**
 * The pane's state and what a person can do, for as long as the view is there. A defect is thrown while rendering, for
 * the error boundary.
 */
export function usePane(
  useCases: UseCases,
  isLiveAtFirst: boolean,
): { readonly state: PaneState; readonly actions: PaneActions } {
  const [controller] = useState(() => new PaneController(useCases, isLiveAtFirst));
  const state = useSyncExternalStore(controller.subscribe, controller.getState);
  useEffect(() => controller.start(), [controller]);
  if (state.defect !== undefined) throw state.defect.error;
  return { state, actions: controller.actions };
}
