import type { CellReading } from "../values/notation/cell-reading";
import { readCell } from "../values/notation/read-cell";
import { isPercent } from "../values/notation/unit";
import { decimalsOf, withoutBinaryDust } from "../values/notation/binary-dust";

/**
 * How a rate that the staff state compares with ours. `agreesInPercent`: 162.9 where the column counts in percent.
 * `absent`: blank; or no figure where ours is not assessable either (a formula error there is a finding of its own).
 */
export type StatedRateComparison = "absent" | "agrees" | "agreesInPercent" | "differs";

/** ◎ or B in a column 達成度 is a grade, which no rate is held against. */
const GRADE_MARK = /^\s*(?:[◎○〇△▲×✕●☆★]|[A-ESＡ-ＥＳ][+＋*＊-]?)\s*$/u;

/** <98.82%> below the figures, as forms have it. */
const IN_BRACKETS = /^\s*[<＜〈](.+)[>＞〉]\s*$/u;

/** The rate that stands in pointed brackets; every other one as it is. */
function withoutBrackets(stated: CellReading): CellReading {
  if (stated.state !== "text" || typeof stated.raw !== "string") return stated;
  const inside = IN_BRACKETS.exec(stated.raw)?.[1];
  const rate = inside === undefined ? stated : readCell(inside);
  return rate.state === "number" ? rate : stated;
}

/**
 * Compares a 達成率 as it is in the sheet with ours (a ratio; undefined where not assessable). A figure agrees when
 * ours, rounded to the places that were typed (whole percents at least), is the same.
 */
export function compareStatedRate(typed: CellReading, ours: number | undefined): StatedRateComparison {
  const stated = withoutBrackets(typed);
  if (stated.state === "blank") return "absent";
  if (stated.state === "text" && typeof stated.raw === "string" && GRADE_MARK.test(stated.raw))
    return "absent";
  if (stated.state !== "number") return ours === undefined ? "absent" : "differs";
  if (ours === undefined) return "differs";
  const { times = 1, unit = "" } = stated;
  // 0.5 shown as 0.5％ by a ％ that its format only adds is no 50 %.
  const isShown = times !== 1 || !isPercent(unit);
  if (isShown && agrees(stated.value, ours, Math.max(2, decimalsOf(stated.value)))) return "agrees";
  // 85% is no 0.85 %, whatever others of the row count in.
  if (times === 100) return "differs";
  return agrees(stated.value, ours * 100, decimalsOf(stated.value)) ? "agreesInPercent" : "differs";
}

/** Within half a unit of the last place: 1.63 agrees with 1.62857…, 1.62 does not. */
function agrees(stated: number, ours: number, decimals: number): boolean {
  const halfUnit = 0.5 / 10 ** decimals;
  return withoutBinaryDust(Math.abs(stated - ours)) <= withoutBinaryDust(halfUnit);
}
