import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ComponentType, ReactElement } from "react";
import { tokens } from "../controls/theme";
import type { ComparisonState } from "../../core/judge/recount/compare-recounts";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  icon: { display: "inline-flex", fontSize: tokens.fontSizeBase400 },
  same: { color: tokens.colorStatusSuccessForeground1 },
  different: { color: tokens.colorStatusWarningForeground1 },
  unassessable: { color: tokens.colorNeutralForeground2 },
});

const icons: Readonly<Record<ComparisonState, ComponentType>> = {
  same: CheckmarkCircleRegular,
  different: WarningRegular,
  unassessable: SubtractCircleRegular,
};

/** How a figure compares with the ledger's, as sign and word; colour only adds to them. */
export function ComparisonStateLabel({ state }: { readonly state: ComparisonState }): ReactElement {
  const styles = useStyles();
  const { recount } = useMessages();
  const Icon = icons[state];
  return (
    <span className={mergeClasses(styles.root, styles[state])}>
      <span className={styles.icon} aria-hidden="true">
        <Icon />
      </span>
      {recount.state[state]}
    </span>
  );
}
