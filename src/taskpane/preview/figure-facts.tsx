import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { tokens } from "../controls/theme";
import type { FigureFact } from "../../app/plan-facts";
import { cellKey, type CellAddress } from "../../core/values/workbook/cell-address";
import { CellLink } from "../parts/cell-link";
import { factWords } from "../parts/fact-words";
import { GrowingList } from "../parts/growing-list";
import { useMessages } from "../parts/messages-context";
import { useFactStyles } from "./fact-styles";

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  name: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

const FIRST_FIGURES = 12;

export interface FigureFactsProps {
  readonly facts: readonly FigureFact[];
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

/** Targets and actuals that become others, each with what it was, what it will be and by how much it changes. */
export function FigureFacts({ facts, onShow }: FigureFactsProps): ReactElement {
  const shared = useFactStyles();
  const styles = useStyles();
  const messages = useMessages();
  const { plan } = messages;
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{plan.facts.figures(facts.length)}</h3>
      <GrowingList items={facts} first={FIRST_FIGURES} itemKey={({ cell }) => cellKey(cell.address)}>
        {(fact) => {
          const words = factWords(fact, messages);
          return (
            <div className={`${shared.item} ${styles.line}`}>
              <span className={styles.name}>
                <span>{`${words.name} ${words.figure}`}</span>
                <CellLink cell={fact.cell.address} onShow={onShow} />
              </span>
              <span>
                <span className={styles.before}>{words.before}</span>
                {plan.becomes}
                <span className={styles.after}>{words.after}</span>
                {words.change !== undefined && ` （${words.change}）`}
              </span>
            </div>
          );
        }}
      </GrowingList>
    </section>
  );
}
