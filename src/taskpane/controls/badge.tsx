import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { tokens } from "./theme";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    boxSizing: "border-box",
    minHeight: "20px",
    paddingInline: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  brand: {
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
});

export interface BadgeProps {
  readonly color?: "informative" | "brand";
  readonly children: ReactNode;
}

/** A word or two that say what something is. */
export function Badge({ color = "informative", children }: BadgeProps): ReactElement {
  const styles = useStyles();
  return <span className={mergeClasses(styles.root, color === "brand" && styles.brand)}>{children}</span>;
}
