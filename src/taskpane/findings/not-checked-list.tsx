import { makeStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import { sortedNotChecked } from "../../app/home/other-sheets";
import type { NotChecked } from "../../core/model/indicator";
import type { Review } from "../../core/review";
import { parseArea, type RangeAddress } from "../../core/values/workbook/cell-address";
import { describeNotChecked } from "../../messages/describe";
import { FoldingSection } from "../parts/folding-section";
import { GrowingList } from "../parts/growing-list";
import { PlaceLink } from "../parts/place-link";
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
  why: { display: "block", color: tokens.colorNeutralForeground2 },
});

const FIRST_ENTRIES = 10;

function placeOf({ what }: NotChecked): RangeAddress | undefined {
  const area = what.at === undefined ? undefined : parseArea(what.at);
  return what.sheet === undefined || area === undefined ? undefined : { sheet: what.sheet, ...area };
}

export interface NotCheckedListProps {
  readonly review: Review;
  readonly onShow: (range: RangeAddress) => void;
}

/**
 * What could not be read or checked, and why: nothing is passed over in silence. Sheets that have nothing to do with indicators
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
  const messages = useMessages();
  const numbered = entries.map((entry, index) => ({ entry, index }));
  return (
    <GrowingList items={numbered} first={FIRST_ENTRIES} itemKey={({ index }) => String(index)}>
      {({ entry }) => {
        const { what, why } = describeNotChecked(entry, messages);
        const place = placeOf(entry);
        return (
          <div className={styles.item}>
            {place === undefined ? (
              <Text size={200}>{what}</Text>
            ) : (
              <PlaceLink text={what} range={place} onShow={onShow} />
            )}
            <Text size={200} className={styles.why}>
              {why}
            </Text>
          </div>
        );
      }}
    </GrowingList>
  );
}
