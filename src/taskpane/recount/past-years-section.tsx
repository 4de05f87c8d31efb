import type { ReactElement } from "react";
import { Text } from "../controls/text";
import type { CellAddress } from "../../core/values/workbook/cell-address";
import { figureName, type RecountLine } from "../parts/recount-lines";
import { ComparisonItem } from "./comparison-item";
import { lineRemark } from "./line-remark";
import { FoldedList } from "../parts/folded-list";
import { GrowingList } from "../parts/growing-list";
import { recountMessagesIn } from "../../messages/languages/recount-messages-in";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";

const FIRST_FIGURES = 20;

export interface PastYearsSectionProps {
  readonly different: readonly RecountLine[];
  readonly same: readonly RecountLine[];
  readonly onShow: (cells: readonly CellAddress[]) => void;
  readonly onEvidence: (cell: CellAddress) => void;
  readonly onAdopt: (cell: CellAddress) => void;
}

/** Past years beside the ledgers: what differs is listed, and each figure can be taken over by itself, with a reason. */
export function PastYearsSection(props: PastYearsSectionProps): ReactElement {
  const { different, same, onShow, onEvidence, onAdopt } = props;
  const styles = useSectionStyles();
  const messages = useMessages();
  const words = recountMessagesIn(messages.language);
  const count = different.length + same.length;
  const item = (line: RecountLine): ReactElement => {
    const isFormula = line.treatment === "formula";
    const isNothing = line.treatment === "nothing";
    return (
      <ComparisonItem
        line={line}
        title={figureName(line.comparison, messages)}
        remark={lineRemark(
          line,
          isFormula && line.comparison.state !== "same"
            ? words.isFormula
            : isNothing
              ? words.nothingOfYear
              : undefined,
          messages,
        )}
        onShow={onShow}
        onEvidence={onEvidence}
        {...(line.comparison.state === "same" || isFormula || isNothing ? {} : { onAdopt })}
      />
    );
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{words.pastHeading}</h3>
      <Text size={200} className={styles.note}>
        {count === 0 ? words.pastNone : words.pastLead}
      </Text>
      {count > 0 && different.length === 0 && <Text>{words.pastAllSame(count)}</Text>}
      {different.length > 0 && (
        <GrowingList items={different} first={FIRST_FIGURES} itemKey={({ key }) => key}>
          {item}
        </GrowingList>
      )}
      <FoldedList
        items={same}
        first={FIRST_FIGURES}
        itemKey={({ key }) => key}
        show={words.showSame(same.length)}
        hide={words.hideSame}
      >
        {item}
      </FoldedList>
    </section>
  );
}
