import { endNotHeld } from "../../model/compared-target";
import { figureOf } from "../../model/indicator-figures";
import { compareStatedRate, type StatedRateComparison } from "../../model/stated-rate";
import { heldAgainstSum } from "../../model/summed-target";
import { isOurRateFormula } from "../../plan/our-formulas";
import { yearAssessment, yearRate, yearRates, type JudgingOptions, type YearRates } from "./year-rate";
import type { Indicator, IndicatorCell, IndicatorTable, IndicatorYear } from "../../model/indicator";
import type { Sign } from "../../model/understanding";
import type { CellReading } from "../../values/notation/cell-reading";
import type { CellAddress } from "../../values/workbook/cell-address";

/** A 達成率 of the staff's own, typed or calculated, that is not ours; `ours` is undefined where not assessable. */
export interface RateDifference {
  readonly at: CellAddress;
  readonly indicator: Indicator;
  readonly year: IndicatorYear;
  readonly stated: CellReading;
  /** True where a formula of the staff's gives it, false where it was typed. */
  readonly calculated: boolean;
  readonly ours: number | undefined;
}

/**
 * Whether a table's own 達成率 cell is or becomes ours (a formula), or stays the staff's. Where rates of the
 * indicator, or of others of its table in that column, were typed in percent (88, 110), a blank cell stays blank: 0.8 would be
 * read as 0.8 %, now or once there is an actual. `among`: all indicators of the table. Typed rates that alone say which way is better, that the years are added up, or
 * that rates are progress from the base stay typed.
 */
export function isOursToWrite(
  indicator: Indicator,
  year: IndicatorYear,
  context: YearRates,
  among: readonly Indicator[],
): boolean {
  const cell = year.rate;
  if (!cell) return false;
  if (cell.formula !== null) return isOurRateFormula(cell.formula);
  const ours = yearRate(indicator, year, context);
  if (cell.reading.state === "blank")
    return !isAmongPercent(indicator, cell, context, among) && !waitsForSum(indicator);
  // A typed 0 among them agrees as well, and would be a ratio later.
  if (isAmongPercent(indicator, cell, context, among)) return false;
  if (cell.reading.state !== "number" || compareStatedRate(cell.reading, ours) !== "agrees") return false;
  const tellsTheForm = indicator.understanding.targetForm?.source === "inferred";
  return !tellsTheDirection(indicator) && !tellsTheSum(indicator) && !tellsTheForm;
}

/** Whether nobody knows what is held against its target of several years: the office's row of rates is left to the office. */
function waitsForSum(indicator: Indicator): boolean {
  const { summedTarget } = indicator;
  return summedTarget !== undefined && heldAgainstSum(indicator, summedTarget) === "unknown";
}

/** Whether nothing but the office's rates says that the years are added up against a target of all of them. */
function tellsTheSum(indicator: Indicator): boolean {
  const { summedTarget } = indicator;
  if (summedTarget?.rates !== "soFar") return false;
  return heldAgainstSum(indicator, { ...summedTarget, rates: undefined }) !== "sum";
}

const ASKED_ABOUT: ReadonlySet<Sign["code"]> = new Set([
  "targetsFall",
  "targetBelowBase",
  "doubtfulWord",
  "nameOfTwoMinds",
  "decreaseOfOther",
  "negatedName",
]);

/**
 * Whether nothing but the office's rates (実績÷目標) says that more is better, and a person would have to be asked without
 * them. Formulas of ours in their place say nothing: the next run would ask, and take back the rates.
 */
function tellsTheDirection({ understanding, years }: Indicator): boolean {
  const { signs } = understanding.direction;
  const has = (test: (sign: Sign) => boolean): boolean => signs.some(test);
  if (!has((sign) => sign.code === "officeRates" && sign.form === "actualOverTarget")) return false;
  if (has(({ code }) => code === "directionColumn" || code === "targetWord")) return false;
  // One target that lies below the actuals before its year is asked about as well.
  return (
    has(({ code }) => ASKED_ABOUT.has(code)) ||
    years.filter(({ target }) => figureOf(target) !== undefined).length === 1
  );
}

/** Whether a table's own 達成率 cell is blank and stays so, though there is a rate: those beside it count in percent. */
export function isLeftBlank(
  indicator: Indicator,
  year: IndicatorYear,
  context: YearRates,
  among: readonly Indicator[],
): boolean {
  return (
    year.rate?.reading.state === "blank" &&
    year.rate.formula === null &&
    yearRate(indicator, year, context) !== undefined &&
    isAmongPercent(indicator, year.rate, context, among)
  );
}

function isAmongPercent(
  indicator: Indicator,
  { address }: IndicatorCell,
  context: YearRates,
  among: readonly Indicator[],
): boolean {
  return countsInPercent(indicator, context) || columnsInPercent(among, context).has(address.column);
}

