import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { MessageBar } from "../controls/message-bar";
import { tokens } from "../controls/theme";
import type { Plan } from "../../core/plan/plan";
import type { PlanFacts } from "../../app/plan-facts";
import { leftOpenWords } from "../parts/left-open-words";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  root: { marginBlock: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

export interface LeftOpenListProps {
  readonly plan: Plan;
  readonly facts: PlanFacts;
}

/** What will not be written though one might expect it, and why; nothing where there is nothing of the kind. */
export function LeftOpenList({ plan, facts }: LeftOpenListProps): ReactElement | null {
  const styles = useStyles();
  const messages = useMessages();
  const words = leftOpenWords(plan, facts, messages);
  if (words.length === 0) return null;
  return (
    <MessageBar className={styles.root} intent="warning" title={messages.plan.facts.leftOpen}>
      <ul className={styles.list}>
        {words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </MessageBar>
  );
}
