import { useMemo, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import { definedIndicators } from "../../app/definitions/defined-indicators";
import { hasListToCount, listsOffered } from "../../app/definitions/lists-offered";
import { isToBeDefined } from "../../app/definitions/to-be-defined";
import type { Review } from "../../core/review";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";

export interface DefineSectionProps {
  readonly review: Review;
  readonly busy: boolean;
  readonly onDefine: () => void;
}

/**
 * How many indicators are counted by a definition where there is a list to count, and the way to change what is said of them.
 * Nothing without an indicator.
 */
export function DefineSection({ review, busy, onDefine }: DefineSectionProps): ReactElement | null {
  const shared = useSectionStyles();
  const { define: words } = useMessages().sources;
  const indicators = useMemo(() => definedIndicators(review), [review]);
  const isCounted = useMemo(() => hasListToCount(listsOffered(review)), [review]);
  if (indicators.length === 0) return null;
  const missing = indicators.filter(isToBeDefined).length;
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{words.heading}</h3>
      <Text>{isCounted ? words.count(missing, indicators.length) : words.uncounted(indicators.length)}</Text>
      <Button className={shared.button} disabledFocusable={busy} onClick={onDefine}>
        {words.open}
      </Button>
    </section>
  );
}
