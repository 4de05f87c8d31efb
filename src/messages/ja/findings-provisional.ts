import { japaneseFigures } from "./figures";
import type { FindingMessagesOf } from "../finding-messages";

const { number, figure, percent } = japaneseFigures;

export const japaneseProvisionalFindings: FindingMessagesOf<"provisional"> = {
  "provisional/full-year-target": {
    title: "年度途中の実績を、1年分の目標と比べています",
    message: ({ target, actual, unit, rate, proRatedRate, months }) =>
      `実績${figure(actual, unit)}は、1年分の目標${figure(target, unit)}の${percent(rate)}です。${number(months)}か月分の目標に直すと${percent(proRatedRate)}です。`,
    why: "年度計の実績は年度末まで増えるので、途中で1年分の目標と比べると低く見えます。",
    remedy:
      "資料では、年度途中の実績であることと、月割りの目標に対する達成率も併せて示してください。年度末の実績が出たら入れ直してください。",
  },
  "provisional/unmarked": {
    title: "年度途中の実績と書かれていません",
    message: ({ raw, asOf }) =>
      `「${raw}」は基準日（${asOf}）の時点で終わっていませんが、見出しに「2月末実績」などの表示がありません。`,
    why: "見出しに表示がないと、年度末の確定した実績として読まれます。積み上がる数かもしれない指標では、どちらでも同じ評価になるときだけ評価します。",
    remedy: "年度の見出しに「（2月末実績）」のように、いつまでの実績かを書いてください。",
  },
};
