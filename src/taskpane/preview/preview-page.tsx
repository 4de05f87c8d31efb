import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useRef, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import { ratesInHiddenRows } from "../../app/rates-of-preview";
import type { PlanRequest } from "../../app/plan-request";
import type { Review } from "../../core/review";
import { sameCell, type CellAddress } from "../../core/values/workbook/cell-address";
import { markedName, recountLines, type RecountLine } from "../parts/recount-lines";
import type { Preview } from "../state/pane-state";
import type { PaneActions } from "../state/pane-actions";
import { cellCaptions, type CellCaptions } from "./cell-captions";
import { countPlan, outlinePlan } from "../parts/plan-outline";
import { useMessages } from "../parts/messages-context";
import { PreviewOutdated } from "./preview-outdated";
import { AnswerFacts, answerFacts } from "./answer-facts";
import { ChartFacts } from "./chart-facts";
import { FigureFacts } from "./figure-facts";
import { RateFacts } from "./rate-facts";
import { TypedCellFacts } from "./typed-cell-facts";
import { FoldingSection } from "../parts/folding-section";
import { LeftOpenList } from "./left-open-list";
import { MiniatureList } from "./miniature-list";
import { OpenQuestions } from "./open-questions";
import { PrintingLines } from "./printing-lines";
import { RecountFacts } from "./recount-facts";
import { RefusalList } from "./refusal-list";
import { SheetOutlineSection } from "./sheet-outline-section";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: { display: "block", marginBlock: tokens.spacingVerticalXS },
  note: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    marginBlock: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  buttons: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grow: { flexGrow: 1 },
});

/** Comes with the papers' planner, which is loaded on use. */
const PaperFacts = lazy(async () => {
  const { PaperFacts: loaded } = await import(/* webpackChunkName: "paper" */ "./paper-facts");
  return { default: loaded };
});

export interface PreviewPageProps {
  readonly preview: Preview;
  /** What the preview was made from; the cells are called by it. */
  readonly review: Review | undefined;
  readonly busy: boolean;
  readonly actions: PaneActions;
}

/** This year's actuals that a request's recount changes, with those that a person has left out. */
function recountedIn(
  request: PlanRequest,
  review: Review | undefined,
): { readonly recounted: readonly RecountLine[]; readonly leftOut: readonly CellAddress[] } {
  if (!review || request.kind !== "commands" || !request.commands.includes("recount"))
    return { recounted: [], leftOut: [] };
  const recounted = recountLines(review).current.filter(({ treatment }) => treatment === "write");
  return { recounted, leftOut: request.choices?.leaveOut ?? [] };
}

