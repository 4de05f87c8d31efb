import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DataBarVerticalRegular } from "@fluentui/react-icons/svg/data-bar-vertical";
import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { PlayRegular } from "@fluentui/react-icons/svg/play";
import { useId, type ReactElement } from "react";
import { RUN_ALL, type PlanCommand } from "../../app/plan-commands";
import type { UndoRecord } from "../../app/workbook-host";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2 },
  single: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  button: { justifyContent: "flex-start", minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

export interface CommandButtonsProps {
  readonly busy: boolean;
  /** False until a table has been found: there is nothing to write to. */
  readonly canWrite: boolean;
  readonly nextUndo: UndoRecord | undefined;
  readonly onCheck: () => void;
  readonly onPrepare: (commands: readonly PlanCommand[]) => void;
  readonly onUndo: () => void;
}

/** The main job and its single steps. Disabled buttons stay in the tab order, so that the focus is never lost. */
export function CommandButtons(props: CommandButtonsProps): ReactElement {
  const { busy, canWrite, nextUndo, onCheck, onPrepare, onUndo } = props;
  const styles = useStyles();
  const { pane, plan } = useMessages();
  const runAllHint = useId();
  const undoHint = useId();
  const cannotWrite = busy || !canWrite;
  return (
    <section className={styles.root} aria-label={pane.commands.heading}>
      <h2 className={styles.heading}>{pane.commands.heading}</h2>
      <Button
        appearance="primary"
        size="large"
        icon={<PlayRegular />}
        disabledFocusable={cannotWrite}
        aria-describedby={runAllHint}
        onClick={() => {
          onPrepare(RUN_ALL);
        }}
      >
        {pane.commands.runAll}
      </Button>
      <Text id={runAllHint} size={200} className={styles.hint}>
        {pane.commands.runAllHint}
      </Text>
      <div className={styles.single}>
        <Button
          className={styles.button}
          icon={<CheckmarkCircleRegular />}
          disabledFocusable={busy}
          onClick={onCheck}
        >
          {pane.commands.check}
        </Button>
        <Button
          className={styles.button}
          icon={<DataTrendingRegular />}
          disabledFocusable={cannotWrite}
          onClick={() => {
            onPrepare(["rates"]);
          }}
        >
          {pane.commands.rates}
        </Button>
        <Button
          className={styles.button}
          icon={<DataBarVerticalRegular />}
          disabledFocusable={cannotWrite}
          onClick={() => {
            onPrepare(["charts"]);
          }}
        >
          {pane.commands.charts}
        </Button>
        <Button
          className={styles.button}
          icon={<ArrowUndoRegular />}
          disabledFocusable={busy || nextUndo === undefined}
          aria-describedby={undoHint}
          onClick={onUndo}
        >
          {pane.commands.undo}
        </Button>
      </div>
      <Text id={undoHint} size={200} className={styles.hint}>
        {nextUndo === undefined
          ? pane.commands.undoNothing
          : pane.commands.undoNext(plan.kind[nextUndo.kind])}
      </Text>
    </section>
  );
}
