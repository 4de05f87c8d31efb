import { makeStyles } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import type { ReactElement } from "react";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { fontSize: tokens.fontSizeHero800, color: tokens.colorNeutralForeground3, display: "flex" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** No table found: what was looked for, and what to do. */
export function EmptyWorkbook(): ReactElement {
  const styles = useStyles();
  const { overview } = useMessages().pane;
  return (
    <div className={styles.root}>
      <span className={styles.icon} aria-hidden="true">
        <TableSearchRegular />
      </span>
      <h3 className={styles.heading}>{overview.emptyHeading}</h3>
      <Text size={200}>{overview.emptyLookedFor}</Text>
      <ol className={styles.steps}>
        {overview.emptySteps.map((step) => (
          <li key={step}>
            <Text size={200}>{step}</Text>
          </li>
        ))}
      </ol>
    </div>
  );
}
