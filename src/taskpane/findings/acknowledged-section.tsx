import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { AcknowledgedFinding } from "../../core/judge/answers/apply-acknowledgements";
import { formatCell, type CellAddress } from "../../core/values/workbook/cell-address";
import { describeFinding } from "../../messages/describe";
import { CellLink } from "../parts/cell-link";
import { FoldingSection } from "../parts/folding-section";
import { GrowingList } from "../parts/growing-list";
import { useMessages } from "../parts/messages-context";
import { PlaceLink } from "../parts/place-link";
import { SeverityLabel } from "./severity-label";

const useStyles = makeStyles({
  note: { display: "block", color: tokens.colorNeutralForeground2, marginBlock: tokens.spacingVerticalXS },
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  line: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  text: { display: "block" },
  by: { color: tokens.colorNeutralForeground2 },
});

const FIRST_ENTRIES = 20;

interface EntryProps {
  readonly entry: AcknowledgedFinding;
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

function Entry({ entry: { finding, acknowledgement }, onShow }: EntryProps): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const { acknowledged: words } = messages.followUp;
  const { author, cell, date, reason } = acknowledgement;
  const by = words.by(author, date && words.date(date.year, date.month, date.day));
  return (
    <div className={styles.item}>
      <div className={styles.line}>
        <SeverityLabel severity={finding.severity} />
        {finding.indicator !== undefined && <Text size={200}>{finding.indicator}</Text>}
        {finding.fiscalYear !== undefined && (
          <Text size={200}>{messages.figures.fiscalYear(finding.fiscalYear)}</Text>
        )}
        <CellLink cell={finding.at} withSheet onShow={onShow} />
      </div>
      <Text className={styles.text}>{describeFinding(finding, messages).message}</Text>
      <Text className={styles.text}>{words.reason(reason)}</Text>
      <div className={styles.line}>
        {by !== "" && (
          <Text size={200} className={styles.by}>
            {by}
          </Text>
        )}
        <PlaceLink
          text={words.showRecord}
          range={{ ...cell, rows: 1, columns: 1 }}
          onShow={() => {
            onShow([cell]);
          }}
        />
      </div>
    </div>
  );
}

export interface AcknowledgedSectionProps {
  readonly entries: readonly AcknowledgedFinding[];
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

/** Findings that have their answer: folded away, counted, and open to whoever asks who said why. */
export function AcknowledgedSection({ entries, onShow }: AcknowledgedSectionProps): ReactElement {
  const styles = useStyles();
  const { acknowledged: words } = useMessages().followUp;
  const keyed = entries.map((entry, index) => ({ entry, index }));
  return (
    <FoldingSection title={words.heading(entries.length)}>
      <Text size={200} className={styles.note}>
        {words.lead}
      </Text>
      <GrowingList
        items={keyed}
        first={FIRST_ENTRIES}
        itemKey={({ entry, index }) =>
          `${entry.finding.code} ${formatCell(entry.finding.at)} ${String(index)}`
        }
      >
        {({ entry }) => <Entry entry={entry} onShow={onShow} />}
      </GrowingList>
    </FoldingSection>
  );
}
