import { HostFailure } from "../app/workbook-host";
import {
  formatArea,
  rectanglesOf,
  type Area,
  type CellAddress,
  type RangeAddress,
} from "../core/values/workbook/cell-address";
import { canCall, type ClaimsExcelApi } from "./session/capabilities";
import type { OpenContext } from "./session/office-session";
import { rangeOf } from "./session/ranges";

/** An address may be this long; what is beyond it is not selected. */
const LONGEST_ADDRESS = 8_000;

/**
 * Activates the sheet and, once Excel shows it, selects the cells on it (of cells on several sheets, those on the first one's). Where Excel
 * cannot select several areas (below ExcelApi 1.18), the first one is selected. Rejects with `stale` where the sheet
 * is gone and with `hidden` where it cannot be shown.
 */
export async function selectCells(
  context: OpenContext,
  cells: RangeAddress | readonly CellAddress[],
  claims: ClaimsExcelApi,
): Promise<void> {
  const target = targetOf(cells);
  if (!target) return;
  const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheet);
  sheet.load({ visibility: true });
  await context.sync();
  if (sheet.isNullObject) throw new HostFailure("stale", { objects: [target.sheet] });
  if (sheet.visibility !== "Visible") throw new HostFailure("hidden", { sheet: target.sheet });
  sheet.activate();
  // Excel shows the sheet when the request has ended; selecting on it before that works only now and then (office-js #5118).
  await context.sync();
  selectAreas(sheet, target.areas, claims);
  await context.sync();
}

/** Selects the first cell of the active sheet: some calls (a merge) fail while a chart is selected (office-js #399). */
export async function leaveObjects(context: OpenContext): Promise<void> {
  context.workbook.worksheets.getActiveWorksheet().getRange("A1").select();
  await context.sync();
}

function selectAreas(sheet: Excel.Worksheet, areas: readonly Area[], claims: ClaimsExcelApi): void {
  const [first] = areas;
  if (!first) return;
  const several = areas.length > 1 ? sheet.getRanges(addressOf(areas)) : undefined;
  if (several && canCall(claims, "1.18", several, "select")) several.select();
  else rangeOf(sheet, first).select();
}

function addressOf(areas: readonly Area[]): string {
  const address = areas.map(formatArea).join(",");
  return address.length <= LONGEST_ADDRESS
    ? address
    : address.slice(0, address.lastIndexOf(",", LONGEST_ADDRESS));
}

function targetOf(
  cells: RangeAddress | readonly CellAddress[],
): { sheet: string; areas: readonly Area[] } | undefined {
  if (!isList(cells)) return { sheet: cells.sheet, areas: [cells] };
  const [first] = cells;
  if (!first) return undefined;
  return { sheet: first.sheet, areas: rectanglesOf(cells.filter(({ sheet }) => sheet === first.sheet)) };
}

function isList(cells: RangeAddress | readonly CellAddress[]): cells is readonly CellAddress[] {
  return Array.isArray(cells);
}
