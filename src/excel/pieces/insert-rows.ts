import type { EditOf } from "../../core/plan/plan";
import { formatCell, type CellPosition } from "../../core/values/workbook/cell-address";
import type { OpenContext } from "../session/office-session";
import { wholeRows } from "../session/ranges";
import { never, none, onSheet, type EditRules } from "./edit-rules";
import { pieceKind, sheetIn, type PieceOf } from "./piece";

type InsertRows = EditOf<"insertRows">;

/** What is in the rows where new ones are once they are put in: by row, each cell that holds anything. */
type RowsSeen = readonly (readonly { readonly column: number; readonly formula: unknown }[])[];

/**
 * New rows of a sheet, with one word in each. They are taken out again only while they hold nothing else. As all that is below
 * moves, no other edit of the same plan may speak of the sheet.
 */
export const insertRows: EditRules<"insertRows"> = {
  cells: none,
  pieces: (edit) => [rowsOf(edit)],
  isStale: never,
  write: (edit, work) =>
    onSheet(work, edit.sheet, (sheet) => {
      putIn(sheet, edit);
    }),
};

function rowsOf(edit: InsertRows): PieceOf<RowsSeen> {
  return pieceKind<InsertRows, RowsSeen>({
    kind: "insertRows",
    place: ({ sheet, rows }) => ({
      sheet,
      cells: newCells(rows).map(formatCell),
    }),
    isView: false,
    bytes: ({ rows }) => 4_000 * rows.length,
    read: readRows,
    restore: (context, at, wanted, current) => {
      const sheet = sheetIn(context, at.sheet);
      if (isPutIn(at, current) && !isPutIn(at, wanted)) takeOut(sheet, at);
      else if (!isPutIn(at, current) && isPutIn(at, wanted)) putIn(sheet, at);
    },
  })(edit);
}

/** The cells of the word, in the rows as they are numbered once all are put in. */
function newCells(rows: InsertRows["rows"]): CellPosition[] {
  return rows.map(({ below, column }, index) => ({ row: below + index + 1, column }));
}

function putIn(sheet: Excel.Worksheet, { rows, text }: InsertRows): void {
  for (const { below, column } of [...rows].reverse()) {
    wholeRows(sheet, below + 1, 1).insert("Down");
    wholeRows(sheet, below + 1, 1).format.useStandardHeight = true;
    sheet.getRangeByIndexes(below + 1, column, 1, 1).values = [[text]];
  }
}

function takeOut(sheet: Excel.Worksheet, { rows }: InsertRows): void {
  for (const { row } of newCells(rows).reverse()) wholeRows(sheet, row, 1).delete("Up");
}

async function readRows(context: OpenContext, { sheet: name, rows }: InsertRows): Promise<RowsSeen> {
  const sheet = sheetIn(context, name);
  const used = newCells(rows).map(({ row }) => {
    const range = wholeRows(sheet, row, 1).getUsedRangeOrNullObject(true);
    range.load({ formulas: true, columnIndex: true });
    return range;
  });
  await context.sync();
  return used.map((range) => {
    if (range.isNullObject) return [];
    const [line = []] = range.formulas as unknown[][];
    return line.flatMap((formula, index) =>
      formula === "" ? [] : [{ column: range.columnIndex + index, formula }],
    );
  });
}

function isPutIn({ rows, text }: InsertRows, seen: RowsSeen): boolean {
  return rows.every(({ column }, index) => {
    const [only, ...others] = seen[index] ?? [];
    return only !== undefined && others.length === 0 && only.column === column && only.formula === text;
  });
}
