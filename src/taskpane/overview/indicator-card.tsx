import { makeStyles } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactElement } from "react";
import { Link } from "../controls/link";
import { tokens } from "../controls/theme";
import type { IndicatorCard as Card } from "../../app/home/indicator-cards";
import { comparedActual, comparedTarget, endNotHeld } from "../../core/model/compared-target";
import { targetNotHeld } from "../../core/model/target-of-no-year";
import { notFinalNote } from "../../core/model/indicator-figures";
import type { IndicatorCell } from "../../core/model/indicator";
import type { CellAddress } from "../../core/values/workbook/cell-address";
import { figureText } from "../parts/cell-text";
import { GradeBadge } from "../parts/grade-badge";
import { useMessages } from "../parts/messages-context";
import { markedName } from "../parts/recount-lines";
import { whyNoRate } from "../parts/why-no-rate";
import { TrendPicture } from "./trend-picture";

const useStyles = makeStyles({
  root: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  line: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  rate: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  trend: { marginInlineStart: "auto" },
  figures: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  answer: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorStatusWarningForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  sign: { display: "inline-flex", fontSize: tokens.fontSizeBase400 },
});

export interface IndicatorCardProps {
  readonly card: Card;
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

/**
 * One indicator at a glance: rate and grade, target and actual of its year, how far it has come from a base, its course. The name
 * jumps to it.
 */
export function IndicatorCard({ card, onShow }: IndicatorCardProps): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const { figures, pane, home } = messages;
  const { indicator, year, assessment, trend, awaitsAnswer } = card;
  const figure = (cell: IndicatorCell | undefined): string =>
    cell === undefined ? pane.overview.noCell : figureText(cell, indicator.unit, messages);
  const compared = comparedTarget(indicator, year);
  const targetYear =
    compared.fiscalYear === undefined ? home.targetYearUnknown : figures.fiscalYear(compared.fiscalYear);
  const sum = compared.summed && comparedActual(year, compared);
  const notHeld = targetNotHeld(indicator, year);
  const { summedTarget } = indicator;
  const endYear = endNotHeld(indicator, year)?.fiscalYear;
  const notHeldYears = summedTarget
    ? figures.yearSpan(summedTarget.from, summedTarget.to)
    : endYear === undefined
      ? home.targetYearUnknown
      : figures.fiscalYear(endYear);
  const withheld = whyNoRate({ indicator, fiscalYear: year.fiscalYear, assessment }, figures);
  const yearText = pane.overview.latestOf(figures.fiscalYear(year.fiscalYear), notFinalNote(year));
  const [first, last] = [trend[0], trend.at(-1)];
  return (
    <div className={styles.root}>
      <Link
        className={styles.name}
        onClick={() => {
          onShow([indicator.labelCell]);
        }}
      >
        {markedName(indicator)}
      </Link>
      <div className={styles.line}>
        <span className={styles.rate}>
          {assessment.rate === undefined ? "－" : figures.percent(assessment.rate)}
        </span>
        {awaitsAnswer ? (
          <span className={styles.answer}>
            <span className={styles.sign} aria-hidden="true">
              <QuestionCircleRegular />
            </span>
            {home.toAnswer}
          </span>
        ) : (
          <GradeBadge assessment={assessment} />
        )}
        {first && last && (
          <span className={styles.trend}>
            <TrendPicture
              points={trend}
              label={home.trendLabel(
                figures.fiscalYear(first.fiscalYear),
                figures.fiscalYear(last.fiscalYear),
              )}
            />
          </span>
        )}
      </div>
      <p className={styles.figures}>
        {yearText}{" "}
        {compared.ofSpan && indicator.summedTarget
          ? home.spanTargetAndActual(
              figure(compared.cell),
              figures.yearSpan(indicator.summedTarget.from, indicator.summedTarget.to),
              figure(year.actual),
              sum === undefined ? undefined : figures.figure(sum, indicator.unit),
            )
          : home.targetAndActual(
              figure(notHeld ?? compared.cell),
              figure(year.actual),
              notHeld ? notHeldYears : compared.isInterim ? targetYear : undefined,
            )}
      </p>
      {withheld !== undefined && <p className={styles.note}>{withheld}</p>}
      {assessment.proRatedRate !== undefined && (
        <p className={styles.note}>{pane.overview.proRated(figures.percent(assessment.proRatedRate))}</p>
      )}
      {assessment.progressRate !== undefined && assessment.progressRate !== assessment.rate && (
        <p className={styles.note}>{pane.overview.progress(figures.percent(assessment.progressRate))}</p>
      )}
    </div>
  );
}
