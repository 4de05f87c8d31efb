import { makeStyles } from "@fluentui/react-components";
import { CalculatorRegular } from "@fluentui/react-icons/svg/calculator";
import { useState, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Checkbox } from "../controls/checkbox";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { Review } from "../../core/review";
import { fiscalYearOf } from "../../core/values/calendar/fiscal-year";
import type { CellAddress } from "../../core/values/workbook/cell-address";
import { recountMessagesIn } from "../../messages/languages/recount-messages-in";
import type { RecountMessages } from "../../messages/recount-messages";
import type { PaneActions } from "../state/pane-actions";
import { markedName, type RecountLine } from "../parts/recount-lines";
import { ComparisonItem } from "./comparison-item";
import { lineRemark } from "./line-remark";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";

const useStyles = makeStyles({
  // The box is flush with the figures below it.
  choice: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

export interface ThisYearSectionProps {
  readonly review: Review;
  readonly lines: readonly RecountLine[];
  readonly busy: boolean;
  readonly actions: PaneActions;
  readonly onEvidence: (cell: CellAddress) => void;
}

function isWritten({ treatment }: RecountLine): boolean {
  return treatment === "write" || treatment === "mend";
}

function treatmentRemark({ treatment, comparison }: RecountLine, words: RecountMessages): string | undefined {
  if (treatment === "formula") return words.isFormula;
  if (treatment === "nothing") return words.nothingCounted;
  if (treatment === "unread") return words.valuesUnread;
  if (treatment === "mend") return words.numberAsText;
  return treatment === "write" && comparison.state === "unassessable" ? words.offered : undefined;
}

/** This year's actuals beside the ledgers' figures; those that would change can be left out one by one. */
export function ThisYearSection(props: ThisYearSectionProps): ReactElement {
  const { review, lines, busy, actions, onEvidence } = props;
  const styles = useSectionStyles();
  const { choice } = useStyles();
  const messages = useMessages();
  const { figures, ledgerFigure } = messages;
  const words = recountMessagesIn(messages.language);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(() => new Set());
  const year = figures.fiscalYear(fiscalYearOf(review.asOf.date, review.settings.startMonth));
  const provisional = lines.find(({ comparison }) => comparison.recounted.provisional);
  const countedTo = provisional && figures.date(provisional.comparison.recounted.countedTo);
  const written = lines.filter(isWritten);
  const chosen = written.filter(({ key }) => !leftOut.has(key));
  const choose = (key: string, include: boolean): void => {
    const next = new Set(leftOut);
    if (include) next.delete(key);
    else next.add(key);
    setLeftOut(next);
  };
  const prepare = (): void => {
    const leaveOut = written
      .filter(({ key }) => leftOut.has(key))
      .flatMap(({ comparison }) => (comparison.year.actual ? [comparison.year.actual.address] : []));
    actions.prepare({ kind: "commands", commands: ["recount"], choices: { leaveOut } });
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{words.thisYearHeading(year, countedTo)}</h3>
      {lines.length === 0 && <Text className={styles.note}>{words.noColumn(year)}</Text>}
      <ul className={styles.list}>
        {lines.map((line) => {
          const name = markedName(line.comparison.indicator);
          return (
            <li key={line.key}>
              <ComparisonItem
                line={line}
                title={
                  isWritten(line) ? (
                    <Checkbox
                      className={choice}
                      label={name}
                      aria-label={ledgerFigure.includeLabel(name)}
                      checked={!leftOut.has(line.key)}
                      onChange={(_event, { checked }) => {
                        choose(line.key, checked);
                      }}
                    />
                  ) : (
                    name
                  )
                }
                remark={lineRemark(line, treatmentRemark(line, words), messages)}
                onShow={actions.show}
                onEvidence={onEvidence}
              />
            </li>
          );
        })}
      </ul>
      {lines.length > 0 && (
        <>
          <Button
            appearance="primary"
            icon={<CalculatorRegular />}
            disabledFocusable={busy || (written.length > 0 && chosen.length === 0)}
            onClick={prepare}
          >
            {words.prepare}
          </Button>
          <Text size={200} className={styles.note}>
            {written.length === 0 ? words.nothingToWrite : words.prepareHint(chosen.length)}
          </Text>
          <Text size={200} className={styles.note}>
            {words.differenceNote}
          </Text>
        </>
      )}
    </section>
  );
}
