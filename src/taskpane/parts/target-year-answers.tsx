import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { TargetYearAnswer } from "../../core/model/understanding";
import { Button } from "../controls/button";
import { Select } from "../controls/select";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import { answerLabel, answerText } from "./answer-words";
import { useMessages } from "./messages-context";

const useStyles = makeStyles({
  answers: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  year: { width: "auto" },
  effect: { display: "block", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

export interface TargetYearAnswersProps {
  /** The first is the year of the latest actual. */
  readonly answers: readonly TargetYearAnswer[];
  /** The first of the rows that one answer is for. */
  readonly about: string;
  readonly busy: boolean;
  /** What the rows come to by the first answer, and by every other. */
  readonly effects: { readonly own: string; readonly later: string } | undefined;
  readonly onAnswer: (answer: TargetYearAnswer) => void;
}

/** Of which year targets are: that of the actual by one button, a later one from a list. */
export function TargetYearAnswers(props: TargetYearAnswersProps): ReactElement | null {
  const { answers, about, busy, effects, onAnswer } = props;
  const styles = useStyles();
  const messages = useMessages();
  const { understanding: words, figures } = messages;
  const [own, ...later] = answers;
  const [chosen, setChosen] = useState(later[0]?.targetYear);
  const answer = later.find(({ targetYear }) => targetYear === chosen);
  if (!own || !answer) return null;
  return (
    <>
      <div className={styles.answers}>
        <Button
          size="small"
          aria-label={answerLabel(own, about, messages)}
          disabledFocusable={busy}
          onClick={() => {
            onAnswer(own);
          }}
        >
          {words.targetOfThisYear(figures.fiscalYear(own.targetYear))}
        </Button>
      </div>
      <EffectLine text={effects?.own} />
      <div className={styles.answers}>
        <Select
          className={styles.year}
          aria-label={words.chooseTargetYear}
          value={String(answer.targetYear)}
          onChange={(_, { value }) => {
            setChosen(later.find(({ targetYear }) => String(targetYear) === value)?.targetYear);
          }}
        >
          {later.map((one) => (
            <option key={one.targetYear} value={one.targetYear}>
              {answerText(one, messages)}
            </option>
          ))}
        </Select>
        <Button
          size="small"
          aria-label={answerLabel(answer, about, messages)}
          disabledFocusable={busy}
          onClick={() => {
            onAnswer(answer);
          }}
        >
          {words.takeTargetYear}
        </Button>
      </div>
      <EffectLine text={effects?.later} />
    </>
  );
}

/** What rows come to by an answer; nothing where nobody has worked it out. */
export function EffectLine({ text }: { readonly text: string | undefined }): ReactElement | null {
  const styles = useStyles();
  return text === undefined ? null : (
    <Text size={200} className={styles.effect}>
      {text}
    </Text>
  );
}
