import { makeStyles } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { useEffect, useMemo, useRef, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import { nextAction, type NextAction } from "../../app/home/next-action";
import { workSteps, writingSteps, type StepName } from "../../app/home/work-steps";
import { RUN_ALL, type PlanCommand } from "../../app/plan-commands";
import type { Review } from "../../core/review";
import { CoverageSection } from "../parts/coverage-section";
import { SheetYearsList } from "../parts/sheet-years-list";
import { ConfirmList } from "../parts/confirm-list";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";
import type { PaneActions } from "../state/pane-actions";
import type { PaneState } from "../state/pane-state";
import { ChartTextsSection } from "./chart-texts-section";
import { EmptyWorkbook } from "./empty-workbook";
import { FurtherWork } from "./further-work";
import { IndicatorCardsSection } from "./indicator-cards-section";
import { Introduction } from "./introduction";
import { NextStep } from "./next-step";
import { UndoLine } from "./undo-line";
import { useLaterSteps } from "./use-later-steps";
import { WorkStepList } from "./work-step-list";

const useStyles = makeStyles({
  footer: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "flex-start" },
});

export interface OverviewTabProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** Reads, checks and leads to the findings. */
  readonly onCheck: () => void;
  readonly onShowFindings: () => void;
  readonly onShowRecount: () => void;
  readonly onShowLedgers: () => void;
  /** Opens the page on which a copy that is safe to mail is made. */
  readonly onMailCopy: () => void;
  readonly onTidy: () => void;
  readonly onCompare: () => void;
  /** Opens the page on which indicators are defined. */
  readonly onDefine: () => void;
}

interface StateOfWorkbookProps extends OverviewTabProps {
  readonly review: Review;
  readonly busy: boolean;
}

/** Answers say of which indicator they are; its name, which jumps to the table, is no answer. */
const ANSWER = "button[aria-label]";

function focusOn(element: Element | null | undefined): void {
  if (element instanceof HTMLElement) element.focus();
}

function StateOfWorkbook(props: StateOfWorkbookProps): ReactElement {
  const {
    state,
    review,
    busy,
    actions,
    onCheck,
    onShowFindings,
    onShowRecount,
    onShowLedgers,
    onMailCopy,
    onTidy,
    onCompare,
    onDefine,
  } = props;
  const { outdated, live } = state;
  const shared = useSectionStyles();
  const isEdited = outdated || live === "edited" || live === "failed";
  const later = useLaterSteps(review);
  const writing = useMemo(() => [...writingSteps(review), ...later], [review, later]);
  const steps = useMemo(
    () => workSteps(review, { outdated: isEdited }, writing),
    [review, isEdited, writing],
  );
  const next = useMemo(() => nextAction(review, steps), [review, steps]);
  const root = useRef<HTMLDivElement>(null);
  const answers = useRef<HTMLDivElement>(null);
  const hasAnswered = useRef(false);
  useEffect(() => {
    // The button that was pressed goes with its question; the next one, or the next step, takes its place.
    if (!hasAnswered.current || busy) return;
    hasAnswered.current = false;
    if (document.activeElement !== document.body) return;
    focusOn(answers.current?.querySelector(ANSWER) ?? root.current?.querySelector("button"));
  }, [review, busy]);
  const prepare = (commands: readonly PlanCommand[]): void => {
    actions.prepare({ kind: "commands", commands, choices: {} });
  };
  const act: Readonly<Record<Exclude<NextAction["kind"], "nothing">, () => void>> = {
    trySample: () => {
      actions.carryOut({ kind: "sample" });
    },
    answer: () => {
      focusOn(answers.current?.querySelector(ANSWER));
      answers.current?.scrollIntoView({ block: "nearest" });
    },
    decideLedgers: onShowLedgers,
    answerYears: () => {
      act.answer();
    },
    unprotect: actions.reread,
    runAll: () => {
      prepare(RUN_ALL);
    },
    mend: onShowFindings,
    print: () => {
      prepare(["paper"]);
    },
    printAgain: () => {
      prepare(["paper"]);
    },
  };
  const onStep: Readonly<Record<StepName, () => void>> = {
    check: onCheck,
    recount: onShowRecount,
    rates: () => {
      prepare(["rates"]);
    },
    charts: () => {
      prepare(["charts"]);
    },
    paper: () => {
      prepare(["paper"]);
    },
    mailCopy: onMailCopy,
  };
  const sheetYears = (
    <SheetYearsList
      review={review}
      busy={busy}
      onAnswer={(answer) => {
        hasAnswered.current = true;
        actions.carryOut({ kind: "sheetYears", answer });
      }}
    />
  );
  const confirmList = (
    <ConfirmList
      review={review}
      busy={busy}
      onShow={actions.show}
      onAnswer={(answer) => {
        hasAnswered.current = true;
        actions.carryOut({ kind: "define", answers: [answer] });
      }}
      onConfirm={(given) => {
        actions.prepare({ kind: "define", answers: given });
      }}
    />
  );
  return (
    <div ref={root} className={shared.root}>
      <NextStep
        next={next}
        busy={busy}
        canRunAll={review.tables.length > 0}
        onAct={(kind) => {
          act[kind]();
        }}
      />
      {next.kind === "answer" && <div ref={answers}>{confirmList}</div>}
      {next.kind === "answerYears" && <div ref={answers}>{sheetYears}</div>}
      {steps.length > 0 && (
        <WorkStepList
          steps={steps}
          busy={busy}
          isOutdated={isEdited}
          onStep={(name) => {
            onStep[name]();
          }}
        />
      )}
      {review.tables.length > 0 ? (
        <IndicatorCardsSection review={review} onShow={actions.show} />
      ) : (
        <EmptyWorkbook />
      )}
      <ChartTextsSection review={review} />
      {review.tables.length > 0 && (
        <FurtherWork
          busy={busy}
          onTidy={onTidy}
          onCompare={onCompare}
          onDefine={review.definitions.definitions.length > 0 ? onDefine : undefined}
        />
      )}
      {next.kind !== "answer" && confirmList}
      {next.kind !== "answerYears" && sheetYears}
      <CoverageSection review={review} onShow={actions.show} />
    </div>
  );
}

/** The state of the workbook at a glance: what to do next, how far each step has come, every indicator, what is asked. */
export function OverviewTab(props: OverviewTabProps): ReactElement {
  const { state, actions } = props;
  const styles = useStyles();
  const shared = useSectionStyles();
  const { pane } = useMessages();
  const { review, running, undoable, notice, outdated } = state;
  const busy = running !== undefined;
  return (
    <div className={shared.root}>
      <Introduction />
      {review === undefined ? (
        <Text className={shared.note}>
          {notice === undefined ? pane.overview.reading : pane.overview.notRead}
        </Text>
      ) : (
        <StateOfWorkbook {...props} review={review} busy={busy} />
      )}
      {outdated && !busy && (
        <Text size={200} className={shared.note}>
          {pane.overview.outdated}
        </Text>
      )}
      <div className={styles.footer}>
        <UndoLine nextUndo={undoable.at(-1)} busy={busy} onUndo={actions.undo} />
        <Button
          appearance="subtle"
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={busy}
          onClick={actions.reread}
        >
          {pane.overview.reread}
        </Button>
      </div>
    </div>
  );
}
