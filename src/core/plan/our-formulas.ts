import type { AssessmentRule } from "../model/assessment-rule";
import type { GradeScheme } from "../model/grade-scheme";
import { compareKey } from "../values/notation/normalise";
import { formulaShape, NO_RATE } from "./formula-text";
import { partOfYearFormula } from "./grade-words";
import { choicesIn } from "./rate-choice";
import {
  formerInterimFormula,
  gradeFormula,
  gradeFromFiguresFormula,
  interimFormula,
  rateFormula,
  type RateFigures,
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

/** The years of a target that is for several of them together. */
const SUMMED: readonly RateReferences[] = [1, 2].flatMap((target) =>
  [1, 2].map((actual) => ({
    target: "A1",
    actual: "SUM(A1)",
    summed: { cells: "A1", count: 1 },
    scales: { target, actual, base: 1 },
  })),
);

/**
 * Every way in which a rate may refer to its cells: with a cell of the base or without, with factors or without, with a sum
 * of actuals.
 */
const ALL_REFERENCES: readonly RateReferences[] = [
  ...[undefined, "A1"].flatMap((base) =>
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
  ),
  ...SUMMED,
];

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
function once<Result>(make: () => Result): () => Result {
  let known: { readonly result: Result } | undefined;
  return () => (known ??= { result: make() }).result;
}

function lazySet(make: () => readonly string[]): () => ReadonlySet<string> {
  return once(() => new Set(make().map(formulaShape)));
}

const rateShapes = lazySet(() =>
  ALL_RULES.flatMap((rule) => ALL_REFERENCES.map((references) => rateFormula(references, rule))),
);

const GRADE_BUILDERS: readonly ((figures: RateFigures, scheme: GradeScheme) => string)[] = [
  interimFormula,
  formerInterimFormula,
  (figures, scheme) => gradeFormula("A1", scheme, figures),
  gradeFromFiguresFormula,
  (figures, scheme) => partOfYearFormula(figures, scheme, { months: 6, grows: false }),
  (figures, scheme) => partOfYearFormula(figures, scheme, { months: 6, grows: true }),
];

/** Builders with everything that decides how often their formulas round; what references they have does not. */
const gradeKinds = once(() =>
  GRADE_BUILDERS.flatMap((build) =>
    ALL_SCHEMES.flatMap((scheme) =>
      ALL_RULES.flatMap((rule) =>
        BOUNDS.map((qualifier) => {
          const formulas = (all: readonly RateReferences[]): string[] =>
            all.map((one) => build({ references: qualifier ? { ...one, qualifier } : one, rule }, scheme));
          return { rounds: formulas(ALL_REFERENCES.slice(0, 1)).map(roundsIn)[0], formulas };
        }),
      ),
    ),
  ),
);

const gradeShapesByRounds = new Map<number, ReadonlySet<string>>();

/** The shapes of grades with so many `ROUND`: all of them are thousands, and a workbook has those of one or two schemes. */
function gradeShapes(rounds: number): ReadonlySet<string> {
  const known = gradeShapesByRounds.get(rounds);
  if (known) return known;
  const kinds = gradeKinds().filter((kind) => kind.rounds === rounds);
  const formulas = new Set(kinds.flatMap((kind) => kind.formulas(ALL_REFERENCES)));
  const shapes = new Set([...formulas].map(formulaShape));
  gradeShapesByRounds.set(rounds, shapes);
  return shapes;
}

function roundsIn(formula: string): number {
  return formula.split("ROUND(").length - 1;
}

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
  if (!formula.includes(NO_RATE)) return false;
  const shape = formulaShape(formula);
  return gradeShapes(roundsIn(shape)).has(shape);
}
