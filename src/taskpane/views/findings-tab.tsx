import { Button, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useMemo, useState, type ReactElement, type Ref } from "react";
import type { Review } from "../../app/kpi-ledger";
import type { Severity } from "../../core/checks/finding";
import type { PaneState } from "../state/pane-state";
import type { PaneActions } from "../state/use-kpi-ledger";
import {
  countBySeverity,
  groupFindings,
  SEVERITIES,
  type FindingGrouping,
} from "../view-model/finding-groups";
import { FindingGroupSection } from "./finding-group-section";
import { useMessages } from "./messages-context";
import { NotCheckedList } from "./not-checked-list";
import { SeverityFilter } from "./severity-filter";

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
  readonly headingRef: Ref<HTMLHeadingElement>;
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

function FindingList({
  review,
  actions,
}: {
  readonly review: Review;
  readonly actions: PaneActions;
}): ReactElement {
  const styles = useStyles();
  const { findings: words } = useMessages().pane;
  const [shown, setShown] = useState<ReadonlySet<Severity>>(() => new Set(SEVERITIES));
  const [grouping, setGrouping] = useState<FindingGrouping>("indicator");
  const groups = useMemo(() => groupFindings(review, grouping, shown), [review, grouping, shown]);
  return (
    <>
      <SeverityFilter counts={countBySeverity(review.findings)} shown={shown} onChange={setShown} />
      <RadioGroup
        layout="horizontal"
        aria-label={words.groupLabel}
        value={grouping}
        onChange={(_event, { value }) => {
          setGrouping(value === "kind" ? "kind" : "indicator");
        }}
      >
        <Radio value="indicator" label={words.byIndicator} />
        <Radio value="kind" label={words.byKind} />
      </RadioGroup>
      {groups.length === 0 && <Text className={styles.note}>{words.noneShown}</Text>}
      {groups.map((group) => (
        <FindingGroupSection key={`${grouping} ${group.key}`} group={group} onShow={actions.show} />
      ))}
    </>
  );
}

function Findings({
  review,
  actions,
}: {
  readonly review: Review;
  readonly actions: PaneActions;
}): ReactElement {
  const styles = useStyles();
  const { findings: words } = useMessages().pane;
  if (review.findings.length > 0) return <FindingList review={review} actions={actions} />;
  if (review.tables.length === 0) return <Text className={styles.note}>{words.nothingToCheck}</Text>;
  return <AllClear indicators={review.tables.reduce((sum, table) => sum + table.indicators.length, 0)} />;
}

/** The result of 検証: findings by indicator or by kind, then what could not be checked. */
export function FindingsTab({ state, actions, headingRef }: FindingsTabProps): ReactElement {
  const styles = useStyles();
  const { pane } = useMessages();
  const { review, running } = state;
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
      {state.outdated && (
        <Text size={200} className={styles.note}>
          {pane.overview.outdated}
        </Text>
      )}
      {review === undefined ? (
        <Text className={styles.note}>
          {running === undefined ? pane.findings.notYet : pane.overview.reading}
        </Text>
      ) : (
        <>
          <Findings review={review} actions={actions} />
          {review.notChecked.length > 0 && (
            <NotCheckedList entries={review.notChecked} onShow={actions.show} />
          )}
        </>
      )}
    </>
  );
}
