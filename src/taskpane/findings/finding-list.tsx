import { makeStyles } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { useId, useMemo, useState, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Radio, RadioGroup } from "../controls/radio-group";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { Review } from "../../core/review";
import type { Severity } from "../../core/judge/findings/finding";
import { countBySeverity, SEVERITIES } from "../parts/severities";
import { groupFindings, type FindingGrouping } from "./finding-groups";
import { FindingQueueList } from "./finding-queue-list";
import { FindingGroupSection } from "./finding-group-section";
import type { FindingHandlers } from "./finding-handlers";
import { useMessages } from "../parts/messages-context";
import { SeverityFilter } from "./severity-filter";

const useStyles = makeStyles({
  note: { display: "block", color: tokens.colorNeutralForeground2, marginBlock: tokens.spacingVerticalS },
  mend: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface MendAllProps {
  readonly count: number;
  readonly busy: boolean;
  readonly onMendAll: () => void;
}

function MendAll({ count, busy, onMendAll }: MendAllProps): ReactElement {
  const styles = useStyles();
  const { mend: words } = useMessages().followUp;
  const hint = useId();
  return (
    <div className={styles.mend}>
      <Button icon={<WrenchRegular />} disabledFocusable={busy} aria-describedby={hint} onClick={onMendAll}>
        {words.all(count)}
      </Button>
      <Text id={hint} size={200} className={styles.hint}>
        {words.allHint}
      </Text>
    </div>
  );
}

type FindingOrder = FindingGrouping | "queue";

/** As many findings as a person reads through from the first to the last; of more, what must be mended comes first. */
const SEEN_AT_ONCE = 12;

export interface FindingListProps {
  readonly review: Review;
  readonly handlers: FindingHandlers;
  readonly onMendAll: () => void;
}

/** The open findings: counts that are switches, all safe mends at once, and the findings in groups. */
export function FindingList({ review, handlers, onMendAll }: FindingListProps): ReactElement {
  const styles = useStyles();
  const { findings: words } = useMessages().pane;
  const [only, setOnly] = useState<Severity>();
  const [order, setOrder] = useState<FindingOrder>("queue");
  const groups = useMemo(
    () =>
      groupFindings(
        review,
        order === "queue" ? "kind" : order,
        new Set(only === undefined ? SEVERITIES : [only]),
      ),
    [review, order, only],
  );
  // A count that was pressed shows all of its own: nothing is folded away of what was asked for.
  const isQueue = order === "queue" && only === undefined;
  const counts = countBySeverity(review.findings);
  const toDoFirst = only === undefined && counts.error > 0 && review.findings.length > SEEN_AT_ONCE;
  const mendable = review.findings.filter(({ suggestion }) => suggestion !== undefined).length;
  return (
    <>
      <SeverityFilter counts={counts} only={only} onChange={setOnly} />
      <RadioGroup
        aria-label={words.groupLabel}
        value={order}
        onChange={(_event, { value }) => {
          setOrder(value === "kind" || value === "indicator" ? value : "queue");
        }}
      >
        <Radio value="queue" label={words.byQueue} />
        <Radio value="indicator" label={words.byIndicator} />
        <Radio value="kind" label={words.byKind} />
      </RadioGroup>
      {mendable > 0 && <MendAll count={mendable} busy={handlers.busy} onMendAll={onMendAll} />}
      {groups.length === 0 && <Text className={styles.note}>{words.noneShown}</Text>}
      {isQueue && <FindingQueueList review={review} handlers={handlers} />}
      {(isQueue ? [] : groups).map((group) => (
        <FindingGroupSection
          key={`${order} ${only ?? ""} ${String(toDoFirst)} ${group.key}`}
          group={group}
          toDoFirst={toDoFirst}
          handlers={handlers}
        />
      ))}
    </>
  );
}
