import type { Edit, Plan } from "../../core/plan/plan";
import { preview, type PreviewItem } from "../../core/plan/preview";
import type { CellAddress } from "../../core/values/workbook/cell-address";
import type { PlanCounts } from "../../messages/plan-messages";

type ItemOf<Kind extends PreviewItem["kind"]> = Extract<PreviewItem, { readonly kind: Kind }>;

export type CellItem = ItemOf<"cell">;
export type ChartItem = ItemOf<"chartAdded" | "chartUpdated">;
/** What a plan changes besides cells and charts. */
export type OtherItem = Exclude<PreviewItem, CellItem | ChartItem | ItemOf<"sheetAdded">>;

/** One sheet of a preview. */
export interface SheetOutline {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly charts: readonly ChartItem[];
  readonly cells: readonly CellItem[];
  /** Cells of long lists beyond those in `cells`. */
  readonly unlisted: number;
  readonly others: readonly OtherItem[];
}

/** Rows of one long list that are gone through cell by cell: nobody reads a hundred thousand of them before 実行. */
const LISTED_ROWS = 500;

/** A plan whose long lists of new cells are cut, and how many cells were cut from each sheet. */
function withoutLongLists(plan: Plan): {
  readonly plan: Plan;
  readonly unlisted: ReadonlyMap<string, number>;
} {
  const unlisted = new Map<string, number>();
  const edits = plan.edits.map((edit): Edit => {
    if (edit.kind !== "cells" || edit.after.length <= LISTED_ROWS) return edit;
    // What is written over is always shown in full.
    if (edit.before.some((line) => line.some((content) => content !== null))) return edit;
    const cut = edit.after.slice(LISTED_ROWS);
    const filled = cut.reduce((sum, line) => sum + line.filter((content) => content !== null).length, 0);
    unlisted.set(edit.sheet, (unlisted.get(edit.sheet) ?? 0) + filled);
    return { ...edit, before: edit.before.slice(0, LISTED_ROWS), after: edit.after.slice(0, LISTED_ROWS) };
  });
  return { plan: { ...plan, edits }, unlisted };
}

function sheetOutline(sheet: string, items: readonly PreviewItem[], unlisted: number): SheetOutline {
  const charts: ChartItem[] = [];
  const cells: CellItem[] = [];
  const others: OtherItem[] = [];
  let isNew = false;
  for (const item of items) {
    if (item.kind === "sheetAdded") isNew = true;
    else if ("title" in item) charts.push(item);
    else if (item.kind === "cell") cells.push(item);
    else others.push(item);
  }
  return { sheet, isNew, charts, cells, unlisted, others };
}

/** The preview, the outcome's message and its link ask for the outline of the same plan, which never changes. */
const outlines = new WeakMap<Plan, readonly SheetOutline[]>();

/** A plan's preview sheet by sheet, in the order in which the plan comes to them. */
export function outlinePlan(plan: Plan): readonly SheetOutline[] {
  const known = outlines.get(plan);
  if (known) return known;
  const { plan: short, unlisted } = withoutLongLists(plan);
  const bySheet = new Map<string, PreviewItem[]>();
  for (const item of preview(short)) {
    const items = bySheet.get(item.sheet) ?? [];
    items.push(item);
    bySheet.set(item.sheet, items);
  }
  const outline = [...bySheet].map(([sheet, items]) => sheetOutline(sheet, items, unlisted.get(sheet) ?? 0));
  outlines.set(plan, outline);
  return outline;
}

/** How many cells, charts and new sheets a plan is about. */
export function countPlan(outline: readonly SheetOutline[]): PlanCounts {
  const total = (count: (sheet: SheetOutline) => number): number =>
    outline.reduce((sum, sheet) => sum + count(sheet), 0);
  return {
    cells: total((sheet) => sheet.cells.length + sheet.unlisted + wordsInRows(sheet)),
    charts: total((sheet) => sheet.charts.length),
    sheets: total((sheet) => (sheet.isNew ? 1 : 0)),
  };
}

/** Each row that is put in gets one word. */
function wordsInRows({ others }: SheetOutline): number {
  return others.reduce((sum, item) => sum + (item.kind === "rowsInserted" ? item.rows.length : 0), 0);
}

/** Where a person looks first for what a plan did: the first sheet of charts, else the first changed cell. */
export function resultPlace(outline: readonly SheetOutline[]): CellAddress | undefined {
  const charts = outline.find((sheet) => sheet.charts.length > 0);
  if (charts) return { sheet: charts.sheet, row: 0, column: 0 };
  const [cell] = outline.flatMap((sheet) => sheet.cells.slice(0, 1));
  return cell && { sheet: cell.sheet, row: cell.row, column: cell.column };
}
