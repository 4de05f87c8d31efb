import { compareKey } from "../../values/notation/normalise";
import { FOOTNOTE_OF_HEADING, isHeadingAfterYears, readColumnRole } from "./heading-words";

/** The word that a heading ends with, whatever is in brackets after it: 前年度実績, 将来目指すべき水準, 最終目標値R11, 整備目標等. */
const GOAL_OR_RESULT =
  /(?:(?<!基本|施策|政策|個別|[大中小])目標|計画|見込み?|見通し|予定|実績|(?<!検証|評価|判定|審査|点検|分析)結果|水準|(?:目指|めざ)す(?:べき)?|現状|確定|評価値|(?<!対)前々?年度?|昨年度?|前回)(?:\p{L}{0,2}[値数額量積長])?等?(?:[rh]?\d{1,4}(?:年度?)?)?$/u;
/** 実績-計画, 実績/計画: what is between the two. */
const BETWEEN = /[-−/÷](?:目標|計画|実績)/;
const COSTS = /予算|決算/;
const FORMER =
  /(?:当初|従来|現行|前回|旧|(?:変更|修正|改定|改訂|見直し?)前\)?)の?(?:目標|計画)[値数額量]?\)?$|(?:目標|計画)[値数額量]?\((?:当初|従来|旧|(?:変更|修正|改定|改訂|見直し?)前)\)$/;

const LONGEST = 40;

/** Whether a heading is of what is aimed at or was reached, by its last word: its figures are to be read or named. */
export function isGoalOrResult(heading: string): boolean {
  if (heading.length > LONGEST) return false;
  const key = compareKey(heading)
    .replace(FOOTNOTE_OF_HEADING, "")
    .replace(/^\(([^()]+)\)$/, "$1")
    .replace(/\([^()]*\)/g, "");
  return GOAL_OR_RESULT.test(key) && !BETWEEN.test(key) && !COSTS.test(key);
}

/** 当初目標, 目標値（見直し前）: what another goal beside it has replaced. */
export function isFormerGoal(heading: string): boolean {
  return heading.length <= LONGEST && FORMER.test(compareKey(heading));
}

/** Whether the texts that head a column, from top to bottom, are of a goal or result; not 目標 over 差, nor 計 over 目標. */
export function headsGoalOrResult(texts: readonly string[]): boolean {
  const last = texts.at(-1) ?? "";
  const isOfRest = !isGoalOrResult(last) && isHeadingAfterYears(last);
  return !isOfRest && texts.some(isGoalOrResult) && !texts.some((text) => readColumnRole(text) === "total");
}
