import type { AssessmentRule } from "../model/assessment-rule";
import { RATIO_DECIMALS } from "../values/notation/binary-dust";
import { bestBand, withoutFirstBand, type GradeScheme } from "../model/grade-scheme";
import { missedSign } from "../model/target-bound";
import type { Qualifier } from "../values/notation/cell-reading";
import { NO_RATE, numberLiteral, quoteText } from "./formula-text";

/** What stands for a grade while the year of the target is still to come. */
export const INTERIM_WORD = "途中";

/** The cells of a formula as it writes them: `C6`, `[@目標]`. `base` is left out where the base is no cell. */
export interface RateReferences {
  readonly target: string;
  readonly actual: string;
  /** The cells that `actual` adds up, as COUNT takes them, and how many they are: all of them have to hold a number. */
  readonly summed?: { readonly cells: string; readonly count: number };
  readonly base?: string;
  /** How many of a common base one of each cell counts (千円 1000, 万円 10000); left out where all count the same. */
  readonly scales?: { readonly target: number; readonly actual: number; readonly base: number };
  /** The word at the target, which may say "not reached" whatever the ratio. */
  readonly qualifier?: Qualifier;
}

/** The parts of a rate: what has to hold before it is calculated, and the calculation. */
interface RateParts {
  /** When the figures are numbers. */
  readonly numbers: string;
  readonly condition: string;
  readonly ratio: string;
}

/**
 * The formula of an achievement rate, the same rule as `achievementRate`, in functions that Excel 2019 and LibreOffice
 * know. `otherwise` is what it gives where there is no rate: `"－"`, or `NA()` for a chart's data.
 * @example
 * rateFormula({ target: "C6", actual: "C7" }, { form: "ratio" }); // '=IF(AND(ISNUMBER(C6),ISNUMBER(C7)),IF(C6>0,C7/C6,"－"),"－")'
 * rateFormula({ target: "H6", actual: "SUM(C7:E7)", summed: { cells: "C7:E7", count: 3 } }, { form: "ratio" }); // '=IF(AND(ISNUMBER(H6),COUNT(C7:E7)=3),IF(H6>0,SUM(C7:E7)/H6,"－"),"－")'
 * rateFormula({ target: "C6", actual: "C7", scales: { target: 10000, actual: 1000, base: 1 } }, { form: "ratio" }); // '=IF(AND(ISNUMBER(C6),ISNUMBER(C7)),IF(C6>0,C7*1000/(C6*10000),"－"),"－")'
 */
export function rateFormula(
  references: RateReferences,
  rule: AssessmentRule,
  otherwise: string = NO_RATE,
): string {
  const parts = rateParts(references, rule);
  return parts ? `=${guarded(parts, parts.ratio, otherwise)}` : `=${otherwise}`;
}

/** The figures of a rate and how they make one. */
export interface RateFigures {
  readonly references: RateReferences;
  readonly rule: AssessmentRule;
}

/**
 * The word of the band that a rate in another cell falls in. Where that cell holds no number: the best word if the figures
 * are reached outright (less is better and nothing is left), else `"－"`. At best the second word where the target's own word
 * says "not reached".
 */
export function gradeFormula(rateCell: string, scheme: GradeScheme, figures: RateFigures): string {
  const choice = boundedChoice(rateCell, scheme, figures.references);
  return `=IF(ISNUMBER(${rateCell}),${choice},${reachedChoice(figures, scheme) ?? NO_RATE})`;
}

/**
 * When the target's own word (未満, 超 …) says "not reached" of the figures, whatever the ratio; undefined where it has none.
 * @example
 * missedCondition({ target: "C6", actual: "C7", qualifier: "below" }); // "C7>=C6"
 */
export function missedCondition(figures: RateReferences): string | undefined {
  const sign = missedSign(figures.qualifier);
  if (!sign) return undefined;
  const { target, actual } = scaledTerms(figures);
  return `${actual}${sign}${target}`;
}

/** The band's word; at best the second one where the target's own word says "not reached". */
function boundedChoice(ratio: string, scheme: GradeScheme, figures: RateReferences): string {
  const missed = missedCondition(figures);
  if (missed === undefined) return gradeChoice(ratio, scheme);
  return `IF(${missed},${gradeChoice(ratio, withoutFirstBand(scheme))},${gradeChoice(ratio, scheme)})`;
}

/** The word of the band straight from the figures, where the rate is in no cell of ours. */
export function gradeFromFiguresFormula({ references, rule }: RateFigures, scheme: GradeScheme): string {
  const parts = rateParts(references, rule);
  if (!parts) return `=${NO_RATE}`;
  const reached = reachedCondition(references, rule);
  const graded = `IF(${parts.condition},${boundedChoice(parts.ratio, scheme, references)},${NO_RATE})`;
  const then = reached === undefined ? graded : `IF(${reached},${bestWord(scheme)},${graded})`;
  return `=IF(${parts.numbers},${then},${NO_RATE})`;
}

