import { useMemo, useState, type ReactElement } from "react";
import { Text } from "../controls/text";
import type { UseCases } from "../../app/use-cases";
import type { WrittenReason } from "../../core/write/answers/acknowledge-finding";
import type { Review } from "../../core/review";
import type { CellAddress } from "../../core/values/workbook/cell-address";
import type { PaneState } from "../state/pane-state";
import { undecidedLedgers } from "../../app/home/next-action";
import { recountedAt } from "../../app/recounted-cell";
import type { PaneActions } from "../state/pane-actions";
import { recountLines } from "../parts/recount-lines";
import { AdoptionPage } from "../adoption/adoption-page";
import { AsOfLine } from "../parts/as-of-line";
import { EvidencePage } from "../evidence/evidence-page";
import type { RecountMessages } from "../../messages/recount-messages";
import { recountMessagesIn } from "../../messages/languages/recount-messages-in";
import { programmeMessagesIn } from "../../messages/languages/programme-messages-in";
import { useMessages } from "../parts/messages-context";
import { NotRecountedList } from "./not-recounted-list";
import { PastYearsSection } from "./past-years-section";
import { ProgrammeSection } from "./programme-section";
import { useSectionStyles } from "../parts/section-styles";
import { SupplementarySection } from "./supplementary-section";
import { ThisYearSection } from "./this-year-section";
import { FoldingSection } from "../parts/folding-section";
import { useFocusBack } from "../parts/use-focus-back";

/** What takes the place of the lists: the records that make up a figure, or the question why to take it over. */
interface OpenPage {
  readonly kind: "evidence" | "adoption";
  readonly cell: CellAddress;
}

export interface RecountTabProps {
  readonly useCases: Pick<UseCases, "evidence" | "today">;
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly onOpenLedgers: () => void;
}

interface ListsProps extends Omit<RecountTabProps, "state" | "useCases"> {
  readonly review: Review;
  readonly busy: boolean;
  readonly onOpen: (page: OpenPage) => void;
}

/** What is to be done first, where nothing could be recounted. */
function whyNone(review: Review, words: RecountMessages): string {
  const undecided = undecidedLedgers(review);
  if (undecided.length > 0) return words.awaitsLedgers(undecided);
  return review.ledgers.some(({ rows }) => rows.length > 0)
    ? words.awaitsDefinitions
    : words.nothingRecounted;
}

function Lists({ review, busy, actions, onOpen, onOpenLedgers }: ListsProps): ReactElement {
  const shared = useSectionStyles();
  const { language } = useMessages();
  const words = programmeMessagesIn(language);
  const lines = useMemo(() => recountLines(review), [review]);
  const { comparisons, notRecounted } = review.recount;
  const openEvidence = (cell: CellAddress): void => {
    onOpen({ kind: "evidence", cell });
  };
  return (
    <div className={shared.root}>
      <AsOfLine asOf={review.asOf} />
      {comparisons.length > 0 && (
        <>
          <ThisYearSection
            review={review}
            lines={lines.current}
            busy={busy}
            actions={actions}
            onEvidence={openEvidence}
          />
          <PastYearsSection
            different={lines.pastDifferent}
            same={lines.pastSame}
            onShow={actions.show}
            onEvidence={openEvidence}
            onAdopt={(cell) => {
              onOpen({ kind: "adoption", cell });
            }}
          />
        </>
      )}
      {(notRecounted.length > 0 || comparisons.length === 0) && (
        <NotRecountedList
          entries={notRecounted}
          whyNone={comparisons.length === 0 ? whyNone(review, recountMessagesIn(language)) : undefined}
          onShow={actions.show}
          onOpenLedgers={onOpenLedgers}
        />
      )}
      {/* Drawn when they are opened: the estimates are counted for nobody who does not ask for them. */}
      <FoldingSection title={words.heading}>
        <ProgrammeSection review={review} onShow={actions.show} onEvidence={openEvidence} />
      </FoldingSection>
      <FoldingSection title={words.supplementary.heading}>
        <SupplementarySection review={review} />
      </FoldingSection>
    </div>
  );
}

/** 再集計: the tables beside the ledgers, the records that make up each figure, and the ways to take a figure over. */
export function RecountTab(props: RecountTabProps): ReactElement {
  const { useCases, state, actions } = props;
  const shared = useSectionStyles();
  const { language, pane } = useMessages();
  const words = recountMessagesIn(language);
  const [page, setPage] = useState<OpenPage>();
  const { review, running, outdated } = state;
  const busy = running !== undefined;
  const adopted = page?.kind === "adoption" && review ? recountedAt(review, page.cell) : undefined;
  // Once a figure has been taken over there is nothing left to ask.
  const isOpen = page?.kind === "evidence" || (adopted !== undefined && adopted.state !== "same");
  const { remember } = useFocusBack(isOpen);
  const close = (): void => {
    setPage(undefined);
  };
  const adopt = (cell: CellAddress, given: Omit<WrittenReason, "date">): void => {
    actions.prepare({ kind: "adopt", cell, words: { ...given, date: useCases.today() } });
  };
  return (
    <>
      {review && page?.kind === "evidence" && (
        <EvidencePage
          useCases={useCases}
          review={review}
          cell={page.cell}
          busy={busy}
          actions={actions}
          onClose={close}
        />
      )}
      {page && adopted && isOpen && (
        <AdoptionPage
          comparison={adopted}
          busy={busy}
          onSubmit={(given) => {
            adopt(page.cell, given);
          }}
          onClose={close}
        />
      )}
      {/* Hidden and not taken away: what was chosen stays chosen, and the focus can come back. */}
      <div hidden={isOpen}>
        <div className={shared.root}>
          <div className={shared.section}>
            <h2 className={shared.heading}>{words.heading}</h2>
            <Text size={200} className={shared.note}>
              {review === undefined ? words.notRead : words.lead}
            </Text>
            {outdated && !busy && (
              <Text size={200} className={shared.note}>
                {pane.overview.outdated}
              </Text>
            )}
          </div>
          {review && (
            <Lists
              {...props}
              review={review}
              busy={busy}
              onOpen={(next) => {
                remember();
                setPage(next);
              }}
            />
          )}
        </div>
      </div>
    </>
  );
}
