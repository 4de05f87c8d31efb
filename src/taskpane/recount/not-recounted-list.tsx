import type { ReactElement } from "react";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import type { NotRecounted } from "../../core/judge/recount/compare-recounts";
import { cellKey, type CellAddress } from "../../core/values/workbook/cell-address";
import { markedName } from "../parts/recount-lines";
import { CellLink } from "../parts/cell-link";
import { GrowingList } from "../parts/growing-list";
import { recountMessagesIn } from "../../messages/languages/recount-messages-in";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";

const FIRST_INDICATORS = 10;

export interface NotRecountedListProps {
  readonly entries: readonly NotRecounted[];
  /** Why not one indicator could be recounted, with the way to the ledgers; undefined where some could. */
  readonly whyNone: string | undefined;
  readonly onShow: (cells: readonly CellAddress[]) => void;
  readonly onOpenLedgers: () => void;
}

/** The indicators that could not be recounted, each with its reason. */
export function NotRecountedList(props: NotRecountedListProps): ReactElement {
  const { entries, whyNone, onShow, onOpenLedgers } = props;
  const styles = useSectionStyles();
  const { language, notChecked } = useMessages();
  const words = recountMessagesIn(language);
  return (
    <section className={styles.section}>
      {entries.length > 0 && <h3 className={styles.heading}>{words.notRecountedHeading(entries.length)}</h3>}
      {whyNone !== undefined && (
        <>
          <Text>{whyNone}</Text>
          <Button className={styles.button} onClick={onOpenLedgers}>
            {words.toLedgers}
          </Button>
        </>
      )}
      <GrowingList
        items={entries}
        first={FIRST_INDICATORS}
        itemKey={({ indicator }) => cellKey(indicator.labelCell)}
      >
        {({ indicator, why }) => (
          <div className={styles.item}>
            <Text block>{markedName(indicator)}</Text>
            <Text size={200} className={styles.note}>
              {notChecked.reason(why)}{" "}
            </Text>
            <CellLink cell={indicator.labelCell} withSheet onShow={onShow} />
          </div>
        )}
      </GrowingList>
    </section>
  );
}
