import { invalidArgument } from "../../protocol/host-error";
import type { AreaState } from "../book-state";
import { requireAllowed } from "../protection";
import { columnWidth, rowHeight } from "../sheet-metrics";
import type { StyledCells } from "./styled-cells";

type LineKind = "row" | "column";

/** Excel's own limits, in points; a file may hold half a point more of height than Excel lets anyone set. */
const widest = 1790;
const highest = 409;

/** The one width, or height, of all lines, 0 where they are hidden; null where they differ. */
export function uniformSize({ sheet, areas }: StyledCells, kind: LineKind): number | null {
  const sizeOf = kind === "row" ? rowHeight : columnWidth;
  return uniform(areas, kind, (line) => sizeOf(sheet, line));
}

/** Whether the lines have Excel's default; a hidden one has not (inferred: its size is 0). Null where they differ. */
export function hasStandardSize({ sheet, areas }: StyledCells, kind: LineKind): boolean | null {
  const own = kind === "row" ? sheet.rowHeights : sheet.columnWidths;
  const hidden = kind === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  return uniform(areas, kind, (line) => !own.has(line) && !hidden.has(line));
}

function uniform<Answer>(
  areas: readonly AreaState[],
  kind: LineKind,
  answerOf: (line: number) => Answer,
): Answer | null {
  const answers = new Set<Answer>();
  for (const area of areas) eachLine(area, kind, (line) => answers.add(answerOf(line)));
  const [first] = answers;
  return answers.size === 1 && first !== undefined ? first : null;
}

/** Undefined is Excel's default. A hidden column that is given a width shows again. */
export function setColumnWidth({ sheet, areas }: StyledCells, points: number | undefined): void {
  requireAllowed(sheet, "allowFormatColumns");
  setSizes(areas, "column", points, widest, sheet.columnWidths, sheet.hiddenColumns);
}

/** Undefined is Excel's default. */
export function setRowHeight({ sheet, areas }: StyledCells, points: number | undefined): void {
  requireAllowed(sheet, "allowFormatRows");
  setSizes(areas, "row", points, highest, sheet.rowHeights, sheet.hiddenRows);
}

function setSizes(
  areas: readonly AreaState[],
  kind: LineKind,
  points: number | undefined,
  limit: number,
  sizes: Map<number, number>,
  hidden: Set<number>,
): void {
  if (points !== undefined && (points < 0 || points > limit))
    throw invalidArgument(`The size must lie between 0 and ${String(limit)} points`);
  for (const area of areas) {
    eachLine(area, kind, (line) => {
      if (points === undefined) sizes.delete(line);
      else if (points === 0) hidden.add(line);
      else {
        sizes.set(line, points);
        hidden.delete(line);
      }
    });
  }
}

function eachLine(area: AreaState, kind: LineKind, visit: (line: number) => void): void {
  const start = kind === "row" ? area.row : area.column;
  const count = kind === "row" ? area.rows : area.columns;
  for (let line = start; line < start + count; line++) visit(line);
}
