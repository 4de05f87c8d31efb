import { useEffect, useRef, type RefObject } from "react";
import type { Finding } from "../../core/judge/findings/finding";
import { findingPlace } from "../../app/finding-name";
import type { PaneState } from "../state/pane-state";

/** The findings in the list now, in the order in which they are listed. */
function standing(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[data-finding]")];
}

function settled({ running, preview, outdated, notice }: PaneState): boolean {
  const refreshFailed = (notice?.kind === "applied" || notice?.kind === "undone") && notice.refreshFailed;
  return running === undefined && preview === undefined && (!outdated || refreshFailed);
}

/**
 * Gives the focus back to the finding that was acted on, once everything that followed is over: to the one that has taken
 * its place where it is gone, and to `fallback` where there is none.
 */
export function useFindingFocus(
  list: RefObject<HTMLElement | null>,
  fallback: RefObject<HTMLElement | null>,
  state: PaneState,
): { readonly remember: (finding: Finding | "all") => void } {
  const acted = useRef<{ readonly place: string; readonly index: number } | "all">(undefined);
  const hasBegun = useRef(false);
  useEffect(() => {
    if (acted.current === undefined) return;
    if (!settled(state)) hasBegun.current = true;
    if (!hasBegun.current || !settled(state)) return;
    const what = acted.current;
    acted.current = undefined;
    hasBegun.current = false;
    if (what === "all") {
      // The button for all of them is there again, with the focus, unless all of them were mended.
      if (document.activeElement === document.body) fallback.current?.focus();
      return;
    }
    const items = list.current ? standing(list.current) : [];
    const item =
      items.find(({ dataset }) => dataset.finding === what.place) ?? items[what.index] ?? items.at(-1);
    (item?.querySelector<HTMLElement>("button[aria-expanded]") ?? fallback.current)?.focus();
  }, [state, list, fallback]);
  return {
    remember: (finding) => {
      hasBegun.current = false;
      if (finding === "all") {
        acted.current = "all";
        return;
      }
      const place = findingPlace(finding);
      const items = list.current ? standing(list.current) : [];
      acted.current = { place, index: items.findIndex(({ dataset }) => dataset.finding === place) };
    },
  };
}
