import { makeStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { tokens } from "../controls/theme";
import { confirmations } from "../../app/home/confirmations";
import type { PlanRequest } from "../../app/plan-request";
import type { DefinitionAnswer } from "../../core/model/understanding";
import type { Review } from "../../core/review";
import { cellKey, type CellAddress } from "../../core/values/workbook/cell-address";
import { ConfirmationLine } from "../parts/confirmation-line";
import { GrowingList } from "../parts/growing-list";

const useStyles = makeStyles({
  root: { marginBlockEnd: tokens.spacingVerticalM },
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** More than these would push what is written out of sight. */
const FIRST = 3;

export interface OpenQuestionsProps {
  readonly request: PlanRequest;
  readonly review: Review;
  readonly busy: boolean;
  readonly onShow: (cells: readonly CellAddress[]) => void;
  /** Writes the answer of one indicator. */
  readonly onAnswer: (answer: DefinitionAnswer) => void;
}

/** What keeps rates and grades from being written as long as nobody has answered it, with its answers; nothing else is asked. */
export function OpenQuestions({
  request,
  review,
  busy,
  onShow,
  onAnswer,
}: OpenQuestionsProps): ReactElement | null {
  const styles = useStyles();
  const open = useMemo(() => confirmations(review).listed.filter(({ read }) => read === undefined), [review]);
  const writesRates =
    request.kind === "rateRows" || (request.kind === "commands" && request.commands.includes("rates"));
  if (!writesRates || open.length === 0) return null;
  return (
    <div className={styles.root}>
      <GrowingList
        items={open}
        first={FIRST}
        itemKey={({ subject, indicator }) => `${subject} ${cellKey(indicator.labelCell)}`}
      >
        {(one) => (
          <div className={styles.item}>
            <ConfirmationLine
              confirmation={one}
              chosen={undefined}
              busy={busy}
              onChoose={({ answer }) => {
                onAnswer(answer);
              }}
              onShow={() => {
                onShow([one.indicator.labelCell]);
              }}
            />
          </div>
        )}
      </GrowingList>
    </div>
  );
}
