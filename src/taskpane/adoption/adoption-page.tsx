import type { ReactElement } from "react";
import { Text } from "../controls/text";
import type { WrittenReason } from "../../core/write/answers/acknowledge-finding";
import type { RecountComparison } from "../../core/judge/recount/compare-recounts";
import { figureName, ledgerText, tableText } from "../parts/recount-lines";
import { ComparisonFigures } from "../parts/comparison-figures";
import { useMessages } from "../parts/messages-context";
import { ReasonForm } from "../parts/reason-form";
import { useSectionStyles } from "../parts/section-styles";

export interface AdoptionPageProps {
  readonly comparison: RecountComparison;
  readonly busy: boolean;
  readonly onSubmit: (words: Omit<WrittenReason, "date">) => void;
  readonly onClose: () => void;
}

/** Asks why a past figure is to be replaced, and by whom; nothing goes on without a reason. */
export function AdoptionPage({ comparison, busy, onSubmit, onClose }: AdoptionPageProps): ReactElement {
  const styles = useSectionStyles();
  const messages = useMessages();
  const { adoption: words } = messages.ledgerFigure;
  const heading = words.heading(figureName(comparison, messages));
  return (
    <ReasonForm words={words} label={heading} busy={busy} onSubmit={onSubmit} onClose={onClose}>
      <h2 className={styles.heading}>{heading}</h2>
      <ComparisonFigures comparison={comparison} />
      <Text>{words.lead(tableText(comparison, messages), ledgerText(comparison, messages))}</Text>
    </ReasonForm>
  );
}
