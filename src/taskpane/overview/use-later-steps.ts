import { useEffect, useMemo, useState } from "react";
import { areLaterStepsLoaded, loadLaterSteps, laterSteps } from "../../app/home/survey";
import type { WorkStep } from "../../app/home/work-steps";
import type { Review } from "../../core/review";

/** How far charts and 資料2 have come. Their part is loaded after the first tab is there, once; none until then, and where it cannot be had. */
export function useLaterSteps(review: Review): readonly WorkStep[] {
  const [isLoaded, setLoaded] = useState(areLaterStepsLoaded);
  const [broken, setBroken] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    if (isLoaded) return undefined;
    const leaving = new AbortController();
    loadLaterSteps(review, leaving.signal).then(
      () => {
        // Without the part the other steps are as they were; asking for charts or paper says what is wrong.
        if (!leaving.signal.aborted) setLoaded(areLaterStepsLoaded());
      },
      (error: unknown) => {
        if (!leaving.signal.aborted) setBroken({ error });
      },
    );
    return () => {
      leaving.abort();
    };
  }, [review, isLoaded]);
  const steps = useMemo(() => (isLoaded ? laterSteps(review) : []), [review, isLoaded]);
  // Thrown while the pane is drawn, which is where a defect is caught and told.
  if (broken) throw broken.error;
  return steps;
}
