import { sameContent, type CellContent } from "../../core/workbook/cell-value";
import { formatArea, type CellAddress } from "../../core/workbook/cell-address";
import type { Edit, Plan } from "../../core/plan/plan";
import type { PlanCounts } from "../messages/plan-messages";

export interface CellChange {
  readonly at: CellAddress;
  readonly before: CellContent;
  readonly after: CellContent;
}

export interface ChartChange {
  readonly name: string;
  readonly title: string;
  /** False where the chart is new. */
  readonly exists: boolean;
}

/** Looks and arrangements that a plan changes besides cells and charts; `places` counts areas. */
export type LayoutChange =
  | { readonly kind: "format" | "size"; readonly places: number }
  | { readonly kind: "conditionalFormat" | "validation"; readonly areas: readonly string[] }
  | { readonly kind: "table" | "tableResized"; readonly name: string }
  | { readonly kind: "freeze" | "pageLayout" | "gridlines" };

export interface SheetOutline {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly cells: readonly CellChange[];
  readonly charts: readonly ChartChange[];
  readonly layout: readonly LayoutChange[];
}

/** A plan as a person looks through it: sheet by sheet, in the order in which the plan comes to them. */
export interface PlanOutline {
  readonly sheets: readonly SheetOutline[];
  readonly names: readonly { readonly name: string; readonly removed: boolean }[];
  readonly counts: PlanCounts;
}

type SheetEdit = Exclude<Edit, { kind: "name" }>;
type EditOf<Kind extends SheetEdit["kind"]> = Extract<SheetEdit, { kind: Kind }>;

function editsOf<Kind extends SheetEdit["kind"]>(
  edits: readonly SheetEdit[],
  kind: Kind,
): readonly EditOf<Kind>[] {
  return edits.filter((edit): edit is EditOf<Kind> => edit.kind === kind);
}

function cellChanges(edits: readonly SheetEdit[]): readonly CellChange[] {
  return editsOf(edits, "cells").flatMap(({ sheet, row, column, before, after }) =>
    after.flatMap((line, down) =>
      line.flatMap((content, right) => {
        const old = before[down]?.[right] ?? null;
        const at = { sheet, row: row + down, column: column + right };
        return sameContent(old, content) ? [] : [{ at, before: old, after: content }];
      }),
    ),
  );
}

function layoutChanges(edits: readonly SheetEdit[]): readonly LayoutChange[] {
  const formats = (["format", "copyFormat", "merge"] as const).reduce(
    (sum, kind) => sum + editsOf(edits, kind).length,
    0,
  );
  const sizes = editsOf(edits, "columnWidth").length + editsOf(edits, "rowHeight").length;
  const bands = editsOf(edits, "conditionalFormat").map((edit) => formatArea(edit.area));
  const validations = editsOf(edits, "validation").map((edit) => formatArea(edit.area));
  const arrangements = (["freeze", "pageLayout"] as const).filter((kind) => editsOf(edits, kind).length > 0);
  return [
    ...editsOf(edits, "addTable").map(({ name }) => ({ kind: "table" as const, name })),
    ...editsOf(edits, "resizeTable").map(({ table }) => ({ kind: "tableResized" as const, name: table })),
    ...(bands.length > 0 ? [{ kind: "conditionalFormat" as const, areas: bands }] : []),
    ...(validations.length > 0 ? [{ kind: "validation" as const, areas: validations }] : []),
    ...(formats > 0 ? [{ kind: "format" as const, places: formats }] : []),
    ...(sizes > 0 ? [{ kind: "size" as const, places: sizes }] : []),
    ...arrangements.map((kind) => ({ kind })),
    ...(editsOf(edits, "showGridlines").length > 0 ? [{ kind: "gridlines" as const }] : []),
  ];
}

function outlineSheet(sheet: string, edits: readonly SheetEdit[]): SheetOutline {
  return {
    sheet,
    isNew: editsOf(edits, "addSheet").length > 0,
    cells: cellChanges(edits),
    charts: editsOf(edits, "chart").map(({ chart, exists }) => ({
      name: chart.name,
      title: chart.title,
      exists,
    })),
    layout: layoutChanges(edits),
  };
}

/** What a plan would do, grouped by sheet; cells that keep their content are left out. */
export function outlinePlan(plan: Plan): PlanOutline {
  const bySheet = new Map<string, SheetEdit[]>();
  const names: { readonly name: string; readonly removed: boolean }[] = [];
  for (const edit of plan.edits) {
    if (edit.kind === "name") {
      names.push({ name: edit.name, removed: edit.after === null });
      continue;
    }
    const sheet = edit.kind === "copyFormat" ? edit.to.sheet : edit.sheet;
    const edits = bySheet.get(sheet) ?? [];
    edits.push(edit);
    bySheet.set(sheet, edits);
  }
  const sheets = [...bySheet].map(([sheet, edits]) => outlineSheet(sheet, edits));
  const total = (count: (outline: SheetOutline) => number): number =>
    sheets.reduce((sum, outline) => sum + count(outline), 0);
  const counts = {
    cells: total((outline) => outline.cells.length),
    charts: total((outline) => outline.charts.length),
    sheets: sheets.filter((outline) => outline.isNew).length,
  };
  return { sheets, names, counts };
}
