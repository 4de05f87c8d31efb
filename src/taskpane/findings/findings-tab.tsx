import { makeStyles } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useMemo, useRef, type ReactElement, type RefObject } from "react";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { Review } from "../../core/review";
import type { CalendarDate } from "../../core/values/calendar/calendar-date";
import type { Finding } from "../../core/judge/findings/finding";
import { nameOfFinding } from "../../app/finding-name";
import { ledgerFigureFor } from "../../app/ledger-figure";
import type { PaneState } from "../state/pane-state";
import type { PaneActions } from "../state/pane-actions";
import { AcknowledgedSection } from "./acknowledged-section";
import type { FindingHandlers } from "./finding-handlers";
import { FindingList } from "./finding-list";
import { LiveCheckLine } from "./live-check-line";
import { useMessages } from "../parts/messages-context";
import { NotCheckedList } from "./not-checked-list";
import { ScoreCardSection } from "./score-card-section";
import { useFindingFocus } from "./use-finding-focus";

const useStyles = makeStyles({
  titleLine: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  heading: {
    marginBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { display: "block", color: tokens.colorNeutralForeground2, marginBlock: tokens.spacingVerticalS },
  clear: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXXL,
    textAlign: "center",
  },
  clearIcon: {
    display: "flex",
    fontSize: tokens.fontSizeHero900,
    color: tokens.colorStatusSuccessForeground1,
  },
  clearHeading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

export interface FindingsTabProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** The day that is written beside a reason. */
  readonly today: () => CalendarDate;
}

function AllClear({ indicators }: { readonly indicators: number }): ReactElement {
  const styles = useStyles();
  const { findings } = useMessages().pane;
  return (
    <div className={styles.clear}>
      <span className={styles.clearIcon} aria-hidden="true">
        <CheckmarkCircleRegular />
      </span>
      <h3 className={styles.clearHeading}>{findings.none}</h3>
      <Text size={200}>{findings.noneLead(indicators)}</Text>
    </div>
  );
}

interface FindingsProps {
  readonly review: Review;
  readonly handlers: FindingHandlers;
  readonly onMendAll: () => void;
}

function Findings({ review, handlers, onMendAll }: FindingsProps): ReactElement {
  const styles = useStyles();
  const { findings: words } = useMessages().pane;
  if (review.findings.length > 0)
    return <FindingList review={review} handlers={handlers} onMendAll={onMendAll} />;
  if (review.tables.length === 0) return <Text className={styles.note}>{words.nothingToCheck}</Text>;
  return <AllClear indicators={review.tables.reduce((sum, table) => sum + table.indicators.length, 0)} />;
}

/** What was recorded of a finding before its figures changed. */
function useReopenedReason(review: Review | undefined): (finding: Finding) => string | undefined {
  return useMemo(() => {
    const reasons = new Map(
      review?.reopened.map(({ finding, acknowledgement }) => [finding, acknowledgement.reason]),
    );
    return (finding) => reasons.get(finding);
  }, [review]);
}

/** The result of 検証: open findings, those that have their answer, and what could not be checked. */
export function FindingsTab({ state, actions, headingRef, today }: FindingsTabProps): ReactElement {
  const styles = useStyles();
  const { pane } = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const { remember } = useFindingFocus(list, headingRef, state);
  const { review, running } = state;
  const handlers: FindingHandlers = {
    busy: running !== undefined,
    reopenedReason: useReopenedReason(review),
    onShow: actions.show,
    onMend: (finding) => {
      remember(finding);
      actions.prepare({ kind: "mend", finding: nameOfFinding(finding) });
    },
    onAnswer: (finding, answer) => {
      remember(finding);
      actions.carryOut({ kind: "define", answers: [answer] });
    },
    ledgerFigure: (finding) => review && ledgerFigureFor(review, finding),
    onTakeFigure: (finding, written) => {
      remember(finding);
      actions.prepare({ kind: "adopt", cell: finding.at, words: { ...written, date: today() } });
    },
    onAcknowledge: (findings, written) => {
      const [only, another] = findings;
      remember(only && !another ? only : "all");
      const words = { ...written, date: today() };
      actions.carryOut({ kind: "acknowledge", findings: findings.map(nameOfFinding), words });
    },
  };
  return (
    <>
      <div className={styles.titleLine}>
        <h2 className={styles.heading} tabIndex={-1} ref={headingRef}>
          {pane.findings.heading}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={running !== undefined}
          onClick={actions.check}
        >
          {pane.findings.checkAgain}
        </Button>
      </div>
      <LiveCheckLine live={state.live} onSwitch={actions.switchLive} />
      {state.outdated && running === undefined && state.live !== "failed" && (
        <Text size={200} className={styles.note}>
          {pane.overview.outdated}
        </Text>
      )}
      {review === undefined ? (
        <Text className={styles.note}>
          {running === undefined ? pane.findings.notYet : pane.overview.reading}
        </Text>
      ) : (
        <div ref={list}>
          <Findings
            review={review}
            handlers={handlers}
            onMendAll={() => {
              remember("all");
              actions.prepare({ kind: "mend", finding: "all" });
            }}
          />
          {review.acknowledged.length > 0 && (
            <AcknowledgedSection entries={review.acknowledged} onShow={actions.show} />
          )}
          <ScoreCardSection review={review} onShow={actions.show} />
          {review.notChecked.length > 0 && <NotCheckedList review={review} onShow={actions.show} />}
        </div>
      )}
    </>
  );
}
