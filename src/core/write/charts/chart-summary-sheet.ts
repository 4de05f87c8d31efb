import type { GradeScheme } from "../../model/grade-scheme";
import { formatCell, sameArea, type Area, type RangeAddress } from "../../values/workbook/cell-address";
import { CHART_ROWS_NAME, CHART_SHEET_NAME } from "../../values/workbook/own-sheets";
import { findName, type WorkbookSnapshot } from "../../values/workbook/snapshot";
import { gradeRules, RATE_FORMAT } from "../rates/band-formats";
import { cellsEdits, contentAt, type CellChange } from "../../plan/cell-changes";
import type { ChartDataBlock } from "./chart-data";
import {
  CHART_ROW_POINTS,
  MARGIN_POINTS,
  PAGE_MARGIN_POINTS,
  ROW_POINTS,
  SUMMARY_COLUMN_POINTS,
  summaryRowPoints,
  TABLE_FONT_SIZE,
  TITLE_ROW_POINTS,
} from "./chart-grid";
import { summarySteps } from "./chart-summary";
import { figureFormat } from "./chart-figure-format";
import { FIRST_COLUMN, type ChartSheetLayout } from "./lay-out-charts";
import { managedChangeSteps, managedEditSteps, type ManagedSheet } from "../../plan/managed-sheet";
import type { Edit } from "../../plan/plan";
import { CHART_SHEET_GUIDE, CHART_SHEET_TITLE } from "../../plan/sheet-words";

const HEADER_FILL = "#E0EAFF";
const LINE = "#BFC5CC";

/** The cells of the sheet of charts: its title, and the table of summaries. Pauses where it has come to its cells. */
export function* planSummarySteps(
  workbook: WorkbookSnapshot,
  target: ManagedSheet,
  blocks: readonly ChartDataBlock[],
  layout: ChartSheetLayout,
  scheme: GradeScheme,
): Generator<undefined, Edit[]> {
  const written = target.state === "standing" ? target.written : undefined;
  const area = layout.summaries;
  const cells = yield* summarySteps(blocks, area, scheme);
  const changes = yield* managedChangeSteps(target, cells, written);
  const edits = yield* managedEditSteps(workbook, target, changes, CHART_SHEET_NAME, area);
  if (edits.length === 0 || blocks.length === 0) return edits;
  return [
    ...(written ? [] : [...titleEdits(target), ...rowHeights(target.name, layout)]),
    ...chartRowEdits(workbook, target.name, layout),
    ...edits,
    ...looks(target.name, blocks, layout, written, scheme),
  ];
}

/** Set once, before there are charts: they move and grow with the rows that they lie over. */
function rowHeights(sheet: string, { rows }: ChartSheetLayout): Edit[] {
  return [{ kind: "rowHeight", sheet, row: 1, rows: rows - 1, points: ROW_POINTS }];
}

/** Rows of charts that are not there yet, and the name that remembers them all. */
function chartRowEdits(
  workbook: WorkbookSnapshot,
  sheet: string,
  { chartRows, newChartRows }: ChartSheetLayout,
): Edit[] {
  if (!chartRows || !newChartRows) return [];
  const { row, rows } = newChartRows;
  const before = findName(workbook, CHART_ROWS_NAME)?.refersTo ?? null;
  const after: RangeAddress = { sheet, ...chartRows };
  const isNamed = before?.sheet === sheet && sameArea(before, after);
  return [
    { kind: "rowHeight", sheet, row, rows, points: CHART_ROW_POINTS },
    ...(isNamed ? [] : [{ kind: "name", name: CHART_ROWS_NAME, before, after } as const]),
  ];
}

/** Written once; a title that somebody has changed stays. */
function titleEdits(target: ManagedSheet): Edit[] {
  const texts = [CHART_SHEET_TITLE, CHART_SHEET_GUIDE];
  const changes = texts.map((after, row): CellChange => {
    const before = target.state === "standing" ? contentAt(target.sheet, row, FIRST_COLUMN) : null;
    return { row, column: FIRST_COLUMN, before, after };
  });
  const sheet = target.name;
  return [
    ...cellsEdits(
      sheet,
      changes.filter(({ before }) => before === null),
    ),
    {
      kind: "format",
      sheet,
      area: { row: 0, column: FIRST_COLUMN, rows: 1, columns: 1 },
      format: { bold: true, fontSize: 16 },
    },
    { kind: "showGridlines", sheet, show: false },
    { kind: "columnWidth", sheet, column: 0, columns: 1, points: MARGIN_POINTS },
    ...SUMMARY_COLUMN_POINTS.map((points, index): Edit => ({
      kind: "columnWidth",
      sheet,
      column: FIRST_COLUMN + index,
      columns: 1,
      points,
    })),
    { kind: "rowHeight", sheet, row: 0, rows: 1, points: TITLE_ROW_POINTS },
  ];
}

function looks(
  sheet: string,
  blocks: readonly ChartDataBlock[],
  { summaries: area, rows, pages }: ChartSheetLayout,
  written: Area | undefined,
  scheme: GradeScheme,
): Edit[] {
  const { row, column } = area;
  const body: Area = { ...area, row: row + 1, rows: area.rows - 1 };
  const part = (first: number, columns: number): Area => ({ ...body, column: column + first, columns });
  const grades = part(5, 1);
  const bare: Edit[] = written
    ? [
        {
          kind: "format",
          sheet,
          area: written,
          format: { fill: null, border: null, numberFormat: "General", bold: false },
        },
        {
          kind: "conditionalFormat",
          sheet,
          area: {
            ...written,
            row: written.row + 1,
            rows: written.rows - 1,
            column: written.column + 5,
            columns: 1,
          },
          rules: [],
        },
      ]
    : [];
  return [
    ...bare,
    { kind: "rowHeight", sheet, row, rows: 1, points: ROW_POINTS },
    ...blocks.map(({ subject }, index): Edit => {
      const points = summaryRowPoints(subject.title);
      return { kind: "rowHeight", sheet, row: body.row + index, rows: 1, points };
    }),
    {
      kind: "format",
      sheet,
      area,
      format: { border: LINE, verticalAlignment: "Center", wrapText: true, fontSize: TABLE_FONT_SIZE },
    },
    {
      kind: "format",
      sheet,
      area: { ...area, rows: 1 },
      format: { fill: HEADER_FILL, bold: true, horizontalAlignment: "Center" },
    },
    { kind: "format", sheet, area: part(1, 1), format: { horizontalAlignment: "Center" } },
    ...blocks.map(({ subject }, index): Edit => {
      const numberFormat = subject.latest ? figureFormat(subject.latest) : "General";
      return {
        kind: "format",
        sheet,
        area: { row: body.row + index, column: column + 2, rows: 1, columns: 2 },
        format: { numberFormat, horizontalAlignment: "Right" },
      };
    }),
    {
      kind: "format",
      sheet,
      area: part(4, 1),
      format: { numberFormat: RATE_FORMAT, horizontalAlignment: "Right" },
    },
    { kind: "format", sheet, area: grades, format: { horizontalAlignment: "Center" } },
    { kind: "conditionalFormat", sheet, area: grades, rules: gradeRules(formatCell(grades), scheme) },
    {
      kind: "pageLayout",
      sheet,
      layout: {
        orientation: "landscape",
        paper: "A4",
        fitToPagesWide: 1,
        fitToPagesTall: pages,
        printArea: { row: 0, column: 0, rows, columns: column + area.columns },
        centreHorizontally: true,
        marginPoints: PAGE_MARGIN_POINTS,
      },
    },
  ];
}
