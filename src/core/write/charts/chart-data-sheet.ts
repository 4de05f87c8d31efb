import {
  formatArea,
  formatCell,
  rowsOf,
  type Area,
  type CellAddress,
} from "../../values/workbook/cell-address";
import { CHART_DATA_NAME } from "../../values/workbook/own-sheets";
import { type WorkbookSnapshot } from "../../values/workbook/snapshot";
import { RATE_FORMAT } from "../rates/band-formats";
import type { SheetCell } from "../../plan/sheet-cell";
import { DRAWING_COLUMN, drawingHeadings, drawingWidths } from "./block-drawing";
import { BLOCK_COLUMNS, chartDataCells, type AnyChartDataBlock, type ChartDataBlock } from "./chart-data";
import { labelLines } from "./chart-lines";
import { FIGURE_COLUMNS, identityHeadings, identityWidths } from "./block-identity";
import { figureFormat } from "./chart-figure-format";
import type { CellChange } from "../../plan/cell-changes";
import {
  cellsInTheWay,
  extentOf,
  managedChangeSteps,
  managedEditSteps,
  type ManagedSheet,
} from "../../plan/managed-sheet";
import type { Edit, PlanRefusal } from "../../plan/plan";
import { CHART_DATA_GUIDE, CHART_DATA_TITLE } from "../../plan/sheet-words";

const HEADER_FILL = "#E0EAFF";
const LINE = "#BFC5CC";
/** #N/A is meant here; grey, but still readable on white (4.5 : 1). */
const GREY = "#767676";
const LABEL_POINTS = 70;
const TITLE_POINTS = 24;
const ROW_POINTS = 18;
const LINE_POINTS = 16;

/** What the sheet of chart data needs, and which indicators' blocks change: their charts are drawn again. */
export interface ChartDataPlan {
  readonly edits: readonly Edit[];
  readonly changedBlocks: ReadonlySet<AnyChartDataBlock>;
  readonly refusals: readonly PlanRefusal[];
}

/** Pauses after each block. */
export function* planChartDataSteps(
  workbook: WorkbookSnapshot,
  target: ManagedSheet,
  blocks: readonly AnyChartDataBlock[],
  summaryOf: (block: ChartDataBlock) => CellAddress,
): Generator<undefined, ChartDataPlan> {
  const all: SheetCell[] = [
    { row: 0, column: 0, content: CHART_DATA_TITLE },
    { row: 1, column: 0, content: CHART_DATA_GUIDE },
    ...identityHeadings(),
    ...drawingHeadings(),
  ];
  for (const block of blocks) {
    yield;
    all.push(...chartDataCells(block, summaryOf));
  }
  const written = target.state === "standing" ? target.written : undefined;
  const wanted = all.filter(({ content }) => content !== null);
  yield;
  const area = extentOf(all) ?? { row: 0, column: 0, rows: 2, columns: 1 };
  yield;
  const taken = cellsInTheWay(target, wanted, written);
  if (taken.length > 0) {
    const refusal = {
      code: "blockTaken",
      sheet: target.name,
      at: formatArea(area),
      taken,
      offers: [],
    } as const;
    return { edits: [], changedBlocks: new Set(), refusals: [refusal] };
  }
  yield;
  const changes = yield* managedChangeSteps(target, wanted, written);
  yield;
  const edits = yield* managedEditSteps(workbook, target, changes, CHART_DATA_NAME, area);
  yield;
  return {
    edits: edits.length === 0 ? [] : [...edits, ...(yield* lookSteps(target.name, blocks, area, written))],
    changedBlocks: changedAmong(blocks, changes),
    refusals: [],
  };
}

function changedAmong(
  blocks: readonly AnyChartDataBlock[],
  changes: readonly CellChange[],
): ReadonlySet<AnyChartDataBlock> {
  const columnsOfRow = new Map<number, number[]>();
  for (const { row, column } of changes) {
    const columns = columnsOfRow.get(row);
    if (columns) columns.push(column);
    else columnsOfRow.set(row, [column]);
  }
  const isChanged = ({ titleRow, firstYearRow, years }: AnyChartDataBlock): boolean =>
    rowsOf({ row: titleRow, column: 0, rows: firstYearRow + years - titleRow, columns: BLOCK_COLUMNS }).some(
      (row) =>
        columnsOfRow
          .get(row)
          ?.some((column) => column < BLOCK_COLUMNS || (row === titleRow && column === DRAWING_COLUMN)),
    );
  return new Set(blocks.filter(isChanged));
}

