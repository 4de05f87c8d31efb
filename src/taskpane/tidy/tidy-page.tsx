import { useState, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import type { WorkbookFile } from "../../app/workbook-file";
import { tidyMessagesIn } from "../../messages/languages/tidy-messages-in";
import { useMessages } from "../parts/messages-context";
import { PageFrame } from "../parts/page-frame";
import { useSectionStyles } from "../parts/section-styles";
import type { PaneActions } from "../state/pane-actions";
import type { PaneState } from "../state/pane-state";

export interface TidyPageProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly loadWorkbookFile: () => Promise<WorkbookFile>;
  readonly onClose: () => void;
}

/** 指標データ: its sheets, which are shown before they are written, and the same as CSV. Esc leads back. */
export function TidyPage({ state, actions, loadWorkbookFile, onClose }: TidyPageProps): ReactElement {
  const shared = useSectionStyles();
  const { language } = useMessages();
  const words = tidyMessagesIn(language);
  const [saved, setSaved] = useState<string>();
  const { review } = state;
  const busy = state.running !== undefined;
  const isEmpty = (review?.tables.length ?? 0) === 0;
  const saveCsv = (): void => {
    setSaved(undefined);
    void actions
      .work(async (run) => {
        const { tidyCsv } = await import(/* webpackChunkName: "tidy" */ "../../core/write/tidy/tidy-csv");
        const read = review && run.isCurrent(review) ? review : await run.readAll();
        const text = tidyCsv(read);
        if (text === undefined) return undefined;
        const name = words.fileName(read.workbook.fileName?.replace(/\.[^.]*$/, ""));
        (await loadWorkbookFile()).save(name, new TextEncoder().encode(text));
        return name;
      }, "look")
      .then(setSaved);
  };
  return (
    <PageFrame id="tidy-heading" heading={words.heading} back={words.back} busy={busy} onClose={onClose}>
      <Text>{isEmpty ? words.nothing : words.lead}</Text>
      {!isEmpty && (
        <div className={shared.section}>
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => {
              actions.prepare({ kind: "commands", commands: ["tidy"], choices: {} });
            }}
          >
            {words.sheets}
          </Button>
          <Button disabledFocusable={busy} onClick={saveCsv}>
            {words.csv}
          </Button>
        </div>
      )}
      <div role="status">{saved !== undefined && <Text>{words.saved(saved)}</Text>}</div>
    </PageFrame>
  );
}
