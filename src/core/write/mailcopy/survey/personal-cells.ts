import type { FileLook } from "../../../model/file-look";
import type { PersonalPlace } from "./survey-book";

/**
 * Places of personal data by the cell, each with all columns' cells that have its values. A sheet's own name may be
 * somebody's: then the cell is "".
 */
export function personalCells({
  personal,
}: {
  readonly personal: readonly PersonalPlace[];
}): FileLook["personal"] {
  const cells = new Map<
    string,
    { readonly sheet: string; readonly cell: string; readonly origins: string[] }
  >();
  for (const { sheet, cell: place, origin } of personal) {
    const known = cells.get(place) ?? { sheet, cell: place.slice(sheet.length + 1), origins: [] };
    if (!known.origins.includes(origin)) known.origins.push(origin);
    cells.set(place, known);
  }
  return [...cells.values()];
}
