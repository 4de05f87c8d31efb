import { useEffect, useMemo, useState } from "react";
import { isPaperStepLoaded, loadPaperStep, paperStep } from "../../app/home/survey";
import type { WorkStep } from "../../app/home/work-steps";
import type { Review } from "../../core/review";

/**
 * How far 資料2 has come. Its part is loaded after the first tab is there, once; undefined until then, where it cannot be had, and
 * where the workbook has nothing to make it of.
 */
export function usePaperStep(review: Review): WorkStep | undefined {
  const [isLoaded, setLoaded] = useState(isPaperStepLoaded);
  useEffect(() => {
    if (isLoaded) return undefined;
    const leaving = new AbortController();
    loadPaperStep(review, leaving.signal).then(
      () => {
        if (!leaving.signal.aborted) setLoaded(true);
      },
      // Without it the other steps are as they were; asking for the paper says what is wrong.
      () => undefined,
    );
    return () => {
      leaving.abort();
    };
  }, [review, isLoaded]);
  return useMemo(() => (isLoaded ? paperStep(review) : undefined), [review, isLoaded]);
}
