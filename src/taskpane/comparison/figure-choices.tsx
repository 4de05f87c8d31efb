import { useId, useState, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Checkbox } from "../controls/checkbox";
import { Text } from "../controls/text";
import { formatEraYear } from "../../core/values/calendar/japanese-era";
import { isFiscalYear } from "../../core/values/calendar/fiscal-year";
import { valueText } from "../../core/values/notation/value-text";
import type { CellAddress } from "../../core/values/workbook/cell-address";
import type { FigureDifference } from "../../core/judge/comparison/comparison";
import type { IndicatorCell } from "../../core/model/indicator";
import type { WrittenReason } from "../../core/write/answers/acknowledge-finding";
import type { ComparisonMessages } from "../../messages/comparison-messages";
import { CellLink } from "../parts/cell-link";
import { GrowingList } from "../parts/growing-list";
import { useMessages } from "../parts/messages-context";
import { ReasonForm } from "../parts/reason-form";
import { useSectionStyles } from "../parts/section-styles";

export interface FigureChoicesProps {
  readonly figures: readonly FigureDifference[];
  readonly busy: boolean;
  readonly words: ComparisonMessages;
  readonly onShow: (cells: readonly CellAddress[]) => void;
  readonly onTake: (keys: readonly string[], written: Omit<WrittenReason, "date">) => void;
}

/** A list that is longer is looked at piece by piece. */
const FIRST = 30;

/** The figures that differ, each to be taken over or not; nothing is chosen by itself. */
export function FigureChoices({ figures, busy, words, onShow, onTake }: FigureChoicesProps): ReactElement {
  const styles = useSectionStyles();
  const { page } = words;
  const hint = useId();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setIsAsked] = useState(false);
  // What agrees by now is in the list no more, whatever was marked.
  const chosen = figures.filter(({ key, takes }) => takes !== undefined && marked.has(key));
  const published = chosen.filter(({ isPublished }) => isPublished);
  const keys = chosen.map(({ key }) => key);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{page.figuresHeading(figures.length)}</h3>
      <GrowingList items={figures} first={FIRST} itemKey={({ key }) => key}>
        {(figure) => (
          <FigureLine
            figure={figure}
            words={words}
            isChosen={marked.has(figure.key)}
            onChoose={(isChosen) => {
              const next = new Set(marked);
              if (isChosen) next.add(figure.key);
              else next.delete(figure.key);
              setMarked(next);
            }}
            onShow={onShow}
          />
        )}
      </GrowingList>
      {isAsked && published.length > 0 ? (
        <TakeReason
          published={published.length}
          chosen={chosen.length}
          busy={busy}
          words={words}
          onSubmit={(written) => {
            setIsAsked(false);
            onTake(keys, written);
          }}
          onClose={() => {
            setIsAsked(false);
          }}
        />
      ) : (
        <>
          <Button
            className={styles.button}
            appearance="primary"
            disabledFocusable={busy || chosen.length === 0}
            aria-describedby={hint}
            onClick={() => {
              if (published.length > 0) setIsAsked(true);
              else onTake(keys, { reason: "", author: "" });
            }}
          >
            {page.take(chosen.length)}
          </Button>
          <Text id={hint} size={200} className={styles.note}>
            {chosen.length === 0 ? page.noneChosen : ""}
          </Text>
        </>
      )}
    </section>
  );
}

interface TakeReasonProps {
  readonly published: number;
  readonly chosen: number;
  readonly busy: boolean;
  readonly words: ComparisonMessages;
  readonly onSubmit: (written: Omit<WrittenReason, "date">) => void;
  readonly onClose: () => void;
}

function TakeReason({ published, chosen, busy, words, onSubmit, onClose }: TakeReasonProps): ReactElement {
  const { ledgerFigure } = useMessages();
  const styles = useSectionStyles();
  const heading = words.page.reasonHeading(published);
  return (
    // Esc gives up the question alone, not the page with what was chosen.
    <div
      onKeyDown={(event) => {
        if (event.key === "Escape") event.stopPropagation();
      }}
    >
      <ReasonForm
        words={{ ...ledgerFigure.adoption, submit: words.page.take(chosen) }}
        label={heading}
        busy={busy}
        onSubmit={onSubmit}
        onClose={onClose}
      >
        <h3 className={styles.heading}>{heading}</h3>
        <Text>{words.page.reasonLead}</Text>
      </ReasonForm>
    </div>
  );
}

interface FigureLineProps {
  readonly figure: FigureDifference;
  readonly words: ComparisonMessages;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

function FigureLine({ figure, words, isChosen, onChoose, onShow }: FigureLineProps): ReactElement {
  const styles = useSectionStyles();
  const { figures } = useMessages();
  const { indicator, fiscalYear, item, change, here, there, isPublished, takes, notTaken } = figure;
  const year = fiscalYear !== undefined && isFiscalYear(fiscalYear) ? formatEraYear(fiscalYear) : "";
  const name = words.page.figure(`${indicator.mark}${indicator.name}`, year, words.item[item]);
  const both = words.page.becomes(
    shown(here, indicator.unit, words, figures.figure),
    takes === undefined ? shown(there, "", words, figures.figure) : figures.figure(takes, indicator.unit),
  );
  const state = isPublished ? `${words.change[change]}・${words.page.published}` : words.change[change];
  return (
    <div className={styles.item}>
      {takes === undefined ? (
        <Text>{name}</Text>
      ) : (
        <Checkbox
          label={name}
          checked={isChosen}
          onChange={(_event, { checked }) => {
            onChoose(checked);
          }}
        />
      )}
      <div className={styles.links}>
        <Text size={200}>{both}</Text>
        <Text size={200} className={styles.note}>
          {state}
        </Text>
        {here && <CellLink cell={here.address} withSheet onShow={onShow} />}
      </div>
      {notTaken && (
        <Text size={200} className={styles.note}>
          {words.notTaken[notTaken]}
        </Text>
      )}
    </div>
  );
}

/** A figure with its unit, in whatever scale its cell counts; anything else as it is in the cell. */
function shown(
  cell: IndicatorCell | undefined,
  unit: string,
  words: ComparisonMessages,
  figureText: (value: number, unit: string) => string,
): string {
  if (!cell || cell.reading.state === "blank") return words.blank;
  const isPlain = cell.reading.state === "number" && cell.reading.qualifier === undefined;
  return isPlain && cell.figure !== undefined && unit !== ""
    ? figureText(cell.figure, unit)
    : valueText(cell.reading.raw);
}
