import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlanOutline } from "../view-model/plan-outline";
import { useMessages } from "./messages-context";

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  item: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Names of ranges that a plan sets or removes; nothing where it does neither. */
export function NameChanges({ names }: Pick<PlanOutline, "names">): ReactElement | null {
  const styles = useStyles();
  const { plan } = useMessages();
  if (names.length === 0) return null;
  return (
    <section className={styles.root}>
      <h3 className={styles.heading}>{plan.names}</h3>
      {names.map(({ name, removed }) => (
        <Text key={name} size={200} className={styles.item}>
          {removed ? plan.layout.nameRemoved(name) : plan.layout.name(name)}
        </Text>
      ))}
    </section>
  );
}
