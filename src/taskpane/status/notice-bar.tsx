import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, type ReactElement } from "react";
import type { Notice } from "../state/pane-state";
import type { PaneActions } from "../state/pane-actions";
import type { NoticeText } from "./notice-text";
import { outlinePlan, resultPlace } from "../parts/plan-outline";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  root: { marginBlock: tokens.spacingVerticalXS },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
  sentence: { display: "block", marginTop: tokens.spacingVerticalXXS },
});

function intentOf(notice: Notice): MessageBarIntent {
  switch (notice.kind) {
    case "failed":
      return notice.failure.detail.partlyWritten === true ? "error" : "warning";
    case "applied":
    case "undone":
      return notice.refreshFailed ? "warning" : "success";
    case "reread":
    case "checked":
    case "nothingToUndo":
    case "previewDropped":
    case "stopped":
      return "info";
    case "figureGone":
      return "warning";
  }
}

/** How a failed task can be tried again; undefined where its own button is still in sight. */
function retryOf(notice: Notice, previewing: boolean, actions: PaneActions): (() => void) | undefined {
  if (notice.kind !== "failed" || previewing) return undefined;
  const { task, request } = notice;
  if (request !== undefined) {
    return () => {
      actions.prepare(request);
    };
  }
  if (task === "check") return actions.check;
  return task === "open" || task === "reread" ? actions.reread : undefined;
}

export interface NoticeBarProps {
  readonly notice: Notice;
  readonly text: NoticeText;
  readonly busy: boolean;
  readonly previewing: boolean;
  readonly hasFindings: boolean;
  readonly actions: PaneActions;
  readonly onShowFindings: () => void;
}

/** The outcome of the last task, with what can be done next. */
export function NoticeBar(props: NoticeBarProps): ReactElement {
  const { notice, text, busy, previewing, hasFindings, actions, onShowFindings } = props;
  const styles = useStyles();
  const { notices: words } = useMessages().pane;
  const retry = retryOf(notice, previewing, actions);
  const retryWord =
    notice.kind === "failed" && notice.request !== undefined ? words.previewAgain : words.retry;
  const result = notice.kind === "applied" ? resultPlace(outlinePlan(notice.plan)) : undefined;
  const findingsLink = notice.kind === "applied" && hasFindings;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that led here may be far below.
    bar.current?.scrollIntoView({ block: "nearest" });
  }, [notice]);
  return (
    <div ref={bar}>
      <MessageBar
        className={styles.root}
        intent={intentOf(notice)}
        layout={retry || result || findingsLink ? "multiline" : "singleline"}
      >
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{text.title}</MessageBarTitle>
          {text.sentences.map((sentence) => (
            <span key={sentence} className={styles.sentence}>
              {sentence}
            </span>
          ))}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={words.dismiss}
              icon={<DismissRegular />}
              onClick={actions.dismissNotice}
            />
          }
        >
          {retry && (
            <Button size="small" disabledFocusable={busy} onClick={retry}>
              {retryWord}
            </Button>
          )}
          {result && (
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => {
                actions.show([result]);
              }}
            >
              {words.showResult}
            </Button>
          )}
          {findingsLink && (
            <Button size="small" onClick={onShowFindings}>
              {words.toFindings}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
