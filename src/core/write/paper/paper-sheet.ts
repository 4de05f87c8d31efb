import { equivalentContent, type CellChange } from "../../plan/cell-changes";
import {
  addedWhereMissing,
  cellsInTheWay,
  managedChangeSteps,
  managedEditSteps,
  type ManagedSheet,
} from "../../plan/managed-sheet";
import type { Edit, PlanRefusal } from "../../plan/plan";
import { codesHead, headOfCodes, rowCode, rowContents } from "../../plan/row-codes";
import type { SheetCell } from "../../plan/sheet-cell";
import { formatArea, rectanglesOf, type Area, type CellPosition } from "../../values/workbook/cell-address";
import type { CellContent } from "../../values/workbook/cell-value";
import { Checksum } from "../../values/workbook/checksum";
import { valueAt, type WorkbookSnapshot } from "../../values/workbook/snapshot";
import { showsAlready } from "../charts/chart-specs";
import { DATA_GREY, DATA_SIZE, DESCRIPTION, ROW_LOOKS } from "./paper-looks";
import { pagination } from "./pagination";
import { BLANK_CELL, PAPER_MARGIN_POINTS, type PaperCell, type PaperPage } from "./paper-page";

/** What a paper's sheet needs, and whether somebody's edits are in the way. */
export interface PaperSheetPlan {
  readonly edits: readonly Edit[];
  readonly refusals: readonly PlanRefusal[];
}

const CODE_POINTS = 60;
const TAB_COLOR = "#005AFF";

interface Written {
  readonly cells: readonly SheetCell[];
  /** The page with its column of codes. */
  readonly area: Area;
  readonly layout: string;
}

/**
 * The edits that bring a sheet of ours to a page: all of it where it is new or laid out otherwise, else only the contents that
 * differ. Refused where somebody has edited it since it was made, unless `replace` says that this may go. Pauses after each row
 * and between its parts.
 */
export function* paperSheetSteps(
  workbook: WorkbookSnapshot,
  target: ManagedSheet,
  definedName: string,
  page: PaperPage,
  replace: boolean,
): Generator<undefined, PaperSheetPlan> {
  const written = target.state === "standing" ? target.written : undefined;
  const wanted = yield* writtenPageSteps(page);
  yield;
  const taken = cellsInTheWay(target, wanted.cells, written);
  if (taken.length > 0) {
    const at = formatArea(wanted.area);
    return { edits: [], refusals: [{ code: "blockTaken", sheet: target.name, at, taken, offers: [] }] };
  }
  yield;
  const changes = yield* managedChangeSteps(target, wanted.cells, written);
  yield;
  const edits = yield* managedEditSteps(workbook, target, changes, definedName, wanted.area);
  yield;
  const drawn = chartEdits(target, page, changes);
  if (edits.length === 0) return { edits: drawn, refusals: [] };
  const edited = replace ? [] : editedRows(target, page);
  if (edited.length > 0)
    return { edits: [], refusals: [{ code: "editedByHand", sheet: target.name, cells: edited }] };
  const before = target.state === "standing" && written ? headOfCodes(target.sheet, written) : undefined;
  yield;
  const isLaidOut = before?.layout === wanted.layout && written?.rows === wanted.area.rows;
  const added = addedWhereMissing(target, TAB_COLOR);
  return {
    edits: isLaidOut
      ? [...edits, ...heights(target.name, page, new Set(changes.map(({ row }) => row))), ...drawn]
      : [...added, ...(yield* lookSteps(target.name, page, written, wanted.area)), ...edits, ...drawn],
    refusals: [],
  };
}

/** The page's chart where it is missing, shows something else, or something of what it plots has changed. */
function chartEdits(target: ManagedSheet, page: PaperPage, changes: readonly CellChange[]): Edit[] {
  const { chart, printedRows = page.rows.length } = page;
  if (!chart) return [];
  const above = pagination(page).heights.slice(0, chart.row);
  const spec = chart.on(
    target.name,
    above.reduce((sum, points) => sum + points, 0),
  );
  const standing =
    target.state === "standing" ? target.sheet.charts.find(({ name }) => name === chart.name) : undefined;
  // Its figures are written at it, and they come from the table above what it plots.
  const isSame = changes.every(({ row }) => row < page.headingRow || isNote(page, row, printedRows));
  if (standing && isSame && showsAlready(standing, spec, undefined)) return [];
  return [{ kind: "chart", sheet: target.name, chart: spec, exists: standing !== undefined }];
}

