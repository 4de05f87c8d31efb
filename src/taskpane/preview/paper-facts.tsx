import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Checkbox } from "../controls/checkbox";
import { tokens } from "../controls/theme";
import type { Review } from "../../core/review";
import { paperYearChoices, type PaperChoices } from "../../core/write/paper/plan-paper";
import { useMessages } from "../parts/messages-context";
import { useFactStyles } from "./fact-styles";

const useStyles = makeStyles({
  group: { border: 0, margin: 0, padding: 0 },
  years: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

export interface PaperFactsProps {
  readonly review: Review;
  readonly choices: PaperChoices;
  readonly busy: boolean;
  /** Makes the preview again with these choices. */
  readonly onChoose: (choices: PaperChoices) => void;
}

/** Which years each paper shows, a box each; the last box that is ticked stays. */
export function PaperFacts({ review, choices, busy, onChoose }: PaperFactsProps): ReactElement {
  const shared = useFactStyles();
  const styles = useStyles();
  const { facts } = useMessages().plan;
  return (
    <section className={shared.section}>
      {paperYearChoices(review, choices).map(({ kind, available, shown }) => (
        <fieldset key={kind} className={styles.group}>
          <legend className={shared.heading}>{facts.paperYears(kind)}</legend>
          <div className={styles.years}>
            {available.map((year) => (
              <Checkbox
                key={year}
                label={facts.paperYear(year)}
                checked={shown.includes(year)}
                onChange={(_event, { checked }) => {
                  const wanted = available.filter((one) => (one === year ? checked : shown.includes(one)));
                  // Switched off the box would lose the focus; a paper without years is none.
                  if (!busy && wanted.length > 0) onChoose({ years: { ...choices.years, [kind]: wanted } });
                }}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
