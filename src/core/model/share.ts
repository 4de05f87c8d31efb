import { compareKey } from "../values/notation/normalise";

/** Shares and points: what half a year shows is no half of anything. */
const SHARE_UNIT = /^(?:%|‰|パーミル|点|ポイント|pt|倍|割)$/i;
const SHARE_NAME = /(?:率|割合|比率|満足度|認知度|指数)$/;

/** 点 is a unit of things that are counted too: 貸出点数. */
const POINT = "点";

/** What of an indicator's unit or name says that its figure is a share or a score: ％, 満足度; undefined where nothing does. */
export function shareWord(name: string, unit: string): string | undefined {
  if (SHARE_UNIT.test(compareKey(unit))) return unit;
  return SHARE_NAME.exec(compareKey(name).replace(/\([^()]*\)/g, ""))?.[0];
}

/** Whether an indicator is a share whatever else is said of it: figures of several years, or of several rows, are never added up. */
export function isNeverSummed(name: string, unit: string): boolean {
  return shareWord(name, compareKey(unit) === POINT ? "" : unit) !== undefined;
}
