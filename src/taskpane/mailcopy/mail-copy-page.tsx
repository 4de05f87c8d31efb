import type { ReactElement } from "react";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import type { WorkbookFile } from "../../app/workbook-file";
import { mailCopyMessagesIn } from "../../messages/languages/mail-copy-messages-in";
import { useMessages } from "../parts/messages-context";
import { PageFrame } from "../parts/page-frame";
import { useSectionStyles } from "../parts/section-styles";
import type { PaneActions } from "../state/pane-actions";
import type { PaneState } from "../state/pane-state";
import { ChoicesForm } from "./choices-form";
import { MadeCopySection } from "./made-copy-section";
import { useMailCopy, type CopyStage } from "./use-mail-copy";

const NOTHING_READ: ReadonlySet<CopyStage["kind"]> = new Set(["notRead", "edited", "unreadable"]);

export interface MailCopyPageProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly loadWorkbookFile: () => Promise<WorkbookFile>;
  readonly onClose: () => void;
}

/** 共有用コピーの作成: looks through the workbook, asks, makes the copy and shows the proof. Esc leads back. */
export function MailCopyPage({ state, actions, loadWorkbookFile, onClose }: MailCopyPageProps): ReactElement {
  const shared = useSectionStyles();
  const { language } = useMessages();
  const words = mailCopyMessagesIn(language);
  const flow = useMailCopy(actions, loadWorkbookFile);
  const { stage } = flow;
  const busy = state.running !== undefined;
  const draft = "draft" in stage ? stage.draft : undefined;
  const isEdited = state.outdated || state.live === "edited" || state.live === "failed";
  const isOutdated = draft !== undefined && (isEdited || state.review !== draft.review);
  const made = stage.kind === "made" ? stage.copy : undefined;
  const heading = !made ? words.page.heading : made.bytes ? words.page.madeHeading : words.page.failedHeading;
  return (
    <PageFrame
      id="mail-copy-heading"
      heading={heading}
      back={words.page.back}
      busy={busy}
      stage={stage.kind}
      onClose={onClose}
    >
      {stage.kind === "reading" && <Text className={shared.note}>{words.page.reading}</Text>}
      {stage.kind === "notRead" && <Text>{words.page.notRead}</Text>}
      {stage.kind === "edited" && <Text>{words.page.editedMeanwhile}</Text>}
      {stage.kind === "unreadable" && <Text>{words.page.unreadable[stage.reason]}</Text>}
      {isOutdated && <Text>{words.page.outdated}</Text>}
      {(NOTHING_READ.has(stage.kind) || isOutdated) && (
        <Button className={shared.button} disabledFocusable={busy} onClick={flow.read}>
          {words.page.readAgain}
        </Button>
      )}
      {draft && (
        // Hidden and not taken away: what was chosen is still there where somebody chooses again.
        <div hidden={stage.kind === "made"} className={stage.kind === "made" ? undefined : shared.root}>
          <ChoicesForm
            draft={draft}
            words={words}
            blocked={busy || isOutdated}
            onShow={actions.show}
            onMake={flow.make}
          />
        </div>
      )}
      {stage.kind === "made" && (
        <MadeCopySection
          copy={stage.copy}
          fileName={stage.draft.review.workbook.fileName}
          words={words}
          blocked={busy}
          isOutdated={isOutdated}
          onChooseAgain={flow.chooseAgain}
          onOpen={flow.open}
          onSave={flow.save}
        />
      )}
    </PageFrame>
  );
}
