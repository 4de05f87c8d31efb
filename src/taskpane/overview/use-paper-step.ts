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
  const [broken, setBroken] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    if (isLoaded) return undefined;
    const leaving = new AbortController();
    loadPaperStep(review, leaving.signal).then(
      () => {
        // Without the part the other steps are as they were; asking for the paper says what is wrong.
        if (!leaving.signal.aborted) setLoaded(isPaperStepLoaded());
      },
      (error: unknown) => {
        if (!leaving.signal.aborted) setBroken({ error });
      },
    );
    return () => {
      leaving.abort();
    };
  }, [review, isLoaded]);
  const step = useMemo(() => (isLoaded ? paperStep(review) : undefined), [review, isLoaded]);
  // Thrown while the pane is drawn, which is where a defect is caught and told.
  if (broken) throw broken.error;
  return step;
}
