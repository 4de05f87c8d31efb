import { makeStyles } from "@fluentui/react-components";
import { useId, useMemo, type ReactElement } from "react";
import { bareYearsQuestions } from "../../app/home/bare-years-questions";
import { sheetYearQuestions } from "../../app/home/sheet-year-questions";
import type { Review } from "../../core/review";
import type { SheetYearsAnswer } from "../../core/write/answers/plan-sheet-years";
import type { Messages } from "../../messages/messages";
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

export interface SheetYearsListProps {
  readonly review: Review;
  readonly busy: boolean;
  /** Writes the answer to 設定. */
  readonly onAnswer: (answer: SheetYearsAnswer) => void;
}

interface Question {
  readonly key: string;
  readonly sheet: string;
  readonly text: string;
  readonly answers: readonly { readonly text: string; readonly answer: SheetYearsAnswer }[];
}

/** Each sheet whose years have no era, or whose 目標 and 実績 have no year, with what may be meant as buttons; nothing where there is none. */
export function SheetYearsList({ review, busy, onAnswer }: SheetYearsListProps): ReactElement | null {
  const styles = useStyles();
  const shared = useSectionStyles();
  const { sheetYears: words } = useMessages().understanding;
  const hint = useId();
  const questions = useMemo(() => questionsOf(review, words), [review, words]);
  if (questions.length === 0) return null;
  const heading = words.heading(questions.length);
  return (
    <section className={shared.section} aria-label={heading}>
      <h2 className={shared.heading}>{heading}</h2>
      <ul className={shared.list}>
        {questions.map(({ key, sheet, text: asked, answers }) => (
          <li key={key}>
            <Text className={styles.question}>{asked}</Text>
            <div className={styles.answers}>
              {answers.map(({ text, answer }) => (
                <Button
                  key={text}
                  aria-label={words.answerLabel(sheet, text)}
                  aria-describedby={hint}
                  disabledFocusable={busy}
                  onClick={() => {
                    onAnswer(answer);
                  }}
                >
                  {text}
                </Button>
              ))}
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

function questionsOf(review: Review, words: Messages["understanding"]["sheetYears"]): Question[] {
  const withoutEra = bareYearsQuestions(review).map(({ sheet, heading, number, options }): Question => ({
    key: `${sheet} era`,
    sheet,
    text: words.withoutEra(sheet, heading),
    answers: options.map(({ years, fiscalYear }) => ({
      text: words.answer(years, number, fiscalYear),
      answer: { sheet, years },
    })),
  }));
  const withoutYear = sheetYearQuestions(review).map(({ sheet, heading, options }): Question => ({
    key: `${sheet} year`,
    sheet,
    text: words.withoutYear(sheet, heading),
    answers: options.map(({ years, number, fiscalYear }) => ({
      text: words.answer(years, number, fiscalYear),
      answer: { sheet, fiscalYear },
    })),
  }));
  return [...withoutEra, ...withoutYear];
}
