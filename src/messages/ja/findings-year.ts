import { japaneseFigures } from "./figures";
import type { FindingMessagesOf } from "../finding-messages";

const { fiscalYear } = japaneseFigures;

/** `R7（2025年度）`: both, where the two are what is in doubt. */
const inBoth = (year: number): string => `${fiscalYear(year)}（${String(year)}年度）`;

export const japaneseYearFindings: FindingMessagesOf<"year"> = {
  "year/era-mismatch": {
    title: "和暦と西暦が合っていません",
    message: ({ raw, fromEra, fromWestern, readAs }) =>
      `「${raw}」は、和暦では${String(fromEra)}年度、西暦では${String(fromWestern)}年度です。${inBoth(readAs)}として読みました。`,
    why: "年度を取り違えると、目標と実績を別の年度のものとして比べてしまいます。",
    remedy: "見出しの和暦か西暦のどちらかを直してください。平成31年度と令和元年度は、どちらも2019年度です。",
  },
  "year/era-by-date": {
    title: "元号のない年度を平成と読みました",
    message: ({ raw, year }) =>
      `「${raw}」に元号がありません。実績か基準値があり、令和${String(year)}年度も${String(2000 + year)}年度もまだ来ていないので、この表の年度はどれも平成と読みました。`,
    why: "元号を取り違えると、年度がずれ、最終年度の目標に届いたかどうかの判定も変わります。",
    remedy:
      "見出しの年度に元号を付けてください（H24年度、平成24年度など）。違う元号のときも、そう書けば読み直します。",
  },
  "year/gap": {
    title: "抜けている年度があります",
    message: ({ before, after, missing }) =>
      `${fiscalYear(before)}と${fiscalYear(after)}の間の${missing.map(fiscalYear).join("、")}がありません。`,
    why: "年度が抜けていると、推移のグラフや前年度との比較が正しく読めません。",
    remedy: "抜けている年度の列を加えるか、意図したものであれば、そのことを注記してください。",
  },
  "year/duplicate": {
    title: "同じ年度が二つあります",
    message: ({ raw, first }, { fiscalYear: year }) =>
      `「${raw}」${year === undefined ? "" : `（${fiscalYear(year)}）`}は、${first} にもあります。`,
    why: "どちらの値がその年度の正しい値か、わかりません。",
    remedy: "見出しの年度を直すか、要らない方を削除してください。",
  },
  "year/order": {
    title: "年度の並びが順番どおりではありません",
    message: ({ raw, previous }) => `「${raw}」が${fiscalYear(previous)}の後にあります。`,
    why: "並びが入れ替わっていると、増えたのか減ったのかを読み間違えます。見出しの書き間違いのこともあります。",
    remedy: "見出しの年度を確かめて、古い年度から順に並べてください。",
  },
};
