import { compareKey } from "../values/notation/normalise";

/** What is counted ends so: 事故件数, 満足度, 借入金残高, 時間外勤務時間. */
const MEASURE = String.raw`[数量額率費度比高点]|割合|時間`;
const MEASURED = new RegExp(`(?:${MEASURE})$`, "u");

/** What is counted, said by a name itself: 受診率, 講座開催. */
const OWN_MEASURE = new RegExp(
  `(?:${MEASURE}|[値円]|人口|面積|延長|教室|講座|研修|訓練|啓発|整備|設置|開催|実施|参加|配布|回収|登録)$`,
  "u",
);

/** Measures alone, which are of what stands around them. */
const MEASURE_ALONE =
  /^(?:年間|発生|総|延べ|合計)*の?(?:件数|人数|者数|世帯数|戸数|棟数|箇所数|面積|延長|数|数量|量|総量|額|金額|率|割合|比率)$/;

/** Whom or what of all a figure is of, and nothing of what it counts: 全体, 女性, 40歳代, 事業系, 市民一人当たり. */
const GROUP_ALONE =
  /^(?:全体|全数|総数|(?:合|総|小)?計|その他|[市町村県区]全体|全[市町村県国]|(?:市|町|村|区|県)?(?:男性?|女性?|男女)(?:計|全体)?|(?:男子|女子)|\d+(?:[~-]\d+)?歳?代?(?:以上|以下|未満)?|(?:家庭|事業|生活|産業|業務|運輸)(?:系|部門)?|(?:[市町村区県住]民)?(?:1|一)人(?:1日)?(?:当|あ)?たり|小学校|中学校|高校|小学生|中学生|高校生)$/;

/** A longer name is prose. */
const LONGEST = 60;

/** A name without what is in brackets, but for one that is all in brackets: 【待機児童数】. */
export function bareName(text: string): string {
  return compareKey(text)
    .replace(/^\(([^()]+)\)$/, "$1")
    .replace(/\([^()]*\)/g, "");
}

/** Whether a text ends with what is counted, as 交通事故死者数 and 残高 do and 東地区 and 離職 do not. */
export function endsWithMeasure(text: string): boolean {
  return text.length <= LONGEST && MEASURED.test(compareKey(text));
}

/** Whether a name is a measure and nothing else: 件数, 延べ人数. */
export function isMeasureAlone(name: string): boolean {
  return name.length <= LONGEST && MEASURE_ALONE.test(bareName(name));
}

/** Whether a name says itself what is counted; 東地区, 建設業 and 件数 are of what is said around them. */
export function saysWhatIsCounted(name: string): boolean {
  return name.length > LONGEST || (OWN_MEASURE.test(bareName(name)) && !isMeasureAlone(name));
}

/** Whether a name says of whom or what a figure is, and nothing of what is counted: 全体, and 全体 内訳 男性. */
export function isGroupAlone(name: string): boolean {
  if (name.length > LONGEST) return false;
  const parts = name.split(/\s+(?:内訳\s+)?/u);
  return parts.every((part) => GROUP_ALONE.test(bareName(part)));
}
