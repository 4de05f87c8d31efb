import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { LedgerAgreement, UndecidedLedgers } from "../../core/model/ledger-agreement";
import { ownLists } from "../../core/read/ledger/own-lists";
import type { LedgerNaming } from "../../core/read/ledger/ledger-naming";
import type { LedgerAnswer } from "../../core/write/answers/plan-ledger-answer";
import { ledgerMessagesIn } from "../../messages/languages/ledger-messages-in";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";

const useStyles = makeStyles({
  question: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Choice {
  readonly text: string;
  readonly label?: string;
  readonly answer: LedgerAnswer;
}

interface QuestionProps {
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly busy: boolean;
  readonly onAnswer: (answer: LedgerAnswer) => void;
}

function Question({ text, choices, busy, onAnswer }: QuestionProps): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.question}>
      <Text>{text}</Text>
      <div className={styles.answers}>
        {choices.map(({ text: shown, label, answer }) => (
          <Button
            key={shown}
            {...(label === undefined ? {} : { "aria-label": label })}
            disabledFocusable={busy}
            onClick={() => {
              onAnswer(answer);
            }}
          >
            {shown}
          </Button>
        ))}
      </div>
    </li>
  );
}

export interface LedgerQuestionsProps {
  readonly agreement: LedgerAgreement;
  /** What the kinds are called here. */
  readonly naming: LedgerNaming;
  readonly busy: boolean;
  /** Asks for the plan that writes the answer to 設定. */
  readonly onAnswer: (answer: LedgerAnswer) => void;
}

/** Each table that waits for an answer, with its answers; nothing where none does. */
export function LedgerQuestions({
  agreement,
  naming,
  busy,
  onAnswer,
}: LedgerQuestionsProps): ReactElement | null {
  const styles = useSectionStyles();
  const { language, sources } = useMessages();
  const words = ledgerMessagesIn(language);
  const names = sources.kind[naming];
  const counted = (kind: UndecidedLedgers["kind"]): string[] =>
    agreement.counted
      .filter((one) => one.kind === kind)
      .flatMap(({ ledgers }) => ledgers.map(({ sheet }) => sheet));

  const several = (one: UndecidedLedgers): Choice[] => {
    const sheets = one.ledgers.map(({ sheet }) => sheet);
    return [
      ...sheets.map((sheet) => ({
        text: words.question.countOnly(sheet),
        answer: { kind: one.kind, counted: [sheet], notLedgers: sheets.filter((other) => other !== sheet) },
      })),
      { text: words.question.countAll, answer: { kind: one.kind, counted: sheets, notLedgers: [] } },
    ];
  };
  const candidate = ({ kind }: UndecidedLedgers, sheet: string): Choice[] => [
    {
      text: words.question.count,
      label: words.question.countLabel(sheet),
      answer: { kind, counted: [...counted(kind), sheet], notLedgers: [] },
    },
    {
      text: words.question.notLedger,
      label: words.question.notLedgerLabel(sheet),
      answer: { kind, counted: [], notLedgers: [sheet] },
    },
  ];

  if (agreement.undecided.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{words.question.heading}</h3>
      <ul className={styles.list}>
        {agreement.undecided.flatMap((one) => {
          const name = names[one.kind];
          const sheets = one.ledgers.map(({ sheet }) => sheet);
          return one.why === "several"
            ? [
                <Question
                  key={one.kind}
                  text={words.question.several(sheets, name, ownLists(one.ledgers).length === sheets.length)}
                  choices={several(one)}
                  busy={busy}
                  onAnswer={onAnswer}
                />,
              ]
            : sheets.map((sheet) => (
                <Question
                  key={`${one.kind} ${sheet}`}
                  text={words.question.candidate(sheet, name)}
                  choices={candidate(one, sheet)}
                  busy={busy}
                  onAnswer={onAnswer}
                />
              ));
        })}
      </ul>
    </section>
  );
}
