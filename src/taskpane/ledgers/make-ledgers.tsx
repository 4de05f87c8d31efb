import { makeStyles } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useState, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Checkbox } from "../controls/checkbox";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { MadeLedgerKind } from "../../core/model/ledger-definition";
import { ledgerMessagesIn } from "../../messages/languages/ledger-messages-in";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";
import type { LedgersShown } from "./ledgers-found";

const useStyles = makeStyles({
  // The boxes are flush with the text around them.
  choices: {
    display: "flex",
    flexDirection: "column",
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

export interface MakeLedgersProps {
  readonly found: LedgersShown;
  readonly busy: boolean;
  /** Asks for the plan that makes these ledgers, and the sheets that say how to count them where they are missing. */
  readonly onMake: (kinds: readonly MadeLedgerKind[]) => void;
}

/** 台帳を作成: which of the missing ledgers are to be made; a programme that keeps no such records does without. */
export function MakeLedgers({ found, busy, onMake }: MakeLedgersProps): ReactElement {
  const shared = useSectionStyles();
  const styles = useStyles();
  const { language, sources } = useMessages();
  const words = ledgerMessagesIn(language);
  const [leftOut, setLeftOut] = useState<ReadonlySet<MadeLedgerKind>>(new Set());
  const missing = found.kinds.filter(({ ledgers }) => ledgers.length === 0).map(({ kind }) => kind);
  const chosen = missing.filter((kind) => !leftOut.has(kind));
  const sheets = [found.definitions, found.settings, found.acknowledgements]
    .filter(({ place }) => place === undefined)
    .map(({ name }) => name);
  if (missing.length === 0 && sheets.length === 0) {
    return (
      <Text size={200} className={shared.note}>
        {words.complete}
      </Text>
    );
  }
  const made = [...chosen.map((kind) => sources.kind[found.naming][kind]), ...sheets];
  const choose = (kind: MadeLedgerKind, isChosen: boolean): void => {
    const next = new Set(leftOut);
    if (isChosen) next.delete(kind);
    else next.add(kind);
    setLeftOut(next);
  };
  return (
    <div className={shared.section}>
      {missing.length > 0 && (
        <div className={styles.choices} role="group" aria-label={words.choose}>
          {missing.map((kind) => (
            <Checkbox
              key={kind}
              label={sources.kind[found.naming][kind]}
              checked={!leftOut.has(kind)}
              onChange={(_event, { checked }) => {
                choose(kind, checked);
              }}
            />
          ))}
        </div>
      )}
      <Button
        className={shared.button}
        icon={<TableAddRegular />}
        disabledFocusable={busy || made.length === 0}
        onClick={() => {
          onMake(chosen);
        }}
      >
        {words.make}
      </Button>
      <Text size={200} className={shared.note}>
        {made.length === 0 ? words.chooseOne : words.makeHint(made)}
      </Text>
    </div>
  );
}
