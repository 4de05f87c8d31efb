import { newSheetEdits, sheetOfLikeName } from "../../plan/new-sheet";
import type { Edit, Plan, ValidationRule } from "../../plan/plan";
import type { Area } from "../../values/workbook/cell-address";
import type { CellContent } from "../../values/workbook/cell-value";
import { HIGHEST_ROW_POINTS } from "../../values/workbook/highest-row";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";

/** A column of a sheet that the add-in makes for the staff to fill. */
export interface TableSheetColumn {
  readonly header: string;
  readonly points: number;
  readonly numberFormat: string;
  readonly wrap?: boolean;
  /** Numbers are aligned left, beside texts of the same column. */
  readonly left?: boolean;
  readonly validation?: ValidationRule | undefined;
}

/** A cell that differs from its column; `row` counts from the first row below the headings. */
export interface TableSheetCell {
  readonly row: number;
  readonly column: number;
  readonly numberFormat?: string;
  readonly validation?: ValidationRule | undefined;
}

/** A new sheet with one Excel table under a title and a line of guidance. */
export interface TableSheet {
  readonly sheet: string;
  readonly tableName: string;
  readonly guidance: string;
  readonly columns: readonly TableSheetColumn[];
  /** Filled rows; a table of none has one blank row to begin with. */
  readonly rows: readonly (readonly CellContent[])[];
  readonly tabColor: string;
  readonly cells?: readonly TableSheetCell[];
}

const HEADER_ROW = 3;
const TABLE_STYLE = "TableStyleMedium2";
/** Drawn as well as left to the table's style, which LibreOffice does not show. */
const HEADER = {
  bold: true,
  fill: "#DDEBF7",
  fontColor: "#000000",
  border: "#84919E",
  verticalAlignment: "Center",
} as const;
const GUIDANCE = { fontColor: "#595959", fontSize: 10 } as const;

/** Where the body of such a sheet's table begins; validation of other sheets points there. */
export const FIRST_BODY_ROW = HEADER_ROW + 1;

/** The table of such a sheet, with its headings. */
export function tableArea({ columns, rows }: Pick<TableSheet, "columns" | "rows">): Area {
  return { row: HEADER_ROW, column: 0, rows: 1 + Math.max(1, rows.length), columns: columns.length };
}

/**
 * The sheet added to the workbook, its table under a free name; refused where a sheet has its name already.
 */
export function planTableSheet(
  workbook: WorkbookSnapshot,
  sheet: TableSheet,
): Pick<Plan, "edits" | "refusals"> {
  return sheetOfLikeName(workbook, sheet.sheet)
    ? { edits: [], refusals: [{ code: "nameTaken", sheet: sheet.sheet }] }
    : {
        edits: tableSheetEdits({ ...sheet, tableName: freeTableName(workbook, sheet.tableName) }),
        refusals: [],
      };
}

/** Names of Excel tables and defined names share one space in a workbook. */
function freeTableName({ sheets, names }: WorkbookSnapshot, wanted: string): string {
  const tables = sheets.flatMap((one) => one.tables.map(({ name }) => name));
  const taken = new Set([...tables, ...names.map(({ name }) => name)].map((name) => name.toLowerCase()));
  let tableName = wanted;
  for (let number = 2; taken.has(tableName.toLowerCase()); number += 1)
    tableName = `${wanted}_${String(number)}`;
  return tableName;
}

/**
 * Edits that make the sheet: title, guidance, headings that stay in view, formats and validation for the table's rows,
 * which Excel carries on to every row that is added below.
 */
