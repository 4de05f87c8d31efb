import { japaneseFigures } from "./figures";
import type { FindingMessagesOf } from "../finding-messages";

const { percent } = japaneseFigures;

export const japaneseRateFindings: FindingMessagesOf<"rate"> = {
  "rate/differs": {
    title: "達成率が計算と合いません",
    message: ({ stated, raw, calculated, ours }) => {
      const what = stated === undefined ? `「${raw}」` : percent(stated);
      const how = calculated ? `数式の結果が ${what} ですが` : `${what} と入力されていますが`;
      return ours === undefined
        ? `達成率は${how}、目標と実績からは計算できません。`
        : `達成率は${how}、目標と実績から計算すると${percent(ours)}です。`;
    },
    why: "表の達成率と、グラフや資料の達成率が食い違います。実績を直した後に、達成率だけ古いまま残っていることがあります。",
    remedy:
      "目標と実績が正しければ、達成率のセルを空にして「達成率を記入」を実行してください。独自の計算のときは、そのままで構いません（上書きしません）。",
  },
};
