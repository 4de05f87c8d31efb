import { assessIn } from "../../judge/achievement/assess-in";
import type { Assessment, RateState } from "../../judge/achievement/assessment";
import { comparedTarget, type ComparedTarget } from "../../model/compared-target";
import { stateOfDoubt, type FigureDoubt } from "../../model/figure-doubt";
import { isGiven } from "../../model/indicator-figures";
import { targetNotHeld, targetOfNoYear } from "../../model/target-of-no-year";
import type { YearJudging } from "../../judge/achievement/judging";
import type { Indicator, IndicatorCell, IndicatorTable, IndicatorYear } from "../../model/indicator";
import { ACTUAL_WORD, RATE_WORD, TARGET_WORD } from "../../plan/sheet-words";
import { formatEraFiscalYear } from "../../values/calendar/japanese-era";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import type { MissingMark, Qualifier } from "../../values/notation/cell-reading";
import { toOneLine } from "../../values/notation/one-line";
import { withoutBinaryDust } from "../../values/notation/binary-dust";
import { withoutMachineDependent } from "../../values/notation/machine-dependent";
import { valueText } from "../../values/notation/value-text";
import { asOfLabel } from "../rates/year-label";

/** 目標, 実績 or 達成率. */
export type TidyItem = typeof TARGET_WORD | typeof ACTUAL_WORD | typeof RATE_WORD;

/**
 * Why a datum has no value: what its cell holds instead of a figure (`qualified`: 約100, `unitsDiffer`: a unit that cannot be
 * brought to the indicator's), and of a rate why there is none (`targetNotHeld`: its target is of no year or of several together,
 * and nobody knows what is to be held against it).
 */
export type MissingReason =
  MissingMark | "blank" | "text" | "qualified" | "error" | "targetNotHeld" | Exclude<RateState, "assessed">;

/** What an indicator is told from others by, as 指標データ says it. */
export interface TidyIndicator {
  /** The sheet of the indicator's table. */
  readonly sheet: string;
  readonly section: string;
  readonly mark: string;
  readonly name: string;
  readonly unit: string;
}

/** One datum: a target, an actual or a rate of an indicator in a year. */
export interface TidyDatum extends TidyIndicator {
  /** Undefined of a target that is of several years together, or whose year nobody has said. */
  readonly fiscalYear: FiscalYear | undefined;
  readonly item: TidyItem;
  /** In `unit`; of a rate in percent with one decimal. Undefined where there is none, and `missing` says why. */
  readonly value: number | undefined;
  readonly missing: MissingReason | undefined;
  /** 以上, 以下, 未満 or 超 at a target. */
  readonly bound: Qualifier | undefined;
  readonly isProvisional: boolean;
  /** What a provisional figure is counted to, `2月末`; "" where nothing says. */
  readonly asOf: string;
  /** What was in the cell instead of a figure, and that a rate is one to a later year's target; "" for nothing. */
  readonly note: string;
}

const PERCENT = "％";
const INTERIM_NOTE = "後の年度の目標に対する率";
const UNDATED_NOTE = "年度が未確認の目標に対する率";
const UNDATED_TARGET = "年度が未確認の目標";
const SPAN_NOTE = "複数年度の計の目標に対する率";

/** Every target, actual and rate of the tables, in their order; a cell that a table does not have is no datum. */
export function tidyData(tables: readonly IndicatorTable[], judging: YearJudging): TidyDatum[] {
  return tables.flatMap(({ indicators }) =>
    indicators.flatMap((indicator) => [
      ...indicator.years.flatMap((year) => dataOfYear(indicator, year, judging)),
      ...targetsOfNoYear(indicator),
    ]),
  );
}

/** How 指標データ names an indicator: on one line, with machine-dependent characters (①, ㎡) written out. */
export function tidyIndicator({ labelCell, section, mark, name, unit }: Indicator): TidyIndicator {
  return {
    sheet: labelCell.sheet,
    section: plain(section),
    mark: plain(mark),
    name: plain(name),
    unit: plain(unit),
  };
}

/** A text as 指標データ holds it. */
export function plain(text: string): string {
  return toOneLine(withoutMachineDependent(text));
}

