import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Button } from "../controls/button";
import { ProgressBar } from "../controls/progress-bar";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { PaneMessages } from "../../messages/pane-messages";
import type { PaneState, Running } from "../state/pane-state";
import type { Task } from "../state/notice";
import type { PaneActions } from "../state/pane-actions";
import { noticeText } from "./notice-text";
import { useMessages } from "../parts/messages-context";
import { NoticeBar } from "./notice-bar";
import { useRoomForBars } from "./use-room-for-bars";
import { useShownAfter } from "./use-shown-after";

const useStyles = makeStyles({
  // In sight wherever one has scrolled to: 中止 is of no use out of reach, and neither is what came of it.
  inView: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    maxHeight: "60vh",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  progress: { paddingBlock: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
  // Out of sight and still read aloud: neither display: none nor visibility: hidden would be.
  announced: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Work that ends sooner is not worth a bar that flickers. */
const SHOW_PROGRESS_AFTER_MS = 500;

function taskText(task: Task, words: PaneMessages["progress"]): string {
  switch (task) {
    case "open":
    case "reread":
    case "check":
    case "plan":
    case "refresh":
    case "look":
      return words.reading;
    case "copy":
      return words.copying;
    case "apply":
      return words.applying;
    case "undo":
      return words.undoing;
    case "show":
      return words.showing;
  }
}

/** Showing is short. An undo that is stopped half-way goes back to where it began. */
function canStop(task: Task): boolean {
  return task !== "show";
}

function stoppingText(task: Task, words: PaneMessages["progress"]): string {
  return task === "apply" || task === "undo" ? words.stoppingWrite : words.stopping;
}

interface ProgressLineProps {
  readonly running: Running;
  readonly onStop: () => void;
}

function ProgressLine({ running, onStop }: ProgressLineProps): ReactElement {
  const styles = useStyles();
  const { progress: words } = useMessages().pane;
  const { task, progress, stopping } = running;
  const known = progress !== undefined && progress.total > 0;
  const label = taskText(task, words);
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <Text size={200}>
          {stopping ? stoppingText(task, words) : label}
          {known && ` ${words.percent(progress.done, progress.total)}`}
        </Text>
        {canStop(task) && (
          <Button size="small" disabledFocusable={stopping} onClick={onStop}>
            {words.stop}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={label} {...(known ? { value: progress.done, max: progress.total } : {})} />
    </div>
  );
}

export interface StatusAreaProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** True where the notice has been read on another tab: its first line is left of it. */
  readonly folded: boolean;
  readonly onUnfold: () => void;
  readonly onShowFindings: () => void;
  /** Opens the page on which indicators are defined; undefined where it is open, and where none is to be defined. */
  readonly onDefine: (() => void) | undefined;
  /** Takes what was written last back; undefined where the tabs are in sight. */
  readonly onUndo: (() => void) | undefined;
}

/** What is going on, and what came of it; both are read aloud. */
export function StatusArea({
  state,
  actions,
  folded,
  onUnfold,
  onShowFindings,
  onDefine,
  onUndo,
}: StatusAreaProps): ReactElement {
  const styles = useStyles();
  const room = useRoomForBars();
  const messages = useMessages();
  const { running, notice, preview, review } = state;
  const showsProgress = useShownAfter(running !== undefined, SHOW_PROGRESS_AFTER_MS);
  const outcome = notice === undefined ? undefined : noticeText(notice, review, messages);
  const isFailure = notice?.kind === "failed";
  const polite =
    showsProgress && running !== undefined
      ? taskText(running.task, messages.pane.progress)
      : isFailure || outcome === undefined
        ? ""
        : [outcome.title, ...(outcome.results ?? []).map(({ text }) => text), ...outcome.sentences].join(" ");
  return (
    <>
      <div role="status" className={styles.announced}>
        {polite}
      </div>
      <div role="alert" className={styles.announced}>
        {isFailure && outcome !== undefined ? [outcome.title, ...outcome.sentences].join(" ") : ""}
      </div>
      <div className={styles.inView} ref={room}>
        {showsProgress && running !== undefined && <ProgressLine running={running} onStop={actions.stop} />}
        {notice !== undefined && outcome !== undefined && (
          <NoticeBar
            notice={notice}
            text={outcome}
            busy={running !== undefined}
            previewing={preview !== undefined}
            hasFindings={review !== undefined && review.findings.length > 0}
            actions={actions}
            folded={folded}
            onUnfold={onUnfold}
            onShowFindings={onShowFindings}
            onDefine={onDefine}
            onUndo={onUndo}
          />
        )}
      </div>
    </>
  );
}
