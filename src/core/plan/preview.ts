import { formatArea, formatCell, type Area } from "../values/workbook/cell-address";
import type { CellContent } from "../values/workbook/cell-value";
import type { CellsEdit, Edit, Plan } from "./plan";
import { sameContent } from "../values/workbook/cell-value";

/** What a look is changed in: the pane words it in one line a sheet. */
export type LookKind = "format" | "merge" | "size" | "conditionalFormat" | "validation" | "layout";

/** One line of a preview: plain data, worded by the pane. */
export type PreviewItem =
  | {
      readonly kind: "cell";
      readonly sheet: string;
      readonly cell: string;
      readonly row: number;
      readonly column: number;
      readonly before: CellContent;
      readonly after: CellContent;
    }
  | { readonly kind: "sheetAdded"; readonly sheet: string }
  | {
      readonly kind: "chartAdded" | "chartUpdated";
      readonly sheet: string;
      readonly name: string;
      readonly title: string;
    }
  | {
      readonly kind: "tableAdded" | "tableResized";
      readonly sheet: string;
      readonly name: string;
      readonly at: string;
    }
  | {
      readonly kind: "nameAdded" | "nameMoved" | "nameRemoved";
      /** The sheet that it points to (or pointed to, where it is removed). */
      readonly sheet: string;
      readonly name: string;
      readonly at: string;
    }
  | {
      readonly kind: "look";
      readonly sheet: string;
      readonly look: LookKind;
      readonly areas: readonly string[];
    };

/**
 * What a plan would do, for people: sheets in the order in which the plan comes to them; on each, what is added first,
 * then charts, cells by row and column, names, and one item for every kind of look that changes.
 */
export function preview(plan: Plan): PreviewItem[] {
  const items = [...plan.edits.filter((edit) => !isLook(edit)).flatMap(itemsOf), ...looks(plan.edits)];
  const sheets = [...new Set(items.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    items
      .filter((item) => item.sheet === sheet)
      .sort((one, other) => rank(one) - rank(other) || byPlace(one, other)),
  );
}

function itemsOf(edit: Edit): PreviewItem[] {
  switch (edit.kind) {
    case "cells":
      return cellItems(edit);
    case "addSheet":
      return [{ kind: "sheetAdded", sheet: edit.sheet }];
    case "chart": {
      const { name, title } = edit.chart;
      return [{ kind: edit.exists ? "chartUpdated" : "chartAdded", sheet: edit.sheet, name, title }];
    }
    case "addTable":
      return [{ kind: "tableAdded", sheet: edit.sheet, name: edit.name, at: formatArea(edit.area) }];
    case "resizeTable":
      return [{ kind: "tableResized", sheet: edit.sheet, name: edit.table, at: formatArea(edit.after) }];
    case "name":
      return nameItems(edit);
    default:
      return [];
  }
}

function cellItems({ sheet, row: firstRow, column: firstColumn, before, after }: CellsEdit): PreviewItem[] {
  return after.flatMap((line, rowOffset) =>
    line.flatMap((content, columnOffset): PreviewItem[] => {
      const row = firstRow + rowOffset;
      const column = firstColumn + columnOffset;
      const was = before[rowOffset]?.[columnOffset] ?? null;
      if (sameContent(was, content)) return [];
      return [
        { kind: "cell", sheet, cell: formatCell({ row, column }), row, column, before: was, after: content },
      ];
    }),
  );
}

function nameItems({ name, before, after }: Extract<Edit, { kind: "name" }>): PreviewItem[] {
  const place = after ?? before;
  if (!place) return [];
  const added = before ? "nameMoved" : "nameAdded";
  return [{ kind: after ? added : "nameRemoved", sheet: place.sheet, name, at: formatArea(place) }];
}

type LookEdit = Exclude<Edit, { kind: "cells" | "addSheet" | "chart" | "addTable" | "resizeTable" | "name" }>;

function isLook(edit: Edit): edit is LookEdit {
  return !["cells", "addSheet", "chart", "addTable", "resizeTable", "name"].includes(edit.kind);
}

function looks(edits: readonly Edit[]): PreviewItem[] {
  const found = new Map<string, { sheet: string; look: LookKind; areas: Set<string> }>();
  for (const edit of edits.filter(isLook)) {
    const { sheet, area } = lookPlace(edit);
    const look = lookKind(edit);
    const entry = found.get(`${look}\n${sheet}`) ?? { sheet, look, areas: new Set<string>() };
    if (area) entry.areas.add(formatArea(area));
    found.set(`${look}\n${sheet}`, entry);
  }
  return [...found.values()].map(({ sheet, look, areas }) => ({
    kind: "look",
    sheet,
    look,
    areas: [...areas],
  }));
}

function lookPlace(edit: LookEdit): { readonly sheet: string; readonly area: Area | undefined } {
  if (edit.kind === "copyFormat") return { sheet: edit.to.sheet, area: edit.to };
  return { sheet: edit.sheet, area: "area" in edit ? edit.area : undefined };
}

function lookKind(edit: LookEdit): LookKind {
  switch (edit.kind) {
    case "format":
    case "copyFormat":
      return "format";
    case "columnWidth":
    case "rowHeight":
      return "size";
    case "freeze":
    case "pageLayout":
    case "showGridlines":
      return "layout";
    case "merge":
    case "conditionalFormat":
    case "validation":
      return edit.kind;
  }
}

const ORDER: readonly PreviewItem["kind"][] = [
  "sheetAdded",
  "tableAdded",
  "tableResized",
  "chartAdded",
  "chartUpdated",
  "cell",
  "nameAdded",
  "nameMoved",
  "nameRemoved",
  "look",
];

function rank(item: PreviewItem): number {
  return ORDER.indexOf(item.kind);
}

function byPlace(one: PreviewItem, other: PreviewItem): number {
  return one.kind === "cell" && other.kind === "cell" ? one.row - other.row || one.column - other.column : 0;
}
