import { formatCell, type CellPosition } from "../../core/values/workbook/cell-address";
import { lookDifference, type CellLook } from "../pieces/cells/cell-look";
import {
  equivalentStored,
  sameStored,
  type CellsImage,
  type StoredContent,
} from "../pieces/cells/cells-image";

/** What has to be written so that a cell is again as it was; what is left out is right already. */
export interface CellRepair extends CellPosition {
  readonly content?: { readonly wanted: StoredContent };
  readonly numberFormat?: string;
  readonly look?: CellLook;
  /** The number format that the cell has now, and the one that it is to have in the end. */
  readonly numberFormatNow: string;
  readonly finalNumberFormat: string;
}

interface CellState {
  readonly content: StoredContent;
  readonly numberFormat: string;
  readonly look: CellLook;
}

/** Three moments of the same cells: before the operation, after it, and now. */
export interface ThreeMoments {
  readonly before: CellsImage;
  readonly after: CellsImage;
  readonly now: CellsImage;
}

/**
 * What makes the cells again as they were before the operation. Only what the operation changed is looked at: what
 * someone has changed besides (a colour of a cell whose content the operation wrote) stays.
 */
export function cellRepairs({ before, after, now }: ThreeMoments): CellRepair[] {
  return everyCell(before).flatMap(({ row, column }) => {
    const was = stateAt(before, row, column);
    const became = stateAt(after, row, column);
    const is = stateAt(now, row, column);
    const content = !sameStored(was.content, became.content) && !sameStored(was.content, is.content);
    const numberFormat = was.numberFormat !== became.numberFormat && was.numberFormat !== is.numberFormat;
    const look = common(lookDifference(was.look, became.look), lookDifference(was.look, is.look));
    const hasLook = Object.keys(look).length > 0;
    if (!content && !numberFormat && !hasLook) return [];
    return [
      {
        row,
        column,
        numberFormatNow: is.numberFormat,
        finalNumberFormat: was.numberFormat === became.numberFormat ? is.numberFormat : was.numberFormat,
        ...(content && { content: { wanted: was.content } }),
        ...(numberFormat && { numberFormat: was.numberFormat }),
        ...(hasLook && { look }),
      },
    ];
  });
}

/** One repair for each cell: areas that were kept for different groups of looks may overlap. */
export function oneForEachCell(repairs: readonly CellRepair[]): CellRepair[] {
  const byCell = new Map<string, CellRepair>();
  for (const repair of repairs) {
    const cell = formatCell(repair);
    const other = byCell.get(cell);
    byCell.set(cell, other ? { ...other, ...repair, ...withLooks(other.look, repair.look) } : repair);
  }
  return [...byCell.values()];
}

function withLooks(one: CellLook | undefined, other: CellLook | undefined): { look?: CellLook } {
  return (one ?? other) ? { look: { ...one, ...other } } : {};
}

/**
 * A1 addresses of the cells in which someone has since changed just what the operation had changed: putting them back
 * would throw that away.
 */
export function cellsEditedSince({ before, after, now }: ThreeMoments): string[] {
  return everyCell(before)
    .filter(({ row, column }) => {
      const was = stateAt(before, row, column);
      const became = stateAt(after, row, column);
      const is = stateAt(now, row, column);
      if (isContentEdited(was.content, became.content, is.content)) return true;
      if (isThird(was.numberFormat, became.numberFormat, is.numberFormat)) return true;
      return Object.keys(became.look).some((name) =>
        isThird(was.look[name], became.look[name], is.look[name]),
      );
    })
    .map(formatCell);
}

/** True where the operation changed something, and it is now neither what it was nor what it became. */
function isThird<T>(was: T, became: T, is: T): boolean {
  return was !== became && is !== became && is !== was;
}

/** A formula that Excel only spells in another way by now is not edited. */
function isContentEdited(was: StoredContent, became: StoredContent, is: StoredContent): boolean {
  return !sameStored(was, became) && !equivalentStored(is, became) && !equivalentStored(is, was);
}

function everyCell({ area }: CellsImage): CellPosition[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}

function stateAt(image: CellsImage, row: number, column: number): CellState {
  const [inRow, inColumn] = [row - image.area.row, column - image.area.column];
  return {
    content: image.contents[inRow]?.[inColumn] ?? null,
    numberFormat: image.numberFormats[inRow]?.[inColumn] ?? "General",
    look: image.looks[inRow]?.[inColumn] ?? {},
  };
}

function common(one: CellLook, other: CellLook): CellLook {
  return Object.fromEntries(Object.entries(one).filter(([name]) => name in other));
}
