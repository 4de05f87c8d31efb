import type { Direction, DirectionRead, Indicator, IndicatorCell } from "../../model/indicator";
import type { IndicatorDefinition } from "../../model/indicator-definition";
import {
  bareName,
  endsWithMeasure,
  isGroupAlone,
  isMeasureAlone,
  saysWhatIsCounted,
} from "../../model/what-is-counted";
import type { Sign, Understood } from "../../model/understanding";
import { compareKey } from "../../values/notation/normalise";
import type { CellAddress } from "../../values/workbook/cell-address";
import { rateAgainstSign, verdictSign, type OwnVerdict } from "./own-verdicts";
import { nameSign, type NameSign } from "./name-sign";
import {
  cutSign,
  directionColumnSign,
  officeRateSign,
  sentenceSign,
  targetWordSigns,
  type TableSign,
} from "./table-signs";

/** What of an indicator speaks of its direction. */
export interface DirectionEvidence extends Pick<
  Indicator,
  "name" | "label" | "unit" | "section" | "years" | "base"
> {
  /** The target of several years together; its word (以下) speaks as those of the years do. */
  readonly together?: IndicatorCell | undefined;
  /** The target whose year nobody has said; it is after all years. */
  readonly ahead?: IndicatorCell | undefined;
  /** The texts around its figures beside its name: section, row, headings, title. */
  readonly around?: () => readonly string[];
  /** Of these what is said of its own row and columns alone. */
  readonly beside?: () => readonly string[];
  /** What notes around the table say of it, and one of which nobody knows whether it does. */
  readonly noted?: {
    readonly signs: readonly TableSign[];
    readonly doubt?: Sign;
    /** The column 方向 or 増減 says something else. */
    readonly isSilent?: true;
  };
  /** 達成 and 未達成 beside its results. */
  readonly verdicts?: () => readonly OwnVerdict[];
  /** The cell of a column 方向 or 増減. */
  readonly column: { readonly text: string; readonly at: CellAddress } | undefined;
  /** What the headings of its targets say: 目標（以下）. */
  readonly inHeadings: readonly TableSign[];
  readonly formatOf: (cell: IndicatorCell) => string;
}

export interface DirectionReading {
  readonly direction: DirectionRead;
  readonly understood: Understood;
}

/** Longer texts around an indicator are prose. */
const LONGEST = 40;

/** How much was done of what was planned: a plan of less work is still one to carry out. */
const ACTIVITY = /活動指標|アウトプット/;

/**
 * Which way is better, by what is surest. 指標定義 decides; else a sign in the table itself, or an
 * unwanted name together with targets that fall or lie below the base. An unwanted name alone, such targets alone and
 * signs that contradict are not enough: a person has to say. No sign at all: higher, assumed.
 */
export function readDirection(
  evidence: DirectionEvidence,
  definition:
    | {
        readonly direction?: Direction | undefined;
        readonly assessment?: IndicatorDefinition["assessment"];
      }
    | undefined,
): DirectionReading {
  if (definition?.direction) return reading(definition.direction, "stated", [{ code: "definition" }]);
  if (definition?.assessment === "twoMinusRatio")
    return reading("lower", "inferred", [{ code: "definedMethod" }]);
  const inTable = tableSigns(evidence);
  const name =
    rankSign(evidence) ?? usedUpSign(evidence) ?? nameSign(evidence.name) ?? amountInWaterSign(evidence);
  const saysMore = inTable.length > 0 || name?.points === "nowhere";
  const targets = [
    ...targetSigns(evidence),
    ...(saysMore ? [] : targetBelowActuals(evidence, name?.points === "lower")),
  ];
  const signs = [...inTable.map(({ sign }) => sign), ...(name ? [name.sign] : []), ...targets];
  const pointed = new Set([
    ...inTable.map(({ points }) => points),
    ...(name?.points === "lower" || name?.points === "higher" ? [name.points] : []),
  ]);
  const [only] = pointed;
  if (pointed.size > 1) return reading("unknown", "unknown", signs);
  // 8 deaths of 10 are 80.0 % by the office's rates: how it counts them, and not that more of them is better.
  const areRatesAlone = only === "higher" && inTable.every(({ sign }) => sign.code === "officeRates");
  const unwanted = areRatesAlone && !name ? aroundSign(evidence) : undefined;
  if (unwanted) return reading("unknown", "unknown", [...signs, unwanted]);
  if (inTable.length > 0 && only) return reading(only, "inferred", signs);
  const fall = targets.length > 0;
  if (name?.points === "lower" && fall) return reading("lower", "inferred", signs);
  if (name?.points === "higher" && !fall) return reading("higher", "inferred", signs);
  const activity = ACTIVITY.exec(evidence.section)?.[0];
  if (fall && activity !== undefined && (!name || name.points === "nowhere"))
    return reading("higher", "inferred", [{ code: "table", text: activity }, ...signs]);
  if (name?.points === "lower" || name?.points === "asks" || fall)
    return reading("unknown", "unknown", signs);
  const cut = name
    ? undefined
    : (evidence.noted?.doubt ??
      verdictSign(evidence.verdicts?.() ?? []) ??
      rateAgainstSign(evidence.years) ??
      titleSign(evidence) ??
      aroundSign(evidence) ??
      cutSign(evidence.years.flatMap(({ target }) => target ?? [])));
  if (cut) return reading("unknown", "unknown", [...signs, cut]);
  return reading("higher", "assumed", signs);
}

