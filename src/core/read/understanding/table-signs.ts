import type { Direction, IndicatorCell, IndicatorYear } from "../../model/indicator";
import { figureOf } from "../../model/indicator-figures";
import type { OfficeRateForm, Sign } from "../../model/understanding";
import { isOurInverseRate, isOurRateFormula } from "../../plan/our-formulas";
import { decimalsOf, withoutBinaryDust } from "../../values/notation/binary-dust";
import type { Qualifier } from "../../values/notation/cell-reading";
import { readChangeOfBase } from "../../values/notation/change-of-base";
import { compareKey } from "../../values/notation/normalise";
import { isPercentFormat, literalText } from "../../values/notation/number-format";
import { valueText } from "../../values/notation/value-text";
import type { CellAddress } from "../../values/workbook/cell-address";

/** A sign in the table itself, and where it points. */
export interface TableSign {
  readonly points: Direction;
  readonly sign: Sign;
}

const HIGHER_WORD =
  /^(?:[↑⇧⬆↗⤴🔼]|増加?|上昇|向上|アップ|拡大|増やす|高い(?:方|ほう|ほど)が?(?:良い|よい)?|高い?|多い?|大き?い?|上|上げる|上向き|▲|△|(?:増加|プラス)型?|正指標)$/u;
const LOWER_WORD =
  /^(?:[↓⇩⬇↘⤵🔽]|減少?|低下|削減|縮減|抑制|ダウン|縮小|減らす|低い(?:方|ほう|ほど)が?(?:良い|よい)?|低い?|少な?い?|小さ?い?|下|下げる|下降|下向き|短縮|低減|▼|▽|(?:減少|マイナス)型?|逆指標)$/u;

/** 増加を目指す says the same as 増加. */
const AIMED_AT = /(?:を?(?:目指す|めざす|図る|はかる)(?:もの)?|させる|する)$/;

/** What a column 方向 or 増減 says: ↑ or 増加, ↓ or 減少; undefined for 維持, → and everything else. */
export function directionColumnSign(text: string, at: CellAddress): TableSign | undefined {
  const key = compareKey(text)
    .replace(/[\uFE0E\uFE0F]/g, "")
    .replace(AIMED_AT, "");
  const sign = { code: "directionColumn", text: text.trim(), at } as const;
  if (HIGHER_WORD.test(key)) return { points: "higher", sign };
  return LOWER_WORD.test(key) ? { points: "lower", sign } : undefined;
}

/** Longer texts are prose. */
const LONGEST_SENTENCE = 60;

/** 数値が低いほど良い says it of the indicator, 待機児童が減ることが望ましい of something else. */
const SUBJECT =
  "^(?:(?:この|当該|本|下の|次の|以下の|下記の?)?(?:指標|数値|値|表)[はがの]、?)?(?:(?:数値|値)[はが]、?)?";
/** 〜ことが良い, 〜ほど望ましい; 住みよい says no such thing. */
const IS_GOOD = "(?:良い|よい|望ましい|好ましい|良好)";
const GOOD = `[^。、]{0,6}(?:こと|方|ほう|ほど)[がはもを]?${IS_GOOD}`;
/** Nothing else follows: 低いほど良い指標は目標÷実績 speaks of some indicators alone, and 低いほど良いとは限らない of none. */
const AND_NO_MORE =
  "(?:と(?:される|されている|する|している|考える|考えられる))?な?(?:指標|項目|もの|数値)?(?:である|です|だ|とする)?[。.]?$";
const LESS_OF_NAMED = new RegExp(
  `^([^。]{1,40}?)(?:の?指標)?[はがも]、?(?:(?:数値|値)[はが]、?)?(?:減少|減る|低下|少な|小さ|低い|下が|下げ|縮小|抑制)${GOOD}${AND_NO_MORE}`,
  "u",
);
const LOWER_IS_GOOD = new RegExp(
  `${SUBJECT}(?:減少|減る|低下|少な|小さ|低い|下が|下げ|縮小|抑制)${GOOD}${AND_NO_MORE}`,
  "u",
);
const HIGHER_IS_GOOD = new RegExp(
  `${SUBJECT}(?:増加|増える|上昇|多い|多く|大き|高い|上が|上げ|向上|拡大)${GOOD}${AND_NO_MORE}`,
  "u",
);

