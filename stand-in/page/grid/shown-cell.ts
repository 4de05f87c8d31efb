import type { CellState, SheetState, StoredValue } from "../../model/book-state";
import { defaultStyle } from "../../model/cell-style";
import { formatNumber, formattedColor } from "../../model/format-number";
import { cellAt, hasContent } from "../../model/sheet-cells";
import type { ConditionalLook } from "./cell-appearance";
import type { GridAxis } from "./grid-axis";
import { textWidth } from "./text-width";

/** A cell as it is seen: its text, and how far that runs over empty neighbours, in CSS pixels. */
export interface ShownCell {
  readonly text: string;
  readonly numberColor: string | undefined;
  readonly overflowLeft: number;
  readonly overflowRight: number;
  /** Less than 1 where the text is made smaller so that it fits. */
  readonly scale: number;
}

const sidePadding = 6;

/**
 * What a cell shows in the room that it has: text runs over empty neighbours, a number that is too wide becomes ####,
 * and text that is to shrink is made smaller. `width` is that of the cell or of the merged cell.
 */
export function shownCell(
  sheet: SheetState,
  columns: GridAxis,
  place: { readonly row: number; readonly column: number; readonly width: number; readonly merged: boolean },
  cell: CellState,
  look: ConditionalLook,
  date1904: boolean,
): ShownCell {
  const style = cell.style ?? {};
  const numberFormat = look.numberFormat ?? style.numberFormat;
  const text = formatNumber(cell.value, numberFormat, { date1904 });
  const numberColor = formattedColor(cell.value, numberFormat);
  const shown = { text, numberColor, overflowLeft: 0, overflowRight: 0, scale: 1 };
  if (style.wrapText || text === "") return shown;

  const excess = textWidth(text, style.fontSize ?? defaultStyle.fontSize) + sidePadding - place.width;
  if (excess <= 0) return shown;
  if (style.shrinkToFit) {
    return {
      ...shown,
      scale: Math.max(0.3, (place.width - sidePadding) / (excess + place.width - sidePadding)),
    };
  }
  if (typeof cell.value === "number") {
    const hashes = Math.max(1, Math.floor((place.width - sidePadding) / 8));
    return { ...shown, text: "#".repeat(hashes) };
  }
  if (place.merged) return shown;
  const sides = overflowSides(style.horizontal, cell.value);
  return {
    ...shown,
    overflowLeft: sides.left ? emptyRoom(sheet, columns, place, -1, excess * sides.left) : 0,
    overflowRight: sides.right ? emptyRoom(sheet, columns, place, 1, excess * sides.right) : 0,
  };
}

function overflowSides(
  horizontal: NonNullable<CellState["style"]>["horizontal"],
  value: StoredValue,
): { left: number; right: number } {
  if (typeof value !== "string") return { left: 0, right: 0 };
  if (horizontal === "Right") return { left: 1, right: 0 };
  if (horizontal === "Center" || horizontal === "CenterAcrossSelection") return { left: 0.5, right: 0.5 };
  return horizontal === undefined || horizontal === "Left" ? { left: 0, right: 1 } : { left: 0, right: 0 };
}

/** The width of the empty cells beside a cell, as far as `wanted` needs it. */
function emptyRoom(
  sheet: SheetState,
  columns: GridAxis,
  place: { readonly row: number; readonly column: number },
  direction: 1 | -1,
  wanted: number,
): number {
  let room = 0;
  for (
    let column = place.column + direction;
    room < wanted && column >= 0 && column < columns.count;
    column += direction
  ) {
    if (hasContent(cellAt(sheet, place.row, column))) break;
    room += columns.size(column);
  }
  return Math.min(room, wanted);
}
