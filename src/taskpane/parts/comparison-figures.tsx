import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { tokens } from "../controls/theme";
import type { RecountComparison } from "../../core/judge/recount/compare-recounts";
import { ledgerText, tableText } from "./recount-lines";
import { useMessages } from "./messages-context";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  pair: { display: "flex", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  term: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
  value: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  ledger: { fontWeight: tokens.fontWeightSemibold },
});

/** The table's figure, the ledger's, and by how much the ledger's is higher or lower. */
export function ComparisonFigures({ comparison }: { readonly comparison: RecountComparison }): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const { ledgerFigure: words, figures } = messages;
  const { difference, state, indicator } = comparison;
  return (
    <dl className={styles.root}>
      <div className={styles.pair}>
        <dt className={styles.term}>{words.table}</dt>
        <dd className={styles.value}>{tableText(comparison, messages)}</dd>
      </div>
      <div className={styles.pair}>
        <dt className={styles.term}>
          <span aria-hidden="true">→ </span>
          {words.ledger}
        </dt>
        <dd className={`${styles.value} ${styles.ledger}`}>{ledgerText(comparison, messages)}</dd>
      </div>
      {state === "different" && difference !== undefined && (
        <div className={styles.pair}>
          <dt className={styles.term}>{words.difference}</dt>
          <dd className={styles.value}>{figures.change(-difference, indicator.unit)}</dd>
        </div>
      )}
    </dl>
  );
}
