import type { BookState, PageLayoutState, SheetState } from "./book-state";

/** A workbook with one empty sheet, `Sheet1`, as Excel opens it. */
export function createBook(): BookState {
  return {
    sheets: [createSheet("Sheet1", [])],
    names: [],
    activeSheet: "Sheet1",
    date1904: false,
    properties: {},
    settings: new Map(),
  };
}

/** An empty, visible sheet with an id that none of the `others` has. */
export function createSheet(name: string, others: readonly SheetState[]): SheetState {
  const taken = new Set(others.map((sheet) => sheet.id));
  let number = others.length + 1;
  while (taken.has(sheetId(number))) number += 1;
  return {
    id: sheetId(number),
    name,
    visibility: "Visible",
    cells: new Map(),
    merges: [],
    tables: [],
    charts: [],
    conditionalFormats: [],
    validations: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    showGridlines: true,
    pageLayout: createPageLayout(),
  };
}

export function createPageLayout(): PageLayoutState {
  return { orientation: "Portrait", centerHorizontally: false, centerVertically: false };
}

function sheetId(number: number): string {
  return `{00000000-0001-0000-${(number - 1).toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}
