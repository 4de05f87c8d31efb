import type { Assessment } from "../../judge/achievement/assessment";
import { comparedTarget, endNotHeld } from "../../model/compared-target";
import { isGiven } from "../../model/indicator-figures";
import { heldAgainstSum } from "../../model/summed-target";
import { targetNotHeld, targetOfNoYear } from "../../model/target-of-no-year";
import { INTERIM_WORD } from "../../plan/rate-formula";
import { formatEraYear } from "../../values/calendar/japanese-era";
import { toOneLine } from "../../values/notation/one-line";
import { valueText } from "../../values/notation/value-text";
import type { PaperIndicator } from "./indicator-subjects";
import { paperFigureText, yearsText } from "./paper-words";

/** Held against a target of a later year with a rate, or with nothing left. */
function isOnTheWay({ gradeBasis, state }: Assessment): boolean {
  return gradeBasis === "interim" && state !== "blocked";
}

/** What the years without a target of their own are held against, as the reader sees none beside them. */
export function targetAheadTexts(one: PaperIndicator): string[] {
  return [...interimTexts(one), ...undatedTexts(one), ...spanTexts(one)];
}

/** Which year's target the years on the way to it are held against, as the reader sees none beside them. */
function interimTexts({ indicator, years, graded }: PaperIndicator): string[] {
  const some = [...years.values()].filter(({ assessment }) => isOnTheWay(assessment));
  const [first] = some;
  if (!first) return [];
  const { fiscalYear, ofSpan } = comparedTarget(indicator, first.year);
  if (ofSpan || fiscalYear === undefined) return [];
  const target = formatEraYear(fiscalYear);
  const grade = graded && some.includes(graded) ? `、評価は「${INTERIM_WORD}」` : "";
  const held = yearsText(some.map(({ year }) => year.fiscalYear));
  return [`${held}は${target}の目標に向かう途中の年度で、達成率は${target}の目標に対する割合${grade}です。`];
}

/** A target whose year nobody has said stands in no year's column. */
function undatedTexts({ indicator, years, graded }: PaperIndicator): string[] {
  const { undatedTarget: target, unit } = indicator;
  const held = [...years.values()].filter(
    ({ year, assessment }) =>
      isOnTheWay(assessment) && comparedTarget(indicator, year).fiscalYear === undefined,
  );
  if (target?.cell.figure === undefined || held.length === 0) return [];
  const grade = graded && held.includes(graded) ? `、評価は「${INTERIM_WORD}」` : "";
  return [
    `目標${paperFigureText(target.cell.figure)}${unit}の年度は未確認で、達成率はこの目標に対する割合${grade}です。`,
  ];
}

/** What is aimed at for several years together, which stands in no year's column, and what of the actuals is held against it. */
function spanTexts({ indicator, years, graded }: PaperIndicator): string[] {
  const { summedTarget: target, unit } = indicator;
  const held = [...years.values()].filter(({ year, assessment }) => {
    return assessment.rate !== undefined && comparedTarget(indicator, year).ofSpan;
  });
  if (target?.cell.figure === undefined || held.length === 0) return [];
  const isSum = heldAgainstSum(indicator, target) === "sum";
  const span = `${formatEraYear(target.from)}から${formatEraYear(target.to)}まで`;
  const actuals = isSum
    ? `${formatEraYear(target.from)}からその年度までの実績の計`
    : "その年度の実績（累計）";
  const isGradedSo = graded !== undefined && isOnTheWay(graded.assessment) && held.includes(graded);
  const grade = isGradedSo ? `期間の途中のため、評価は「${INTERIM_WORD}」です。` : "";
  return [
    `目標は${span}の計で${paperFigureText(target.cell.figure)}${unit}です。達成率は、これに対する${actuals}の割合です。${grade}`,
  ];
}

/**
 * A target where no rate is one of it, which a paper without this would not say: of a year that nobody has said, of several
 * years together, or at the end of them and for nobody knows which.
 */
export function targetNotHeldTexts({ indicator, years }: PaperIndicator): string[] {
  const { summedTarget, unit } = indicator;
  const end = [...years.values()].flatMap(({ year }) => endNotHeld(indicator, year) ?? [])[0];
  const target = targetOfNoYear(indicator) ?? end?.target;
  const compared = [...years.values()].map(({ year, assessment }) => ({
    ...comparedTarget(indicator, year),
    year,
    assessment,
  }));
  const ofIt = compared.filter(({ cell, year }) => cell === target || targetNotHeld(indicator, year));
  const isHeld = ofIt.some(({ ofSpan, assessment }) =>
    ofSpan ? assessment.rate !== undefined : isOnTheWay(assessment),
  );
  if (!target || !isGiven(target) || ofIt.length === 0 || isHeld) return [];
  const { figure, reading } = target;
  const what =
    figure === undefined ? `「${toOneLine(valueText(reading.raw))}」` : `${paperFigureText(figure)}${unit}`;
  const without = "これに対する達成率は計算していません。";
  return [
    summedTarget
      ? `目標は${formatEraYear(summedTarget.from)}から${formatEraYear(summedTarget.to)}までの計で${what}です。${without}`
      : end
        ? `${formatEraYear(end.fiscalYear)}の目標${what}が1年分か合計かは未確認で、${without}`
        : `目標${what}の年度は未確認で、${without}`,
  ];
}
