import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { Review } from "../../core/review";
import type { ProgrammeComparison } from "../../core/judge/recount/recount-programme";
import { cellKey, type CellAddress } from "../../core/values/workbook/cell-address";
import { markedName } from "../parts/recount-lines";
import { ActionLink } from "../parts/action-link";
import { CellLink } from "../parts/cell-link";
import { FoldedList } from "../parts/folded-list";
import { GrowingList } from "../parts/growing-list";
import { recountMessagesIn } from "../../messages/languages/recount-messages-in";
import { programmeMessagesIn } from "../../messages/languages/programme-messages-in";
import { useMessages } from "../parts/messages-context";
import { ProgrammeTotalsTable } from "./programme-totals-table";
import { useSectionStyles } from "../parts/section-styles";

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
});

const FIRST_ITEMS = 10;

interface ItemProps {
  readonly comparison: ProgrammeComparison;
  readonly onShow: (cells: readonly CellAddress[]) => void;
  readonly onEvidence: (cell: CellAddress) => void;
}

function ProgrammeItemLine({ comparison, onShow, onEvidence }: ItemProps): ReactElement {
  const shared = useSectionStyles();
  const styles = useStyles();
  const { language, figures } = useMessages();
  const { evidence } = recountMessagesIn(language);
  const words = programmeMessagesIn(language);
  const { item, year, recounted, differences } = comparison;
  const name = `${markedName(item)} ${figures.fiscalYear(year.fiscalYear)}`;
  return (
    <div className={shared.item}>
      <div className={styles.name}>{name}</div>
      {differences.length === 0 && recounted.spent !== undefined && (
        <Text block>{words.thousandYen(recounted.spent)}</Text>
      )}
      {differences.map((difference) => (
        <Text key={difference.kind} block>
          {words.difference(difference)}
        </Text>
      ))}
      <div className={shared.links}>
        <CellLink cell={year.address} withSheet onShow={onShow} />
        {recounted.evidence.length > 0 && (
          <ActionLink
            text={evidence.open}
            label={evidence.openLabel(name)}
            onAct={() => {
              onEvidence(year.address);
            }}
          />
        )}
      </div>
    </div>
  );
}

const keyOf = ({ year }: ProgrammeComparison): string => cellKey(year.address);

function Comparisons({ review, onShow, onEvidence }: ProgrammeSectionProps): ReactElement {
  const styles = useSectionStyles();
  const words = programmeMessagesIn(useMessages().language);
  const { comparisons, hasSpending, hasActivities } = review.programmeRecount;
  const different = comparisons.filter(({ differences }) => differences.length > 0);
  const same = comparisons.filter(
    ({ differences, recounted }) => differences.length === 0 && recounted.spent !== undefined,
  );
  if (!hasSpending && !hasActivities) return <Text>{words.noLedgers}</Text>;
  const item = (comparison: ProgrammeComparison): ReactElement => (
    <ProgrammeItemLine comparison={comparison} onShow={onShow} onEvidence={onEvidence} />
  );
  return (
    <>
      {different.length === 0 ? (
        <Text>{words.allSame(comparisons.length)}</Text>
      ) : (
        <>
          <h4 className={styles.heading}>{words.differencesHeading(different.length)}</h4>
          <GrowingList items={different} first={FIRST_ITEMS} itemKey={keyOf}>
            {item}
          </GrowingList>
        </>
      )}
      <FoldedList
        items={same}
        first={FIRST_ITEMS}
        itemKey={keyOf}
        show={words.showSame(same.length)}
        hide={words.hideSame}
      >
        {item}
      </FoldedList>
    </>
  );
}

function Unplaced({ review }: Pick<ProgrammeSectionProps, "review">): ReactElement | null {
  const styles = useSectionStyles();
  const { language, figures } = useMessages();
  const words = programmeMessagesIn(language);
  const { unplaced } = review.programmeRecount;
  // The tables speak of some years only; money of other years is not missing from them.
  const years = new Set(
    review.programmeTables.flatMap(({ headings }) => headings.map(({ fiscalYear }) => fiscalYear)),
  );
  const inYears = unplaced.filter(({ fiscalYear }) => years.has(fiscalYear));
  if (inYears.length === 0) return null;
  return (
    <>
      <h4 className={styles.heading}>{words.unplacedHeading(inYears.length)}</h4>
      <GrowingList
        items={inYears}
        first={FIRST_ITEMS}
        itemKey={({ fiscalYear, section, item }) => [fiscalYear, section, item].map(String).join("|")}
      >
        {({ fiscalYear, section, item, spent }) => (
          <div className={styles.item}>
            <Text>
              {figures.fiscalYear(fiscalYear)} {words.unplaced(section, item, words.thousandYen(spent))}
            </Text>
          </div>
        )}
      </GrowingList>
    </>
  );
}

export interface ProgrammeSectionProps {
  readonly review: Review;
  readonly onShow: (cells: readonly CellAddress[]) => void;
  readonly onEvidence: (cell: CellAddress) => void;
}

/** The programme tables beside the ledgers of spending and activities, and what their money adds up to. */
export function ProgrammeSection(props: ProgrammeSectionProps): ReactElement {
  const { review } = props;
  const styles = useSectionStyles();
  const words = programmeMessagesIn(useMessages().language);
  if (review.programmeTables.length === 0) return <Text className={styles.note}>{words.noTable}</Text>;
  return (
    <div className={styles.section}>
      <Comparisons {...props} />
      <Unplaced review={review} />
      <ProgrammeTotalsTable tables={review.programmeTables} />
    </div>
  );
}