/** Whether a rate that was typed for one of the indicator's years is ours times 100. */
function countsInPercent(indicator: Indicator, context: YearRates): boolean {
  return typedRates(indicator, context).some(({ comparison }) => comparison === "agreesInPercent");
}

const percentColumns = new WeakMap<YearRates, WeakMap<readonly Indicator[], ReadonlySet<number>>>();

/** The columns of a table in which rates were typed that are ours times 100, and none that is ours as it is. */
function columnsInPercent(among: readonly Indicator[], context: YearRates): ReadonlySet<number> {
  const known = percentColumns.get(context) ?? new WeakMap<readonly Indicator[], ReadonlySet<number>>();
  percentColumns.set(context, known);
  const found = known.get(among);
  if (found) return found;
  const typed = among.flatMap((indicator) => typedRates(indicator, context));
  const withRate = (wanted: StatedRateComparison): ReadonlySet<number> =>
    new Set(typed.flatMap(({ column, comparison }) => (comparison === wanted ? [column] : [])));
  const asRatio = withRate("agrees");
  const columns = new Set([...withRate("agreesInPercent")].filter((column) => !asRatio.has(column)));
  known.set(among, columns);
  return columns;
}

function typedRates(
  indicator: Indicator,
  context: YearRates,
): readonly { readonly column: number; readonly comparison: StatedRateComparison }[] {
  return indicator.years.flatMap((year) => {
    if (year.rate?.formula !== null) return [];
    const { address, reading } = year.rate;
    // 0 is as much a ratio as it is in percent.
    if (reading.state === "number" && reading.value === 0) return [];
    const comparison = compareStatedRate(reading, yearRate(indicator, year, context));
    return [{ column: address.column, comparison }];
  });
}

/** A rate as it is: in a 達成率 cell of the table's own, or typed over one that the add-in had written. */
export type StatedRate = Pick<IndicatorCell, "address" | "reading" | "formula">;

/**
 * The staff's own rates that differ from ours, in the order of the tables, for the finding `rate/differs`. Blank cells,
 * and marks or text where ours is not assessable either, do not differ. `typedOver`: what is there where the add-in has the
 * rate of a year that the table has no cell for.
 */
export function findRateDifferences(
  tables: readonly IndicatorTable[],
  options: JudgingOptions = {},
  typedOver: (year: IndicatorYear) => StatedRate | undefined = () => undefined,
): RateDifference[] {
  const context = yearRates(options);
  return tables.flatMap(({ indicators }) => {
    const found = indicators.flatMap((indicator) =>
      indicator.years.flatMap(
        (year) => differenceOf(indicator, year, year.rate ?? typedOver(year), context) ?? [],
      ),
    );
    return found.length > 1 && areWaysFromBase(indicators, context) ? [] : found;
  });
}

/** Whether a table states how far its indicators have come from their bases, whatever it heads that. */
export function statesProgress(indicators: readonly Indicator[], context: YearRates): boolean {
  const areStated = indicators.some(({ years }) =>
    years.some(({ rate }) => rate?.reading.state === "number"),
  );
  return areStated && areWaysFromBase(indicators, context);
}

/** 達成率 as some offices head how far every indicator has come from its base: our 進捗率, which is beside it. */
function areWaysFromBase(indicators: readonly Indicator[], context: YearRates): boolean {
  return indicators.every((indicator) =>
    indicator.years.every((year) => {
      const { state, progressRate } = yearAssessment(indicator, year, context);
      return (
        year.rate?.reading.state !== "number" ||
        state === "directionUnknown" ||
        compareStatedRate(year.rate.reading, progressRate) !== "differs"
      );
    }),
  );
}

function differenceOf(
  indicator: Indicator,
  year: IndicatorYear,
  cell: StatedRate | undefined,
  context: YearRates,
): RateDifference | undefined {
  if (!cell || (cell.formula !== null && isOurRateFormula(cell.formula))) return undefined;
  const { state, rate: ours, blockedReason } = yearAssessment(indicator, year, context);
  // There is nothing to compare: nobody has said which way is better, or what is counted, or nothing is left and 100 % is as good as any word.
  if (state === "directionUnknown" || state === "reached" || blockedReason === "totalFalls") return undefined;
  // Its target of several years, or at the end of them, is held against nothing, and that is said.
  const isSaid = (): boolean =>
    (indicator.summedTarget ?? endNotHeld(indicator, year)) !== undefined || indicator.lacks === "target";
  if (state === "noTarget" && isSaid()) return undefined;
  if (compareStatedRate(cell.reading, ours) !== "differs") return undefined;
  return { at: cell.address, indicator, year, stated: cell.reading, calculated: cell.formula !== null, ours };
}
