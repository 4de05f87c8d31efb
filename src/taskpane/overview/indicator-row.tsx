import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Assessment } from "../../core/judge/achievement/assessment";
import type { Indicator, IndicatorCell, IndicatorYear } from "../../core/model/indicator";
import type { CellAddress } from "../../core/values/workbook/cell-address";
import { figureText } from "../parts/cell-text";
import { whyWithheld } from "../parts/why-withheld";
import { GradeBadge } from "../parts/grade-badge";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  root: { paddingBlock: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  year: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  figures: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    marginTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  pair: { display: "flex", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  term: { color: tokens.colorNeutralForeground2, flexShrink: 0, minWidth: "3em" },
  value: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  reason: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface IndicatorRowProps {
  readonly indicator: Indicator;
  readonly year: IndicatorYear;
  readonly assessment: Assessment;
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

/** One indicator with its latest year: target, actual, rate and grade. The name jumps to it in the sheet. */
export function IndicatorRow({ indicator, year, assessment, onShow }: IndicatorRowProps): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const { figures, pane } = messages;
  const words = pane.overview;
  const figure = (cell: IndicatorCell | undefined): string =>
    cell === undefined ? words.noCell : figureText(cell, indicator.unit, messages);
  const entries: readonly (readonly [string, ReactElement | string])[] = [
    [words.target, figure(year.target)],
    [words.actual, figure(year.actual)],
    [words.rate, assessment.rate === undefined ? "－" : figures.percent(assessment.rate)],
    [words.grade, <GradeBadge key="grade" grade={assessment.grade} />],
  ];
  const withheld = whyWithheld(assessment, figures);
  return (
    <div className={styles.root}>
      <Link
        as="button"
        className={styles.name}
        onClick={() => {
          onShow([indicator.labelCell]);
        }}
      >
        {indicator.mark === "" ? indicator.name : `${indicator.mark} ${indicator.name}`}
      </Link>
      <div className={styles.year}>
        {words.latestOf(
          figures.fiscalYear(year.fiscalYear),
          year.provisional ? (year.heading.asOf?.text ?? figures.provisional) : undefined,
        )}
      </div>
      <dl className={styles.figures}>
        {entries.map(([term, value]) => (
          <div key={term} className={styles.pair}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {withheld !== undefined && <p className={styles.reason}>{withheld}</p>}
      {assessment.proRatedRate !== undefined && (
        <p className={styles.reason}>{words.proRated(figures.percent(assessment.proRatedRate))}</p>
      )}
    </div>
  );
}