/** 減少を目指す指標, 減らす指標, 逆指標: what rows are arranged by. */
const LESS_IS_AIMED_AT =
  /^(?:(?:減少|低減|削減|縮小|抑制|低下)(?:(?:が|の方が)?(?:良い|よい|望ましい|好ましい)|(?:させることを?|する?こと?を?|を)?(?:目指す|めざす|目標とする|目的とする|図る)|目標の?)?(?:指標|項目|もの)|(?:減らす|下げる|抑える|少なくする)(?:べき)?(?:指標|項目|もの)|(?:逆|マイナス|ネガティブ)指標)$/u;
const MORE_IS_AIMED_AT =
  /^(?:(?:増加|向上|拡大|上昇)(?:(?:が|の方が)?(?:良い|よい|望ましい|好ましい)|(?:させることを?|する?こと?を?|を)?(?:目指す|めざす|目標とする|目的とする|図る)|目標の?)?(?:指標|項目|もの)|(?:増やす|上げる|高める|伸ばす)(?:べき)?(?:指標|項目|もの))$/u;

/** In front of a note, and around a title. */
const FRAME = /^[※*＊■◆●○◎・【[［〔（(]+|[】\]］〕）)]+$/gu;

/** 減少することが良いとされる指標, 数値が低いほど良い and 減らす指標, in a text around an indicator; undefined where it says both. */
export function sentenceSign(text: string): TableSign | undefined {
  if (text.length > LONGEST_SENTENCE) return undefined;
  const said = text.trim().replace(FRAME, "").trim();
  const lower = LOWER_IS_GOOD.test(said) || LESS_IS_AIMED_AT.test(said);
  const higher = HIGHER_IS_GOOD.test(said) || MORE_IS_AIMED_AT.test(said);
  if (lower === higher || isOfBoth(said)) return undefined;
  return { points: lower ? "lower" : "higher", sign: { code: "table", text: said } };
}

/** What 交通事故件数、火災件数は減少することが良い names, one by one; none where it says no such thing. */
export function namesOfLess(text: string): string[] {
  if (text.length > LONGEST_SENTENCE || isOfBoth(text)) return [];
  const [, list = ""] = LESS_OF_NAMED.exec(text.trim()) ?? [];
  return list.split(/[、,，・と]|及び|および|並びに/u).flatMap((one) => one.trim() || []);
}

/** 高いほど良い指標と低いほど良い指標. */
function isOfBoth(text: string): boolean {
  return (text.match(/(?:良い|よい|望ましい|好ましい)/gu) ?? []).length > 1;
}

const QUALIFIER_WORDS: Readonly<Record<Qualifier, readonly [word: string, points: Direction] | undefined>> = {
  about: undefined,
  atLeast: ["以上", "higher"],
  above: ["超", "higher"],
  atMost: ["以下", "lower"],
  below: ["未満", "lower"],
};

/** The words at the targets, typed (100以下) or shown by the cell's format (`0"%以下"`); each direction once. */
export function targetWordSigns(
  targets: readonly IndicatorCell[],
  formatOf: (cell: IndicatorCell) => string,
): TableSign[] {
  const found = targets.flatMap((target) => wordAt(target, formatOf(target)) ?? []);
  return (["higher", "lower"] as const).flatMap(
    (points) => found.find((sign) => sign.points === points) ?? [],
  );
}

