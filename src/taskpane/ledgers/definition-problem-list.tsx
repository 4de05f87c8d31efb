import type { ReactElement } from "react";
import { Text } from "../controls/text";
import type { DefinitionProblem } from "../../core/model/definition-problem";
import { cellKey, type CellAddress } from "../../core/values/workbook/cell-address";
import { CellLink } from "../parts/cell-link";
import { GrowingList } from "../parts/growing-list";
import { ledgerMessagesIn } from "../../messages/languages/ledger-messages-in";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";

const FIRST_PROBLEMS = 10;

export interface DefinitionProblemListProps {
  readonly problems: readonly DefinitionProblem[];
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

/** What could not be understood in 指標定義, 設定 and 確認記録, each with a jump to its cell. */
export function DefinitionProblemList({ problems, onShow }: DefinitionProblemListProps): ReactElement {
  const styles = useSectionStyles();
  const { language, sources } = useMessages();
  const words = ledgerMessagesIn(language);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{words.problemsHeading(problems.length)}</h3>
      <Text size={200} className={styles.note}>
        {words.problemsLead}
      </Text>
      <GrowingList
        items={problems}
        first={FIRST_PROBLEMS}
        itemKey={({ cell, code, field }) => `${cellKey(cell)} ${code} ${field}`}
      >
        {(problem) => (
          <div className={styles.item}>
            <CellLink cell={problem.cell} withSheet onShow={onShow} />
            <Text block>{sources.problem(problem)}</Text>
          </div>
        )}
      </GrowingList>
    </section>
  );
}
