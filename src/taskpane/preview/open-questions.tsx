import { makeStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { tokens } from "../controls/theme";
import { confirmations } from "../../app/home/confirmations";
import type { PlanRequest } from "../../app/plan-request";
import type { DefinitionAnswer } from "../../core/model/understanding";
import type { Review } from "../../core/review";
import type { CellAddress } from "../../core/values/workbook/cell-address";
import { ConfirmationRows } from "../parts/confirmation-rows";

const useStyles = makeStyles({
  root: { marginBlockEnd: tokens.spacingVerticalM },
});

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
      <ConfirmationRows
        confirmations={open}
        chosenFor={() => undefined}
        busy={busy}
        onChoose={(_, { answer }) => {
          onAnswer(answer);
        }}
        onShow={onShow}
      />
    </div>
  );
}
