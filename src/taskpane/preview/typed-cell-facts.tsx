import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { tokens } from "../controls/theme";
import type { TypedCellFact } from "../../app/plan-facts";
import { cellKey, type CellAddress } from "../../core/values/workbook/cell-address";
import { CellLink } from "../parts/cell-link";
import { contentText } from "../parts/cell-text";
import { GrowingList } from "../parts/growing-list";
import { useMessages } from "../parts/messages-context";
import { captionOf, type CellCaptions } from "./cell-captions";
import { useFactStyles } from "./fact-styles";

const useStyles = makeStyles({
  name: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

const FIRST_CELLS = 8;

export interface TypedCellFactsProps {
  readonly facts: readonly TypedCellFact[];
  readonly captions: CellCaptions;
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

/** Headings and records that somebody has typed and that become others. */
export function TypedCellFacts({ facts, captions, onShow }: TypedCellFactsProps): ReactElement {
  const shared = useFactStyles();
  const styles = useStyles();
  const messages = useMessages();
  const { plan } = messages;
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{plan.facts.typedCells(facts.length)}</h3>
      <GrowingList items={facts} first={FIRST_CELLS} itemKey={({ cell }) => cellKey(cell)}>
        {({ cell, before, after }) => (
          <div className={shared.item}>
            <span className={styles.name}>
              <span>{captionOf(captions, cell)}</span>
              <CellLink cell={cell} onShow={onShow} withSheet />
            </span>
            <span className={styles.before}>{contentText(before, messages)}</span>
            {plan.becomes}
            <span className={styles.after}>{contentText(after, messages)}</span>
          </div>
        )}
      </GrowingList>
    </section>
  );
}
