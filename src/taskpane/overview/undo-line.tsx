import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useId, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import type { UndoRecord } from "../../app/workbook-host";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";

export interface UndoLineProps {
  readonly nextUndo: UndoRecord | undefined;
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** 元に戻す with what it would take back. The button stays in the tab order when disabled, so that the focus is never lost. */
export function UndoLine({ nextUndo, busy, onUndo }: UndoLineProps): ReactElement {
  const shared = useSectionStyles();
  const { pane, plan } = useMessages();
  const hint = useId();
  return (
    <div className={shared.section}>
      <Button
        className={shared.button}
        icon={<ArrowUndoRegular />}
        disabledFocusable={busy || nextUndo === undefined}
        aria-describedby={hint}
        onClick={onUndo}
      >
        {pane.commands.undo}
      </Button>
      <Text id={hint} size={200} className={shared.note}>
        {nextUndo === undefined
          ? pane.commands.undoNothing
          : pane.commands.undoNext(plan.kind[nextUndo.kind])}
      </Text>
    </div>
  );
}
