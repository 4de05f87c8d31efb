import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import { countByDefinition, type DefinedIndicator } from "../../app/definitions/defined-indicators";
import type { RecountComparison } from "../../core/judge/recount/compare-recounts";
import type { IndicatorDefinition } from "../../core/model/indicator-definition";
import { ledgerNaming } from "../../core/read/ledger/ledger-naming";
import type { Review } from "../../core/review";
import type { DefinitionMessages } from "../../messages/definition-messages";
import type { Messages } from "../../messages/messages";
import { useMessages } from "../parts/messages-context";
import { ledgerText, tableText } from "../parts/recount-lines";
import { useSectionStyles } from "../parts/section-styles";

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  years: { listStyleType: "none", margin: 0, padding: 0 },
});

function newest(
  { recounted, year, ...rest }: RecountComparison,
  words: DefinitionMessages,
  all: Messages,
): string {
  const { figures } = all;
  return words.counted(
    figures.fiscalYear(year.fiscalYear),
    ledgerText({ recounted, year, ...rest }, all),
    recounted.records,
    recounted.provisional ? figures.date(recounted.countedTo) : undefined,
  );
}

function ofYear(comparison: RecountComparison, words: DefinitionMessages, all: Messages): string {
  const year = all.figures.fiscalYear(comparison.year.fiscalYear);
  const figure = ledgerText(comparison, all);
  return comparison.state === "same"
    ? words.yearSame(year, figure)
    : words.yearDifferent(year, figure, tableText(comparison, all));
}

export interface CountedLinesProps {
  readonly defined: DefinedIndicator;
  readonly definition: IndicatorDefinition;
  /** What is still to be filled in before anything can be counted, by label. */
  readonly gaps: readonly string[];
  readonly review: Review;
  readonly words: DefinitionMessages;
}

/** 「台帳から数えると」: what the ledgers give by the definition as it is typed, year by year beside the table. */
export function CountedLines({ defined, definition, gaps, review, words }: CountedLinesProps): ReactElement {
  const styles = useStyles();
  const shared = useSectionStyles();
  const messages = useMessages();
  const { rule } = definition;
  if (gaps.length > 0)
    return (
      <Text block className={styles.root}>
        {words.gaps(gaps)}
      </Text>
    );
  if (!rule)
    return (
      <Text block className={styles.root}>
        {words.noLedgerChosen}
      </Text>
    );
  const { comparisons, notRecounted } = countByDefinition(defined, definition, review);
  const last = comparisons.at(-1);
  if (!last) {
    const [why] = notRecounted.map((one) => one.why);
    const text =
      why?.code === "noLedger" && rule.ledger !== "list"
        ? words.ledgerToMake(messages.sources.kind[ledgerNaming(review.tables)][rule.ledger])
        : words.notCounted(messages.notChecked.reason(why ?? { code: "noActualRow" }));
    return (
      <Text block className={styles.root}>
        {text}
      </Text>
    );
  }
  return (
    <div className={`${styles.root} ${shared.section}`}>
      <Text weight="semibold">{newest(last, words, messages)}</Text>
      <ul className={styles.years}>
        {comparisons.map((comparison) => (
          <li key={comparison.year.fiscalYear}>
            <Text size={200}>{ofYear(comparison, words, messages)}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
