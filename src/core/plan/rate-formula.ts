import type { AssessmentRule } from "../model/assessment-rule";
import { RATIO_DECIMALS } from "../values/notation/binary-dust";
import { bestBand, type GradeScheme } from "../model/grade-scheme";
import { formulaShape, numberLiteral, quoteText } from "./formula-text";

/** What a cell shows where there is no rate: text, so that it is never taken for 0 %. */
export const NO_RATE = '"－"';

/** The cells of a formula as it writes them: `C6`, `[@目標]`. `base` is left out where the base is no cell. */
export interface RateReferences {
  readonly target: string;
  readonly actual: string;
  readonly base?: string;
}

/** The parts of a rate: what has to hold before it is calculated, and the calculation. */
interface RateParts {
  readonly numbers: readonly string[];
  readonly condition: string;
  readonly ratio: string;
}

/**
 * The formula of an achievement rate, the same rule as `achievementRate`, in functions that Excel 2019 and LibreOffice
 * know. `otherwise` is what it gives where there is no rate: `"－"`, or `NA()` for a chart's data.
 * @example
 * rateFormula({ target: "C6", actual: "C7" }, { form: "ratio" }); // '=IF(AND(ISNUMBER(C6),ISNUMBER(C7)),IF(C6>0,C7/C6,"－"),"－")'
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
 * are reached outright (less is better and nothing is left), else `"－"`.
 */
export function gradeFormula(rateCell: string, scheme: GradeScheme, figures: RateFigures): string {
  const choice = gradeChoice(rateCell, scheme);
  return `=IF(ISNUMBER(${rateCell}),${choice},${reachedChoice(figures, scheme) ?? NO_RATE})`;
}

/** The word of the band straight from the figures, where the rate stands in no cell of ours. */
export function gradeFromFiguresFormula({ references, rule }: RateFigures, scheme: GradeScheme): string {
  const parts = rateParts(references, rule);
  if (!parts) return `=${NO_RATE}`;
  const reached = reachedCondition(references, rule);
  const graded = `IF(${parts.condition},${gradeChoice(parts.ratio, scheme)},${NO_RATE})`;
  const then = reached === undefined ? graded : `IF(${reached},${bestWord(scheme)},${graded})`;
  return `=IF(${bothNumbers(parts.numbers)},${then},${NO_RATE})`;
}

function reachedChoice({ references, rule }: RateFigures, scheme: GradeScheme): string | undefined {
  const reached = reachedCondition(references, rule);
  if (reached === undefined) return undefined;
  const numbers = bothNumbers([references.target, references.actual]);
  return `IF(${numbers},IF(${reached},${bestWord(scheme)},${NO_RATE}),${NO_RATE})`;
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

function bothNumbers(references: readonly string[]): string {
  return `AND(${references.map((reference) => `ISNUMBER(${reference})`).join(",")})`;
}

function guarded(parts: RateParts, then: string, otherwise: string): string {
  return `IF(${bothNumbers(parts.numbers)},IF(${parts.condition},${then},${otherwise}),${otherwise})`;
}

function rateParts({ target, actual, base }: RateReferences, rule: AssessmentRule): RateParts | undefined {
  switch (rule.form) {
    case "ratio":
      return { numbers: [target, actual], condition: `${target}>0`, ratio: `${actual}/${target}` };
    case "inverseRatio":
      return {
        numbers: [target, actual],
        condition: `AND(${target}>0,${actual}>0)`,
        ratio: `${target}/${actual}`,
      };
    case "twoMinusRatio":
      return { numbers: [target, actual], condition: `${target}>0`, ratio: `2-${actual}/${target}` };
    case "progress": {
      const from = base ?? numberLiteral(rule.base.value);
      return {
        numbers: base === undefined ? [target, actual] : [target, actual, base],
        condition: rule.direction === "higher" ? `${target}>${from}` : `${target}<${from}`,
        ratio: `(${actual}-${from})/(${target}-${from})`,
      };
    }
    case "progressWithoutBase":
    case "directionUnknown":
      return undefined;
  }
}

/** Bands stand in the formula as numbers; the ratio is freed of binary dust before it is compared, not rounded as shown. */
function gradeChoice(ratio: string, scheme: GradeScheme): string {
  return scheme.bands.reduceRight((rest, { from, word }) => {
    if (from === undefined) return quoteText(word);
    return `IF(ROUND(${ratio},${String(RATIO_DECIMALS)})>=${numberLiteral(from)},${quoteText(word)},${rest})`;
  }, "");
}

const ANY = { target: "A1", actual: "A1" };
const PROGRESS = (direction: "higher" | "lower"): AssessmentRule => ({
  form: "progress",
  base: { value: 1, cell: undefined },
  direction,
});
const ALL_FORMS: readonly { readonly references: RateReferences; readonly rule: AssessmentRule }[] = [
  { references: ANY, rule: { form: "ratio" } },
  { references: ANY, rule: { form: "inverseRatio" } },
  { references: ANY, rule: PROGRESS("higher") },
  { references: ANY, rule: PROGRESS("lower") },
  { references: { ...ANY, base: "A1" }, rule: PROGRESS("higher") },
  { references: { ...ANY, base: "A1" }, rule: PROGRESS("lower") },
  { references: ANY, rule: { form: "twoMinusRatio" } },
  { references: ANY, rule: { form: "progressWithoutBase" } },
];

/** Schemes have two to six bands (`ownScheme`); their words and bounds are no part of a shape. */
const ALL_SCHEMES: readonly GradeScheme[] = [2, 3, 4, 5, 6].map((count) => ({
  key: "shape",
  bands: Array.from({ length: count }, (_, index) => ({
    key: "",
    from: index === count - 1 ? undefined : 1,
    word: "S",
    mark: "",
    fill: "",
  })),
}));

const RATE_SHAPES: ReadonlySet<string> = new Set(
  ALL_FORMS.map(({ references, rule }) => formulaShape(rateFormula(references, rule))),
);

const GRADE_SHAPES: ReadonlySet<string> = new Set(
  ALL_SCHEMES.flatMap((scheme) =>
    ALL_FORMS.flatMap((figures) => [
      formulaShape(gradeFormula("A1", scheme, figures)),
      formulaShape(gradeFromFiguresFormula(figures, scheme)),
    ]),
  ),
);

const INVERSE_SHAPE = formulaShape(rateFormula(ANY, { form: "inverseRatio" }));

/**
 * Whether a formula is a rate that the add-in wrote, wherever its references point by now.
 * @example
 * isOurRateFormula("=C7/C6"); // false
 */
export function isOurRateFormula(formula: string): boolean {
  return RATE_SHAPES.has(formulaShape(formula));
}

/** Whether a formula is a rate that the add-in wrote for an indicator of which less is better. */
export function isOurInverseRate(formula: string): boolean {
  return formulaShape(formula) === INVERSE_SHAPE;
}

/** Whether a formula is a grade that the add-in wrote, under whatever scheme. */
export function isOurGradeFormula(formula: string): boolean {
  return GRADE_SHAPES.has(formulaShape(formula));
}