function* lookSteps(
  sheet: string,
  blocks: readonly AnyChartDataBlock[],
  area: Area,
  written: Area | undefined,
): Generator<undefined, Edit[]> {
  const bare: Edit[] = written
    ? [
        {
          kind: "format",
          sheet,
          area: written,
          format: { fill: null, border: null, numberFormat: "General", bold: false },
        },
      ]
    : [];
  const ofBlocks: Edit[] = [];
  for (const block of blocks) {
    yield;
    ofBlocks.push(...blockLooks(sheet, block));
  }
  const grey = { formula: `=ISNA(${formatCell(area)})`, fontColor: GREY };
  return [
    ...bare,
    { kind: "rowHeight", sheet, row: 0, rows: area.row + area.rows, points: ROW_POINTS },
    {
      kind: "format",
      sheet,
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      format: { bold: true, fontSize: 14 },
    },
    { kind: "rowHeight", sheet, row: 0, rows: 1, points: TITLE_POINTS },
    // Runs over the columns that are printed, and no further.
    { kind: "format", sheet, area: { row: 1, column: 0, rows: 1, columns: 1 }, format: { fontSize: 9 } },
    ...ofBlocks,
    { kind: "columnWidth", sheet, column: 0, columns: FIGURE_COLUMNS, points: LABEL_POINTS },
    ...identityWidths(sheet),
    ...drawingWidths(sheet),
    ...(written ? [{ kind: "conditionalFormat", sheet, area: written, rules: [] } as const] : []),
    { kind: "conditionalFormat", sheet, area, rules: [grey] },
    {
      kind: "pageLayout",
      sheet,
      layout: {
        orientation: "portrait",
        paper: "A4",
        fitToPagesWide: 1,
        // #N/A keeps a line from falling to zero; on paper it would look like a fault.
        errorsBlank: true,
        printArea: { row: 0, column: 0, rows: area.row + area.rows, columns: FIGURE_COLUMNS },
      },
    },
  ];
}

function blockLooks(sheet: string, block: AnyChartDataBlock): Edit[] {
  const { titleRow, firstYearRow } = block;
  const years = { row: firstYearRow, rows: block.years };
  const decimals = (block.kind === "indicator" ? block.subject.years : [])
    .map(figureFormat)
    .reduce((one, other) => (other.length > one.length ? other : one), "#,##0");
  return [
    {
      kind: "format",
      sheet,
      area: { row: titleRow, column: 0, rows: 1, columns: 1 },
      format: { bold: true },
    },
    {
      kind: "format",
      sheet,
      area: { row: titleRow + 1, column: 0, rows: 1, columns: BLOCK_COLUMNS },
      format: { fill: HEADER_FILL, horizontalAlignment: "Center", wrapText: true },
    },
    {
      kind: "format",
      sheet,
      area: { row: titleRow + 1, column: 0, rows: years.rows + 1, columns: BLOCK_COLUMNS },
      format: { border: LINE },
    },
    {
      kind: "format",
      sheet,
      area: { ...years, column: 0, columns: 1 },
      format: { wrapText: true, horizontalAlignment: "Center", verticalAlignment: "Center" },
    },
    ...tallRows(sheet, block),
    { kind: "format", sheet, area: { ...years, column: 1, columns: 2 }, format: { numberFormat: decimals } },
    {
      kind: "format",
      sheet,
      area: { ...years, column: 3, columns: 1 },
      format: { numberFormat: RATE_FORMAT },
    },
  ];
}

/** Some labels have several lines, and Excel does not always make room for what an add-in writes. */
function tallRows(sheet: string, block: AnyChartDataBlock): Edit[] {
  if (block.kind === "leftOver") return [];
  const { firstYearRow, subject } = block;
  return subject.lines.flatMap((line, index): Edit[] => {
    const more = labelLines(line) - 1;
    const points = ROW_POINTS + more * LINE_POINTS;
    return more > 0 ? [{ kind: "rowHeight", sheet, row: firstYearRow + index, rows: 1, points }] : [];
  });
}
