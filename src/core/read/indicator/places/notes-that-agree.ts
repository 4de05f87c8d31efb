import { readFigureAndNotes, type FigureWithin } from "../../../values/notation/figure-within";
import { compareKey } from "../../../values/notation/normalise";
import { readNumber } from "../../../values/notation/read-number";
import { takeYearNote } from "../../../values/notation/year-note";
import { numberAt } from "../../tables/figure-at";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { FigurePlace, IndicatorSource } from "./indicator-source";

/** What a note says of the figure in front of it: 達成率120％, 2.1倍, 20%減. */
const NOTE = /^[^\d▲△-]{0,9}(\d+(?:\.\d+)?)(%の?(?:増加?|減少?|削減)|[%倍])$/;

/**
 * 120人（120％） beside a goal of 100人, 13,000（2.1倍） and 61.9（20%減） beside where they started: the figure in front, where every note
 * behind it is what comes of that figure: 120 ÷ 100 is 120 ％. One that does not come of it may be what is meant, or say what the figure
 * is a part of, and its cell stays the text that it is.
 */
export function withNotesThatAgree(grid: SheetGrid, source: IndicatorSource): IndicatorSource {
  const numberOf = (place: FigurePlace | undefined): number | undefined => {
    if (!place || place.within) return place?.within && valueOf(place.within);
    const dated = takeYearNote(grid.text(place.row, place.column));
    return dated ? readNumber(dated.figure)?.value : numberAt(grid, place.row, place.column);
  };
  const start = [source.base, ...source.years.map(({ actual }) => actual)].map(numberOf).find((one) => one);
  const only = <T extends FigurePlace | undefined>(place: T, goal?: FigurePlace): T => {
    const at = place && !place.within ? grid.anchor(place.row, place.column) : undefined;
    const value = at && grid.value(at.row, at.column);
    const read = typeof value === "string" ? readFigureAndNotes(value) : undefined;
    if (!place || !read) return place;
    const figure = valueOf(read.within);
    const agree = read.notes.every((note) => isSaidOf(figure, note, start, numberOf(goal)));
    return agree ? { ...place, within: read.within } : place;
  };
  const { summedTarget, undatedTarget, years } = source;
  const together = only(summedTarget);
  const ahead = only(undatedTarget);
  const goals = years.map(({ target }) => only(target));
  const [goal = ahead, ...others] = goals.flatMap((target) => target ?? []);
  const alone = others.length === 0 ? goal : undefined;
  return {
    ...source,
    ...(together && { summedTarget: together }),
    ...(ahead && { undatedTarget: ahead }),
    years: years.map((year, index) => {
      const target = goals[index];
      return { ...year, target, actual: only(year.actual, target ?? alone) };
    }),
  };
}

function valueOf({ digits }: FigureWithin): number {
  return Number(digits.replaceAll(",", ""));
}

/** `start` is what the row had first, which 倍 and 減 are of; ％ alone is of the goal. */
function isSaidOf(
  figure: number,
  note: string,
  start: number | undefined,
  goal: number | undefined,
): boolean {
  const [, stated, word = ""] = NOTE.exec(compareKey(note)) ?? [];
  const whole = word === "%" ? goal : start;
  if (stated === undefined || !whole || whole < 0) return false;
  const ratio = figure / whole;
  const shown = { "%": 100 * ratio, 倍: ratio }[word] ?? (word.includes("増") ? ratio - 1 : 1 - ratio) * 100;
  // Rounded or cut off.
  const off = (shown - Number(stated)) * 10 ** (stated.split(".")[1]?.length ?? 0);
  return off > -0.501 && off < 1;
}
