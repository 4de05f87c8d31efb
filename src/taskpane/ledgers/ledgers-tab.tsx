import { useMemo, type ReactElement } from "react";
import { Text } from "../controls/text";
import type { Review } from "../../core/review";
import type { PaneState } from "../state/pane-state";
import type { PaneActions } from "../state/pane-actions";
import { ledgersFound } from "./ledgers-found";
import { AsOfLine } from "../parts/as-of-line";
import { DefineSection } from "./define-section";
import { DefinitionProblemList } from "./definition-problem-list";
import { FoldingSection } from "../parts/folding-section";
import { LedgerQuestions } from "./ledger-questions";
import { MakeLedgers } from "./make-ledgers";
import { LedgerList } from "./ledger-list";
import { settingsMessagesIn } from "../../messages/languages/settings-messages-in";
import { ledgerMessagesIn } from "../../messages/languages/ledger-messages-in";
import { useMessages } from "../parts/messages-context";
import { SettingsForm } from "./settings-form";
import { useSectionStyles } from "../parts/section-styles";

export interface LedgersTabProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** Opens the page on which indicators are defined. */
  readonly onDefine: () => void;
}

interface PartProps extends Pick<LedgersTabProps, "actions" | "onDefine"> {
  readonly review: Review;
  readonly busy: boolean;
}

function Found({ review, busy, actions, onDefine }: PartProps): ReactElement {
  const found = useMemo(() => ledgersFound(review), [review]);
  const words = settingsMessagesIn(useMessages().language);
  return (
    <>
      <AsOfLine asOf={review.asOf} />
      <LedgerQuestions
        agreement={review.ledgerAgreement}
        naming={found.naming}
        busy={busy}
        onAnswer={(answer) => {
          actions.prepare({ kind: "ledgerAnswer", answer });
        }}
      />
      <LedgerList found={found} definitions={review.definitions.definitions.length} onShow={actions.show} />
      <MakeLedgers
        found={found}
        busy={busy}
        onMake={(kinds) => {
          actions.prepare({ kind: "commands", commands: ["ledgers"], choices: { kinds } });
        }}
      />
      <DefineSection review={review} busy={busy} onDefine={onDefine} />
      <FoldingSection title={words.heading}>
        {/* Filled anew where 設定 says something else. */}
        <SettingsForm
          key={JSON.stringify(review.settings)}
          review={review}
          busy={busy}
          onPrepare={(changes) => {
            actions.prepare({ kind: "settings", changes });
          }}
        />
      </FoldingSection>
      {review.definitionProblems.length > 0 && (
        <DefinitionProblemList problems={review.definitionProblems} onShow={actions.show} />
      )}
    </>
  );
}

/** The ledgers and the sheets that say how to count them: what is there, what is missing, what could not be understood. */
export function LedgersTab({ state, actions, onDefine }: LedgersTabProps): ReactElement {
  const styles = useSectionStyles();
  const { language, pane } = useMessages();
  const words = ledgerMessagesIn(language);
  const { review, running, outdated } = state;
  return (
    <div className={styles.root}>
      <h2 className={styles.heading}>{words.heading}</h2>
      {outdated && running === undefined && (
        <Text size={200} className={styles.note}>
          {pane.overview.outdated}
        </Text>
      )}
      {review === undefined ? (
        <Text className={styles.note}>{words.notRead}</Text>
      ) : (
        <Found review={review} busy={running !== undefined} actions={actions} onDefine={onDefine} />
      )}
    </div>
  );
}
