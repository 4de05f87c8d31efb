import type { Plan } from "../../core/plan/plan";
import { preview, type PreviewItem } from "../../core/plan/preview";
import type { CellAddress } from "../../core/workbook/cell-address";
import type { PlanCounts } from "../messages/plan-messages";

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
  readonly others: readonly OtherItem[];
}

function sheetOutline(sheet: string, items: readonly PreviewItem[]): SheetOutline {
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
  return { sheet, isNew, charts, cells, others };
}

/** A plan's preview sheet by sheet, in the order in which the plan comes to them. */
export function outlinePlan(plan: Plan): readonly SheetOutline[] {
  const bySheet = new Map<string, PreviewItem[]>();
  for (const item of preview(plan)) {
    const items = bySheet.get(item.sheet) ?? [];
    items.push(item);
    bySheet.set(item.sheet, items);
  }
  return [...bySheet].map(([sheet, items]) => sheetOutline(sheet, items));
}

/** How many cells, charts and new sheets a plan is about. */
export function countPlan(outline: readonly SheetOutline[]): PlanCounts {
  const total = (count: (sheet: SheetOutline) => number): number =>
    outline.reduce((sum, sheet) => sum + count(sheet), 0);
  return {
    cells: total((sheet) => sheet.cells.length),
    charts: total((sheet) => sheet.charts.length),
    sheets: total((sheet) => (sheet.isNew ? 1 : 0)),
  };
}

/** Where a person looks first for what a plan did: the first sheet of charts, else the first changed cell. */
export function resultPlace(outline: readonly SheetOutline[]): CellAddress | undefined {
  const charts = outline.find((sheet) => sheet.charts.length > 0);
  if (charts) return { sheet: charts.sheet, row: 0, column: 0 };
  const [cell] = outline.flatMap((sheet) => sheet.cells.slice(0, 1));
  return cell && { sheet: cell.sheet, row: cell.row, column: cell.column };
}
