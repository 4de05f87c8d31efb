import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { UndoRecord } from "../../app/workbook-host";
import { useMessages } from "../parts/messages-context";
import type { Written } from "../state/pane-state";
import { answerLabel } from "../parts/answer-words";
import { GrowingList } from "../parts/growing-list";
import { outcomeResults } from "../parts/outcome-results";

const useStyles = makeStyles({
  item: { paddingBlock: tokens.spacingVerticalXS },
  time: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  facts: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  button: { paddingInline: 0, minWidth: 0 },
});

const FIRST_ANSWERS = 4;

export interface HistoryItemProps {
  readonly record: UndoRecord;
  /** Undefined of an operation that stopped half-way. */
  readonly written: Written | undefined;
  /** How many operations are taken back with this one, itself among them. */
  readonly count: number;
  readonly busy: boolean;
  readonly onUndoThrough: (record: UndoRecord) => void;
}

/** One operation: when, what, which figures or answers; and the way to take it back with all that came after it. */
export function HistoryItem({ record, written, count, busy, onUndoThrough }: HistoryItemProps): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const { pane, plan } = messages;
  const kind = plan.kind[record.kind];
  const { facts: done, answered = [] } = written ?? {};
  const facts = done ? outcomeResults(done, messages) : [];
  const answers = answered.map(({ name, answer }) =>
    "definition" in answer ? pane.history.definition(name) : answerLabel(answer, name, messages),
  );
  return (
    <li className={styles.item}>
      {written && <Text className={styles.time}>{timeOfDay(written.at)} </Text>}
      <Text weight={count === 1 ? "semibold" : "regular"}>{kind}</Text>
      {facts.map(({ text }) => (
        <Text key={text} size={200} className={styles.facts}>
          {text}
        </Text>
      ))}
      <GrowingList items={answers} first={FIRST_ANSWERS} itemKey={(text) => text}>
        {(text) => (
          <Text size={200} className={styles.facts}>
            {text}
          </Text>
        )}
      </GrowingList>
      {facts.length + answers.length === 0 && record.sheets.length > 0 && (
        <Text size={200} className={styles.facts}>
          {pane.history.on(record.sheets)}
        </Text>
      )}
      {count > 1 && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.button}
          disabledFocusable={busy}
          aria-label={pane.history.undoThroughLabel(kind, count)}
          onClick={() => {
            onUndoThrough(record);
          }}
        >
          {pane.history.undoThrough(count)}
        </Button>
      )}
    </li>
  );
}

function timeOfDay(at: Date): string {
  return `${String(at.getHours())}:${String(at.getMinutes()).padStart(2, "0")}`;
}
