import { Button, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { useId, useMemo, useState, type ReactElement } from "react";
import type { Review } from "../../core/review";
import type { Severity } from "../../core/judge/findings/finding";
import { countBySeverity, SEVERITIES } from "../parts/severities";
import { groupFindings, type FindingGrouping } from "./finding-groups";
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
  const [grouping, setGrouping] = useState<FindingGrouping>("indicator");
  const groups = useMemo(
    () => groupFindings(review, grouping, new Set(only === undefined ? SEVERITIES : [only])),
    [review, grouping, only],
  );
  const counts = countBySeverity(review.findings);
  const toDoFirst = only === undefined && counts.error > 0 && review.findings.length > SEEN_AT_ONCE;
  const mendable = review.findings.filter(({ suggestion }) => suggestion !== undefined).length;
  return (
    <>
      <SeverityFilter counts={counts} only={only} onChange={setOnly} />
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
      {mendable > 0 && <MendAll count={mendable} busy={handlers.busy} onMendAll={onMendAll} />}
      {groups.length === 0 && <Text className={styles.note}>{words.noneShown}</Text>}
      {groups.map((group) => (
        <FindingGroupSection
          key={`${grouping} ${only ?? ""} ${String(toDoFirst)} ${group.key}`}
          group={group}
          toDoFirst={toDoFirst}
          handlers={handlers}
        />
      ))}
    </>
  );
}
