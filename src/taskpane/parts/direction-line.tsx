import { Link, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Direction, Indicator } from "../../core/model/indicator";
import { useMessages } from "./messages-context";

const useStyles = makeStyles({
  name: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  signs: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  choices: { display: "flex", flexWrap: "wrap" },
});

export interface DirectionLineProps {
  readonly indicator: Indicator;
  /** What is chosen; undefined until somebody has chosen for an indicator of which it is not known. */
  readonly chosen: Direction | undefined;
  readonly onChoose: (direction: Direction) => void;
  readonly onShow: () => void;
}

/** One indicator with the signs that its direction rests on, and the choice to change it. */
export function DirectionLine({ indicator, chosen, onChoose, onShow }: DirectionLineProps): ReactElement {
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
      <RadioGroup
        className={styles.choices}
        aria-label={words.choiceLabel(name)}
        value={chosen ?? ""}
        onChange={(_, { value }) => {
          if (value === "higher" || value === "lower") onChoose(value);
        }}
      >
        {(["lower", "higher"] as const).map((one) => (
          <Radio key={one} value={one} label={words.answer[one]} />
        ))}
      </RadioGroup>
    </>
  );
}
