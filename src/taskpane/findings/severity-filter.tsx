import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Severity } from "../../core/judge/findings/finding";
import type { SeverityCounts } from "../../messages/pane-messages";
import { SEVERITIES } from "../parts/severities";
import { useMessages } from "../parts/messages-context";
import { SeverityLabel } from "./severity-label";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "repeat(3, 1fr)", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, flexDirection: "column", paddingBlock: tokens.spacingVerticalXS, paddingInline: 0 },
  // The bar says "shown"; a grey button alone would look switched off.
  shown: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { borderBottomWidth: "3px" },
  },
  hidden: { backgroundColor: tokens.colorNeutralBackground3 },
  count: { fontSize: tokens.fontSizeBase400, fontVariantNumeric: "tabular-nums" },
});

export interface SeverityFilterProps {
  readonly counts: SeverityCounts;
  readonly shown: ReadonlySet<Severity>;
  readonly onChange: (shown: ReadonlySet<Severity>) => void;
}

/** How many findings there are of each severity; each is a switch that shows or hides them. */
export function SeverityFilter({ counts, shown, onChange }: SeverityFilterProps): ReactElement {
  const styles = useStyles();
  const { figures, pane } = useMessages();
  return (
    <div className={styles.root} role="group" aria-label={pane.findings.filterLabel}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          className={mergeClasses(styles.button, shown.has(severity) ? styles.shown : styles.hidden)}
          checked={shown.has(severity)}
          onClick={() => {
            const next = new Set(shown);
            if (!next.delete(severity)) next.add(severity);
            onChange(next);
          }}
        >
          <SeverityLabel severity={severity} />
          <span className={styles.count}>{figures.number(counts[severity])}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
