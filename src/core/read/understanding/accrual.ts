import type { Accrual, CountingBasis } from "../../model/indicator";
import { compareKey } from "../../values/notation/normalise";

/** Shares, points and averages: what half a year shows is no half of anything. */
const RATIO_UNIT = /^(?:%|‰|パーミル|点|ポイント|pt|倍|割|位)$/i;
const RATIO_NAME = /(?:率|割合|比率|比|満足度|認知度|指数|平均|順位|ランキング|年齢|寿命)$/;

/** What is there at a time, not what happens through the year. */
const STANDING =
  /会員|登録|加入|箇所|か所|カ所|ヶ所|施設|人口|世帯数|設置|在籍|保有|団体数|組織数|店舗数|事業者数|残高|面積/;

/** What happens: it grows month by month. */
const HAPPENING =
  /利用|参加|来場|来館|来訪|入館|入込|入り込み|相談|開催|受講|受診|販売|売上|収入|寄附|寄付|貸出|派遣|申請|転入|転出|移住|宿泊|成約|出生|発生|件数|回数|開催数|新規/;

/**
 * Whether an indicator's figure grows through the year, so that a part of the year can be held against a part of the
 * target (understanding.md §7): stated by 数え方 or by the name (年間), else concluded from unit and name. A name that
 * speaks of both (利用登録者数) decides nothing, but 新規 does.
 */
export function readAccrual(
  { name, unit, label }: { readonly name: string; readonly unit: string; readonly label: string },
  countingBasis: CountingBasis,
  isDefined: boolean,
): Accrual {
  if (countingBasis !== "perYear") return "standing";
  if (isDefined) return "growing";
  const key = compareKey(name).replace(/\([^()]*\)/g, "");
  if (RATIO_UNIT.test(compareKey(unit)) || RATIO_NAME.test(key)) return "standing";
  if (/年間|年度計|単年度|年計/.test(compareKey(label)) || key.includes("新規")) return "growing";
  const stands = STANDING.test(key);
  const happens = HAPPENING.test(key);
  if (stands === happens) return "unknown";
  return happens ? "growing" : "standing";
}
