import { formatReference, overlaps, type Area } from "../../src/core/values/workbook/cell-address";
import { isFormula, type CellContent, type CellValue } from "../../src/core/values/workbook/cell-value";
import type {
  ChartSnapshot,
  DefinedName,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/core/values/workbook/snapshot";
import { textAt } from "../../src/core/write/charts/block-identity";
import type { ChartSpec } from "../../src/core/plan/chart-spec";
import { contentAt } from "../../src/core/plan/cell-changes";
import type { CellsEdit, Edit, Plan } from "../../src/core/plan/plan";

/**
 * Applies a plan to a snapshot as a host would, without Excel: contents, number formats, merges, names, sheets, tables
 * and charts. Formulas are not calculated; their cells show 0. Throws where a `before` is not what is there, where
 * an edit names a sheet that is not there, or where a merge or a table would swallow another.
 */
export function applyPlan(workbook: WorkbookSnapshot, plan: Plan): WorkbookSnapshot {
  return plan.edits.reduce(applyEdit, workbook);
}

function applyEdit(workbook: WorkbookSnapshot, edit: Edit): WorkbookSnapshot {
  switch (edit.kind) {
    case "cells":
      return onSheet(workbook, edit.sheet, (sheet) => writeCells(sheet, edit));
    case "format": {
      const { area, format } = edit;
      const { numberFormat } = format;
      return numberFormat === undefined
        ? onSheet(workbook, edit.sheet, (sheet) => sheet)
        : onSheet(workbook, edit.sheet, (sheet) => writeFormats(sheet, area, numberFormat));
    }
    case "copyFormat":
      // Alignment is nothing that a snapshot has.
      return onSheet(workbook, edit.to.sheet, (sheet) =>
        edit.only === undefined ? writeFormats(sheet, edit.to, "General") : sheet,
      );
    case "merge":
      return onSheet(workbook, edit.sheet, (sheet) => {
        if (sheet.merges.some((other) => overlaps(other, edit.area))) throw new Error("merge over a merge");
        return { ...sheet, merges: [...sheet.merges, edit.area] };
      });
    case "name":
      return { ...workbook, names: writeName(workbook.names, edit) };
    case "addSheet":
      if (workbook.sheets.some(({ name }) => name === edit.sheet))
        throw new Error(`sheet exists: ${edit.sheet}`);
      return { ...workbook, sheets: [...workbook.sheets, emptySheet(edit.sheet)] };
    case "resizeTable":
      return onSheet(workbook, edit.sheet, (sheet) => ({
        ...sheet,
        tables: sheet.tables.map((table) =>
          table.name === edit.table ? { ...table, area: edit.after } : table,
        ),
      }));
    case "chart":
      return onSheet(workbook, edit.sheet, (sheet) => writeChart(workbook, sheet, edit.chart, edit.exists));
    default:
      return onSheet(workbook, edit.sheet, (sheet) => sheet);
  }
}

function onSheet(
  workbook: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  if (!workbook.sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet: ${name}`);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  };
}

export function emptySheet(name: string): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    isProtected: false,
    used: { row: 0, column: 0, rows: 0, columns: 0 },
    values: [],
    formulas: [],
    numberFormats: [],
    merges: [],
    tables: [],
    charts: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function writeCells(sheet: SheetSnapshot, { row, column, before, after }: CellsEdit): SheetSnapshot {
  const area = { row, column, rows: after.length, columns: after[0]?.length ?? 0 };
  const wide = widen(sheet, area);
  const values = wide.values.map((line) => [...line]);
  const formulas = wide.formulas.map((line) => [...line]);
  after.forEach((line, down) => {
    line.forEach((content, right) => {
      const standing = contentAt(sheet, row + down, column + right);
      if (JSON.stringify(standing) !== JSON.stringify(before[down]?.[right] ?? null)) {
        throw new Error(`stale: ${JSON.stringify(standing)} is not ${JSON.stringify(before[down]?.[right])}`);
      }
      const y = row + down - wide.used.row;
      const x = column + right - wide.used.column;
      (values[y] ?? [])[x] = shownBy(content);
      (formulas[y] ?? [])[x] = isFormula(content) ? content.formula : null;
    });
  });
  return { ...wide, values, formulas };
}

function shownBy(content: CellContent): CellValue {
  return isFormula(content) ? 0 : content;
}

function writeFormats(sheet: SheetSnapshot, area: Area, numberFormat: string): SheetSnapshot {
  const wide = widen(sheet, area);
  const numberFormats = wide.numberFormats.map((line, y) =>
    line.map((format, x) => {
      const inside = overlaps(area, {
        row: wide.used.row + y,
        column: wide.used.column + x,
        rows: 1,
        columns: 1,
      });
      return inside ? numberFormat : format;
    }),
  );
  return { ...wide, numberFormats };
}

/** The same sheet with a used range that covers an area. */
function widen(sheet: SheetSnapshot, area: Area): SheetSnapshot {
  const { used } = sheet;
  if (used.rows === 0 || used.columns === 0) {
    return filled(sheet, { row: area.row, column: area.column, rows: area.rows, columns: area.columns });
  }
  const row = Math.min(used.row, area.row);
  const column = Math.min(used.column, area.column);
  const rows = Math.max(used.row + used.rows, area.row + area.rows) - row;
  const columns = Math.max(used.column + used.columns, area.column + area.columns) - column;
  return filled(sheet, { row, column, rows, columns });
}

function filled(sheet: SheetSnapshot, used: Area): SheetSnapshot {
  const grid = <T>(source: readonly (readonly T[])[], blank: T): T[][] =>
    Array.from({ length: used.rows }, (_, y) =>
      Array.from({ length: used.columns }, (__, x) => {
        return source[used.row + y - sheet.used.row]?.[used.column + x - sheet.used.column] ?? blank;
      }),
    );
  return {
    ...sheet,
    used,
    values: grid<CellValue>(sheet.values, null),
    formulas: grid<string | null>(sheet.formulas, null),
    numberFormats: grid<string>(sheet.numberFormats, "General"),
  };
}

function writeName(names: readonly DefinedName[], edit: Extract<Edit, { kind: "name" }>): DefinedName[] {
  const standing = names.find(({ name }) => name === edit.name)?.refersTo ?? null;
  const same =
    standing === null
      ? edit.before === null
      : edit.before !== null && formatReference(standing) === formatReference(edit.before);
  if (!same) throw new Error(`stale name: ${edit.name}`);
  const others = names.filter(({ name }) => name !== edit.name);
  return edit.after ? [...others, { name: edit.name, refersTo: edit.after }] : others;
}

/** What a chart says above its columns: the cell that its title shows, or a text. */
function titleOf({ sheets }: WorkbookSnapshot, { title, titleFrom }: ChartSpec): string {
  if (!titleFrom) return title;
  const sheet = sheets.find(({ name }) => name === titleFrom.sheet);
  if (!sheet) throw new Error(`no sheet: ${titleFrom.sheet}`);
  return textAt(sheet, titleFrom.row, titleFrom.column);
}

function writeChart(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  spec: ChartSpec,
  exists: boolean,
): SheetSnapshot {
  const standing = sheet.charts.find(({ name }) => name === spec.name);
  if (exists !== (standing !== undefined)) throw new Error(`stale chart: ${spec.name}`);
  const chart: ChartSnapshot = {
    name: spec.name,
    title: titleOf(workbook, spec),
    left: standing?.left ?? spec.left,
    top: standing?.top ?? spec.top,
    width: standing?.width ?? spec.width,
    height: standing?.height ?? spec.height,
    series: spec.series.map(({ name, values, categories, type, axis }) => ({
      name,
      values: formatReference(values),
      categories: formatReference(categories),
      type: type === "column" || type === "stacked" ? "column" : "line",
      axis,
    })),
  };
  const others = sheet.charts.filter(({ name }) => name !== spec.name);
  return { ...sheet, charts: [...others, chart] };
}
