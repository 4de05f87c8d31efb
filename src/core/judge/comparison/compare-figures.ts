import { targetOfNoYear } from "../../model/target-of-no-year";
import type { Indicator, IndicatorCell, IndicatorYear } from "../../model/indicator";
import { withoutBinaryDust } from "../../values/notation/binary-dust";
import type { CellReading } from "../../values/notation/cell-reading";
import { compareKey } from "../../values/notation/normalise";
import { valueText } from "../../values/notation/value-text";
import { sameMeasure } from "../../values/notation/unit";
import { cellKey } from "../../values/workbook/cell-address";
import type { ComparedItem, FigureChange, FigureDifference, NotTaken } from "./comparison";
import type { IndicatorPair } from "./match-indicators";

/** What figures are compared by, for one indicator. */
interface FigureContext {
  readonly pair: IndicatorPair;
  /** Begins the keys of its figures. */
  readonly key: string;
  readonly isPublished: (fiscalYear: number | undefined) => boolean;
  /** `cellKey`s of cells there whose value is not known. */
  readonly uncalculated: ReadonlySet<string>;
}

/** The figures of one indicator that differ, and how many were set side by side. */
export interface ComparedFigures {
  readonly differences: readonly FigureDifference[];
  readonly figures: number;
}

type Slot = readonly [item: ComparedItem, here: IndicatorCell | undefined, there: IndicatorCell | undefined];

/** Compares the base, what is aimed at for several years together and the years that both have, each year with its own, wherever their columns are. */
export function compareFigures(
  years: readonly (readonly [here: IndicatorYear, there: IndicatorYear])[],
  context: FigureContext,
): ComparedFigures {
  const { here, there } = context.pair;
  const together = [here, there].map(targetOfNoYear);
  const ofNoYear = differencesOf(
    [
      ["base", here.base, there.base],
      ["target", together[0], together[1]],
    ],
    undefined,
    context,
  );
  const ofYears = years.map(([one, other]) =>
    differencesOf(
      [["target", one.target, other.target], ["actual", one.actual, other.actual], ...typedRates(one, other)],
      one.fiscalYear,
      context,
    ),
  );
  const differences = [ofNoYear, ...ofYears].flatMap((compared) => compared.differences);
  return {
    differences: differences.map((one) => withoutTaking(one, differences, context.pair.here)),
    figures: [ofNoYear, ...ofYears].reduce((sum, { figures }) => sum + figures, 0),
  };
}

/** A merged cell that is the figure of several years takes a figure over only where each of them would take the same. */
function withoutTaking(
  difference: FigureDifference,
  differences: readonly FigureDifference[],
  { years }: Indicator,
): FigureDifference {
  const { here, takes } = difference;
  if (!here || takes === undefined) return difference;
  const at = cellKey(here.address);
  const inCell = years
    .flatMap(({ target, actual }) => [target, actual])
    .filter((cell) => cell && cellKey(cell.address) === at);
  const alike = differences.filter(
    (one) => one.here && cellKey(one.here.address) === at && one.takes === takes,
  );
  return inCell.length <= 1 || alike.length === inCell.length
    ? difference
    : { ...difference, takes: undefined, notTaken: "severalYears" };
}

/** Rates by a formula follow from the figures; those that both offices typed are figures of their own. */
function typedRates({ rate: here }: IndicatorYear, { rate: there }: IndicatorYear): Slot[] {
  return here?.formula === null && there?.formula === null ? [["rate", here, there]] : [];
}

function differencesOf(
  slots: readonly Slot[],
  fiscalYear: number | undefined,
  context: FigureContext,
): ComparedFigures {
  const known = slots.filter(([, here, there]) => {
    if (!here && !there) return false;
    return !(there && context.uncalculated.has(cellKey(there.address)));
  });
  const differences = known.flatMap(([item, here, there]): FigureDifference[] => {
    if (isSame(here, there, context.pair)) return [];
    const taken = item === "rate" ? { notTaken: "rate" as const } : takenFrom(here, there, context.pair);
    return [
      {
        key: JSON.stringify([context.key, fiscalYear ?? null, item]),
        indicator: context.pair.here,
        fiscalYear,
        item,
        change: changeOf(here?.reading, there?.reading),
        here,
        there,
        isPublished: context.isPublished(fiscalYear),
        takes: "takes" in taken ? taken.takes : undefined,
        notTaken: "notTaken" in taken ? taken.notTaken : undefined,
      },
    ];
  });
  return { differences, figures: known.length };
}

function changeOf(here: CellReading | undefined, there: CellReading | undefined): FigureChange {
  if (isBlank(there)) return "emptied";
  const isOpen = isBlank(here) || (here?.state === "mark" && here.mark === "pending");
  return isOpen ? "filled" : "changed";
}

function isBlank(reading: CellReading | undefined): boolean {
  return reading === undefined || reading.state === "blank";
}

/** A figure is the same in whatever scale or notation it is written; a mark by its meaning, a text by its letters. */
function isSame(
  here: IndicatorCell | undefined,
  there: IndicatorCell | undefined,
  pair: IndicatorPair,
): boolean {
  const [one, other] = [here?.reading, there?.reading];
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  if (one?.state === "number" && other?.state === "number") {
    const figure = there && figureHere(there, pair);
    const same =
      here?.figure !== undefined && figure !== undefined
        ? withoutBinaryDust(here.figure) === figure
        : one.value === other.value && one.unit === other.unit && one.times === other.times;
    return same && one.qualifier === other.qualifier && isFinal(one) === isFinal(other);
  }
  if (one?.state === "mark" && other?.state === "mark") return one.mark === other.mark;
  return one?.state === other?.state && rawKey(one) === rawKey(other);
}

function rawKey(reading: CellReading | undefined): string {
  return compareKey(valueText(reading?.raw ?? null));
}

function isFinal(reading: Extract<CellReading, { readonly state: "number" }>): boolean {
  return reading.provisional === undefined;
}

/**
 * A figure of the other file in the unit of the indicator here; undefined where the units measure different things, and
 * where one names none while the other counts in thousands: nobody knows what the bare figure counts in.
 */
function figureHere({ figure }: IndicatorCell, { here, there }: IndicatorPair): number | undefined {
  if (figure === undefined || !sameMeasure(here.unit, there.unit)) return undefined;
  if ((here.unit === "") !== (there.unit === "") && here.unitScale !== there.unitScale) return undefined;
  return withoutBinaryDust((figure * there.unitScale) / here.unitScale);
}

/** What taking a figure over would write, or why it cannot be. */
function takenFrom(
  here: IndicatorCell | undefined,
  there: IndicatorCell | undefined,
  pair: IndicatorPair,
): { readonly takes: number } | { readonly notTaken: NotTaken } {
  if (!here) return { notTaken: "noCell" };
  if (here.formula !== null) return { notTaken: "formula" };
  const reading = there?.reading;
  if (!there || reading?.state !== "number") return { notTaken: "noNumber" };
  if (isHedged(here.reading) || isHedged(reading)) return { notTaken: "hedged" };
  const takes = figureHere(there, pair);
  if (takes === undefined || here.doubt !== undefined) return { notTaken: "unit" };
  return here.ownUnit === undefined && !here.within ? { takes } : { notTaken: "typedUnit" };
}

function isHedged(reading: CellReading): boolean {
  if (reading.state === "text") return reading.qualified !== undefined;
  return reading.state === "number" && (reading.qualifier !== undefined || !isFinal(reading));
}
