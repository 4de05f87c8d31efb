import { makeStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import { sortedNotChecked } from "../../app/home/other-sheets";
import { putTogether, saidOfPlace } from "../../app/home/same-on-sheets";
import type { NotChecked } from "../../core/model/not-checked";
import type { Review } from "../../core/review";
import type { RangeAddress } from "../../core/values/workbook/cell-address";
import { FoldingSection } from "../parts/folding-section";
import { GrowingList } from "../parts/growing-list";
import { NotCheckedEntry } from "../parts/not-checked-entry";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  lead: { display: "block", color: tokens.colorNeutralForeground2, marginBlock: tokens.spacingVerticalXS },
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

const FIRST_ENTRIES = 10;

function keyOf([first]: readonly NotChecked[]): string {
  return first ? `${first.what.sheet ?? ""} ${saidOfPlace(first)}` : "";
}

export interface NotCheckedListProps {
  readonly review: Review;
  readonly onShow: (range: RangeAddress) => void;
}

/**
 * What could not be read or checked, and why: nothing is passed over in silence. What is the same on sheets of one form is said
 * once. Sheets that have nothing to do with indicators
 * are folded up below the others.
 */
export function NotCheckedList({ review, onShow }: NotCheckedListProps): ReactElement {
  const styles = useStyles();
  const words = useMessages().pane.findings;
  const { notChecked, tables, programmeTables } = review;
  const { entries, others, otherSheets } = useMemo(
    () => sortedNotChecked(notChecked, [...tables, ...programmeTables]),
    [notChecked, tables, programmeTables],
  );
  return (
    <section className={styles.root}>
      <h3 className={styles.heading}>{words.notCheckedHeading(notChecked.length)}</h3>
      <Text size={200} className={styles.lead}>
        {words.notCheckedLead}
      </Text>
      <Entries entries={entries} onShow={onShow} />
      {others.length > 0 && (
        <FoldingSection compact title={words.otherSheets(otherSheets)}>
          <Entries entries={others} onShow={onShow} />
        </FoldingSection>
      )}
    </section>
  );
}

interface EntriesProps {
  readonly entries: readonly NotChecked[];
  readonly onShow: (range: RangeAddress) => void;
}

function Entries({ entries, onShow }: EntriesProps): ReactElement {
  const styles = useStyles();
  return (
    <GrowingList items={putTogether(entries, saidOfPlace)} first={FIRST_ENTRIES} itemKey={keyOf}>
      {(same) => (
        <div className={styles.item}>
          <NotCheckedEntry same={same} onShow={onShow} />
        </div>
      )}
    </GrowingList>
  );
}