/** 施設入所者数の削減 above 平成29年度末の施設入所者数: that less of what is counted is wanted is said by the title alone. */
function titleSign({ section, name }: DirectionEvidence): Sign | undefined {
  const [, text = "", counted = ""] =
    /(([^【】\s]{2,}?)の?(?:削減|減少|低減|縮減|抑制))$/u.exec(section.trim()) ?? [];
  const behind = counted === "" ? undefined : name.split(counted)[1];
  return behind === undefined || /^の?(?:削減|減少|低減|縮減|抑制)/.test(behind)
    ? undefined
    : { code: "table", text };
}

/** ごみ排出量の推移 says no more of what is counted than ごみ排出量. */
const SAID_OF_IT =
  /(?:の?(?:(?:発生|達成|進捗)?状況|推移|概要|実績|現状|内訳|結果|目標)(?:値|と|及び|・)?)+$/;
/** 件数 below 交通事故の防止 are those of 交通事故. */
const AIM =
  /^(?:施策|取組|課題|基本目標|目標)?\d*:?(.*?)の(?:防止|予防|抑制|減少|削減|低減|対策|減量化?|解消|縮減|縮小|増加|増大|撲滅|根絶)$/;
/** 自殺対策計画 is for less of what its figures of 全体 and 男性 count. */
const PLAN =
  /^(?:第\d+[次期])?(?:[^\d]{1,4}[市町村区県])?(.{2,}?)(?:等)?(?:総合)?(?:対策|予防|防止|減量(?:化|・資源化)?|削減|抑制|処理)(?:等)?(?:推進|行動|実行|基本|総合|実施)*(?:計画|プラン|方針)/;
/** 水質（BOD mg/L） over the names of rivers is what is measured of them. */
const MEASURED = /^(.+?)[\s・:、]*(?:mg|μg|ug|ppm|mpn|cfu|db|%|人口).*$/;
const SOURCE = /(?:資料|出典|単位|所管|担当)[:：].*$/;

/**
 * 東 and 西 below 交通事故死者数の状況, 建設業 beside 死亡者数, 件数 below 交通事故: names that do not say themselves what is counted are
 * of what is said around them. Where that is unwanted a person is asked.
 */
function aroundSign({ name, around }: DirectionEvidence): Sign | undefined {
  const text = saysWhatIsCounted(name) ? undefined : unwantedAround(name, around?.() ?? []);
  return text === undefined ? undefined : { code: "table", text };
}

/** The first of the texts around a name that says that what is counted is unwanted, or may be. */
export function unwantedAround(name: string, around: readonly string[]): string | undefined {
  const isMeasure = isMeasureAlone(name);
  const isGroup = isGroupAlone(name);
  const own = bareName(name);
  return around.find((one) => {
    if (one.length > LONGEST) return false;
    if (isMeasuredUnwanted(one) || (isGroup && isPlanAgainst(one))) return true;
    const said = bareName(one.replace(SOURCE, ""));
    const thing = said.replace(SAID_OF_IT, "");
    const counted = isMeasure ? (AIM.exec(thing)?.[1] ?? thing) + own : thing;
    if (thing === "" || own.includes(thing)) return false;
    const points = nameSign(counted)?.points;
    // 離職の状況 is of 離職; alone 交通事故 is a thing that nobody wants more of, and ごみと環境 no count of anything.
    const isOfCount = isMeasure || endsWithMeasure(thing) || thing !== said;
    return points === "lower" || (isOfCount && points === "asks");
  });
}

function isMeasuredUnwanted(text: string): boolean {
  const inside = /\(([^()]+)\)$/.exec(compareKey(text))?.[1] ?? "";
  const measured = MEASURED.exec(inside)?.[1];
  const points = measured === undefined ? undefined : nameSign(measured)?.points;
  return points === "lower" || points === "asks";
}

function isPlanAgainst(text: string): boolean {
  const against = PLAN.exec(bareName(text))?.[1];
  return against !== undefined && nameSign(against)?.points === "lower";
}

/** A place among others: 3位 is better than 5位, but no share of it says by how much. */
function rankSign({ name, unit }: DirectionEvidence): NameSign | undefined {
  const word = unit === "位" ? unit : /(?:順位|ランキング)$/.exec(name)?.[0];
  return word === undefined ? undefined : { points: "asks", sign: { code: "doubtfulWord", word } };
}

/** How much of something is in water or air: of oxygen more is better, of nearly everything else less. */
const IN_WATER_OR_AIR = /^(?:(?:[mμn]?g|pg[-a-z]*)\/(?:l|m3|kg)|pp[mbt]|db|[mμn]?sv(?:\/[a-z年時間]+)?)$/;
const OF_OXYGEN = /溶存酸素|^do$/;

