import type { IndicatorCell } from "../../../model/indicator";
import { withoutBinaryDust } from "../../../values/notation/binary-dust";
import { compareKey } from "../../../values/notation/normalise";
import type { CellReading } from "../../../values/notation/cell-reading";
import {
  isSpanOfTime,
  isUnit,
  isPercent,
  mayBePart,
  sameMeasure,
  sameUnit,
  scaledUnit,
  spanOfUnit,
} from "../../../values/notation/unit";

type NumberReading = Extract<CellReading, { readonly state: "number" }>;

/** What an indicator's figures are counted in, and how each of its cells says it. */
export interface Measure {
  /** The unit that all figures are given in: the stated one, else what most cells name. */
  readonly unit: string;
  readonly unitScale: number;
  /** `alike`: the indicator's targets for a target, its actuals for an actual; left out: all its figures. */
  readonly of: (
    reading: CellReading,
    alike?: readonly CellReading[],
  ) => Pick<IndicatorCell, "figure" | "scale" | "doubt" | "ownUnit">;
}

const COUNTS_DAYS = /(?:日数|(?:開館|開庁|開所|開園|休館|営業|運行|稼働)日)(?=$|[\s(（])/;
const COUNTS_YEARS = /(?:年数|余命|寿命|自立期間|経過年|築年)(?=$|[\s(（])/;

/** The unit that the texts of an indicator's cells are read by: 12日 beside 有給休暇取得日数 and 80.1年 beside 平均自立期間 are no dates. */
export function unitToReadBy(stated: string, name: string): string {
  if (stated !== "") return stated;
  if (COUNTS_DAYS.test(name)) return "日";
  return COUNTS_YEARS.test(name) ? "年" : "";
}

/** 平均工賃月額, 1日平均利用者数: figures that are by the month or the day, be it said in a cell or not. */
const BY_PART_OF_YEAR =
  /[月日週]額|[1１一毎各][月日週時]|[月週]間|(?:[月日週]|時間)の?(?:平均|あたり|当たり)|平均[月日週]/u;

/**
 * The measure of an indicator from the unit that its table states ("" for none), its figures and its name. A
 * bare figure takes the stated unit, or what the others name unless they name scales: then nobody knows its own. Nor does
 * anybody of those that are far apart where the name says another unit (`inName`): 2 and 1,500 of 売上（千円） beside 百万円; or
 * where the unit is of a part of a year: 10 and 1,000 in a row of 人／日 are as likely those of a day and of the year.
 */
export function measureOf(
  stated: string,
  readings: readonly CellReading[],
  inName = stated,
  name = "",
): Measure {
  const numbers = readings.filter((reading) => reading.state === "number");
  const allNamed = numbers.flatMap((reading) => (reading.unit === undefined ? [] : [reading.unit]));
  // 3,000人（県全体） beside 863人 is not of the same people.
  const areOfOthers = new Set(allNamed.map(noteOfUnit)).size > 1;
  const isOfOthers = (own: string): boolean => areOfOthers && noteOfUnit(own) !== "";
  const [bare, plain] = [
    allNamed.filter((own) => !own.includes("(")),
    allNamed.filter((own) => !isOfOthers(own)),
  ];
  const named = [bare, plain].find((some) => some.length > 0) ?? allNamed;
  const spanOf = (of: string): string | undefined => {
    const span = spanOfUnit(of);
    return span?.endsWith("年") || !BY_PART_OF_YEAR.test(name) ? span : undefined;
  };
  const unit = commonUnit(stated, named, named.length < numbers.length, spanOf);
  const { factor: unitScale } = scaledUnit(unit);
  // Beside 0.31% a plain 0.33 is 0.33 %; beside 60% it may as well be a ratio.
  const asRatios = numbers.some(({ value, times }) => times === 100 && Math.abs(value * times) > 1);
  const namesScales = named.some((own) => isScaled(own));
  const isInScale = sameMeasure(inName, unit) && scaledUnit(inName).factor === unitScale;
  const isContradicted =
    (stated === "" && spanOf(unit) !== undefined) ||
    (isUnit(inName, "") && !mayBePart(inName) && isUnit(unit, "") && !isInScale);
  const farthest = isContradicted ? NEAR : spanOf(unit) === undefined ? Infinity : FAR;
  const sizes = numbers.flatMap((number) => sizeOf(number, unit, unitScale));
  const sure = numbers.flatMap((number) =>
    number.unit === undefined ? [] : sizeOf(number, unit, unitScale),
  );
  const inUnits = numbers.filter(
    ({ unit: own, value }) => own !== undefined && value !== 0 && sameUnit(own, unit),
  );
  const doubtOf = ({ value, unit: own, times }: NumberReading): IndicatorCell["doubt"] => {
    if (own !== undefined) {
      if (isOfOthers(own)) return "otherUnit";
      // 件 in a row of 件/5年 leaves out the time; 2,000件/5年 and 200件/月 beside 339件 are no figures of a year.
      const saysSpan = unit !== stated || spanOf(own) !== undefined;
      if (!sameMeasure(own, unit) || (saysSpan && spanOf(own) !== spanOf(unit))) return "otherUnit";
      // 3万 in a row of ％ is no slip of a scale.
      const mayBeSlip = value !== 0 && !isPercent(unit);
      const isSlip = mayBeSlip && isLikelierUnscaled(value, scaledUnit(own).factor / unitScale, inUnits);
      return isSlip ? "scaleMistaken" : undefined;
    }
    if (value === 0) return undefined;
    if (sizes.some((size) => size !== 0 && !isAsLarge(Math.abs(value / size), farthest))) return "otherUnit";
    if ((stated === "" && namesScales) || isInAnotherScale(value, sizes, sure, unitScale))
      return "scaleNotNamed";
    const mayBeRatio = isPercent(unit) && times === undefined && Math.abs(value) <= 1;
    if (asRatios && mayBeRatio) return "percentOrRatio";
    const isPlain = (unit === "" || isPercent(unit)) && times === undefined;
    return isPlain && isHundredthOf(value, numbers) ? "hundredfold" : undefined;
  };
  return {
    unit,
    unitScale,
    of: (reading, alike = readings) => {
      if (reading.state !== "number") {
        const times = sharedTimes(alike, unit) ?? sharedTimes(readings, unit) ?? 1;
        return { figure: undefined, scale: unitScale * times };
      }
      const own = reading.unit;
      const scale = scaledUnit(own ?? unit).factor * (reading.times ?? 1);
      const doubt = doubtOf(reading);
      const figure = scale === unitScale ? reading.value : inUnit(reading.value, scale, unitScale);
      return {
        figure: doubt === undefined ? figure : undefined,
        scale,
        ...(doubt && { doubt }),
        ...(own !== undefined && !(stated !== "" && sameUnit(own, stated)) && { ownUnit: own }),
      };
    },
  };
}

/** Times and means over some: 年間, 毎年度, 年度末, 期間平均. */
const OF_A_TIME = /^(?:(?:[毎各単]?年度?|月|期)(?:間|末)?|通年|.{0,10}(?:時点|現在|平均))$/;

/** 県全体 of 人（県全体）: whom or what the figure is of; "" for none, and for a time. */
function noteOfUnit(unit: string): string {
  const note = /^[^()]+\(([^()]+)\)$/.exec(compareKey(unit))?.[1] ?? "";
  return OF_A_TIME.test(note) ? "" : note;
}

/** A bare figure in the unit that the heading of its column names; `unit` is undefined where that is the table's own. */
export function countedIn(unit: string | undefined, reading: CellReading): CellReading {
  if (unit === undefined || reading.state !== "number" || reading.unit !== undefined) return reading;
  return { ...reading, unit };
}

/**
 * What the values of all numbers are multiplied by where they are shown, so far as they are alike in it: a cell that still
 * waits for its figure (blank, 約30%) will hold 0.28 where the others hold 0.3 shown as 30%. Undefined without numbers.
 */
function sharedTimes(readings: readonly CellReading[], unit: string): number | undefined {
  const times = new Set<number>();
  for (const reading of readings) {
    if (reading.state !== "number") continue;
    const isInUnit = reading.unit === undefined || sameUnit(reading.unit, unit);
    times.add(isInUnit ? (reading.times ?? 1) : 1);
  }
  const [shared, ...others] = times;
  return others.length === 0 ? shared : 1;
}

/** How far a rate may be from the others of its row before it is taken for one of another scale. */
const NEAR = 3;

function isAsLarge(times: number, near = NEAR): boolean {
  return times >= 1 / near && times <= near;
}

/**
 * 0.82 among 80 and 85: a fraction that is near another figure of the row once it is given in percent, and nowhere near
 * any as it is.
 */
function isHundredthOf(value: number, numbers: readonly NumberReading[]): boolean {
  if (Math.abs(value) >= 1) return false;
  const others = numbers.filter((other) => other.value !== value && other.value !== 0);
  const isNear = others.some((other) =>
    isAsLarge((Math.abs(value) * 100) / Math.abs(other.value * (other.times ?? 1))),
  );
  const isAlone = others.every((other) => Math.abs(other.value) < 1 || Math.abs(other.value / value) > 20);
  return isAlone && isNear;
}

/** The figure as so many of the unit; nothing of one that cannot be given in it. */
function sizeOf(number: NumberReading, unit: string, unitScale: number): number[] {
  const own = number.unit ?? unit;
  return sameMeasure(own, unit) ? [inUnit(number.value, scaledUnit(own).factor, unitScale)] : [];
}

/**
 * A bare figure that was typed with the row's scale in it, or that is so many times less than one that is sure, because it
 * names its unit, as one would be in the next scale: 0.98 beside 1,310千円 may be 0.98 of 百万円. Never one near a sure one.
 */
function isInAnotherScale(
  value: number,
  sizes: readonly number[],
  sure: readonly number[],
  scale: number,
): boolean {
  const isFarBelow = (named: number): boolean =>
    isAsLarge(Math.abs(named / value) / scale) && isTypedUnscaled(named, sizes, scale);
  if (scale === 1 || sure.some((named) => isAsLarge(Math.abs(value / named)))) return false;
  return isTypedUnscaled(value, sizes, scale) || sure.some(isFarBelow);
}

/**
 * 53,210,500 among 55,000 and 61,033 of 千円: so many times the others, that it is of their size once the scale is taken
 * off. Those typed so with it are near it.
 */
function isTypedUnscaled(value: number, sizes: readonly number[], scale: number): boolean {
  const times = sizes.flatMap((other) => (other === 0 ? [] : [Math.abs(value / other)]));
  const isAlone = times.every((share) => isAsLarge(share) || share > scale / 20);
  return isAlone && times.some((share) => isAsLarge(share / scale));
}

/** How far a figure is from all others at least before its scale is doubted. */
const FAR = 20;

/** 4,500円 beside 5,000千円: nowhere near any figure in the indicator's unit, and nearer to one as if it were in that unit. */
function isLikelierUnscaled(value: number, times: number, others: readonly NumberReading[]): boolean {
  const apart = (one: number, other: NumberReading): number =>
    Math.abs(Math.log(Math.abs(one / other.value / (other.times ?? 1))));
  const isFar = (other: NumberReading): boolean => apart(value * times, other) > Math.log(FAR);
  return others.every(isFar) && others.some((other) => apart(value, other) < apart(value * times, other));
}

function isScaled(unit: string): boolean {
  return scaledUnit(unit).factor !== 1;
}

/** Whole money and people stay whole: the dust of 0.001 × 1000 is taken off. */
function inUnit(value: number, scale: number, unitScale: number): number {
  return withoutBinaryDust((value * scale) / unitScale);
}

/** The stated unit, unless it is no unit that we know, or no figure is counted in it and each names another, be it 人/日 beside 人. */
function commonUnit(
  stated: string,
  named: readonly string[],
  someAreBare: boolean,
  spanOf: (unit: string) => string | undefined,
): string {
  const most = mostNamed(named);
  if (most === undefined || stated === "") return most ?? stated;
  const fits = named.some(
    (own) => sameMeasure(own, stated) && (someAreBare || [undefined, spanOf(stated)].includes(spanOf(own))),
  );
  if (!isUnit(stated, "") && !isSpanOfTime(stated)) return fits ? stated : most;
  return fits || someAreBare ? stated : most;
}

/** The unit that most cells name; of as many the smaller scale, whose figures are whole. */
function mostNamed(named: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const unit of named) {
    const spelling = [...counts.keys()].find((known) => sameUnit(known, unit)) ?? unit;
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  const inOrder = [...counts].sort(
    ([one, count], [other, otherCount]) =>
      otherCount - count || scaledUnit(one).factor - scaledUnit(other).factor,
  );
  return inOrder[0]?.[0];
}
