import { useMemo, useRef, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import { compareWorkbooks } from "../../core/judge/comparison/compare-workbooks";
import type { OtherWorkbook } from "../../core/judge/comparison/comparison";
import type { Review } from "../../core/review";
import type { CalendarDate } from "../../core/values/calendar/calendar-date";
import type { ComparisonMessages } from "../../messages/comparison-messages";
import { comparisonMessagesIn } from "../../messages/languages/comparison-messages-in";
import { useMessages } from "../parts/messages-context";
import { PageFrame } from "../parts/page-frame";
import { useSectionStyles } from "../parts/section-styles";
import type { PaneActions } from "../state/pane-actions";
import type { PaneState } from "../state/pane-state";
import { FigureChoices } from "./figure-choices";
import { OtherDifferences } from "./other-differences";
import { useComparison } from "./use-comparison";

export interface ComparisonPageProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly today: () => CalendarDate;
  readonly onClose: () => void;
}

/** ほかのファイルと照合: a file is chosen and read here; what differs is listed, and figures can be taken over. Esc leads back. */
export function ComparisonPage({ state, actions, today, onClose }: ComparisonPageProps): ReactElement {
  const shared = useSectionStyles();
  const { language } = useMessages();
  const words = comparisonMessagesIn(language);
  const { stage, read } = useComparison(actions);
  const picker = useRef<HTMLInputElement>(null);
  const busy = state.running !== undefined;
  return (
    <PageFrame
      id="comparison-heading"
      heading={words.page.heading}
      back={words.page.back}
      busy={busy}
      onClose={onClose}
    >
      <Text>{words.page.lead}</Text>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        data-testid="other-file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) read(file);
          // So that the same file can be chosen again after it was saved anew.
          currentTarget.value = "";
        }}
      />
      <Button
        className={shared.button}
        appearance={stage.kind === "read" ? "secondary" : "primary"}
        disabledFocusable={busy}
        onClick={() => picker.current?.click()}
      >
        {stage.kind === "read" ? words.page.chooseAnother : words.page.choose}
      </Button>
      <div role="status">
        {stage.kind === "reading" && <Text className={shared.note}>{words.page.reading}</Text>}
        {stage.kind === "unreadable" && (
          <Text>{`「${stage.name}」：${words.page.unreadable[stage.reason]}`}</Text>
        )}
      </div>
      {stage.kind === "read" && state.review && (
        <Compared
          other={stage.other}
          review={state.review}
          busy={busy}
          words={words}
          actions={actions}
          today={today}
        />
      )}
    </PageFrame>
  );
}

interface ComparedProps {
  readonly other: OtherWorkbook;
  readonly review: Review;
  readonly busy: boolean;
  readonly words: ComparisonMessages;
  readonly actions: PaneActions;
  readonly today: () => CalendarDate;
}

/** Always over the workbook as it was last read: what has been taken over is no difference any more. */
function Compared({ other, review, busy, words, actions, today }: ComparedProps): ReactElement {
  const comparison = useMemo(() => compareWorkbooks(review, other), [review, other]);
  const { figures, texts, added, dropped, years, notCompared, compared } = comparison;
  const isSame = figures.length + texts.length + added.length + dropped.length + years.length === 0;
  return (
    <>
      <Text>
        {words.summary(other.fileName, {
          figures: figures.length,
          texts: texts.length,
          added: added.length,
          dropped: dropped.length,
          notCompared: notCompared.length,
          indicators: compared.indicators,
          compared: compared.figures,
        })}
      </Text>
      {isSame && compared.figures > 0 && <Text>{words.page.nothing}</Text>}
      {figures.length > 0 && (
        <FigureChoices
          figures={figures}
          busy={busy}
          words={words}
          onShow={actions.show}
          onTake={(keys, written) => {
            actions.prepare({ kind: "takeOver", other, keys, words: { ...written, date: today() } });
          }}
        />
      )}
      <OtherDifferences comparison={comparison} words={words} onShow={actions.show} />
    </>
  );
}
