import type { AssessmentRule } from "../model/assessment-rule";
import type { GradeScheme } from "../model/grade-scheme";
import { compareKey } from "../values/notation/normalise";
import { formulaShape } from "./formula-text";
import { partOfYearFormula } from "./grade-words";
import { choicesIn } from "./rate-choice";
import {
  gradeFormula,
  gradeFromFiguresFormula,
  interimFormula,
  rateFormula,
  type RateReferences,
} from "./rate-formula";

const PROGRESS = (direction: "higher" | "lower"): AssessmentRule => ({
  form: "progress",
  base: { value: 1, cell: undefined },
  direction,
});
const ALL_RULES: readonly AssessmentRule[] = [
  { form: "ratio" },
  { form: "inverseRatio" },
  PROGRESS("higher"),
  PROGRESS("lower"),
  { form: "twoMinusRatio" },
  { form: "progressWithoutBase" },
];

/** Every way in which a rate may refer to its cells: with a cell of the base or without, with factors or without. */
const ALL_REFERENCES: readonly RateReferences[] = [undefined, "A1"].flatMap((base) =>
  [1, 2].flatMap((target) =>
    [1, 2].flatMap((actual) =>
      [1, 2].map((ofBase) => ({
        target: "A1",
        actual: "A1",
        ...(base === undefined ? {} : { base }),
        scales: { target, actual, base: ofBase },
      })),
    ),
  ),
);

const BOUNDS = [undefined, "atLeast", "above", "atMost", "below"] as const;

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

/** Worked out when the first formula is asked about, not when the add-in starts. */
function lazySet(make: () => readonly string[]): () => ReadonlySet<string> {
  let known: ReadonlySet<string> | undefined;
  return () => (known ??= new Set(make().map(formulaShape)));
}

const rateShapes = lazySet(() =>
  ALL_RULES.flatMap((rule) => ALL_REFERENCES.map((references) => rateFormula(references, rule))),
);

const gradeShapes = lazySet(() =>
  BOUNDS.flatMap((qualifier) =>
    ALL_REFERENCES.map((references) => (qualifier ? { ...references, qualifier } : references)),
  ).flatMap((references) => [
    interimFormula({ references }),
    ...ALL_SCHEMES.flatMap((scheme) => [
      ...ALL_RULES.flatMap((rule) => [
        gradeFormula("A1", scheme, { references, rule }),
        gradeFromFiguresFormula({ references, rule }, scheme),
        partOfYearFormula({ references, rule }, scheme, { months: 6, grows: false }),
        partOfYearFormula({ references, rule }, scheme, { months: 6, grows: true }),
      ]),
    ]),
  ]),
);

const inverseShapes = lazySet(() =>
  ALL_REFERENCES.map((references) => rateFormula(references, { form: "inverseRatio" })),
);

/**
 * Whether a formula is a rate that the add-in wrote, wherever its references point by now: of one indicator, or of all that
 * a column of an Excel table holds.
 * @example
 * isOurRateFormula("=C7/C6"); // false
 */
export function isOurRateFormula(formula: string): boolean {
  if (rateShapes().has(formulaShape(formula))) return true;
  const choices = choicesIn(formula);
  return choices?.every(({ formula: one }) => rateShapes().has(formulaShape(one))) ?? false;
}

/** Whether a formula is a rate that the add-in wrote for an indicator of which less is better; `label` is as its cell says. */
export function isOurInverseRate(formula: string, label: string): boolean {
  const key = compareKey(label);
  const choice = choicesIn(formula)?.find(({ names }) => names.some((name) => compareKey(name) === key));
  return inverseShapes().has(formulaShape(choice?.formula ?? formula));
}

/** Whether a formula is a grade that the add-in wrote, under whatever scheme. */
export function isOurGradeFormula(formula: string): boolean {
  return gradeShapes().has(formulaShape(formula));
}