/** What a cell of grades says where the target is of a later year, and there is a rate or nothing is left: `途中`. */
export function interimFormula({ references, rule }: RateFigures): string {
  const parts = rateParts(references, rule);
  if (!parts) return `=${NO_RATE}`;
  const reached = reachedCondition(references, rule);
  const condition = reached === undefined ? parts.condition : `OR(${parts.condition},${reached})`;
  return `=${guarded({ ...parts, condition }, quoteText(INTERIM_WORD), NO_RATE)}`;
}

/** What `interimFormula` was before it asked whether there is a rate: a workbook may still hold it. */
export function formerInterimFormula({ references }: Pick<RateFigures, "references">): string {
  return `=IF(${bothNumbers(references)},${quoteText(INTERIM_WORD)},${NO_RATE})`;
}

function reachedChoice({ references, rule }: RateFigures, scheme: GradeScheme): string | undefined {
  const reached = reachedCondition(references, rule);
  if (reached === undefined) return undefined;
  return `IF(${bothNumbers(references)},IF(${reached},${bestWord(scheme)},${NO_RATE}),${NO_RATE})`;
}

/** When the figures are `reached`, as `rateOutcome` has it; undefined for rules under which they never are. */
export function reachedCondition(
  { target, actual }: RateReferences,
  { form }: AssessmentRule,
): string | undefined {
  if (form === "inverseRatio") return `AND(${actual}=0,${target}>=0)`;
  return form === "twoMinusRatio" ? `AND(${actual}=0,${target}=0)` : undefined;
}

function bestWord(scheme: GradeScheme): string {
  return quoteText(bestBand(scheme).word);
}

/** That target and actual are numbers, and the base where that is a cell. */
function bothNumbers({ target, actual, summed }: RateReferences, base?: string): string {
  const isNumber = (reference: string): string => `ISNUMBER(${reference})`;
  const ofActual = summed ? `COUNT(${summed.cells})=${String(summed.count)}` : isNumber(actual);
  return `AND(${[isNumber(target), ofActual, ...(base === undefined ? [] : [isNumber(base)])].join(",")})`;
}

function guarded(parts: RateParts, then: string, otherwise: string): string {
  return `IF(${parts.numbers},IF(${parts.condition},${then},${otherwise}),${otherwise})`;
}

function rateParts(references: RateReferences, rule: AssessmentRule): RateParts | undefined {
  const { target, actual, base } = references;
  const terms = scaledTerms(references);
  const over = (one: string, other: string): string => `${one}/${other.includes("*") ? `(${other})` : other}`;
  switch (rule.form) {
    case "ratio":
      return {
        numbers: bothNumbers(references),
        condition: `${target}>0`,
        ratio: over(terms.actual, terms.target),
      };
    case "inverseRatio":
      return {
        numbers: bothNumbers(references),
        condition: `AND(${target}>0,${actual}>0)`,
        ratio: over(terms.target, terms.actual),
      };
    case "twoMinusRatio":
      return {
        numbers: bothNumbers(references),
        condition: `${target}>0`,
        ratio: `2-${over(terms.actual, terms.target)}`,
      };
    case "progress": {
      const from = terms.base ?? numberLiteral(rule.base.value * (references.scales?.base ?? 1));
      return {
        numbers: bothNumbers(references, base),
        condition: rule.direction === "higher" ? `${terms.target}>${from}` : `${terms.target}<${from}`,
        ratio: `(${terms.actual}-${from})/(${terms.target}-${from})`,
      };
    }
    case "progressWithoutBase":
    case "progressOfSum":
    case "sumNotOver":
    case "totalFalls":
    case "directionUnknown":
      return undefined;
  }
}

interface ScaledTerms {
  readonly target: string;
  readonly actual: string;
  readonly base: string | undefined;
}

/** The references with the factors that bring them to one scale, as constants: `C7*1000`. */
function scaledTerms({ target, actual, base, scales }: RateReferences): ScaledTerms {
  const term = (reference: string, scale = 1): string =>
    scale === 1 ? reference : `${reference}*${numberLiteral(scale)}`;
  return {
    target: term(target, scales?.target),
    actual: term(actual, scales?.actual),
    base: base === undefined ? undefined : term(base, scales?.base),
  };
}

/** Bands are in the formula as numbers; the ratio is freed of binary dust before it is compared, not rounded as shown. */
function gradeChoice(ratio: string, scheme: GradeScheme): string {
  return scheme.bands.reduceRight((rest, { from, word }) => {
    if (from === undefined) return quoteText(word);
    return `IF(ROUND(${ratio},${String(RATIO_DECIMALS)})>=${numberLiteral(from)},${quoteText(word)},${rest})`;
  }, "");
}
