import { isDeepStrictEqual } from "node:util";
import type {
  BookState,
  CellStyle,
  ConditionalFormatState,
  SheetState,
} from "../../../stand-in/model/book-state";
import type { ChartState } from "../../../stand-in/model/chart-state";
import { overlaps } from "../../../stand-in/model/area";
import { usualMargins } from "../../../stand-in/model/api/page-layout";
import { defaultStyle } from "../../../stand-in/model/cell-style";
import { inheritedStyle } from "../../../stand-in/model/sheet-cells";

/**
 * A workbook's state as a person could tell it apart: what is left out and what is spelt out as Excel's default, or as the look
 * of the cell's row or column, are the same, and so are the numbers that Excel hands out by itself (ids, priorities of rules) and the order of rules that have
 * no cell in common.
 */
export function comparableState(book: BookState): unknown {
  const { sheets, names, activeSheet, date1904 } = book;
  const state = {
    sheets: sheets.map(comparableSheet),
    names: names
      .map(({ name, formula, visible, comment }) => ({ name, formula, visible, comment: comment ?? "" }))
      .sort(byName),
    activeSheet,
    date1904,
  };
  // A copy: what is compared later must not change along with the workbook.
  return JSON.parse(JSON.stringify(state));
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name < other.name ? -1 : 1;
}

/** A state without what cannot be read: whether a text was written with an apostrophe (docs/decisions/excel-text-without-traces.md). */
export function withoutApostrophes(state: unknown): unknown {
  return JSON.parse(
    JSON.stringify(state, (key, value: unknown) => (key === "quotePrefix" ? undefined : value)),
  );
}

/** Excel's number for the paper that a Japanese Excel starts with. */
const A4 = 9;

function comparableSheet(sheet: SheetState): unknown {
  const { source: _source, id: _id, cells: _cells, charts, conditionalFormats, tables, ...rest } = sheet;
  return {
    ...rest,
    cells: comparableCells(sheet),
    charts: charts.map(comparableChart),
    conditionalFormats: comparableRules(conditionalFormats),
    tables: tables.map(({ id: _tableId, ...table }) => table),
    pageLayout: {
      ...rest.pageLayout,
      paperSize: rest.pageLayout.paperSize ?? A4,
      margins: rest.pageLayout.margins ?? usualMargins,
    },
    columnWidths: [...rest.columnWidths].sort(),
    rowHeights: [...rest.rowHeights].sort(),
    hiddenColumns: [...rest.hiddenColumns].sort(),
    hiddenRows: [...rest.hiddenRows].sort(),
  };
}

/** Rules in one order: the first by their text of those before which no rule with a cell in common has to come. */
function comparableRules(formats: readonly ConditionalFormatState[]): unknown[] {
  const byPriority = [...formats].sort((one, other) => one.priority - other.priority);
  let left = byPriority.map(({ id: _id, priority: _priority, ...rule }) => ({
    rule,
    text: JSON.stringify(rule),
  }));
  const ordered: unknown[] = [];
  while (left.length > 0) {
    const free = left.filter(({ rule }, index) =>
      left.slice(0, index).every((earlier) => !overlaps(earlier.rule.area, rule.area)),
    );
    const next = free.reduce((least, one) => (one.text < least.text ? one : least));
    ordered.push(next.rule);
    left = left.filter((one) => one !== next);
  }
  return ordered;
}

function comparableCells(sheet: SheetState): unknown[] {
  const found = new Map<
    string,
    { value: unknown; formula?: string; style: object; lines: Record<string, unknown> }
  >();
  const at = (row: number, column: number) => {
    const key = `R${String(row + 1)}C${String(column + 1)}`;
    const cell = found.get(key) ?? { value: null, style: {}, lines: {} };
    found.set(key, cell);
    return cell;
  };
  for (const [row, columns] of sheet.cells) {
    for (const [column, { value, formula, style }] of columns) {
      const inherited = inheritedStyle(sheet, row, column);
      if (inherited && value === null && formula === undefined && hasLook(style, inherited)) continue;
      Object.assign(at(row, column), { value, formula, style: comparableStyle(style ?? {}) });
      for (const [edge, line] of Object.entries(style?.borders ?? {})) addLine(at, row, column, edge, line);
    }
  }
  const isPlain = ({ value, formula, style, lines }: ReturnType<typeof at>): boolean =>
    value === null &&
    formula === undefined &&
    Object.keys(style).length === 0 &&
    Object.keys(lines).length === 0;
  return [...found].filter(([, cell]) => !isPlain(cell)).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Whether a cell looks as its row or column does. */
function hasLook(style: Readonly<CellStyle> | undefined, inherited: Readonly<CellStyle>): boolean {
  const look = (of: Readonly<CellStyle>): unknown =>
    JSON.parse(JSON.stringify({ ...comparableStyle(of), borders: of.borders ?? {} }));
  return isDeepStrictEqual(look(style ?? {}), look(inherited));
}

type At = (row: number, column: number) => { lines: Record<string, unknown> };

/** A line between two cells is one line, whichever of them holds it. */
function addLine(at: At, row: number, column: number, edge: string, line: unknown): void {
  if (edge === "left" && column > 0) at(row, column - 1).lines.right = line;
  else if (edge === "top" && row > 0) at(row - 1, column).lines.bottom = line;
  else at(row, column).lines[edge] = line;
}

function comparableStyle({ borders: _borders, ...style }: Readonly<CellStyle>): CellStyle {
  const defaults: Readonly<Record<string, unknown>> = { ...defaultStyle };
  const said = Object.entries(style).filter(([name, value]) => value !== defaults[name]);
  return Object.fromEntries(said);
}

function comparableChart({ id: _id, source: _source, axes, ...chart }: ChartState): unknown {
  const comparableAxes = Object.entries(axes).map(([name, axis]) => {
    const { numberFormat, ...rest } = axis;
    return [name, numberFormat === "General" ? rest : axis];
  });
  return { ...chart, axes: Object.fromEntries(comparableAxes) as unknown };
}
