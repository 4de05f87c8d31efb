import type { FileLook } from "../../../model/file-look";
import type { PersonalValue } from "../request/mail-copy-request";
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
  return [...cells.values()].map((one) => ({ ...one, isColumn: false }));
}

/** The sheets with columns of personal data, but for those that may be kept, each at its first value. */
export function personalColumns(
  personal: readonly PersonalValue[],
  kept: readonly string[],
): FileLook["personal"] {
  const sheets = new Map<string, FileLook["personal"][number]>();
  for (const { origin } of personal) {
    const end = origin.lastIndexOf("!");
    const [sheet, cell] = [origin.slice(0, end), origin.slice(end + 1)];
    if (sheets.has(sheet) || kept.includes(sheet)) continue;
    sheets.set(sheet, { sheet, cell, origins: [origin], isColumn: true });
  }
  return [...sheets.values()];
}
