import { useId, useMemo, useState, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import { confirmations, type AnswerOption, type Confirmation } from "../../app/home/confirmations";
import type { DefinitionAnswer } from "../../core/model/understanding";
import type { Review } from "../../core/review";
import type { CellAddress } from "../../core/values/workbook/cell-address";
import { confirmationKey, ConfirmationRows } from "./confirmation-rows";
import { useMessages } from "./messages-context";
import { useSectionStyles } from "./section-styles";

export interface ConfirmListProps {
  readonly review: Review;
  readonly busy: boolean;
  readonly onShow: (cells: readonly CellAddress[]) => void;
  /** Writes the answer of one indicator that nothing was known of. */
  readonly onAnswer: (answer: DefinitionAnswer) => void;
  /** Asks for the plan that writes the answers to 指標定義. */
  readonly onConfirm: (answers: readonly DefinitionAnswer[]) => void;
}

/**
 * ご確認ください: every reading of an indicator that nobody has stated, those to be asked first, each with its signs and with
 * what its answers lead to; one button confirms them all. Indicators without any sign are said in one line. Nothing where
 * all is stated.
 */
export function ConfirmList(props: ConfirmListProps): ReactElement | null {
  const { review, busy, onShow, onAnswer, onConfirm } = props;
  const shared = useSectionStyles();
  const { understanding: words } = useMessages();
  const hint = useId();
  const [choices, setChoices] = useState<ReadonlyMap<string, AnswerOption["choice"]>>(new Map());
  const { listed, assumed } = useMemo(() => confirmations(review), [review]);
  const all = [...listed, ...assumed];
  if (all.length === 0) return null;
  const chosenFor = (one: Confirmation): AnswerOption | undefined => {
    const choice = one.read && (choices.get(confirmationKey(one)) ?? one.read);
    return one.options.find((option) => option.choice === choice);
  };
  const open = listed.filter(({ read }) => read === undefined);
  const openOf = (subject: Confirmation["subject"]): number =>
    open.filter((one) => one.subject === subject).length;
  return (
    <section className={shared.section} aria-label={words.heading(open.length, all.length)}>
      <h2 className={shared.heading}>{words.heading(open.length, all.length)}</h2>
      {listed.length > 0 && (
        <Text size={200} className={shared.note}>
          {words.lead}
          {words.stillOpen({
            direction: openOf("direction"),
            accrual: openOf("accrual"),
            method: openOf("method"),
            targetYear: openOf("targetYear"),
            targetSpan: openOf("targetSpan"),
          })}
        </Text>
      )}
      <ConfirmationRows
        confirmations={listed}
        chosenFor={chosenFor}
        busy={busy}
        onChoose={(one, { answer, choice }) => {
          if (one.read === undefined) onAnswer(answer);
          else setChoices(new Map(choices).set(confirmationKey(one), choice));
        }}
        onShow={onShow}
      />
      {assumed.length > 0 && (
        <Text size={200} className={shared.note}>
          {words.assumedRest(assumed.length, listed.length === 0)}
        </Text>
      )}
      {all.length > open.length && (
        <>
          <Button
            className={shared.button}
            disabledFocusable={busy}
            aria-describedby={hint}
            onClick={() => {
              onConfirm(all.flatMap((one) => chosenFor(one)?.answer ?? []));
            }}
          >
            {words.confirmAll}
          </Button>
          <Text id={hint} size={200} className={shared.note}>
            {words.confirmHint}
            {open.length > 0 && words.confirmHintOpen}
          </Text>
        </>
      )}
    </section>
  );
}
