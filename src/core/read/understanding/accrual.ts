import type { Accrual, CountingBasis } from "../../model/indicator";
import { shareWord } from "../../model/share";
import type { Sign, UnderstandingSource, Understood } from "../../model/understanding";
import { compareKey } from "../../values/notation/normalise";
import type { CountedWord } from "./counting-basis";

/** What is there at a time, and what happens through the year: the words that a conclusion may rest on. */
const STANDING = /会員|登録|箇所|か所|カ所|ヶ所|施設|人口|順位$|ランキング$|寿命$|(?<!高)年齢$/;
const HAPPENING = /利用|参加|来場|相談|開催|受講|販売|収入額|新規|件数/;

/** Words that only suggest it: offices count 間伐面積 and 加入件数 by the year, and 産出額 as it is at the time. */
const LIKELY_STANDING =
  /加入|世帯数|設置|在籍|保有|団体数|組織数|店舗数|事業者数|残高|面積|平均|順位|ランキング|寿命|年齢/;
const LIKELY_HAPPENING =
  /来館|来訪|入館|入込|入り込み|受診|売上|収入|寄附|寄付|貸出|派遣|申請|転入|転出|移住|宿泊|成約|出生|死亡|死者|死傷|事故(?!防止|対策)|火災(?!警報|保険|予防)|発生|回数|開催数/;

/** Words of a label that say in so many words that its figure is of one year, as 5年間 does not. */
export const OF_ONE_YEAR =
  /(?<![\d〇一二三四五六七八九十数かカヵヶケ箇])年間|(?<!\d)1年間|年度計(?!画)|単年度|年計(?!画)/;

/** 会員数, 施設数, 空き家登録件数: what is there at a time, or may be, as far as the name alone says. */
export function mayBeStanding(name: string): boolean {
  const key = compareKey(name);
  return STANDING.test(key) && !key.includes("新規");
}

export interface AccrualReading {
  readonly accrual: Accrual;
  readonly understood: Understood;
}

/**
 * Whether an indicator's figure grows through the year, so that a part of the year can be held against a part of the
 * target. 数え方, a column (`counted`; what falls below 累計 is of a year each) and the label state it; unit and name let it be
 * concluded by the words above, and by others it is only assumed. A name that speaks of both (利用登録者数) decides nothing, but 新規 does.
 */
export function readAccrual(
  {
    name,
    unit,
    label,
    counted,
  }: {
    readonly name: string;
    readonly unit: string;
    readonly label: string;
    readonly counted?: CountedWord | undefined;
  },
  { countingBasis, source, signs }: { readonly countingBasis: CountingBasis } & Understood,
): AccrualReading {
  const isDefined = signs.some(({ code }) => code === "definition");
  if (countingBasis !== "perYear") return reading("standing", source, signs);
  if (isDefined) return reading("growing", "stated", signs);
  const ratio = shareWord(name, unit);
  if (ratio !== undefined) return reading("standing", "inferred", [{ code: "ratio", text: ratio }]);
  const key = compareKey(name).replace(/\([^()]*\)/g, "");
  if (counted === "累計") return reading("growing", source, signs);
  const stated = counted ?? OF_ONE_YEAR.exec(compareKey(label))?.[0];
  if (stated !== undefined) return reading("growing", "stated", [{ code: "table", text: stated }]);
  if (key.includes("新規")) return reading("growing", "inferred", [{ code: "happeningName", word: "新規" }]);
  return byWords(key);
}

function byWords(key: string): AccrualReading {
  const stands = STANDING.exec(key)?.[0];
  const happens = HAPPENING.exec(key)?.[0];
  const likelyStands = LIKELY_STANDING.exec(key)?.[0];
  const likelyHappens = LIKELY_HAPPENING.exec(key)?.[0];
  const standing = stands ?? likelyStands;
  const happening = happens ?? likelyHappens;
  const signs: readonly Sign[] = [
    ...(happening === undefined ? [] : [{ code: "happeningName", word: happening } as const]),
    ...(standing === undefined ? [] : [{ code: "standingName", word: standing } as const]),
  ];
  if (signs.length !== 1) return reading("unknown", "unknown", signs);
  const isKnown = stands !== undefined || happens !== undefined;
  return reading(happening === undefined ? "standing" : "growing", isKnown ? "inferred" : "assumed", signs);
}

function reading(accrual: Accrual, source: UnderstandingSource, signs: readonly Sign[]): AccrualReading {
  return { accrual, understood: { source, signs } };
}
