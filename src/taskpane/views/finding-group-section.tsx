import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellAddress } from "../../core/workbook/cell-address";
import { formatCell } from "../../core/workbook/cell-address";
import type { Messages } from "../messages/messages";
import type { FindingGroup } from "../view-model/finding-groups";
import { FindingItem } from "./finding-item";
import { GrowingList } from "./growing-list";
import { useMessages } from "./messages-context";

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  count: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    marginInlineStart: tokens.spacingHorizontalS,
  },
});

const FIRST_FINDINGS = 20;

function headingOf(group: FindingGroup, { findings, pane }: Messages): string {
  if (group.by === "kind") return findings[group.code].title;
  if (group.by === "indicator") return group.indicator;
  return pane.findings.wholeSheet(group.sheet);
}

export interface FindingGroupSectionProps {
  readonly group: FindingGroup;
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

/** The findings of one indicator, one sheet or one kind under their heading. */
export function FindingGroupSection({ group, onShow }: FindingGroupSectionProps): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <section className={styles.root}>
      <h3 className={styles.heading}>
        {headingOf(group, messages)}
        <Text size={200} className={styles.count}>
          {messages.pane.findings.groupCount(group.findings.length)}
        </Text>
      </h3>
      <GrowingList
        items={group.findings}
        first={FIRST_FINDINGS}
        itemKey={({ code, at, fiscalYear }) => `${code} ${at.sheet}!${formatCell(at)} ${String(fiscalYear)}`}
      >
        {(finding) => <FindingItem finding={finding} onShow={onShow} />}
      </GrowingList>
    </section>
  );
}
