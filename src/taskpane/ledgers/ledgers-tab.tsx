import { Button, Text } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useMemo, type ReactElement } from "react";
import type { Review } from "../../core/review";
import type { PaneState } from "../state/pane-state";
import type { PaneActions } from "../state/pane-actions";
import { ledgersFound, type LedgersFound } from "./ledgers-found";
import { AsOfLine } from "../parts/as-of-line";
import { DefinitionProblemList } from "./definition-problem-list";
import { FoldingSection } from "../parts/folding-section";
import { LedgerQuestions } from "./ledger-questions";
import { LedgerList } from "./ledger-list";
import { useMessages } from "../parts/messages-context";
import { SettingsForm } from "./settings-form";
import { useSectionStyles } from "../parts/section-styles";

export interface LedgersTabProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

interface PartProps {
  readonly review: Review;
  readonly busy: boolean;
  readonly actions: PaneActions;
}

function MakeLedgers({
  found,
  busy,
  actions,
}: Omit<PartProps, "review"> & { readonly found: LedgersFound }): ReactElement {
  const styles = useSectionStyles();
  const { ledgers: words } = useMessages();
  const missing = [
    ...found.kinds.filter(({ ledgers }) => ledgers.length === 0).map(({ kind }) => words.kind[kind]),
    ...[found.definitions, found.settings, found.acknowledgements]
      .filter(({ place }) => place === undefined)
      .map(({ name }) => name),
  ];
  if (missing.length === 0) {
    return (
      <Text size={200} className={styles.note}>
        {words.complete}
      </Text>
    );
  }
  return (
    <div className={styles.section}>
      <Button
        className={styles.button}
        icon={<TableAddRegular />}
        disabledFocusable={busy}
        onClick={() => {
          actions.prepare({ kind: "commands", commands: ["ledgers"], choices: {} });
        }}
      >
        {words.make}
      </Button>
      <Text size={200} className={styles.note}>
        {words.makeHint(missing)}
      </Text>
    </div>
  );
}

function Found({ review, busy, actions }: PartProps): ReactElement {
  const found = useMemo(() => ledgersFound(review), [review]);
  const { settings: words } = useMessages();
  return (
    <>
      <AsOfLine asOf={review.asOf} />
      <LedgerQuestions
        agreement={review.ledgerAgreement}
        busy={busy}
        onAnswer={(answer) => {
          actions.prepare({ kind: "ledgerAnswer", answer });
        }}
      />
      <LedgerList found={found} definitions={review.definitions.definitions.length} onShow={actions.show} />
      <MakeLedgers found={found} busy={busy} actions={actions} />
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
export function LedgersTab({ state, actions }: LedgersTabProps): ReactElement {
  const styles = useSectionStyles();
  const { ledgers: words, pane } = useMessages();
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
        <Found review={review} busy={running !== undefined} actions={actions} />
      )}
    </div>
  );
}
