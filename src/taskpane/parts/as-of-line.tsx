import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { AsOfDate } from "../../core/read/definition/as-of-date";
import { useMessages } from "./messages-context";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  date: { display: "block" },
  from: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** 基準日, and where it comes from. */
export function AsOfLine({ asOf }: { readonly asOf: AsOfDate }): ReactElement {
  const styles = useStyles();
  const { sources, figures } = useMessages();
  return (
    <div className={styles.root}>
      <Text weight="semibold" className={styles.date}>
        {sources.asOf} {figures.date(asOf.date)}
      </Text>
      <Text size={200} className={styles.from}>
        {sources.asOfFrom[asOf.from]}
      </Text>
    </div>
  );
}
