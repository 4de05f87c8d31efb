import { formatArea, type Area } from "../../core/values/workbook/cell-address";
import type { ChartImage } from "../pieces/chart-image";
import {
  readConditionalFormats,
  replaceConditionalFormats,
  type ConditionalFormatImage,
} from "../pieces/conditional-formats";
import { readName, setName, type NameImage } from "../pieces/defined-names";
import {
  readColumnWidth,
  readRowHeight,
  setColumnWidth,
  setRowHeight,
  type LineSize,
} from "../pieces/line-sizes";
import { readMerges, setMerges } from "../pieces/merges";
import { readPageSetup, restorePageSetup, type PageSetup } from "../pieces/page-setup";
import { readChartImage } from "../pieces/read-chart-image";
import { readFrozenPanes, readGridlines, setFrozenPanes, type FrozenPanes } from "../pieces/sheet-view";
import { dissolveTable, readTable, resizeTable, type TableImage } from "../pieces/tables";
import { readValidation, setValidation, type AreaValidation } from "../pieces/validations";
import { setChart } from "../pieces/write-chart";
import type { ClaimsExcelApi } from "../session/capabilities";
import type { OpenContext } from "../session/office-session";

/** Where a piece of the workbook is found that is no cell. */
export type PieceAddress =
  | { readonly kind: "columnWidth"; readonly sheet: string; readonly column: number }
  | { readonly kind: "rowHeight"; readonly sheet: string; readonly row: number }
  | {
      readonly kind: "merge" | "conditionalFormat" | "validation";
      readonly sheet: string;
      readonly area: Area;
    }
  | { readonly kind: "table" | "chart"; readonly sheet: string; readonly name: string }
  | { readonly kind: "freeze" | "pageLayout" | "showGridlines"; readonly sheet: string }
  | { readonly kind: "name"; readonly name: string };

/** A piece as it was at one moment. */
export type Piece =
  | { readonly kind: "lineSize"; readonly size: LineSize }
  | { readonly kind: "merges"; readonly areas: readonly Area[] }
  | { readonly kind: "conditionalFormats"; readonly formats: readonly ConditionalFormatImage[] }
  | { readonly kind: "validation"; readonly validation: AreaValidation }
  | { readonly kind: "table"; readonly table: TableImage }
  | { readonly kind: "chart"; readonly chart: ChartImage | null }
  | { readonly kind: "freeze"; readonly panes: FrozenPanes }
  | { readonly kind: "pageLayout"; readonly setup: PageSetup }
  | { readonly kind: "showGridlines"; readonly show: boolean }
  | { readonly kind: "name"; readonly name: NameImage };

/** Reads a piece in a few syncs of its own; several are read side by side with `together`. */
export async function readPiece(
  context: OpenContext,
  at: PieceAddress,
  claims: ClaimsExcelApi,
): Promise<Piece> {
  if (at.kind === "name") return { kind: "name", name: await readName(context, at.name) };
  const sheet = context.workbook.worksheets.getItem(at.sheet);
  switch (at.kind) {
    case "columnWidth":
      return { kind: "lineSize", size: await readColumnWidth(context, sheet, at.column) };
    case "rowHeight":
      return { kind: "lineSize", size: await readRowHeight(context, sheet, at.row) };
    case "merge":
      return { kind: "merges", areas: await readMerges(context, sheet, at.area) };
    case "conditionalFormat":
      return { kind: "conditionalFormats", formats: await readConditionalFormats(context, sheet, at.area) };
    case "validation":
      return { kind: "validation", validation: await readValidation(context, sheet, at.area) };
    case "table":
      return { kind: "table", table: await readTable(context, at.name) };
    case "chart":
      return { kind: "chart", chart: await readChartImage(context, sheet, at.name, claims) };
    case "freeze":
      return { kind: "freeze", panes: await readFrozenPanes(context, sheet) };
    case "pageLayout":
      return { kind: "pageLayout", setup: await readPageSetup(context, sheet) };
    case "showGridlines":
      return { kind: "showGridlines", show: await readGridlines(context, sheet) };
  }
}

/** Queues what makes a piece `wanted` that is `current` now. */
export async function restorePiece(
  context: OpenContext,
  at: PieceAddress,
  wanted: Piece,
  current: Piece,
): Promise<void> {
  if (at.kind === "name") {
    if (wanted.kind === "name" && current.kind === "name")
      setName(context, at.name, wanted.name, current.name !== null);
    return;
  }
  const sheet = context.workbook.worksheets.getItem(at.sheet);
  if (wanted.kind === "chart" && at.kind === "chart") {
    await restoreChart(context, sheet, at.name, wanted.chart, current);
  } else if (wanted.kind === "conditionalFormats" && at.kind === "conditionalFormat") {
    await replaceConditionalFormats(context, sheet, at.area, wanted.formats);
  } else restoreAtOnce(sheet, at, wanted, current);
}

function restoreAtOnce(
  sheet: Excel.Worksheet,
  at: Exclude<PieceAddress, { kind: "name" }>,
  wanted: Piece,
  current: Piece,
): void {
  if (wanted.kind === "lineSize" && at.kind === "columnWidth") setColumnWidth(sheet, at.column, wanted.size);
  if (wanted.kind === "lineSize" && at.kind === "rowHeight") setRowHeight(sheet, at.row, wanted.size);
  if (wanted.kind === "merges" && at.kind === "merge") setMerges(sheet, at.area, wanted.areas);
  if (wanted.kind === "validation" && at.kind === "validation")
    setValidation(sheet, at.area, wanted.validation);
  if (wanted.kind === "table" && at.kind === "table") restoreTable(sheet, at.name, wanted.table);
  if (wanted.kind === "freeze") setFrozenPanes(sheet, wanted.panes);
  if (wanted.kind === "pageLayout" && current.kind === "pageLayout")
    restorePageSetup(sheet, wanted.setup, current.setup);
  if (wanted.kind === "showGridlines") sheet.showGridlines = wanted.show;
}

/** A plan makes tables and resizes them; it never takes one away. */
function restoreTable(sheet: Excel.Worksheet, name: string, wanted: TableImage): void {
  if (wanted) resizeTable(sheet, name, wanted.area);
  else dissolveTable(sheet, name);
}

/** A plan makes charts and changes them; it never takes one away. */
async function restoreChart(
  context: OpenContext,
  sheet: Excel.Worksheet,
  name: string,
  wanted: ChartImage | null,
  current: Piece,
): Promise<void> {
  const chart = sheet.charts.getItem(name);
  if (!wanted) chart.delete();
  else if (current.kind === "chart") await setChart(context, chart, wanted, current.chart ?? undefined);
}

/** True where two moments of a piece are the same. */
export function samePiece(one: Piece, other: Piece): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * True for what only changes how the sheet is looked at or printed. Someone who widened a column since keeps the
 * width, and can take back the rest all the same.
 */
export function isMereView(at: PieceAddress): boolean {
  return ["columnWidth", "rowHeight", "freeze", "pageLayout", "showGridlines"].includes(at.kind);
}

/** How a message names a piece: a range of the sheet in A1 notation, or an object's name. */
export function placeOf(at: PieceAddress): { readonly cell: string } | { readonly object: string } {
  if ("area" in at) return { cell: formatArea(at.area) };
  return { object: "name" in at ? at.name : at.sheet };
}
