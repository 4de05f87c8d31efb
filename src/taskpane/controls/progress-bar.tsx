import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { tokens } from "./theme";

const useStyles = makeStyles({
  root: {
    height: "2px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  unknown: {
    width: "33%",
    animationName: { from: { transform: "translateX(-100%)" }, to: { transform: "translateX(300%)" } },
    animationDuration: "3s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "0.01ms", animationIterationCount: 1 },
  },
});

export interface ProgressBarProps {
  readonly "aria-label": string;
  /** How much is done, of how much; left out where nobody knows. */
  readonly value?: number;
  readonly max?: number;
}

/** How far the work has come. */
export function ProgressBar({ value, max = 1, ...rest }: ProgressBarProps): ReactElement {
  const styles = useStyles();
  const share = value === undefined ? undefined : Math.min(1, value / max);
  return (
    <div
      {...rest}
      role="progressbar"
      className={styles.root}
      {...(value === undefined ? {} : { "aria-valuemin": 0, "aria-valuemax": max, "aria-valuenow": value })}
    >
      <div
        className={mergeClasses(styles.bar, share === undefined && styles.unknown)}
        {...(share === undefined ? {} : { style: { width: `${String(share * 100)}%` } })}
      />
    </div>
  );
}
