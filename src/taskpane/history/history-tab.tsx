import { makeStyles } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReactElement } from "react";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { PaneState } from "../state/pane-state";
import type { PaneActions } from "../state/pane-actions";
import { HistoryItem } from "./history-item";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: {
    marginBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  button: { alignSelf: "flex-start" },
});

export interface HistoryTabProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What was written, the last first, and the way to take the last of it back. */
export function HistoryTab({ state, actions }: HistoryTabProps): ReactElement {
  const styles = useStyles();
  const { pane, plan } = useMessages();
  const records = [...state.undoable].reverse();
  const [next] = records;
  return (
    <div className={styles.root}>
      <h2 className={styles.heading}>{pane.history.heading}</h2>
      {next === undefined ? (
        <Text className={styles.note}>{pane.history.empty}</Text>
      ) : (
        <>
          <Text size={200} className={styles.note}>
            {pane.history.lead}
          </Text>
          <Button
            className={styles.button}
            icon={<ArrowUndoRegular />}
            disabledFocusable={state.running !== undefined}
            onClick={actions.undo}
          >
            {pane.history.undo(plan.kind[next.kind])}
          </Button>
          <ol className={styles.list}>
            {records.map((record, index) => (
              <HistoryItem
                key={records.length - index}
                record={record}
                written={state.written.get(record)}
                count={index + 1}
                busy={state.running !== undefined}
                onUndoThrough={actions.undoThrough}
              />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
