import { Accordion, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { ReactElement } from "react";
import type { UseCases } from "../../app/use-cases";
import type { Review } from "../../core/review";
import { formatArea } from "../../core/values/workbook/cell-address";
import type { PaneActions } from "../state/pane-actions";
import type { PaneState } from "../state/pane-state";
import { CommandButtons } from "./command-buttons";
import { ConfirmList } from "../parts/confirm-list";
import { EmptyWorkbook } from "./empty-workbook";
import { useMessages } from "../parts/messages-context";
import { TableSummary } from "./table-summary";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  titleLine: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  reread: { flexShrink: 0, whiteSpace: "nowrap" },
  note: { color: tokens.colorNeutralForeground2 },
});

export interface OverviewTabProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly assess: UseCases["assess"];
  readonly onCheck: () => void;
}

function FoundTables(
  props: { readonly review: Review } & Pick<OverviewTabProps, "actions" | "assess">,
): ReactElement {
  const { review, actions, assess } = props;
  return (
    <Accordion collapsible multiple>
      {review.tables.map((table) => {
        const key = `${table.sheet}!${formatArea(table.area)}`;
        return (
          <TableSummary
            key={key}
            value={key}
            table={table}
            assess={(indicator, year) => assess(indicator, year, review)}
            onShow={actions.show}
          />
        );
      })}
    </Accordion>
  );
}

/** What was found in the workbook, and what can be done with it. */
export function OverviewTab({ state, actions, assess, onCheck }: OverviewTabProps): ReactElement {
  const styles = useStyles();
  const { pane } = useMessages();
  const { review, running, undoable } = state;
  const busy = running !== undefined;
  return (
    <div className={styles.root}>
      <section>
        <div className={styles.titleLine}>
          <h2 className={styles.heading}>{pane.overview.heading}</h2>
          <Button
            className={styles.reread}
            appearance="subtle"
            size="small"
            icon={<ArrowClockwiseRegular />}
            disabledFocusable={busy}
            onClick={actions.reread}
          >
            {pane.overview.reread}
          </Button>
        </div>
        {review === undefined && (
          <Text className={styles.note}>
            {state.notice === undefined ? pane.overview.reading : pane.overview.notRead}
          </Text>
        )}
        {review?.tables.length === 0 && <EmptyWorkbook />}
        {review !== undefined && review.tables.length > 0 && (
          <FoundTables review={review} actions={actions} assess={assess} />
        )}
        {state.outdated && !busy && (
          <Text size={200} className={styles.note}>
            {pane.overview.outdated}
          </Text>
        )}
      </section>
      {review !== undefined && (
        <ConfirmList
          indicators={review.tables.flatMap((table) => table.indicators)}
          busy={busy}
          onShow={actions.show}
          onConfirm={(answers) => {
            actions.prepare({ kind: "directions", answers });
          }}
        />
      )}
      <CommandButtons
        busy={busy}
        canWrite={review !== undefined && review.tables.length > 0}
        nextUndo={undoable.at(-1)}
        onCheck={onCheck}
        onPrepare={(commands) => {
          actions.prepare({ kind: "commands", commands, choices: {} });
        }}
        onUndo={actions.undo}
      />
    </div>
  );
}