export function tableSheetEdits(definition: TableSheet): Edit[] {
  const { sheet, columns, rows } = definition;
  const area = tableArea(definition);
  const body = (column: number): Area => ({ row: FIRST_BODY_ROW, column, rows: area.rows - 1, columns: 1 });
  const after = [columns.map(({ header }) => header), ...rows];
  const before = after.map((line) => line.map(() => null));
  const guidance: Area = { row: 1, column: 0, rows: 1, columns: 1 };
  return newSheetEdits(
    {
      name: sheet,
      tabColor: definition.tabColor,
      title: sheet,
      line: definition.guidance,
      headingRow: HEADER_ROW,
    },
    [
      ...columns.map(({ numberFormat, wrap = false, left = false }, column): Edit => {
        const format = { numberFormat, wrapText: wrap, verticalAlignment: "Top" as const };
        return {
          kind: "format",
          sheet,
          area: body(column),
          format: left ? { ...format, horizontalAlignment: "Left" } : format,
        };
      }),
      ...ownFormats(definition),
      { kind: "cells", sheet, row: HEADER_ROW, column: 0, before, after },
      { kind: "format", sheet, area: guidance, format: GUIDANCE },
      { kind: "format", sheet, area: { ...area, rows: 1 }, format: HEADER },
      ...rowHeights(definition),
      { kind: "addTable", sheet, area, name: definition.tableName, style: TABLE_STYLE },
      ...columns.flatMap(({ validation }, column): Edit[] => {
        return validation ? [{ kind: "validation", sheet, area: body(column), rule: validation }] : [];
      }),
      ...ownValidation(definition),
      ...columns.map(({ points }, column): Edit => ({
        kind: "columnWidth",
        sheet,
        column,
        columns: 1,
        points,
      })),
      { kind: "freeze", sheet, rows: HEADER_ROW + 1, columns: 0 },
    ],
  );
}

const LINE_POINTS = 18;
const FULL_WIDTH_POINTS = 11;

/** Lines that a text takes in a column, full-width letters counting twice as much as Latin ones. */
function linesOf(content: CellContent | undefined, points: number): number {
  if (typeof content !== "string") return 1;
  const widths = content
    .split("\n")
    .map((part) => [...part].reduce((sum, letter) => sum + (/[ -~｡-ﾟ]/.test(letter) ? 0.55 : 1), 0));
  return widths.reduce((sum, width) => sum + Math.max(1, Math.ceil((width * FULL_WIDTH_POINTS) / points)), 0);
}

/** Heights of the rows whose wrapped texts take several lines: not every program fits them by itself. */
function rowHeights({ sheet, columns, rows }: TableSheet): Edit[] {
  return rows.flatMap((cells, index): Edit[] => {
    const lines = Math.max(
      1,
      ...columns.map(({ wrap, points }, column) => (wrap ? linesOf(cells[column], points) : 1)),
    );
    const points = Math.min(HIGHEST_ROW_POINTS, lines * LINE_POINTS);
    return lines === 1 ? [] : [{ kind: "rowHeight", sheet, row: FIRST_BODY_ROW + index, rows: 1, points }];
  });
}

function cellArea({ row, column }: TableSheetCell): Area {
  return { row: FIRST_BODY_ROW + row, column, rows: 1, columns: 1 };
}

function ownFormats({ sheet, cells = [] }: TableSheet): Edit[] {
  return cells.flatMap((cell): Edit[] => {
    if (cell.numberFormat === undefined) return [];
    return [{ kind: "format", sheet, area: cellArea(cell), format: { numberFormat: cell.numberFormat } }];
  });
}

function ownValidation({ sheet, cells = [] }: TableSheet): Edit[] {
  return cells.flatMap((cell): Edit[] => {
    return cell.validation
      ? [{ kind: "validation", sheet, area: cellArea(cell), rule: cell.validation }]
      : [];
  });
}

/** The length of a list of choices that Excel takes inline; a longer one makes the file unreadable. */
const LONGEST_LIST = 255;

/** A list of choices for validation; undefined where Excel could not take it (too long, or a comma in a choice). */
export function choiceList(choices: readonly string[]): ValidationRule | undefined {
  const fits =
    choices.length > 0 &&
    choices.join(",").length <= LONGEST_LIST &&
    !choices.some((choice) => choice.includes(","));
  return fits ? { kind: "list", choices } : undefined;
}
