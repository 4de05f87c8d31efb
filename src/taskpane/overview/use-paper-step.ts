import { useEffect, useState } from "react";
import type { WorkStep } from "../../app/home/work-steps";
import type { Review } from "../../core/review";

type PaperStep = (review: Review) => WorkStep | undefined;

/** Kept once it is there: the first tab comes and goes. */
let known: PaperStep | undefined;

/** What tells how far 資料2 has come: loaded after the first tab is there; undefined until then, and where it cannot be had. */
export function usePaperStep(): PaperStep | undefined {
  const [paperStep, setPaperStep] = useState(() => known);
  useEffect(() => {
    if (known) return undefined;
    let isShown = true;
    import(/* webpackChunkName: "paper" */ "../../app/home/paper-step").then(
      (loaded) => {
        known = loaded.paperStep;
        if (isShown) setPaperStep(() => loaded.paperStep);
      },
      // Without it the other steps are as they were; asking for the paper says what is wrong.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, []);
  return paperStep;
}
