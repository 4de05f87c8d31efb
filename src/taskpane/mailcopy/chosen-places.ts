import { columnName } from "../../core/values/workbook/cell-address";
import type { MailCopyPlaces } from "../../core/write/mailcopy/copy-places";
import { personalCells } from "../../core/write/mailcopy/survey/personal-cells";
import type { MailCopyDraft } from "../../app/mailcopy/prepare-mail-copy";

/** Something on a sheet to be kept that a person has to confirm before a copy is made. */
export interface PlaceToConfirm {
  readonly key: string;
  readonly sheet: string;
}

/** Rows or columns of a sheet that are hidden and hold something; `lines` as they are written: `12-14、20`. */
export interface HiddenPlace extends PlaceToConfirm {
  readonly kind: "rows" | "columns";
  readonly lines: string;
}

/** A cell with values of personal-data columns, and where the columns have them. */
export interface PersonalCell extends PlaceToConfirm {
  readonly cell: string;
  readonly origins: readonly string[];
}

export function hiddenPlaces({ hidden }: MailCopyPlaces): HiddenPlace[] {
  return hidden.flatMap(({ sheet, rows, columns }) => [
    ...(rows.length > 0
      ? [{ key: `rows ${sheet}`, sheet, kind: "rows" as const, lines: spans(rows, (row) => String(row + 1)) }]
      : []),
    ...(columns.length > 0
      ? [{ key: `columns ${sheet}`, sheet, kind: "columns" as const, lines: spans(columns, columnName) }]
      : []),
  ]);
}

export function personalPlaces(draft: MailCopyPlaces): PersonalCell[] {
  return personalCells(draft).map(({ sheet, cell, origins }) => {
    const key = cell === "" ? sheet : `${sheet}!${cell}`;
    return { key, sheet, cell: key, origins };
  });
}

/** Those of the sheets that will be in the copy; 指標定義 is in it as soon as any sheet is. */
export function onKeptSheets<Place extends PlaceToConfirm>(
  places: readonly Place[],
  { choices }: MailCopyDraft,
  sheets: ReadonlySet<string>,
): Place[] {
  const others = new Set(choices.filter(({ isBarred }) => !isBarred).map(({ sheet }) => sheet));
  return places.filter(({ sheet }) => sheets.has(sheet) || (sheets.size > 0 && !others.has(sheet)));
}

/**
 * Numbers in ascending order as their spans.
 * @example
 * spans([1, 2, 3, 7], String); // "1-3、7"
 */
export function spans(numbers: readonly number[], nameOf: (number: number) => string): string {
  const found: [from: number, to: number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? nameOf(from) : `${nameOf(from)}-${nameOf(to)}`)).join("、");
}
