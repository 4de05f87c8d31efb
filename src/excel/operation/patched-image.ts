import { cellKey, type CellPosition } from "../../core/values/workbook/cell-address";
import { contentIn, formatIn, type CellsImage, type StoodInCell } from "../pieces/cells/cells-image";
import type { Image } from "./image";
import type { Overwritten, OwnContents } from "./own-contents";

const GENERAL = "General";

/** An image in which some cells hold something else: the last of several contents of a cell counts. */
export function withContents(image: Image, cells: readonly Overwritten[]): Image {
  if (cells.length === 0) return image;
  const last = new Map(cells.map((cell) => [cellKey(cell), cell]));
  return mapCells(image, (sheet, cell, was) => {
    const other = last.get(cellKey({ ...cell, sheet }));
    return other ? { content: other.content, numberFormat: other.numberFormat ?? was.numberFormat } : was;
  });
}

/**
 * An image of now in which what people have typed counts as not touched by the operation, like cells that lie between those
 * that it writes: such cells hold what they held `before`, so that nothing is put back over them.
 */
export function withoutForeign(now: Image, before: Image, own: OwnContents): Image {
  return mapCells(now, (sheet, cell, is) => {
    const images = before.cells.get(sheet) ?? [];
    if (!own.touches(sheet, cell))
      return {
        content: contentIn(images, cell),
        numberFormat: formatIn(images, cell),
      };
    return own.isOurs(sheet, cell, is.content) ? is : { ...is, content: contentIn(images, cell) };
  });
}

function mapCells(
  image: Image,
  map: (sheet: string, cell: CellPosition, was: StoodInCell) => StoodInCell,
): Image {
  const cells = [...image.cells].map(([sheet, areas]): [string, CellsImage[]] => [
    sheet,
    areas.map((one) => {
      const mapped = one.contents.map((contents, row) =>
        contents.map((content, column) =>
          map(
            sheet,
            { row: one.area.row + row, column: one.area.column + column },
            { content, numberFormat: one.numberFormats[row]?.[column] ?? GENERAL },
          ),
        ),
      );
      return {
        ...one,
        contents: mapped.map((line) => line.map(({ content }) => content)),
        numberFormats: mapped.map((line) => line.map(({ numberFormat }) => numberFormat)),
      };
    }),
  ]);
  return { ...image, cells: new Map(cells) };
}
