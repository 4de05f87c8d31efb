import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ComponentType, ReactElement } from "react";
import { tokens } from "../controls/theme";
import type { Severity } from "../../core/judge/findings/finding";
import { useMessages } from "../parts/messages-context";

// Buttons opt out of forced colours and choose their own; the label goes along with them.
const FORCED = { "@media (forced-colors: active)": { color: "inherit" } } as const;

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
  // The first of these tokens is too dim on the dark theme (4.2 to 1).
  error: { color: tokens.colorStatusDangerForeground3, ...FORCED },
  warning: { color: tokens.colorStatusWarningForeground1, ...FORCED },
  info: { color: tokens.colorNeutralForeground2, ...FORCED },
});

const icons: Readonly<Record<Severity, ComponentType>> = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  info: InfoRegular,
};

/** A severity as sign and word; colour only adds to them. */
export function SeverityLabel({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const { findings } = useMessages().pane;
  const Icon = icons[severity];
  return (
    <span className={mergeClasses(styles.root, styles[severity])}>
      <span className={styles.icon} aria-hidden="true">
        <Icon />
      </span>
      {findings.severity[severity]}
    </span>
  );
}
