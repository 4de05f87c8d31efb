import type { CellsEdit, Edit, Plan } from "../../core/plan/plan";
import {
  contains,
  formatCell,
  overlaps,
  rectanglesOf,
  type Area,
  type CellPosition,
} from "../../core/values/workbook/cell-address";
import { isFormula, sameContent, type CellContent } from "../../core/values/workbook/cell-value";
import { areasAround } from "../pieces/joined-areas";
import { UNTOUCHED, writeContents, writeNumberFormats, type SheetOf } from "../pieces/write-cells";
import type { Job } from "../session/batches";
import type { OpenContext } from "../session/office-session";
import { areaOfCells } from "./open-sheets";
import type { Known } from "./known";

/** Edits of one sheet's cells that stand together in a plan, or an edit of another kind. */
export type Step = CellsStep | Exclude<Edit, CellsEdit>;

interface CellsStep {
  readonly kind: "cells";
  readonly edits: CellsEdit[];
}

/** Edits of a plan in their order, with neighbouring edits of one sheet's cells as one step. */
export function stepsOf(edits: readonly Edit[]): Step[] {
  const steps: Step[] = [];
  for (const edit of edits) {
    const last = steps.at(-1);
    if (edit.kind !== "cells") steps.push(edit);
    else if (last?.kind === "cells" && last.edits[0]?.sheet === edit.sheet) last.edits.push(edit);
    else steps.push({ kind: "cells", edits: [edit] });
  }
  return steps;
}

/** The jobs that write the cells of one sheet: scattered ones in few calls, and none that stays as it is. */
export function writeCellEdits(
  context: OpenContext,
  edits: readonly CellsEdit[],
  plan: Plan,
  known: Known,
): Job[] {
  const name = edits[0]?.sheet ?? "";
  const sheet: SheetOf = () => context.workbook.worksheets.getItem(name);
  const cells = changedCells(edits);
  const isProtected = known.isProtected.has(name);
  // A call that names a locked cell fails even where it leaves the cell as it is.
  const areas = (isProtected ? rectanglesOf : areasAround)([...cells.values()]);
  return [
    ...areas.flatMap((area) => writeContents(sheet, area, contentsOf(area, cells))),
    ...(isProtected ? [] : edits.flatMap((edit) => keepNumberFormats(sheet, edit, plan, known))),
  ];
}

type ChangedCell = CellPosition & { readonly content: CellContent };

/** Cells that an edit leaves as they are are not written at all: what the API cannot read of them stays. */
function changedCells(edits: readonly CellsEdit[]): Map<string, ChangedCell> {
  const cells = new Map<string, ChangedCell>();
  for (const { row, column, before, after } of edits) {
    after.forEach((contents, rowOffset) => {
      contents.forEach((content, columnOffset) => {
        const cell = { row: row + rowOffset, column: column + columnOffset };
        const key = formatCell(cell);
        const isSame = sameContent(content, before[rowOffset]?.[columnOffset] ?? null);
        // A cell that an earlier edit wrote is written again, back to what it was.
        if (!isSame || cells.has(key)) cells.set(key, { ...cell, content });
      });
    });
  }
  return cells;
}

function contentsOf(
  area: Area,
  cells: ReadonlyMap<string, ChangedCell>,
): (CellContent | typeof UNTOUCHED)[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_unused, column) => {
      const cell = cells.get(formatCell({ row: area.row + row, column: area.column + column }));
      return cell ? cell.content : UNTOUCHED;
    }),
  );
}

/**
 * A formula takes over the number format of what it refers to, so the format that was there is written behind it.
 * (Inferred from Excel's behaviour at typing.) Where the plan says a format itself, that one stands.
 */
function keepNumberFormats(sheet: SheetOf, edit: CellsEdit, plan: Plan, known: Known): Job[] {
  if (!edit.after.some((contents) => contents.some(isFormula))) return [];
  const area = areaOfCells(edit);
  const image = known.before.cells.get(edit.sheet)?.find((one) => contains(one.area, area));
  if (!image || isFormatSaid(edit, area, plan)) return [];
  const formats = edit.after.map((contents, rowOffset) =>
    contents.map((_, columnOffset) => {
      const row = area.row - image.area.row + rowOffset;
      const column = area.column - image.area.column + columnOffset;
      return image.numberFormats[row]?.[column] ?? "General";
    }),
  );
  return writeNumberFormats(sheet, area, formats);
}

/** True where the plan gives cells of the area a number format before it writes them. */
function isFormatSaid(edit: CellsEdit, area: Area, plan: Plan): boolean {
  const earlier = plan.edits.slice(0, plan.edits.indexOf(edit));
  return earlier.some((other) => {
    if (other.kind === "copyFormat") return other.to.sheet === edit.sheet && overlaps(other.to, area);
    if (other.kind !== "format" || other.format.numberFormat === undefined) return false;
    return other.sheet === edit.sheet && overlaps(other.area, area);
  });
}