/** What a command would do, before it does anything. Takes the focus when it opens; Esc gives up. */
export function PreviewPage({ preview, review, busy, actions }: PreviewPageProps): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const { plan: words } = messages;
  const captions = useMemo<CellCaptions>(
    () => (review === undefined ? new Map() : cellCaptions(review, messages)),
    [review, messages],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const { plan, facts, request } = preview;
  const asksForPaper = request.kind === "commands" && request.commands.includes("paper");
  const paper = (request.kind === "commands" ? request.choices?.paper : undefined) ?? {};
  const outline = outlinePlan(plan);
  const isEmpty = plan.edits.length === 0;
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // A box that was just ticked keeps the focus: the preview is the same one, made again.
    const { activeElement } = document;
    const ticked = activeElement instanceof HTMLInputElement && section.current?.contains(activeElement);
    if (ticked !== true) heading.current?.focus();
  }, [plan]);

  const { recounted, leftOut } = useMemo(
    () => recountedIn(preview.request, review),
    [preview.request, review],
  );
  const otherFigures = facts.figures.filter(
    ({ cell }) =>
      !recounted.some(
        ({ comparison: { year } }) => year.actual && sameCell(year.actual.address, cell.address),
      ),
  );
  const unseen = useMemo(() => (review ? ratesInHiddenRows(facts, review) : []), [facts, review]);
  // What the facts tell need not be told cell by cell; of all else the cells are what there is to see.
  const answers = useMemo(() => answerFacts(request, review, messages), [request, review, messages]);
  const tellsAll = answers.length + facts.figures.length + facts.rates.length + facts.charts.length > 0;
  const sheets = outline.map((sheet) => (
    <SheetOutlineSection key={sheet.sheet} outline={sheet} captions={captions} onShow={actions.show} />
  ));
  const emptyLead = plan.refusals.length > 0 ? words.nothingPossible : words.nothingToDo;
  return (
    <section
      ref={section}
      aria-labelledby="preview-heading"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !busy) actions.dropPreview();
      }}
    >
      <h2 id="preview-heading" className={styles.heading} tabIndex={-1} ref={heading}>
        {words.previewHeading(words.kind[plan.kind])}
      </h2>
      <Text className={styles.lead}>{isEmpty ? emptyLead : words.previewLead(countPlan(outline))}</Text>
      {!isEmpty && (
        <Text size={200} className={styles.note}>
          {words.undoable}
        </Text>
      )}
      {preview.outdated === true && (
        <PreviewOutdated
          busy={busy}
          onMakeAgain={() => {
            actions.prepare(preview.request);
          }}
        />
      )}
      <RefusalList
        refusals={plan.refusals}
        busy={busy}
        onChoosePlace={actions.choosePlace}
        onReplace={(sheet) => {
          actions.choosePaper({ replace: [...(paper.replace ?? []), sheet] });
        }}
      />
      {review && asksForPaper && (
        <Suspense fallback={null}>
          <PaperFacts review={review} choices={paper} busy={busy} onChoose={actions.choosePaper} />
        </Suspense>
      )}
      <LeftOpenList plan={plan} facts={facts} />
      {review && (
        <OpenQuestions
          request={request}
          review={review}
          busy={busy}
          onShow={actions.show}
          onAnswer={(answer) => {
            actions.carryOut({ kind: "define", answers: [answer] }, request);
          }}
        />
      )}
      {unseen.length > 0 && (
        <Text size={200} className={styles.note}>
          {words.facts.inHiddenRows(unseen.map(markedName))}
        </Text>
      )}
      <PrintingLines
        plan={plan}
        review={review}
        busy={busy}
        onAsRows={() => {
          actions.prepare({ kind: "rateRows" });
        }}
      />
      {facts.textToNumbers > 0 && (
        <Text size={200} className={styles.note}>
          {words.facts.textToNumbers(facts.textToNumbers)}
        </Text>
      )}
      {review && plan.edits.every(({ kind }) => kind !== "insertRows") && (
        <MiniatureList review={review} outline={outline} onShow={actions.show} />
      )}
      {recounted.length > 0 && (
        <RecountFacts
          lines={recounted}
          leftOut={leftOut}
          busy={busy}
          onShow={actions.show}
          onLeaveOut={actions.leaveOut}
        />
      )}
      {answers.length > 0 && <AnswerFacts facts={answers} />}
      {otherFigures.length > 0 && <FigureFacts facts={otherFigures} onShow={actions.show} />}
      {tellsAll && facts.typedCells.length > 0 && (
        <TypedCellFacts facts={facts.typedCells} captions={captions} onShow={actions.show} />
      )}
      {facts.rates.length > 0 && <RateFacts facts={facts.rates} />}
      {facts.charts.length > 0 && <ChartFacts facts={facts.charts} />}
      {outline.length > 0 &&
        (tellsAll ? <FoldingSection title={words.facts.technical}>{sheets}</FoldingSection> : sheets)}
      <div className={styles.buttons}>
        {!isEmpty && (
          <Button
            appearance="primary"
            className={styles.grow}
            disabledFocusable={busy || preview.outdated === true}
            onClick={actions.apply}
          >
            {words.execute}
          </Button>
        )}
        <Button className={styles.grow} disabledFocusable={busy} onClick={actions.dropPreview}>
          {isEmpty ? words.back : words.cancel}
        </Button>
      </div>
    </section>
  );
}
