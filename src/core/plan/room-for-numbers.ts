import { contains, type CellPosition } from "../values/workbook/cell-address";
import type { SheetPrinting } from "../values/workbook/sheet-printing";
import type { SheetSnapshot, WorkbookSnapshot } from "../values/workbook/snapshot";
import type { Edit } from "./plan";

/** Of half a full-width character of 11 points, and what Excel leaves free at both sides. */
const POINTS = { half: 6, sides: 8 };

/**
 * Makes a column at least as wide as a number needs, as one too narrow shows ####. A number over several columns is left,
 * and so are a hidden column, which a width would bring into sight, and one that is known to have the room.
 * @param points what the number needs
 * @param usual how wide the column is taken to be where nobody has asked Excel
 */
export function roomFor(sheet: SheetSnapshot, at: CellPosition, points: number, usual: number): Edit[] {
  const { column } = at;
  const isMerged = sheet.merges.some((merge) => merge.columns > 1 && contains(merge, at));
  if (isMerged || sheet.hiddenColumns.includes(column)) return [];
  if (points <= (printingOf(sheet)?.columnWidths[column] ?? usual)) return [];
  return [{ kind: "columnWidth", sheet: sheet.name, column, columns: 1, points, isLeast: true }];
}

function printingOf({ printing }: SheetSnapshot): SheetPrinting | undefined {
  return printing === "unreadable" ? undefined : printing;
}

/** The workbook as wide as the least widths among the edits make it, for what is planned of how its sheets are printed. */
export function withWidths(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const widths = edits.flatMap((edit) => (edit.kind === "columnWidth" ? [edit] : []));
  if (widths.length === 0) return workbook;
  const widened = (sheet: SheetSnapshot): SheetSnapshot => {
    const printing = printingOf(sheet);
    if (!printing) return sheet;
    const own = widths.filter((edit) => edit.sheet === sheet.name);
    const columnWidths = printing.columnWidths.map((now, at) =>
      Math.max(now, ...own.map(({ column, points }) => (column === at ? points : 0))),
    );
    return { ...sheet, printing: { ...printing, columnWidths } };
  };
  return { ...workbook, sheets: workbook.sheets.map(widened) };
}

/** The points that a number takes in a cell whose format, one that `typedFormat` makes, shows words beside its digits. */
export function shownPoints(value: number, format: string): number {
  const section = /^(?:"[^"]*"|[^";])*/u.exec(format)?.[0] ?? "";
  const words = section.replace(/[^"]*(?:"([^"]*)"|$)/gu, "$1");
  const code = section.replace(/"[^"]*"/gu, "");
  const decimals = /\.(0+)/u.exec(code)?.[1]?.length ?? 0;
  const digits = (code.includes("%") ? value * 100 : value).toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: code.includes(","),
  });
  const percent = code.includes("%") ? "%" : "";
  return halvesOf(`${words}${digits}${percent}`) * POINTS.half + POINTS.sides;
}

function halvesOf(text: string): number {
  return [...text].reduce((sum, one) => sum + (/[ -~｡-ﾟ]/u.test(one) ? 1 : 2), 0);
}

/**
 * The edits without all but the largest least width of the same columns: each is compared with what was before the plan, so a
 * smaller one that comes later would take the room away again.
 */
export function widestOnly(edits: readonly Edit[]): Edit[] {
  const widest = new Map<string, Edit & { readonly kind: "columnWidth" }>();
  for (const edit of edits) {
    const key = keyOf(edit);
    if (key === undefined || edit.kind !== "columnWidth") continue;
    if (edit.points > (widest.get(key)?.points ?? 0)) widest.set(key, edit);
  }
  return edits.filter((edit) => {
    const key = keyOf(edit);
    return key === undefined || widest.get(key) === edit;
  });
}

/** The columns of a least width; undefined of every other edit. */
function keyOf(edit: Edit): string | undefined {
  if (edit.kind !== "columnWidth" || edit.isLeast !== true) return undefined;
  return JSON.stringify([edit.sheet, edit.column, edit.columns]);
}
