import { useEffect, useRef, type ActionDispatch, type RefObject } from "react";
import type { UseCases } from "../../app/use-cases";
import { startLiveCheck, type LiveCheck } from "./live-check";
import type { PaneEvent, PaneState } from "./pane-state";

/** Follows edits in the sheet for as long as the pane's state wants it; the reference is to whoever does so now. */
export function useLiveCheck(
  useCases: UseCases,
  state: PaneState,
  dispatch: ActionDispatch<[PaneEvent]>,
  onDefect: (error: unknown) => void,
): RefObject<LiveCheck | undefined> {
  const live = useRef<LiveCheck>(undefined);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  const follows = state.live !== "off";
  useEffect(() => {
    if (!follows) return undefined;
    const check = startLiveCheck({
      useCases,
      latest: () => latest.current.review,
      onEdited: () => {
        dispatch({ type: "edited" });
      },
      onRechecked: (review) => {
        const { preview } = latest.current;
        const plan = preview && useCases.plan(preview.request, review);
        dispatch({ type: "rechecked", review, plan });
      },
      onFailed: () => {
        dispatch({ type: "recheckFailed" });
      },
      onUnavailable: () => {
        dispatch({ type: "liveUnavailable" });
      },
      onDefect,
    });
    live.current = check;
    return () => {
      live.current = undefined;
      check.stop();
    };
  }, [useCases, follows, dispatch, onDefect]);
  return live;
}
