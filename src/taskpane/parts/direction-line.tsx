import { Button, Link, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Direction, Indicator } from "../../core/model/indicator";
import { useMessages } from "./messages-context";

const useStyles = makeStyles({
  name: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  signs: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  choices: { display: "flex", flexWrap: "wrap" },
  answers: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

export interface DirectionLineProps {
  readonly indicator: Indicator;
  /** What is chosen; undefined for an indicator of which it is not known: its answers are buttons. */
  readonly chosen: Direction | undefined;
  readonly busy: boolean;
  readonly onChoose: (direction: Direction) => void;
  readonly onShow: () => void;
}

/** One indicator with the signs that its direction rests on, and the choice to change it. */
export function DirectionLine(props: DirectionLineProps): ReactElement {
  const { indicator, chosen, busy, onChoose, onShow } = props;
  const styles = useStyles();
  const { understanding: words } = useMessages();
  const { mark, name, direction } = indicator;
  const { signs } = indicator.understanding.direction;
  const parts = [words.signs(signs), direction === "unknown" ? words.question(signs) : ""];
  return (
    <>
      <Link as="button" className={styles.name} onClick={onShow}>
        {mark === "" ? name : `${mark} ${name}`}
      </Link>
      <Text size={200} className={styles.signs}>
        {parts.filter((part) => part !== "").join(words.between)}
      </Text>
      {chosen === undefined ? (
        <div className={styles.answers}>
          {(["lower", "higher"] as const).map((one) => (
            <Button
              key={one}
              size="small"
              aria-label={words.answerLabel(name, one)}
              disabledFocusable={busy}
              onClick={() => {
                onChoose(one);
              }}
            >
              {words.answer[one]}
            </Button>
          ))}
        </div>
      ) : (
        <RadioGroup
          className={styles.choices}
          aria-label={words.choiceLabel(name)}
          value={chosen}
          onChange={(_, { value }) => {
            if (value === "higher" || value === "lower") onChoose(value);
          }}
        >
          {(["lower", "higher"] as const).map((one) => (
            <Radio key={one} value={one} label={words.answer[one]} />
          ))}
        </RadioGroup>
      )}
    </>
  );
}
