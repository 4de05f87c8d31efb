import { makeStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Link } from "../controls/link";
import { Radio, RadioGroup } from "../controls/radio-group";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { AnswerOption, Confirmation } from "../../app/home/confirmations";
import { answerLabel, answerText } from "./answer-words";
import { gradeWord, shareOfMonths } from "./grade-word";
import { useMessages } from "./messages-context";
import { markedName } from "./recount-lines";
import { TargetYearLine } from "./target-year-line";
import { whyWithheld } from "./why-withheld";

const useStyles = makeStyles({
  name: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  signs: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  choices: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  answers: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  answer: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  effect: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

export interface ConfirmationLineProps {
  readonly confirmation: Confirmation;
  /** What is chosen; undefined where it is not known: its answers are buttons. */
  readonly chosen: AnswerOption | undefined;
  readonly busy: boolean;
  readonly onChoose: (option: AnswerOption) => void;
  readonly onShow: () => void;
}

/** One reading of an indicator with its signs, and its answers, each with the rate and the grade that it leads to. */
export function ConfirmationLine(props: ConfirmationLineProps): ReactElement {
  const { confirmation, chosen, onShow } = props;
  const { subject, indicator, read, signs, isOfSum, end, together } = confirmation;
  const styles = useStyles();
  const { understanding: words, figures } = useMessages();
  const questions = {
    direction: () => words.question(signs),
    accrual: () => (isOfSum ? words.sumQuestion : words.accrualQuestion),
    method: () => words.methodQuestion,
    targetYear: () => words.targetYearQuestion,
    targetSpan: () => words.targetSpanQuestion(end === undefined ? "" : figures.fiscalYear(end.fiscalYear)),
  };
  const parts = [words.signs(signs), read === undefined ? questions[subject]() : ""];
  return (
    <>
      <Link className={styles.name} onClick={onShow}>
        {together ? words.targetsOf(markedName(indicator), together.count) : markedName(indicator)}
      </Link>
      <Text size={200} className={styles.signs}>
        {parts.filter((part) => part !== "").join(words.between)}
      </Text>
      {together ? (
        <TargetYearLine {...props} together={together} />
      ) : chosen === undefined ? (
        <AnswerButtons {...props} />
      ) : (
        <AnswerChoice {...props} chosen={chosen} />
      )}
    </>
  );
}

/** The answers to what nobody knows. */
function AnswerButtons({ confirmation, busy, onChoose }: ConfirmationLineProps): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <div className={styles.answers}>
      {confirmation.options.map((option) => (
        <div key={option.choice} className={styles.answer}>
          <Button
            size="small"
            aria-label={answerLabel(option.answer, confirmation.indicator.name, messages)}
            disabledFocusable={busy}
            onClick={() => {
              onChoose(option);
            }}
          >
            {answerText(option.answer, messages)}
          </Button>
          <EffectText option={option} />
        </div>
      ))}
    </div>
  );
}

/** What was read, to be changed. */
function AnswerChoice(props: ConfirmationLineProps & { readonly chosen: AnswerOption }): ReactElement {
  const { confirmation, chosen, onChoose } = props;
  const { indicator, subject, options } = confirmation;
  const styles = useStyles();
  const messages = useMessages();
  return (
    <RadioGroup
      className={styles.choices}
      aria-label={messages.understanding.choiceLabel(indicator.name, subject)}
      value={String(chosen.choice)}
      onChange={(_, { value }) => {
        const option = options.find(({ choice }) => String(choice) === value);
        if (option) onChoose(option);
      }}
    >
      {options.map((option) => (
        <div key={option.choice}>
          <Radio value={String(option.choice)} label={answerText(option.answer, messages)} />
          <EffectText option={option} />
        </div>
      ))}
    </RadioGroup>
  );
}

/** What the years that are judged otherwise under the answer come to, and the latest with figures. */
function EffectText({ option }: { readonly option: AnswerOption }): ReactElement | null {
  const styles = useStyles();
  const effects = useMemo(() => option.effects(), [option]);
  const messages = useMessages();
  const { understanding, figures } = messages;
  if (effects.length === 0) return null;
  return (
    <Text size={200} className={styles.effect}>
      {effects.map(({ assessment, fiscalYear }) => {
        const rate = assessment.rate === undefined ? undefined : figures.percent(assessment.rate);
        const share = shareOfMonths(assessment, messages);
        const why = assessment.state === "blocked" ? whyWithheld(assessment, figures) : undefined;
        const grade = why ?? gradeWord(assessment, figures);
        return (
          <span key={fiscalYear}>
            {understanding.effect(figures.fiscalYear(fiscalYear), rate, grade)}
            {share !== undefined && (
              <>
                <br />
                {share}
              </>
            )}
          </span>
        );
      })}
    </Text>
  );
}