function amountInWaterSign({ name, unit }: DirectionEvidence): NameSign | undefined {
  if (!IN_WATER_OR_AIR.test(compareKey(unit)) || OF_OXYGEN.test(compareKey(name))) return undefined;
  return { points: "asks", sign: { code: "doubtfulWord", word: unit } };
}

/** 水道 in ㎥ is the water that was used; in ％ or 戸 it is how many have it. */
function usedUpSign({ name, unit }: DirectionEvidence): NameSign | undefined {
  const word = /^(?:(?:庁舎|施設)の?)?(?:上?水道|水|ガス)$/.exec(bareName(name))?.[0];
  return word === undefined || !/^千?m3$|^(?:千|百万)?円$/.test(compareKey(unit))
    ? undefined
    : { points: "lower", sign: { code: "unwantedName", word } };
}

function reading(
  direction: DirectionRead,
  source: Understood["source"],
  signs: readonly Sign[],
): DirectionReading {
  return { direction, understood: { source, signs } };
}

function tableSigns({
  label,
  years,
  together,
  ahead,
  column,
  inHeadings,
  beside,
  noted,
  section,
  formatOf,
}: DirectionEvidence): TableSign[] {
  const stated = column && !noted?.isSilent && directionColumnSign(column.text, column.at);
  const rates = officeRateSign(label, years, formatOf);
  const targets = [together, ahead, ...years.map(({ target }) => target)].flatMap((cell) => cell ?? []);
  const words = targetWordSigns(targets, formatOf);
  const said = [...(beside?.() ?? []), section].flatMap((text) =>
    text.length > LONGEST ? [] : (sentenceSign(text) ?? []),
  );
  const all = [...(noted?.signs ?? []), ...said];
  // 減らす指標 above the table and 増やす指標 over some of its rows: each way once, which is asked about.
  const sentences = (["higher", "lower"] as const).flatMap(
    (way) => all.find(({ points }) => points === way) ?? [],
  );
  return [...(stated ? [stated] : []), ...sentences, ...words, ...inHeadings, ...(rates ? [rates] : [])];
}

/** Targets that fall or lie below the base: no sign by themselves, as a plan that slows a decline looks the same. */
function targetSigns({ years, ahead, base, unit }: DirectionEvidence): Sign[] {
  const targets = [...years.map(({ target }) => target), ahead].flatMap(
    (cell) => figureAt(cell) ?? figureInFront(cell, unit) ?? [],
  );
  const [first, last] = [targets[0], targets.at(-1)];
  if (first === undefined || last === undefined) return [];
  const falls =
    last < first && targets.every((target, index) => index === 0 || target <= (targets[index - 1] ?? target));
  const from = figureAt(base);
  return [
    ...(falls ? [{ code: "targetsFall", from: first, to: last } as const] : []),
    ...(from !== undefined && last < from
      ? [{ code: "targetBelowBase", base: from, target: last } as const]
      : []),
  ];
}

/**
 * 17, 9.1 and 10.4 on the way to a target of 0, the only one: where no base is stated, the plan began with them. What is unwanted may
 * have come down to it since: 19.8, 17.3 and 14.8 deaths with a target of 14.8.
 */
function targetBelowActuals({ years, ahead, base }: DirectionEvidence, isUnwanted: boolean): Sign[] {
  const ends = years.filter((year) => figureAt(year.target) !== undefined);
  const [end] = ends;
  const target = figureAt(ahead ?? end?.target);
  if (base || ends.length !== (ahead ? 0 : 1) || target === undefined) return [];
  const reported = years.flatMap((year) => {
    const actual = year === end ? undefined : figureAt(year.actual);
    return actual === undefined ? [] : [actual];
  });
  const [actual] = reported;
  const isLast = ahead !== undefined || end === years.at(-1);
  const isBelow =
    isLast && reported.length > 1 && reported.every((one) => one > target || (isUnwanted && one === target));
  return isBelow && actual !== undefined && actual > target
    ? [{ code: "targetBelowActuals", actual, target }]
    : [];
}

/** 49 of 49校1分校 in a row of 校: no figure to be held against anything, and yet more than 46校. */
function figureInFront(cell: IndicatorCell | undefined, unit: string): number | undefined {
  const raw = cell?.reading.state === "text" ? cell.reading.raw : undefined;
  if (typeof raw !== "string" || raw.length > LONGEST || unit === "") return undefined;
  const [, digits = "", rest = ""] = /^([\d,]+(?:\.\d+)?)(.*)$/su.exec(raw.normalize("NFKC").trim()) ?? [];
  return digits !== "" && rest.startsWith(unit.normalize("NFKC"))
    ? Number(digits.replaceAll(",", ""))
    : undefined;
}

/** A figure in the indicator's unit, also where 約 makes it one that is not calculated with. */
function figureAt(cell: IndicatorCell | undefined): number | undefined {
  if (cell?.reading.state === "number") return cell.figure;
  const hedged = cell?.reading.state === "text" ? cell.reading.qualified : undefined;
  return hedged && hedged.value * (hedged.times ?? 1);
}
