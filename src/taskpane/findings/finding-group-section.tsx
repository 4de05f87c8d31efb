import { makeStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { Finding } from "../../core/judge/findings/finding";
import type { Messages } from "../../messages/messages";
import { useCauseReason } from "./cause-reason";
import type { FindingGroup } from "./finding-groups";
import type { FindingHandlers } from "./finding-handlers";
import { FindingItem } from "./finding-item";
import { keyedFindings } from "./finding-keys";
import { GrowingList } from "../parts/growing-list";
import { useMessages } from "../parts/messages-context";
import { useGroupStyles } from "./group-styles";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
  },
  count: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
    marginInlineStart: tokens.spacingHorizontalS,
  },
});

const FIRST_FINDINGS = 20;

function headingOf(group: FindingGroup, { findings, pane }: Messages): string {
  if (group.by === "kind") return findings[group.code].title;
  if (group.by === "indicator") return group.indicator;
  return pane.findings.wholeSheet(group.sheet);
}

/** What makes a published figure wrong, what one press puts right, and what had an answer for other figures. */
function isToDo(finding: Finding, { reopenedReason }: FindingHandlers): boolean {
  const { severity, suggestion } = finding;
  return severity === "error" || suggestion !== undefined || reopenedReason(finding) !== undefined;
}

export interface FindingGroupSectionProps {
  readonly group: FindingGroup;
  /** Shows what is to be done, and the others of the group on demand. */
  readonly toDoFirst: boolean;
  readonly handlers: FindingHandlers;
}

/** The findings of one indicator, one sheet or one kind under their heading. */
export function FindingGroupSection({ group, toDoFirst, handlers }: FindingGroupSectionProps): ReactElement {
  const styles = useStyles();
  const shared = useGroupStyles();
  const messages = useMessages();
  const { button, form } = useCauseReason(group.by === "kind" ? group : undefined, handlers);
  const items = useMemo(() => keyedFindings(group.findings), [group]);
  const toDo = items.filter(({ finding }) => isToDo(finding, handlers));
  const others = items.filter(({ finding }) => !isToDo(finding, handlers));
  const first = toDoFirst ? Math.min(toDo.length, FIRST_FINDINGS) : FIRST_FINDINGS;
  return (
    <section className={shared.root}>
      <div className={styles.line}>
        <h3 className={shared.heading}>
          {headingOf(group, messages)}
          <Text size={200} className={styles.count}>
            {messages.pane.findings.groupCount(group.findings.length)}
          </Text>
        </h3>
        {button}
      </div>
      {form}
      <GrowingList items={toDoFirst ? [...toDo, ...others] : items} first={first} itemKey={({ key }) => key}>
        {({ finding }) => <FindingItem finding={finding} {...handlers} />}
      </GrowingList>
    </section>
  );
}
