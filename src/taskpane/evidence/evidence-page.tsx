import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useEffect, useMemo, useRef, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import type { UseCases } from "../../app/use-cases";
import type { Review } from "../../core/review";
import type { CellAddress } from "../../core/values/workbook/cell-address";
import type { PaneActions } from "../state/pane-actions";
import { evidenceSubject } from "./evidence-subject";
import { EvidenceRecords } from "./evidence-records";
import { recountMessagesIn } from "../../messages/languages/recount-messages-in";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";

export interface EvidencePageProps {
  readonly useCases: Pick<UseCases, "evidence">;
  readonly review: Review;
  /** The cell with the actual or the amount that the records make up. */
  readonly cell: CellAddress;
  readonly busy: boolean;
  readonly actions: PaneActions;
  readonly onClose: () => void;
}

/** 根拠を見る: the ledger records that make up a figure. Takes the focus when it opens; Esc leads back. */
export function EvidencePage(props: EvidencePageProps): ReactElement {
  const { useCases, review, cell, busy, actions, onClose } = props;
  const styles = useSectionStyles();
  const messages = useMessages();
  const { evidence: words } = recountMessagesIn(messages.language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const subject = useMemo(
    () => evidenceSubject(useCases, review, cell, messages),
    [useCases, review, cell, messages],
  );
  const filled = subject?.evidence.filter(({ records }) => records.length > 0) ?? [];
  return (
    <section
      className={styles.section}
      aria-labelledby="evidence-heading"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.nativeEvent.isComposing) onClose();
      }}
    >
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={onClose}
      >
        {words.back}
      </Button>
      <h2 id="evidence-heading" className={styles.heading} tabIndex={-1} ref={heading}>
        {subject === undefined ? words.gone : words.heading(subject.name)}
      </h2>
      {subject !== undefined && (
        <Text>
          {filled.length === 0
            ? words.none
            : words.summary(
                subject.figure,
                subject.records,
                subject.countedTo && messages.figures.date(subject.countedTo),
              )}
        </Text>
      )}
      {filled.length > 0 && subject?.arithmetic !== undefined && <Text>{subject.arithmetic}</Text>}
      {filled.map((evidence) => (
        <EvidenceRecords
          key={`${evidence.ledger.sheet} ${String(evidence.ledger.area.row)}`}
          workbook={review.workbook}
          evidence={evidence}
          definition={subject?.definition}
          ledgers={review.ledgers}
          withSheet={filled.length > 1}
          onShow={actions.show}
        />
      ))}
      {filled.length > 0 && (
        <>
          <Button
            className={styles.button}
            icon={<TableAddRegular />}
            disabledFocusable={busy}
            onClick={() => {
              actions.prepare({ kind: "evidence", cell });
            }}
          >
            {words.writeOut}
          </Button>
          <Text size={200} className={styles.note}>
            {words.writeOutHint}
          </Text>
        </>
      )}
    </section>
  );
}
