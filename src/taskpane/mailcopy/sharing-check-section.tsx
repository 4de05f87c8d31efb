import type { ReactElement } from "react";
import { Text } from "../controls/text";
import type { SharingFinding } from "../../core/judge/findings/data-of-sharing";
import { parseArea, type CellAddress } from "../../core/values/workbook/cell-address";
import { describeSharingFinding } from "../../messages/describe-sharing";
import type { MailCopyMessages } from "../../messages/mail-copy-messages";
import { CellLink } from "../parts/cell-link";
import { FoldingSection } from "../parts/folding-section";
import { GrowingList } from "../parts/growing-list";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";

export interface SharingCheckSectionProps {
  readonly found: readonly SharingFinding[];
  readonly words: MailCopyMessages;
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

const FIRST = 20;

/** 共有前チェック: what the workbook as it is would take along, each with its place; folded up, as a copy is without it. */
export function SharingCheckSection({ found, words, onShow }: SharingCheckSectionProps): ReactElement {
  const { page } = words;
  if (found.length === 0) return <Text>{page.checkNone}</Text>;
  return (
    <FoldingSection title={page.checkHeading(found.length)}>
      <Text size={200}>{page.checkLead}</Text>
      <GrowingList
        items={found}
        first={FIRST}
        itemKey={({ code, at, data }) => `${code} ${at.sheet} ${at.cell} ${JSON.stringify(data)}`}
      >
        {(finding) => <SharingLine finding={finding} words={words} onShow={onShow} />}
      </GrowingList>
    </FoldingSection>
  );
}

interface SharingLineProps extends Omit<SharingCheckSectionProps, "found"> {
  readonly finding: SharingFinding;
}

function SharingLine({ finding, words, onShow }: SharingLineProps): ReactElement {
  const styles = useSectionStyles();
  const { pane } = useMessages();
  const { title, message, remedy } = describeSharingFinding(finding, words.sharing);
  const { sheet, cell } = finding.at;
  const at = parseArea(cell);
  return (
    <div className={styles.item}>
      <Text weight="semibold" block>
        {`${pane.findings.severity[finding.severity]}：${title}`}
      </Text>
      <Text block>{message}</Text>
      <Text block size={200}>
        {remedy}
      </Text>
      {at ? (
        <CellLink cell={{ sheet, row: at.row, column: at.column }} withSheet onShow={onShow} />
      ) : (
        <Text size={200} className={styles.note}>
          {sheet === "" ? words.page.wholeFile : sheet}
        </Text>
      )}
    </div>
  );
}
