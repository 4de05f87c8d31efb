import { makeStyles } from "@fluentui/react-components";
import { useId, useMemo, type ReactElement } from "react";
import { bareYearsQuestions } from "../../app/home/bare-years-questions";
import type { Review } from "../../core/review";
import type { BareYearsAnswer } from "../../core/write/answers/plan-bare-years";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import { useMessages } from "./messages-context";
import { useSectionStyles } from "./section-styles";

const useStyles = makeStyles({
  question: { display: "block", overflowWrap: "anywhere" },
  answers: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

export interface BareYearsListProps {
  readonly review: Review;
  readonly busy: boolean;
  /** Writes the answer to 設定. */
  readonly onAnswer: (answer: BareYearsAnswer) => void;
}

/** Each sheet whose years have no era, with the years that they may be as buttons; nothing where there is none. */
export function BareYearsList({ review, busy, onAnswer }: BareYearsListProps): ReactElement | null {
  const styles = useStyles();
  const shared = useSectionStyles();
  const { bareYears: words } = useMessages().understanding;
  const hint = useId();
  const questions = useMemo(() => bareYearsQuestions(review), [review]);
  if (questions.length === 0) return null;
  const heading = words.heading(questions.length);
  return (
    <section className={shared.section} aria-label={heading}>
      <h2 className={shared.heading}>{heading}</h2>
      <ul className={shared.list}>
        {questions.map(({ sheet, heading: shown, number, options }) => (
          <li key={sheet}>
            <Text className={styles.question}>{words.question(sheet, shown)}</Text>
            <div className={styles.answers}>
              {options.map(({ years, fiscalYear }) => {
                const answer = words.answer(years, number, fiscalYear);
                return (
                  <Button
                    key={years}
                    aria-label={words.answerLabel(sheet, answer)}
                    aria-describedby={hint}
                    disabledFocusable={busy}
                    onClick={() => {
                      onAnswer({ sheet, years });
                    }}
                  >
                    {answer}
                  </Button>
                );
              })}
            </div>
          </li>
        ))}
      </ul>
      <Text id={hint} size={200} className={shared.note}>
        {words.hint}
      </Text>
    </section>
  );
}
