import type { AreaState } from "./book-state";

/** Cells move along one axis: `count` lines are inserted before line `at`, or taken away from it on where negative. */
export interface LineShift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  /** The lines across the axis whose cells move: all of them for whole rows or columns. */
  readonly crossStart: number;
  readonly crossCount: number;
}

interface Span {
  readonly start: number;
  readonly count: number;
}

/** Where an area lies after the shift: the same object where it does not move, undefined where its cells are gone. */
export function shiftArea(area: AreaState, shift: LineShift): AreaState | undefined {
  const isRow = shift.axis === "row";
  const crossStart = isRow ? area.column : area.row;
  const crossCount = isRow ? area.columns : area.rows;
  if (crossStart < shift.crossStart || crossStart + crossCount > shift.crossStart + shift.crossCount)
    return area;
  const span: Span = isRow
    ? { start: area.row, count: area.rows }
    : { start: area.column, count: area.columns };
  const moved = shiftSpan(span, shift);
  if (!moved) return undefined;
  if (moved.start === span.start && moved.count === span.count) return area;
  return isRow
    ? { ...area, row: moved.start, rows: moved.count }
    : { ...area, column: moved.start, columns: moved.count };
}

function shiftSpan({ start, count }: Span, shift: LineShift): Span | undefined {
  if (shift.count >= 0) {
    if (start >= shift.at) return { start: start + shift.count, count };
    return start + count > shift.at ? { start, count: count + shift.count } : { start, count };
  }
  const end = shiftIndex(start + count, shift);
  const begin = shiftIndex(start, shift);
  return end > begin ? { start: begin, count: end - begin } : undefined;
}

/** Where the line that was at an index stands when lines are taken away; those taken away fall on `at`. */
function shiftIndex(index: number, shift: LineShift): number {
  if (index <= shift.at) return index;
  return Math.max(shift.at, index + shift.count);
}

/** The index of one line after the shift; undefined where the line itself is gone. */
export function shiftLine(line: number, shift: LineShift): number | undefined {
  if (line < shift.at) return line;
  if (shift.count < 0 && line < shift.at - shift.count) return undefined;
  return line + shift.count;
}
