import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { tokens } from "../controls/theme";
import type { CellAddress } from "../../core/values/workbook/cell-address";
import { figureName, type RecountLine } from "../parts/recount-lines";
import { ActionLink } from "../parts/action-link";
import { CellLink } from "../parts/cell-link";
import { ComparisonFigures } from "../parts/comparison-figures";
import { ComparisonStateLabel } from "./comparison-state-label";
import { recountMessagesIn } from "../../messages/languages/recount-messages-in";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  remark: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface ComparisonItemProps {
  readonly line: RecountLine;
  /** The figure's name, or the control that chooses it. */
  readonly title: ReactNode;
  /** A remark below the figures. */
  readonly remark: string | undefined;
  readonly onShow: (cells: readonly CellAddress[]) => void;
  readonly onEvidence: (cell: CellAddress) => void;
  /** Left out where the ledger's figure cannot be taken over here. */
  readonly onAdopt?: (cell: CellAddress) => void;
}

/** One actual beside the ledger's figure, with the ways to its cell and to its evidence. */
export function ComparisonItem(props: ComparisonItemProps): ReactElement {
  const { line, title, remark, onShow, onEvidence, onAdopt } = props;
  const shared = useSectionStyles();
  const styles = useStyles();
  const messages = useMessages();
  const words = recountMessagesIn(messages.language);
  const { comparison } = line;
  const name = figureName(comparison, messages);
  const cell = comparison.year.actual?.address;
  return (
    <div className={shared.item}>
      <div className={styles.head}>
        <div className={styles.title}>{title}</div>
        <ComparisonStateLabel state={comparison.state} />
      </div>
      <ComparisonFigures comparison={comparison} />
      {remark !== undefined && <div className={mergeClasses(shared.note, styles.remark)}>{remark}</div>}
      {cell && (
        <div className={shared.links}>
          <CellLink cell={cell} onShow={onShow} />
          <ActionLink
            text={words.evidence.open}
            label={words.evidence.openLabel(name)}
            onAct={() => {
              onEvidence(cell);
            }}
          />
          {onAdopt && (
            <ActionLink
              text={messages.ledgerFigure.adoption.open}
              label={messages.ledgerFigure.adoption.openLabel(name)}
              onAct={() => {
                onAdopt(cell);
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}
