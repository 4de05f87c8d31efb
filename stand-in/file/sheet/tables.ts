import type { SheetState, TableState } from "../../model/book-state";
import { formatCells, parseAreaAddress } from "../../model/a1";
import { escapeStoredText, readStoredText } from "../../../src/ooxml/xml/stored-text";
import {
  booleanAttribute,
  child,
  children,
  element,
  numberAttribute,
  type XmlElement,
} from "../../../src/ooxml/xml/xml-element";
import { storedFormula } from "../formulas/stored-formula";

/** Reads a table part; undefined where its area makes no sense. */
export function readTable(root: XmlElement): TableState | undefined {
  const area = parseAreaAddress(root.attributes.ref ?? "");
  if (!area) return undefined;
  const style = child(root, "tableStyleInfo");
  return {
    id: numberAttribute(root, "id") ?? 0,
    name: root.attributes.displayName ?? root.attributes.name ?? "",
    area,
    hasHeaderRow: (numberAttribute(root, "headerRowCount") ?? 1) > 0,
    hasTotalsRow: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
    style: style?.attributes.name ?? "",
    showBandedRows: booleanAttribute(style, "showRowStripes"),
    showFilterButton: child(root, "autoFilter") !== undefined,
  };
}

/**
 * The texts of a table's header cells as Excel needs them: never blank, never a number, never twice the same. Keyed by
 * column counted from the sheet's left; only what differs from the cells.
 */
export function mendedHeaders(sheet: SheetState, table: TableState): Map<number, string> {
  const mended = new Map<number, string>();
  if (!table.hasHeaderRow) return mended;
  columnNames(sheet, table).forEach((name, index) => {
    const column = table.area.column + index;
    const value = sheet.cells.get(table.area.row)?.get(column)?.value;
    if (value !== name) mended.set(column, name);
  });
  return mended;
}

/** A table part over what the file had (calculated columns, totals, sorting) where it is the same table. */
export function tableXml(
  sheet: SheetState,
  table: TableState,
  id: number,
  source: XmlElement | undefined,
): XmlElement {
  const names = columnNames(sheet, table, source);
  const old = children(child(source, "tableColumns"), "tableColumn");
  const columns = names.map((name, index) =>
    columnXml(sheet, table, name, index, columnSource(old, names, index)),
  );
  const withUniqueIds = columns.map((column, index) => ({
    ...column,
    attributes: {
      ...column.attributes,
      id: uniqueId(columns, index),
      name: escapeHeader(names[index] ?? ""),
    },
  }));
  const { totalsRowCount: _totals, headerRowCount: _header, ...kept } = source?.attributes ?? {};
  const attributes = {
    ...kept,
    id,
    name: kept.name !== undefined && kept.displayName === table.name ? kept.name : table.name,
    displayName: table.name,
    ref: formatCells(table.area),
    headerRowCount: table.hasHeaderRow ? undefined : 0,
    totalsRowCount: table.hasTotalsRow ? 1 : undefined,
    totalsRowShown: table.hasTotalsRow ? undefined : (kept.totalsRowShown ?? false),
  };
  const sortState =
    source?.attributes.ref === formatCells(table.area) ? child(source, "sortState") : undefined;
  return element("table", attributes, [
    filterXml(table, source),
    sortState,
    element("tableColumns", { count: columns.length }, withUniqueIds),
    styleXml(table, source),
    child(source, "extLst"),
  ]);
}

/** The names of a table's columns: its header cells, or what the file or Excel calls them where it shows none. */
function columnNames(sheet: SheetState, table: TableState, source?: XmlElement): string[] {
  const old = children(child(source, "tableColumns"), "tableColumn");
  const used = new Set<string>();
  return Array.from({ length: table.area.columns }, (_, index) => {
    const value = sheet.cells.get(table.area.row)?.get(table.area.column + index)?.value ?? null;
    const header = typeof value === "object" ? (value?.error ?? "") : String(value);
    const wanted = table.hasHeaderRow ? header : readStoredText(old[index]?.attributes.name ?? "");
    let name = wanted === "" ? `列${String(index + 1)}` : wanted;
    for (let number = 2; used.has(name.toLowerCase()); number += 1)
      name = `${wanted === "" ? "列" : wanted}${String(number)}`;
    used.add(name.toLowerCase());
    return name;
  });
}

/** A column of the file by its name, else the one in the same place while no other column has that name. */
function columnSource(
  old: readonly XmlElement[],
  names: readonly string[],
  index: number,
): XmlElement | undefined {
  const named = old.find((column) => readStoredText(column.attributes.name ?? "") === names[index]);
  if (named) return named;
  const placed = old.length === names.length ? old[index] : undefined;
  return placed && !names.includes(readStoredText(placed.attributes.name ?? "")) ? placed : undefined;
}

function columnXml(
  sheet: SheetState,
  table: TableState,
  name: string,
  index: number,
  source: XmlElement | undefined,
): XmlElement {
  if (source) return source;
  const totals = table.hasTotalsRow
    ? sheet.cells.get(table.area.row + table.area.rows - 1)?.get(table.area.column + index)
    : undefined;
  if (totals?.formula !== undefined) {
    const formula = element("totalsRowFormula", {}, [storedFormula(totals.formula, table.name)]);
    return element("tableColumn", { id: index + 1, name, totalsRowFunction: "custom" }, [formula]);
  }
  const label = typeof totals?.value === "string" ? escapeStoredText(totals.value) : undefined;
  return element("tableColumn", { id: index + 1, name, totalsRowLabel: label });
}

/** A column keeps its id unless one before it has the same; then it gets one that none has. */
function uniqueId(columns: readonly XmlElement[], index: number): string {
  const ids = columns.map((column) => Number(column.attributes.id));
  const own = ids[index] ?? 0;
  if (own > 0 && ids.indexOf(own) === index) return String(own);
  return String(
    Math.max(...ids) +
      1 +
      ids.slice(0, index).filter((id, place) => ids.indexOf(id) !== place || id <= 0).length,
  );
}

/** The filter covers header and data, not the totals. What it hides is kept while its area is the same. */
function filterXml(table: TableState, source: XmlElement | undefined): XmlElement | undefined {
  if (!table.showFilterButton || !table.hasHeaderRow) return undefined;
  const ref = formatCells({ ...table.area, rows: table.area.rows - (table.hasTotalsRow ? 1 : 0) });
  const old = child(source, "autoFilter");
  return old?.attributes.ref === ref ? old : element("autoFilter", { ref });
}

function styleXml(table: TableState, source: XmlElement | undefined): XmlElement | undefined {
  const old = child(source, "tableStyleInfo");
  if (table.style === "" && !old) return undefined;
  return element("tableStyleInfo", {
    showFirstColumn: false,
    showLastColumn: false,
    showColumnStripes: false,
    ...old?.attributes,
    name: table.style === "" ? undefined : table.style,
    showRowStripes: table.showBandedRows,
  });
}

/** A line break in a header stands as `_x000a_` in the table's part. */
function escapeHeader(name: string): string {
  return escapeStoredText(name).replaceAll("\n", "_x000a_");
}
