import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { Finding } from "../../core/checks/finding";
import type { CellAddress } from "../../core/workbook/cell-address";
import { describeFinding } from "../messages/describe";
import { CellLink } from "./cell-link";
import { useMessages } from "./messages-context";
import { SeverityLabel } from "./severity-label";

const useStyles = makeStyles({
  root: { paddingBlock: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  year: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  message: { display: "block", overflowWrap: "anywhere", marginBlock: tokens.spacingVerticalXXS },
  why: { minWidth: 0, marginInlineStart: "auto" },
  explanation: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
});

export interface FindingItemProps {
  readonly finding: Finding;
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

/** One finding: how grave, where, what; and on demand why it matters and what to do. */
export function FindingItem({ finding, onShow }: FindingItemProps): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  const explanationId = useId();
  const { message, why, remedy } = describeFinding(finding, messages);
  const words = messages.pane.findings;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <SeverityLabel severity={finding.severity} />
        {finding.fiscalYear !== undefined && (
          <span className={styles.year}>{messages.figures.fiscalYear(finding.fiscalYear)}</span>
        )}
        <CellLink cell={finding.at} withSheet onShow={onShow} />
        <Button
          className={styles.why}
          size="small"
          appearance="subtle"
          aria-expanded={open}
          aria-controls={explanationId}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? words.hideWhy : words.why}
        </Button>
      </div>
      <Text className={styles.message}>{message}</Text>
      <div id={explanationId} hidden={!open} className={open ? styles.explanation : undefined}>
        <Text size={200}>{why}</Text>
        <Text size={200} weight="semibold">
          {words.remedy}
        </Text>
        <Text size={200}>{remedy}</Text>
      </div>
    </div>
  );
}
