import { compareKey } from "../values/notation/normalise";

/** Shares and points: what half a year shows is no half of anything. */
const SHARE_UNIT = /^(?:%|‰|パーミル|点|ポイント|pt|倍|割)$/i;
const SHARE_NAME = /(?:率|割合|比率?|満足度|認知度|指数)$/;

/** 点 is a unit of things that are counted too: 貸出点数. */
const POINT = "点";

/** What of an indicator's unit or name says that its figure is a share or a score: ％, 満足度; undefined where nothing does. */
export function shareWord(name: string, unit: string): string | undefined {
  if (SHARE_UNIT.test(compareKey(unit))) return unit;
  return SHARE_NAME.exec(compareKey(name).replace(/\([^()]*\)/g, ""))?.[0];
}

/** 1人当たり医療費, 人口10万人あたり死亡者数: an average of each year; 日当たり alone is none. */
const PER_EACH = /(?:[\d一二三四五六七八九十百千万][^\d]{0,4}|人口|世帯|者)(?:あたり|当た?り)/;

/** Whether an indicator is a share or an average whatever else is said of it: figures of several years, or of several rows, are never added up. */
export function isNeverSummed(name: string, unit: string): boolean {
  return (
    PER_EACH.test(compareKey(name)) || shareWord(name, compareKey(unit) === POINT ? "" : unit) !== undefined
  );
}
