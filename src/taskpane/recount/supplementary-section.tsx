import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { Badge } from "../controls/badge";
import { Field } from "../controls/field";
import { Select } from "../controls/select";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import { estimatesOfYear } from "../../app/estimates-of-year";
import type { Review } from "../../core/review";
import { fiscalYearOf } from "../../core/values/calendar/fiscal-year";
import type { SupplementaryFigure } from "../../core/judge/recount/supplementary-figures";
import { programmeMessagesIn } from "../../messages/languages/programme-messages-in";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  assumptions: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

function Figure({ figure }: { readonly figure: SupplementaryFigure }): ReactElement {
  const shared = useSectionStyles();
  const styles = useStyles();
  const { supplementary: words } = programmeMessagesIn(useMessages().language);
  return (
    <div className={shared.item}>
      <Text block>{words.name(figure.kind, figure.assumptions)}</Text>
      <div className={styles.line}>
        <Badge>{words.estimate}</Badge>
        <span className={styles.value}>{words.value(figure.kind, figure.value)}</span>
      </div>
      <ul className={styles.assumptions}>
        {figure.assumptions.map((assumption) => (
          <li key={words.assumption(assumption)}>{words.assumption(assumption)}</li>
        ))}
        {figure.series > 0 && <li>{words.seriesNote}</li>}
      </ul>
    </div>
  );
}

export interface SupplementarySectionProps {
  readonly review: Review;
}

/** Estimates of one year, each with what it takes for granted. Counted when this is opened, and for no other year. */
export function SupplementarySection({ review }: SupplementarySectionProps): ReactElement {
  const shared = useSectionStyles();
  const { language, figures } = useMessages();
  const { supplementary: words } = programmeMessagesIn(language);
  const current = fiscalYearOf(review.asOf.date, review.settings.startMonth);
  const years = [
    ...new Set([current, ...review.recount.comparisons.map(({ year }) => year.fiscalYear)]),
  ].sort((one, other) => other - one);
  const [chosen, setChosen] = useState<number>(current);
  const found = useMemo(() => estimatesOfYear(chosen, review), [chosen, review]);
  return (
    <div className={shared.section}>
      <Text size={200} className={shared.note}>
        {words.lead}
      </Text>
      <Field label={words.year}>
        <Select
          value={String(chosen)}
          onChange={(_event, { value }) => {
            setChosen(Number(value));
          }}
        >
          {years.map((year) => (
            <option key={year} value={String(year)}>
              {figures.fiscalYear(year)}
            </option>
          ))}
        </Select>
      </Field>
      {found.figures.length === 0 && <Text>{words.nothing}</Text>}
      {found.figures.map((figure) => (
        <Figure key={words.name(figure.kind, figure.assumptions)} figure={figure} />
      ))}
      {found.without.map((without) => (
        <Text key={words.without(without)} size={200} className={shared.note}>
          {words.without(without)}
        </Text>
      ))}
    </div>
  );
}
