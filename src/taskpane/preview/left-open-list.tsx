import { makeStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { MessageBar } from "../controls/message-bar";
import { tokens } from "../controls/theme";
import type { Plan } from "../../core/plan/plan";
import type { PlanFacts } from "../../app/plan-facts";
import { withoutInterimRates } from "../../app/rates-of-preview";
import { leftOpenWords, remarkWords, unchangedWords } from "../parts/left-open-words";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  root: { marginBlock: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

export interface LeftOpenListProps {
  readonly plan: Plan;
  readonly facts: PlanFacts;
}

/** What will not be written though one might expect it, and why, and what stays as it is; nothing where there is nothing of the kind. */
export function LeftOpenList({ plan, facts }: LeftOpenListProps): ReactElement {
  const messages = useMessages();
  const words = messages.plan.facts;
  const interim = useMemo(() => withoutInterimRates(facts), [facts]);
  const waiting = facts.waiting.filter(({ indicator }) => !interim.includes(indicator));
  return (
    <>
      <Sentences
        intent="warning"
        title={words.leftOpen}
        sentences={[
          ...leftOpenWords(plan, { ...facts, waiting }, messages),
          ...(interim.length === 0 ? [] : [words.withoutInterim(interim.length)]),
        ]}
      />
      <Sentences intent="warning" title={words.remarks} sentences={remarkWords(plan, messages)} />
      <Sentences intent="info" title={words.unchanged} sentences={unchangedWords(plan, messages)} />
    </>
  );
}

interface SentencesProps {
  readonly intent: "warning" | "info";
  readonly title: string;
  readonly sentences: readonly string[];
}

function Sentences({ intent, title, sentences }: SentencesProps): ReactElement | null {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <MessageBar className={styles.root} intent={intent} title={title}>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </MessageBar>
  );
}
