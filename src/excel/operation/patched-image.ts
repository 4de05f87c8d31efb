import { type CellPosition } from "../../core/values/workbook/cell-address";
import { contentIn, type CellsImage, type StoredContent } from "../pieces/cells/cells-image";
import type { Image } from "./image";
import type { Overwritten, OwnContents } from "./own-contents";

/** An image in which some cells hold something else: the last of several contents of a cell counts. */
export function withContents(image: Image, cells: readonly Overwritten[]): Image {
  if (cells.length === 0) return image;
  return mapContents(image, (sheet, { row, column }, content) => {
    const others = cells.filter((cell) => cell.sheet === sheet && cell.row === row && cell.column === column);
    const last = others.at(-1);
    return last ? last.content : content;
  });
}

/**
 * An image of now in which what people have typed counts as not touched by the operation: such cells hold what they
 * held `before`, so that nothing is put back over them.
 */
export function withoutForeign(now: Image, before: Image, own: OwnContents): Image {
  return mapContents(now, (sheet, cell, content) =>
    own.isOurs(sheet, cell, content) ? content : contentIn(before.cells.get(sheet) ?? [], cell),
  );
}

function mapContents(
  image: Image,
  map: (sheet: string, cell: CellPosition, content: StoredContent) => StoredContent,
): Image {
  const cells = [...image.cells].map(([sheet, areas]): [string, CellsImage[]] => [
    sheet,
    areas.map((one) => ({
      ...one,
      contents: one.contents.map((contents, row) =>
        contents.map((content, column) =>
          map(sheet, { row: one.area.row + row, column: one.area.column + column }, content),
        ),
      ),
    })),
  ]);
  return { ...image, cells: new Map(cells) };
}
