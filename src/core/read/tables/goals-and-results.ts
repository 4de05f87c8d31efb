import { compareKey } from "../../values/notation/normalise";
import { FOOTNOTE_OF_HEADING, isHeadingAfterYears, readColumnRole, readFigureHeading } from "./heading-words";

/** The word that a heading ends with, whatever is in brackets after it: 前年度実績, 将来目指すべき水準, 最終目標値R11, 整備目標等. */
const GOAL_OR_RESULT =
  /(?:(?<!基本|施策|政策|個別|[大中小])目標|計画|見込み?|見通し|予定|実績|(?<!検証|評価|判定|審査|点検|分析)結果|水準|(?:目指|めざ)す(?:べき)?|現状|確定|評価値|(?<!対)前々?年度?|昨年度?|前回)(?:\p{L}{0,2}[値数額量積長])?等?(?:[rh]?\d{1,4}(?:年度?)?)?$/u;
/** 実績-計画, 実績/計画: what is between the two. */
const BETWEEN = /[-−/÷](?:目標|計画|実績)/;
const COSTS = /予算|決算/;
const FORMER =
  /(?:当初|従来|現行|前回|旧|(?:変更|修正|改定|改訂|見直し?)前\)?)の?(?:目標|計画)[値数額量]?\)?$|(?:目標|計画)[値数額量]?\((?:当初|従来|旧|(?:変更|修正|改定|改訂|見直し?)前)\)$/;
/** 変更後, 第1回修正値, 再設定した目標値, 目標の見直し, 目標(変更). */
const MAY_REPLACE =
  /^\(?(?:第?\d[回次]|再々?|[上下]方|中間)?(?:変更|修正|改[定訂]|見直し?|補正|再設定|再)(?:[後版]|済み?|した|し)*の?(?:目標|計画)?[値数額量]*\)?\d?$|^(?:目標|計画)[値数額量]*の?\(?(?:変更|修正|改[定訂]|見直し)[後値]*\)?$/;
/** R5.10改定, 令和5年10月; R5見直し後. */
const WHEN_REPLACED =
  /(?:令和|平成|r|h)?\d{1,4}[.年/]\d{1,2}月?|^(?:(?:令和|平成|r|h)(?:元|\d{1,2})|20\d\d)(?:年度?)?(?=\D)/g;
/** 目標（R6.4見直し）, 変更後目標（R6.5）: the month of the change is no year of the goal. */
const MONTH_OF_CHANGE = /\((?:令和|平成|r|h)?\d{1,4}[.年/]\d{1,2}月?[^()]*\)/;

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

/**
 * Whether the texts that head a column are of a goal that has replaced another (`goal`: 変更後目標), or may be (`perhaps`: 見直し,
 * R5.10改定目標); undefined for any other.
 */
export function readReplacingGoal(texts: readonly string[]): "goal" | "perhaps" | undefined {
  const said = [texts.join(" "), texts.at(-1) ?? ""].filter(({ length }) => length <= LONGEST);
  if (said.some((text) => readFigureHeading(text)?.isRevised)) return "goal";
  const keys = said.map((text) =>
    compareKey(text)
      .replace(WHEN_REPLACED, "")
      .replace(/(?<=後.*)\([^()]*\)$/, ""),
  );
  return keys.some((key) => MAY_REPLACE.test(key)) ? "perhaps" : undefined;
}

/** Whether a goal's cell says one, in figures or in words; a dash says none. */
export function saysGoal(cell: string): boolean {
  return /[\p{L}\d]/u.test(cell);
}

/** Whether a heading of such a goal names the month in which it was set, which is no year of the goal. */
export function saysWhenReplaced(texts: readonly string[]): boolean {
  return texts.some((text) => text.length <= LONGEST && MONTH_OF_CHANGE.test(compareKey(text)));
}

/** Whether the texts that head a column, from top to bottom, are of a goal or result; not 目標 over 差, nor 計 over 目標. */
export function headsGoalOrResult(texts: readonly string[]): boolean {
  const last = texts.at(-1) ?? "";
  const isOfRest = !isGoalOrResult(last) && isHeadingAfterYears(last);
  return !isOfRest && texts.some(isGoalOrResult) && !texts.some((text) => readColumnRole(text) === "total");
}
