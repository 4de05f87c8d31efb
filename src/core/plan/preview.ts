import { formatArea, formatCell, type Area } from "../values/workbook/cell-address";
import type { CellContent } from "../values/workbook/cell-value";
import type { CellsEdit, EditKind, EditOf, Plan } from "./plan";
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
  /** Whole rows, as they are numbered once they are there. */
  | { readonly kind: "rowsInserted"; readonly sheet: string; readonly rows: readonly number[] }
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
  const all = plan.edits.flatMap((edit) => itemsOf(edit));
  const items = [...all.filter((item) => item.kind !== "look"), ...oneLookEach(all)];
  const sheets = [...new Set(items.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    items
      .filter((item) => item.sheet === sheet)
      .sort((one, other) => rank(one) - rank(other) || byPlace(one, other)),
  );
}

function itemsOf<Kind extends EditKind>(edit: EditOf<Kind>): PreviewItem[] {
  return ITEMS[edit.kind](edit);
}

/** What a person is shown of each kind of edit; a look of its own for each, gathered afterwards. */
const ITEMS: { readonly [Kind in EditKind]: (edit: EditOf<Kind>) => PreviewItem[] } = {
  cells: cellItems,
  format: ({ sheet, area }) => [lookItem("format", sheet, area)],
  copyFormat: ({ to }) => [lookItem("format", to.sheet, to)],
  merge: ({ sheet, area }) => [lookItem("merge", sheet, area)],
  columnWidth: ({ sheet }) => [lookItem("size", sheet)],
  rowHeight: ({ sheet }) => [lookItem("size", sheet)],
  conditionalFormat: ({ sheet, area }) => [lookItem("conditionalFormat", sheet, area)],
  validation: ({ sheet, area }) => [lookItem("validation", sheet, area)],
  name: nameItems,
  addSheet: ({ sheet }) => [{ kind: "sheetAdded", sheet }],
  insertRows: ({ sheet, rows }) => [
    {
      kind: "rowsInserted",
      sheet,
      rows: rows.map(({ below }, index) => below + index + 2),
    },
  ],
  addTable: ({ sheet, name, area }) => [{ kind: "tableAdded", sheet, name, at: formatArea(area) }],
  resizeTable: ({ sheet, table, after }) => [
    { kind: "tableResized", sheet, name: table, at: formatArea(after) },
  ],
  freeze: ({ sheet }) => [lookItem("layout", sheet)],
  pageLayout: ({ sheet }) => [lookItem("layout", sheet)],
  showGridlines: ({ sheet }) => [lookItem("layout", sheet)],
  chart: ({ sheet, chart: { name, title }, exists }) => [
    { kind: exists ? "chartUpdated" : "chartAdded", sheet, name, title },
  ],
};

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

function nameItems({ name, before, after }: EditOf<"name">): PreviewItem[] {
  const place = after ?? before;
  if (!place) return [];
  const added = before ? "nameMoved" : "nameAdded";
  return [{ kind: after ? added : "nameRemoved", sheet: place.sheet, name, at: formatArea(place) }];
}

type LookItem = Extract<PreviewItem, { kind: "look" }>;

function lookItem(look: LookKind, sheet: string, area?: Area): LookItem {
  return { kind: "look", sheet, look, areas: area ? [formatArea(area)] : [] };
}

/** One item for every look of a sheet, with all its areas. */
function oneLookEach(items: readonly PreviewItem[]): LookItem[] {
  const found = new Map<string, { readonly item: LookItem; readonly areas: Set<string> }>();
  for (const item of items) {
    if (item.kind !== "look") continue;
    const key = `${item.look}\n${item.sheet}`;
    const gathered = found.get(key) ?? { item, areas: new Set<string>() };
    for (const area of item.areas) gathered.areas.add(area);
    found.set(key, gathered);
  }
  return [...found.values()].map(({ item, areas }) => ({ ...item, areas: [...areas] }));
}

const ORDER: readonly PreviewItem["kind"][] = [
  "sheetAdded",
  "rowsInserted",
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
