import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { tokens } from "../controls/theme";
import type { AnswerOption, Confirmation } from "../../app/home/confirmations";
import { cellKey, type CellAddress } from "../../core/values/workbook/cell-address";
import { ConfirmationLine } from "./confirmation-line";
import { GrowingList } from "./growing-list";

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** More than these would push out of sight what follows: the main button, what is written. */
const FIRST = 3;

export interface ConfirmationRowsProps {
  readonly confirmations: readonly Confirmation[];
  /** The option that is marked as chosen; undefined where none is. */
  readonly chosenFor: (one: Confirmation) => AnswerOption | undefined;
  readonly busy: boolean;
  readonly onChoose: (one: Confirmation, option: AnswerOption) => void;
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

/** Readings to be confirmed, one below the other, each with its answers; the first few until more are asked for. */
export function ConfirmationRows(props: ConfirmationRowsProps): ReactElement {
  const { confirmations, chosenFor, busy, onChoose, onShow } = props;
  const styles = useStyles();
  return (
    <GrowingList items={confirmations} first={FIRST} itemKey={confirmationKey}>
      {(one) => (
        <div className={styles.item}>
          <ConfirmationLine
            confirmation={one}
            chosen={chosenFor(one)}
            busy={busy}
            onChoose={(option) => {
              onChoose(one, option);
            }}
            onShow={() => {
              onShow([one.indicator.labelCell]);
            }}
          />
        </div>
      )}
    </GrowingList>
  );
}

/** What tells a confirmation from every other: the indicator's cell, and what is asked of it. */
export function confirmationKey({ subject, indicator: { labelCell } }: Confirmation): string {
  return `${subject} ${cellKey(labelCell)}`;
}
