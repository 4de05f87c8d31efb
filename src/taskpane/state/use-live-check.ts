import { useEffect, useRef, type ActionDispatch, type RefObject } from "react";
import type { KpiLedger } from "../../app/kpi-ledger";
import { startLiveCheck, type LiveCheck } from "./live-check";
import type { PaneEvent, PaneState } from "./pane-state";
import { planFor } from "./plan-request";

/** Follows edits in the sheet for as long as the pane's state wants it; the reference is to whoever does so now. */
export function useLiveCheck(
  ledger: KpiLedger,
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
      ledger,
      latest: () => latest.current.review,
      onEdited: () => {
        dispatch({ type: "edited" });
      },
      onRechecked: (review) => {
        const { preview } = latest.current;
        const plan = preview && planFor(ledger, preview.request, review);
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
  }, [ledger, follows, dispatch, onDefect]);
  return live;
}