function isNote({ rows }: PaperPage, row: number, printedRows: number): boolean {
  return row < printedRows && (rows[row]?.look === "note" || rows[row]?.look === "blank");
}

function contentsOf({ cells }: PaperPage["rows"][number], { columns }: PaperPage): CellContent[] {
  return columns.map((_, column) => (cells[column] ?? BLANK_CELL).content);
}

/** Every cell of the page with a code beside each row; the head of the codes is beside the first. */
function* writtenPageSteps(page: PaperPage): Generator<undefined, Written> {
  const { columns, rows, choices } = page;
  pagination(page);
  yield;
  const layout = layoutOf(page);
  const cells: SheetCell[] = [];
  for (const [index, row] of rows.entries()) {
    yield;
    const contents = contentsOf(row, page);
    const code =
      index === 0
        ? codesHead({ layout, rows: rows.length, choices, first: rowCode(contents) })
        : rowCode(contents);
    cells.push(...[...contents, code].map((content, column) => ({ row: index, column, content })));
  }
  const area = { row: 0, column: 0, rows: rows.length, columns: columns.length + 1 };
  return { cells: cells.filter(({ content }) => content !== null), area, layout };
}

/** Eight digits for all that is no content: widths, the looks of rows, the formats of cells. */
function layoutOf(page: PaperPage): string {
  const { columns, rows, headingRow, printedRows } = page;
  const { fitToPagesTall } = pagination(page);
  const sum = new Checksum();
  const lines = rows.map(({ look, cells }) => [
    look,
    cells.map(({ numberFormat, align }) => [numberFormat, align]),
  ]);
  const printing = {
    ...(printedRows !== undefined && { printedRows }),
    ...(fitToPagesTall && { fitToPagesTall }),
  };
  const isPlain = Object.keys(printing).length === 0;
  sum.add(JSON.stringify([columns, headingRow, lines, ...(isPlain ? [] : [printing])]));
  return sum.text().slice(0, 8);
}

/** Rows that are others than they were written and would be lost; what is the same as in the page wanted is no loss. */
function editedRows(target: ManagedSheet, page: PaperPage): string[] {
  if (target.state !== "standing" || !target.written) return [];
  const { sheet, written } = target;
  const head = headOfCodes(sheet, written);
  const columns = written.columns - 1;
  const rows = Array.from({ length: written.rows }, (_, index) => index).filter((index) => {
    const row = written.row + index;
    const contents = rowContents(sheet, row, written.column, columns);
    const code = index === 0 ? head?.first : valueAt(sheet, row, written.column + columns);
    if (code === rowCode(contents)) return false;
    const wanted = page.rows[index] ? contentsOf(page.rows[index], page) : [];
    return contents.some((content, column) => !equivalentContent(content, wanted[column] ?? null));
  });
  const areas = rectanglesOf(rows.map((row) => ({ row: written.row + row, column: written.column })));
  const found = areas.map((area) => formatArea({ ...area, columns }));
  // Rows that were taken out leave nothing to point at.
  return found.length === 0 && head && head.rows > written.rows
    ? [formatArea({ ...written, columns })]
    : found;
}