/** The target that stands in no year's column, whether anything is held against it or not. */
function targetsOfNoYear(indicator: Indicator): TidyDatum[] {
  const target = targetOfNoYear(indicator);
  if (!target || !isGiven(target)) return [];
  const { summedTarget } = indicator;
  const whose = summedTarget
    ? `${formatEraFiscalYear(summedTarget.from)}から${formatEraFiscalYear(summedTarget.to)}までの計の目標`
    : UNDATED_TARGET;
  const { note, ...figure } = figureIn(target);
  return [
    {
      ...tidyIndicator(indicator),
      fiscalYear: undefined,
      item: TARGET_WORD,
      ...figure,
      isProvisional: false,
      asOf: "",
      note: note === "" ? whose : `${note}（${whose}）`,
    },
  ];
}

function dataOfYear(indicator: Indicator, year: IndicatorYear, judging: YearJudging): TidyDatum[] {
  const { target, actual } = year;
  const named = { ...tidyIndicator(indicator), fiscalYear: year.fiscalYear };
  const asOf = year.heading.asOf ? plain(asOfLabel(year.heading.asOf)) : "";
  const data: TidyDatum[] = [];
  if (target) data.push({ ...named, item: TARGET_WORD, ...figureIn(target), isProvisional: false, asOf: "" });
  if (actual) {
    const own = actual.reading.state === "number" ? actual.reading.provisional : undefined;
    const isProvisional = year.provisional || own !== undefined;
    data.push({
      ...named,
      item: ACTUAL_WORD,
      ...figureIn(actual),
      isProvisional,
      asOf: asOf || plain(own ?? ""),
    });
  }
  if (target ?? actual) {
    const { state, rate, gradeBasis } = assessIn(indicator, year, judging);
    data.push({
      ...named,
      unit: PERCENT,
      item: RATE_WORD,
      value: rate === undefined ? undefined : inPercent(rate),
      missing: missingRate(state, indicator, year),
      bound: undefined,
      isProvisional: year.provisional,
      asOf,
      note: rate === undefined ? "" : noteOf(gradeBasis, comparedTarget(indicator, year)),
    });
  }
  return data;
}

function missingRate(state: RateState, indicator: Indicator, year: IndicatorYear): MissingReason | undefined {
  if (state === "noTarget" && targetNotHeld(indicator, year)) return "targetNotHeld";
  return state === "assessed" ? undefined : state;
}

function noteOf(basis: Assessment["gradeBasis"], { ofSpan, fiscalYear }: ComparedTarget): string {
  if (ofSpan) return SPAN_NOTE;
  if (basis !== "interim") return "";
  return fiscalYear === undefined ? UNDATED_NOTE : INTERIM_NOTE;
}

/** In percent with one decimal, half away from zero; the dust of binary fractions decides nothing. */
function inPercent(ratio: number): number {
  const tenths = withoutBinaryDust(ratio * 1000);
  return (Math.sign(tenths) * Math.round(Math.abs(tenths))) / 10;
}

/** Why a number is no figure of its indicator. */
function missingOfDoubt(doubt: FigureDoubt): MissingReason {
  const state = stateOfDoubt(doubt);
  return state === "notANumber" ? "error" : state;
}

function figureIn({
  reading,
  figure,
  doubt,
}: IndicatorCell): Pick<TidyDatum, "value" | "missing" | "bound" | "note"> {
  const nothing = { value: undefined, bound: undefined } as const;
  const raw = plain(valueText(reading.raw));
  switch (reading.state) {
    case "number":
      if (figure === undefined)
        return { ...nothing, missing: missingOfDoubt(doubt ?? "otherUnit"), note: raw };
      return { value: figure, missing: undefined, bound: reading.qualifier, note: "" };
    case "blank":
      return { ...nothing, missing: "blank", note: "" };
    case "mark":
      return { ...nothing, missing: reading.mark, note: "" };
    case "text":
      return { ...nothing, missing: reading.qualified ? "qualified" : "text", note: raw };
    case "error":
      // An error's name typed into a cell would be an error again.
      return { ...nothing, missing: "error", note: "" };
  }
}
