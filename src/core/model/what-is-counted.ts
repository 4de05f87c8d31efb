import { compareKey } from "../values/notation/normalise";

/** What is counted, said by a name itself: 受診率, 講座開催. */
const OWN_MEASURE =
  /(?:[数量額率費度高点値円]|人口|割合|比率?|指数|面積|延長|時間|教室|講座|研修|訓練|啓発|整備|設置|開催|実施|参加|配布|回収|登録)$/;

/** Measures alone, which are of what stands around them. */
const MEASURE_ALONE =
  /^(?:年間|発生|総|延べ|合計)*の?(?:件数|人数|者数|世帯数|数|数量|量|総量|額|金額|率|割合|比率)$/;

/** A longer name is prose. */
const LONGEST = 60;

/** A name without what is in brackets, but for one that is all in brackets: 【待機児童数】. */
export function bareName(text: string): string {
  return compareKey(text)
    .replace(/^\(([^()]+)\)$/, "$1")
    .replace(/\([^()]*\)/g, "");
}

/** Whether a name is a measure and nothing else: 件数, 延べ人数. */
export function isMeasureAlone(name: string): boolean {
  return name.length <= LONGEST && MEASURE_ALONE.test(bareName(name));
}

/** Whether a name says itself what is counted; 東地区, 建設業 and 件数 are of what is said around them. */
export function saysWhatIsCounted(name: string): boolean {
  return name.length > LONGEST || (OWN_MEASURE.test(bareName(name)) && !isMeasureAlone(name));
}
