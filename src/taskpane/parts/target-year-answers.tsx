import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { TargetYearAnswer } from "../../core/model/understanding";
import { Button } from "../controls/button";
import { Select } from "../controls/select";
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
});

export interface TargetYearAnswersProps {
  /** The first is the year of the latest actual. */
  readonly answers: readonly TargetYearAnswer[];
  /** The first of the rows that one answer is for. */
  readonly about: string;
  readonly busy: boolean;
  readonly onAnswer: (answer: TargetYearAnswer) => void;
}

/** Of which year targets are: that of the actual by one button, a later one from a list. */
export function TargetYearAnswers(props: TargetYearAnswersProps): ReactElement | null {
  const { answers, about, busy, onAnswer } = props;
  const styles = useStyles();
  const messages = useMessages();
  const { understanding: words, figures } = messages;
  const [own, ...later] = answers;
  const [chosen, setChosen] = useState(later[0]?.targetYear);
  const answer = later.find(({ targetYear }) => targetYear === chosen);
  if (!own || !answer) return null;
  return (
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
  );
}
