import { compareKey } from "../../../values/notation/normalise";
import { isUnit } from "../../../values/notation/unit";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { LabelText } from "../places/indicator-source";
import { labelAt } from "../places/label-at";
import type { KindRow, KindRowGroup } from "./kind-row-groups";

/** A row of figures with what it measures, which is between 目標 and the figures. */
export interface PartRow extends KindRow {
  readonly part: LabelText;
}

/** The rows of several measures under one 目標 and one 実績, and the column that names the measures. */
export interface KindParts {
  readonly column: number;
  readonly rows: readonly PartRow[];
}

/**
 * Where 計画 and 実績 each head several rows that a column after them tells apart (利用者数（人） and 時間／月), merged over
 * them or being on the first: every row with its own figures. Undefined where each heads one row, or where the measures
 * of 計画 and 実績 are not the same, so that nobody could say what belongs together.
 */
export function findParts(
  grid: SheetGrid,
  kind: { readonly column: number; readonly rows: readonly KindRow[] },
  firstFigure: number,
): KindParts | undefined {
  for (let column = kind.column + 1; column < firstFigure; column += 1) {
    const rows = kind.rows.map((row, index) =>
      partsOf(grid, row, { kind: kind.column, part: column, figure: firstFigure }, kind.rows[index + 1]?.row),
    );
    if (rows.some((parts) => parts.length > 1) && areAlike(kind.rows, rows))
      return { column, rows: rows.flat() };
  }
  return undefined;
}

function partsOf(
  grid: SheetGrid,
  head: KindRow,
  columns: { readonly kind: number; readonly part: number; readonly figure: number },
  next: number | undefined,
): PartRow[] {
  const merge = grid.merge(head.row, columns.kind);
  const end = merge ? merge.row + merge.rows - 1 : (next ?? grid.lastRow + 1) - 1;
  const parts: PartRow[] = [];
  for (let row = head.row; row <= end; row += 1) {
    const text = grid.text(row, columns.part);
    const isOpen = row === head.row || merge !== undefined || grid.isBlank(row, columns.kind);
    if (!isOpen || text === "" || grid.isBlank(row, columns.figure)) break;
    parts.push({ ...head, row, part: { text, row, column: columns.part } });
  }
  return parts;
}

/** Whether 計画 and what follows it name the same measures in the same order, name by name. */
function areAlike(heads: readonly KindRow[], rows: readonly (readonly PartRow[])[]): boolean {
  const named = (parts: readonly PartRow[]): string =>
    parts.map(({ part }) => compareKey(part.text)).join("\n");
  return rows.every((parts, index) => {
    const before = rows[index - 1];
    const beginsName = !before || heads[index]?.figure.kind === heads[0]?.figure.kind;
    return parts.length > 0 && (beginsName || named(parts) === named(before));
  });
}

interface OpenPart {
  readonly key: string;
  readonly rows: PartRow[];
  readonly label: LabelText;
  readonly unit: string;
}

/** Puts the rows of one measure of one name together into an indicator, called by both: 居宅介護 利用者数（人）. */
export function groupParts(
  grid: SheetGrid,
  rows: readonly PartRow[],
  labelColumn: number | undefined,
): KindRowGroup[] {
  const groups: OpenPart[] = [];
  let name: LabelText | undefined;
  let firstOfName = 0;
  for (const [index, row] of rows.entries()) {
    // What is behind a title or headings said again is of another place, though its names are the same.
    if (row.row !== (rows[index - 1]?.row ?? row.row - 1) + 1)
      [name, firstOfName] = [undefined, groups.length];
    const own = row.label ?? (labelColumn === undefined ? undefined : labelAt(grid, row.row, labelColumn));
    if (own && (own.row !== name?.row || own.column !== name.column)) {
      name = own;
      firstOfName = groups.length;
    }
    const key = compareKey(row.part.text);
    const open = groups
      .slice(firstOfName)
      .find(
        (group) => group.key === key && group.rows.every(({ figure }) => figure.kind !== row.figure.kind),
      );
    if (open) open.rows.push(row);
    else groups.push({ key, rows: [row], label: labelOf(name, row.part), unit: unitOf(row.part.text) });
  }
  return groups.map(({ rows: ofPart, label, unit }) => ({
    rows: ofPart,
    label,
    unit,
    description: undefined,
  }));
}

/** At the measure's own cell, so that no two indicators have the same. */
function labelOf(name: LabelText | undefined, part: LabelText): LabelText {
  return name ? { ...part, text: `${name.text} ${part.text}` } : part;
}

function unitOf(text: string): string {
  return isUnit(text, "") ? text : "";
}
