import { makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, type ReactElement } from "react";
import { Button } from "../controls/button";
import { MessageBar, type MessageBarIntent } from "../controls/message-bar";
import { tokens } from "../controls/theme";
import type { PlanFacts } from "../../app/plan-facts";
import { ratesLeftOpen } from "../../app/rates-left-open";
import type { Plan } from "../../core/plan/plan";
import { ActionLink } from "../parts/action-link";
import type { Notice } from "../state/notice";
import type { PaneActions } from "../state/pane-actions";
import type { NoticeText } from "./notice-text";
import { outlinePlan, resultPlace } from "../parts/plan-outline";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  root: { marginBlock: tokens.spacingVerticalXS },
  results: { listStyleType: "none", margin: 0, marginTop: tokens.spacingVerticalXXS, padding: 0 },
  sentence: { display: "block", marginTop: tokens.spacingVerticalXXS },
});

function leftSomethingOut({ refusals, notices = [] }: Plan, facts: PlanFacts): boolean {
  return refusals.length + notices.length + ratesLeftOpen(facts).length > 0;
}

function intentOf(notice: Notice): MessageBarIntent {
  switch (notice.kind) {
    case "failed":
      return notice.failure.detail.partlyWritten === true ? "error" : "warning";
    case "applied":
      return notice.refreshFailed ||
        notice.shortfalls.length > 0 ||
        leftSomethingOut(notice.plan, notice.facts)
        ? "warning"
        : "success";
    case "undone":
      return notice.refreshFailed || notice.shortfalls.length > 0 ? "warning" : "success";
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
  /** True where only what was done is shown, and the results on demand; a failure is always shown in full. */
  readonly folded: boolean;
  readonly onUnfold: () => void;
  readonly onShowFindings: () => void;
  /** Opens the page on which indicators are defined; undefined where it is open, and where none is to be defined. */
  readonly onDefine: (() => void) | undefined;
  /** Takes what was written back; undefined where the tabs are in sight, which have 元に戻す already. */
  readonly onUndo: (() => void) | undefined;
}

/** The outcome of the last task, with what can be done next. */
export function NoticeBar(props: NoticeBarProps): ReactElement {
  const { notice, text, busy, previewing, hasFindings, actions, onShowFindings } = props;
  const styles = useStyles();
  const { pane, plan: planWords, sources } = useMessages();
  const { notices: words } = pane;
  const retry = retryOf(notice, previewing, actions);
  const retryWord =
    notice.kind === "failed" && notice.request !== undefined ? words.previewAgain : words.retry;
  const results = text.results ?? [];
  const result =
    notice.kind === "applied" && results.length === 0 ? resultPlace(outlinePlan(notice.plan)) : undefined;
  const define = notice.kind === "applied" && notice.plan.kind === "ledgers" ? props.onDefine : undefined;
  const undo = notice.kind === "applied" ? props.onUndo : undefined;
  const findingsLink = notice.kind === "applied" && hasFindings && define === undefined;
  const isFolded = props.folded && notice.kind === "applied" && results.length + text.sentences.length > 0;
  const hasActions = [retry, result, define, undo].some((each) => each !== undefined) || findingsLink;
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
        title={text.title}
        aside={
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.dismiss}
            icon={<DismissRegular />}
            onClick={actions.dismissNotice}
          />
        }
        actions={
          isFolded ? (
            <Button size="small" onClick={props.onUnfold}>
              {words.unfold}
            </Button>
          ) : (
            hasActions && (
              <>
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
                {define && (
                  <Button size="small" disabledFocusable={busy} onClick={define}>
                    {sources.define.open}
                  </Button>
                )}
                {undo && (
                  <Button size="small" disabledFocusable={busy} onClick={undo}>
                    {pane.commands.undo}
                  </Button>
                )}
                {findingsLink && (
                  <Button size="small" onClick={onShowFindings}>
                    {words.toFindings}
                  </Button>
                )}
              </>
            )
          )
        }
      >
        {!isFolded && results.length > 0 && (
          <ul className={styles.results}>
            {results.map(({ text: done, place }) => (
              <li key={done}>
                {done}
                {place && (
                  <>
                    {" "}
                    <ActionLink
                      text={planWords.outcome.show}
                      label={planWords.outcome.showLabel(done)}
                      onAct={() => {
                        actions.show([place]);
                      }}
                    />
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
        {!isFolded &&
          text.sentences.map((sentence) => (
            <span key={sentence} className={styles.sentence}>
              {sentence}
            </span>
          ))}
      </MessageBar>
    </div>
  );
}