/** All looks of a page, over those of what was there before. Pauses between its parts. */
function* lookSteps(
  sheet: string,
  page: PaperPage,
  written: Area | undefined,
  area: Area,
): Generator<undefined, Edit[]> {
  const { columns, rows, headingRow, printedRows = rows.length } = page;
  const { fitToPagesTall } = pagination(page);
  const bare = { fill: null, border: null, numberFormat: "General", bold: false, wrapText: false } as const;
  const all = { ...area, columns: columns.length };
  const codes = { ...area, column: columns.length, columns: 1 };
  const ofCells = yield* ownLookSteps(sheet, page);
  yield;
  const ofHeights = heights(sheet, page);
  yield;
  return [
    ...(written ? [{ kind: "format", sheet, area: written, format: bare } as const] : []),
    ...runsOf(rows.map(({ look }) => look)).map(({ first, count, of }): Edit => ({
      kind: "format",
      sheet,
      area: { ...all, row: first, rows: count },
      format: ROW_LOOKS[of],
    })),
    ...outlines(sheet, page),
    ...ofCells,
    {
      kind: "format",
      sheet,
      area: codes,
      format: { fontColor: DATA_GREY, fontSize: DATA_SIZE, horizontalAlignment: "Left", wrapText: false },
    },
    ...columns.map((points, column): Edit => ({ kind: "columnWidth", sheet, column, columns: 1, points })),
    { kind: "columnWidth", sheet, column: columns.length, columns: 1, points: CODE_POINTS },
    ...ofHeights,
    { kind: "showGridlines", sheet, show: false },
    {
      kind: "pageLayout",
      sheet,
      layout: {
        orientation: "landscape",
        paper: "A4",
        fitToPagesWide: 1,
        ...(fitToPagesTall !== undefined && { fitToPagesTall }),
        printArea: { ...all, rows: printedRows },
        titleRows: { first: headingRow, last: headingRow },
        centreHorizontally: true,
        marginPoints: PAPER_MARGIN_POINTS,
        pageNumbers: true,
      },
    },
  ];
}

/** Number formats and alignments of single cells, a rectangle at a time. Pauses after each row, and each format. */
function* ownLookSteps(sheet: string, { rows }: PaperPage): Generator<undefined, Edit[]> {
  const byFormat = new Map<string, CellPosition[]>();
  const byAlign = new Map<NonNullable<PaperCell["align"]>, CellPosition[]>();
  for (const [row, { cells }] of rows.entries()) {
    yield;
    for (const [column, { numberFormat, align }] of cells.entries()) {
      if (numberFormat !== undefined) addTo(byFormat, numberFormat, { row, column });
      if (align !== undefined) addTo(byAlign, align, { row, column });
    }
  }
  const edits: Edit[] = [];
  for (const [numberFormat, cells] of byFormat) {
    yield;
    for (const area of rectanglesOf(cells))
      edits.push({ kind: "format", sheet, area, format: { numberFormat } });
  }
  for (const [align, cells] of byAlign) {
    yield;
    for (const area of rectanglesOf(cells))
      edits.push({ kind: "format", sheet, area, format: { horizontalAlignment: align } });
  }
  return edits;
}

function addTo<Key>(places: Map<Key, CellPosition[]>, key: Key, cell: CellPosition): void {
  const cells = places.get(key);
  if (cells) cells.push(cell);
  else places.set(key, [cell]);
}

/** The first column of an indicator's rows below its name is one box: its description runs from one to the next. */
function outlines(sheet: string, { rows }: PaperPage): Edit[] {
  return runsOf(rows.map(({ look }) => look)).flatMap(({ first, count, of }): Edit[] =>
    of === "next"
      ? [
          {
            kind: "format",
            sheet,
            area: { row: first, column: 0, rows: count, columns: 1 },
            format: DESCRIPTION,
          },
        ]
      : [],
  );
}

/** Heights of rows, of those named or of all; rows of one height that follow one another are one edit. */
function heights(sheet: string, page: PaperPage, only?: ReadonlySet<number>): Edit[] {
  const points = pagination(page).heights.map((height, row) => (only && !only.has(row) ? undefined : height));
  return runsOf(points).flatMap(({ first, count, of }): Edit[] =>
    of === undefined ? [] : [{ kind: "rowHeight", sheet, row: first, rows: count, points: of }],
  );
}

/** Neighbours that are the same. */
function runsOf<Item>(
  items: readonly Item[],
): readonly { readonly first: number; readonly count: number; readonly of: Item }[] {
  const runs: { first: number; count: number; of: Item }[] = [];
  items.forEach((item, index) => {
    const open = runs.at(-1);
    if (open && open.of === item) open.count += 1;
    else runs.push({ first: index, count: 1, of: item });
  });
  return runs;
}