function wordAt(cell: IndicatorCell, format: string): TableSign | undefined {
  const { reading, address } = cell;
  const qualifier = reading.state === "number" ? reading.qualifier : undefined;
  const said = qualifier && QUALIFIER_WORDS[qualifier];
  // A number format shows nothing of a text: 30以下 typed in a column of 0"以上".
  const shown =
    typeof reading.raw === "number" ? /以上|以下|以内|未満|超/.exec(literalText(format))?.[0] : undefined;
  // ≦80, also where it has become a number that its format shows so.
  const [word, points] =
    shown === undefined ? (said ?? []) : ([shown, /以上|超/.test(shown) ? "higher" : "lower"] as const);
  if (word === undefined || points === undefined) return undefined;
  return { points, sign: { code: "targetWord", text: word, at: address } };
}

/** 2.0パーセント以上削減 at a target that is no figure: less is aimed at, of the figure itself or of what it saves. */
export function cutSign(targets: readonly IndicatorCell[]): Sign | undefined {
  const cut = targets.find(
    ({ reading: { state, raw } }) =>
      state === "text" && typeof raw === "string" && readChangeOfBase(raw) === "less",
  );
  return cut && { code: "targetWord", text: valueText(cut.reading.raw), at: cut.address };
}

const FORMS: Readonly<
  Record<OfficeRateForm, { readonly points: Direction; rate(target: number, actual: number): number }>
> = {
  actualOverTarget: { points: "higher", rate: (target, actual) => actual / target },
  targetOverActual: { points: "lower", rate: (target, actual) => target / actual },
  twoMinusRatio: { points: "lower", rate: (target, actual) => 2 - actual / target },
};

/** As few as this may agree by chance. */
const LEAST_CELLS = 2;

/**
 * The form by which the office's own 達成率 come about: it reproduces at least two cells and contradicts none, and no other
 * form does. A rate of ours that divides the target by the actual counts as one of the office's: it was written where the
 * direction was known, and has taken the place of a typed figure. Our actual ÷ target says nothing.
 */
export function officeRateSign(
  label: string,
  years: readonly IndicatorYear[],
  formatOf: (cell: IndicatorCell) => string,
): TableSign | undefined {
  const only = onlyTarget(years);
  const cells = years.flatMap(({ target: own, actual, rate }) => {
    const target = figureOf(own) ?? figureOf(only);
    const reached = figureOf(actual);
    if (target === undefined || reached === undefined) return [];
    if (rate?.reading.state !== "number") return [];
    const { formula } = rate;
    if (formula !== null && isOurRateFormula(formula) && !isOurInverseRate(formula, label)) return [];
    const [figures, stated] = [[target, reached] as const, rate.reading.value];
    if (figures.some((figure) => figure <= 0)) return [];
    return [{ figures, stated, inPercent: isPercentFormat(formatOf(rate)) }];
  });
  const forms = (["actualOverTarget", "targetOverActual", "twoMinusRatio"] as const).filter((form) =>
    cells.every((cell) => reproduces(FORMS[form].rate(...cell.figures), cell)),
  );
  const [form] = forms;
  if (cells.length < LEAST_CELLS || form === undefined || forms.length > 1) return undefined;
  return { points: FORMS[form].points, sign: { code: "officeRates", form, cells: cells.length } };
}

/** A target for the last year alone: what the years before it are measured against. */
function onlyTarget(years: readonly IndicatorYear[]): IndicatorCell | undefined {
  const targets = years.flatMap(({ target }) => (target && figureOf(target) !== undefined ? [target] : []));
  return targets.length === 1 ? targets[0] : undefined;
}

/** A rate as the office states it, and whether its cell shows percent. */
export interface RateInTable {
  readonly stated: number;
  readonly inPercent: boolean;
}

/** Whether a stated rate is this one, rounded to the places that it shows, as a ratio or in percent; cut off is no fault. */
export function reproduces(rate: number, { stated, inPercent }: RateInTable): boolean {
  const fits = (figure: number, decimals: number): boolean => {
    const unit = 10 ** -decimals;
    const off = withoutBinaryDust(stated - figure);
    return Math.abs(off) <= withoutBinaryDust(unit / 2) || (off < 0 && -off < unit);
  };
  if (fits(rate, Math.max(2, decimalsOf(stated)))) return true;
  return !inPercent && fits(rate * 100, decimalsOf(stated));
}
