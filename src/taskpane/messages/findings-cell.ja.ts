import type { FindingMessagesOf } from "./finding-messages";
import { formatNumber } from "./number-format";

export const japaneseCellFindings: FindingMessagesOf<"cell"> = {
  "cell/number-as-text": {
    title: "数字が文字として入力されています",
    message: ({ raw, value }) =>
      `「${raw}」は文字として入っています。数値の ${formatNumber(value)} として読みました。`,
    why: "文字のままでは、合計や達成率の数式で計算されません。",
    remedy:
      "数値として入力し直してください。「達成率を記入」を実行すると、計算に必要なセルは数値に直します。",
  },
};
