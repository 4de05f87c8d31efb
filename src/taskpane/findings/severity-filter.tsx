import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Button } from "../controls/button";
import { tokens } from "../controls/theme";
import type { Severity } from "../../core/judge/findings/finding";
import type { SeverityCounts } from "../../messages/pane-messages";
import { SEVERITIES } from "../parts/severities";
import { useMessages } from "../parts/messages-context";
import { SeverityLabel } from "./severity-label";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "repeat(3, 1fr)", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, flexDirection: "column", paddingBlock: tokens.spacingVerticalXS, paddingInline: 0 },
  pressed: { backgroundColor: tokens.colorNeutralBackground1Selected },
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
  /** The one that is shown alone; undefined where all are. */
  readonly only: Severity | undefined;
  readonly onChange: (only: Severity | undefined) => void;
}

/** How many findings there are of each severity; pressing one shows only those, pressing it again shows all. */
export function SeverityFilter({ counts, only, onChange }: SeverityFilterProps): ReactElement {
  const styles = useStyles();
  const { figures, pane } = useMessages();
  return (
    <div className={styles.root} role="group" aria-label={pane.findings.filterLabel}>
      {SEVERITIES.map((severity) => (
        <Button
          key={severity}
          className={mergeClasses(
            styles.button,
            only === undefined || only === severity ? styles.shown : styles.hidden,
            only === severity && styles.pressed,
          )}
          aria-pressed={only === severity}
          onClick={() => {
            onChange(only === severity ? undefined : severity);
          }}
        >
          <SeverityLabel severity={severity} />
          <span className={styles.count}>{figures.number(counts[severity])}</span>
        </Button>
      ))}
    </div>
  );
}
