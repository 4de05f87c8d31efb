import type { SheetState } from "../../model/book-state";
import { DEFAULT_FONT, type DefaultFont } from "../styles/style-table";

/** Points in a pixel at 96 pixels an inch. */
const POINTS_PER_PIXEL = 0.75;
/** English metric units in a point: the unit of drawings. */
export const EMU_PER_POINT = 12_700;
/** What a column holds by default besides its digits, in pixels, and the step that its width is rounded up to. */
const CELL_PADDING = 5;
const WIDTH_STEP = 8;
const DEFAULT_CHARACTERS = 8;

/** The default row height of a Japanese Excel with 游ゴシック 11, in points. */
export const DEFAULT_ROW_HEIGHT = 18.75;
/** The default column width of a Japanese Excel with 游ゴシック 11, in points: 8.38 characters, 72 pixels. */
export const DEFAULT_COLUMN_WIDTH = defaultColumnWidth(DEFAULT_FONT);

/**
 * The widest digit of a font in whole pixels, the unit of column widths in a file. Known for the usual fonts at their
 * usual size; for others it is inferred from the size.
 */
export function digitWidth(font: DefaultFont): number {
  if (font.size === 11 && /^(?:Calibri|Aptos Narrow)$/i.test(font.name)) return 7;
  return Math.max(1, Math.round((font.size / POINTS_PER_PIXEL) * 0.53));
}

/** The width of a column that says nothing, in points: `characters` digits and their padding. */
export function defaultColumnWidth(font: DefaultFont, characters = DEFAULT_CHARACTERS): number {
  const pixels = characters * digitWidth(font) + CELL_PADDING;
  return Math.ceil(pixels / WIDTH_STEP) * WIDTH_STEP * POINTS_PER_PIXEL;
}

/** A column width as a file holds it, in points and whole pixels (ECMA-376 §18.3.1.13): 13.75 of 8 pixels is 82.5. */
export function pointsOfCharacters(characters: number, font: DefaultFont): number {
  const digit = digitWidth(font);
  return Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit) * POINTS_PER_PIXEL;
}

/** The inverse of `pointsOfCharacters`, in steps of 1/256 character; Excel refuses more than 255 characters. */
export function charactersOfPoints(points: number, font: DefaultFont): number {
  const characters = Math.trunc((Math.round(points / POINTS_PER_PIXEL) / digitWidth(font)) * 256) / 256;
  return Math.min(255, Math.max(0, characters));
}

/** Where columns or rows of a sheet begin, in points; hidden ones are 0 wide. */
export interface SheetAxis {
  /** The near edge of an index counted from 0. */
  start(index: number): number;
  /** The index that holds a position, and how far into it the position lies. */
  at(position: number): { index: number; offset: number };
}

export function columnAxis(sheet: SheetState): SheetAxis {
  return axis(sheet.columnWidths, sheet.hiddenColumns, sheet.defaultColumnWidth ?? DEFAULT_COLUMN_WIDTH);
}

export function rowAxis(sheet: SheetState): SheetAxis {
  return axis(sheet.rowHeights, sheet.hiddenRows, sheet.defaultRowHeight ?? DEFAULT_ROW_HEIGHT);
}

/** Costs as many steps as sizes differ from the usual one: a sheet has a million rows. */
function axis(sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>, usual: number): SheetAxis {
  const odd = [...new Set([...sizes.keys(), ...hidden])]
    .sort((one, other) => one - other)
    .map((index) => ({ index, size: hidden.has(index) ? 0 : (sizes.get(index) ?? usual) }));
  return {
    start: (index) => {
      let total = index * usual;
      for (const entry of odd) if (entry.index < index) total += entry.size - usual;
      return total;
    },
    at: (position) => {
      let index = 0;
      let left = Math.max(0, position);
      for (const entry of odd) {
        const plain = entry.index - index;
        if (left < plain * usual) break;
        left -= plain * usual;
        index = entry.index;
        if (left < entry.size) return { index, offset: left };
        left -= entry.size;
        index += 1;
      }
      const whole = Math.floor(left / usual);
      return { index: index + whole, offset: left - whole * usual };
    },
  };
}
