import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { Direction, Indicator } from "../../core/model/indicator";
import type { DirectionAnswer } from "../../core/model/understanding";
import { cellKey, type CellAddress } from "../../core/values/workbook/cell-address";
import { GrowingList } from "./growing-list";
import { useMessages } from "./messages-context";
import { useSectionStyles } from "./section-styles";
import { DirectionLine } from "./direction-line";

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** More than these would push the main button out of sight. */
const FIRST = 3;

export interface ConfirmListProps {
  readonly indicators: readonly Indicator[];
  readonly busy: boolean;
  readonly onShow: (cells: readonly CellAddress[]) => void;
  /** Writes the answer of one indicator that nothing was known of. */
  readonly onAnswer: (answer: DirectionAnswer) => void;
  /** Asks for the plan that writes the answers to 指標定義. */
  readonly onConfirm: (answers: readonly DirectionAnswer[]) => void;
}

/**
 * ご確認ください: every indicator whose direction nobody has stated, those to be asked first, each with its signs; one button
 * confirms them all. Indicators without any sign are said in one line. Nothing where all is stated.
 */
export function ConfirmList(props: ConfirmListProps): ReactElement | null {
  const { indicators, busy, onShow, onAnswer, onConfirm } = props;
  const styles = useStyles();
  const shared = useSectionStyles();
  const { understanding: words } = useMessages();
  const hint = useId();
  const [choices, setChoices] = useState<ReadonlyMap<string, Direction>>(new Map());
  const open = indicators.filter(({ understanding }) => understanding.direction.source !== "stated");
  if (open.length === 0) return null;
  const chosenFor = (indicator: Indicator): Direction | undefined =>
    indicator.direction === "unknown" ? undefined : (choices.get(keyOf(indicator)) ?? indicator.direction);
  const unsure = open.filter(({ direction }) => direction === "unknown");
  const listed = [
    ...unsure,
    ...open.filter(({ direction, understanding }) => {
      return direction !== "unknown" && understanding.direction.signs.length > 0;
    }),
  ];
  return (
    <section className={shared.section} aria-label={words.heading(unsure.length, open.length)}>
      <h2 className={shared.heading}>{words.heading(unsure.length, open.length)}</h2>
      {listed.length > 0 && (
        <Text size={200} className={shared.note}>
          {words.lead}
          {unsure.length > 0 && words.stillOpen(unsure.length)}
        </Text>
      )}
      <GrowingList items={listed} first={FIRST} itemKey={keyOf}>
        {(indicator) => (
          <div className={styles.item}>
            <DirectionLine
              indicator={indicator}
              chosen={chosenFor(indicator)}
              busy={busy}
              onChoose={(direction) => {
                if (indicator.direction === "unknown") onAnswer({ at: indicator.labelCell, direction });
                else setChoices(new Map(choices).set(keyOf(indicator), direction));
              }}
              onShow={() => {
                onShow([indicator.labelCell]);
              }}
            />
          </div>
        )}
      </GrowingList>
      {open.length > listed.length && (
        <Text size={200} className={shared.note}>
          {words.assumedRest(open.length - listed.length, listed.length === 0)}
        </Text>
      )}
      {open.length > unsure.length && (
        <>
          <Button
            className={shared.button}
            disabledFocusable={busy}
            aria-describedby={hint}
            onClick={() => {
              onConfirm(
                open.flatMap((indicator): DirectionAnswer[] => {
                  const direction = chosenFor(indicator);
                  return direction === undefined ? [] : [{ at: indicator.labelCell, direction }];
                }),
              );
            }}
          >
            {words.confirmAll}
          </Button>
          <Text id={hint} size={200} className={shared.note}>
            {words.confirmHint}
            {unsure.length > 0 && words.confirmHintOpen}
          </Text>
        </>
      )}
    </section>
  );
}

function keyOf({ labelCell }: Indicator): string {
  return cellKey(labelCell);
}
