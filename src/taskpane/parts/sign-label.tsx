import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ComponentType, ReactElement, ReactNode } from "react";
import { tokens } from "../controls/theme";

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
  bad: { color: tokens.colorStatusDangerForeground3, ...FORCED },
  doubtful: { color: tokens.colorStatusWarningForeground1, ...FORCED },
  good: { color: tokens.colorStatusSuccessForeground1, ...FORCED },
  neutral: { color: tokens.colorNeutralForeground2, ...FORCED },
});

/** A sign, and how its colour speaks of what it marks. */
export interface Sign {
  readonly icon: ComponentType;
  readonly tone: "bad" | "doubtful" | "good" | "neutral";
}

/** A state as sign and word; colour only adds to them. */
export function SignLabel({
  sign: { icon: Icon, tone },
  children,
}: {
  readonly sign: Sign;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.root, styles[tone])}>
      <span className={styles.icon} aria-hidden="true">
        <Icon />
      </span>
      {children}
    </span>
  );
}
