import { makeStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { AnswerOption, Confirmation, Together } from "../../app/home/confirmations";
import { Select } from "../controls/select";
import { answerText } from "./answer-words";
import { gradeWord } from "./grade-word";
import { useMessages } from "./messages-context";
import { EffectLine, TargetYearAnswers } from "./target-year-answers";
import { whyWithheld } from "./why-withheld";

const useStyles = makeStyles({ year: { width: "auto" } });

export interface TargetYearLineProps {
  readonly confirmation: Confirmation;
  readonly together: Together;
  /** Undefined where a person has to say. */
  readonly chosen: AnswerOption | undefined;
  readonly busy: boolean;
  readonly onChoose: (option: AnswerOption) => void;
}

/** The year of the targets of several rows: asked, or as a title tells it, and what the rows come to by the answers. */
export function TargetYearLine(props: TargetYearLineProps): ReactElement {
  const { confirmation, together, chosen, busy, onChoose } = props;
  const { indicator, subject, options } = confirmation;
  const styles = useStyles();
  const messages = useMessages();
  const { understanding: words, figures } = messages;
  const grades = useMemo(() => {
    const said = together
      .underLatest()
      .map((assessment) =>
        assessment.state === "blocked"
          ? (whyWithheld(assessment, figures) ?? gradeWord(assessment, figures))
          : gradeWord(assessment, figures),
      );
    return [...new Set(said)].map((word) => ({ word, rows: said.filter((one) => one === word).length }));
  }, [together, figures]);
  const choose = (value: string | number): void => {
    const option = options.find(({ choice }) => String(choice) === String(value));
    if (option) onChoose(option);
  };
  const latest = figures.fiscalYear(together.latest);
  const effects = { own: words.gradesUnder(latest, grades), later: words.underLaterYear(latest) };
  if (chosen === undefined)
    return (
      <TargetYearAnswers
        answers={options.flatMap(({ answer }) => ("targetYear" in answer ? [answer] : []))}
        about={indicator.name}
        busy={busy}
        effects={effects}
        onAnswer={({ targetYear }) => {
          choose(targetYear);
        }}
      />
    );
  return (
    <>
      <Select
        className={styles.year}
        aria-label={words.choiceLabel(indicator.name, subject)}
        value={String(chosen.choice)}
        onChange={(_, { value }) => {
          choose(value);
        }}
      >
        {options.map(({ choice, answer }) => (
          <option key={choice} value={String(choice)}>
            {answerText(answer, messages)}
          </option>
        ))}
      </Select>
      <EffectLine text={chosen.choice === together.latest ? effects.own : effects.later} />
    </>
  );
}
