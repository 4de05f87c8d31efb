import type { Review } from "../core/review";
import type { SheetSnapshot } from "../core/values/workbook/snapshot";
import type { PlanRequest } from "./plan-request";
import type { LongRun, WorkbookHost } from "./workbook-host";

/** The review with how the sheets of indicator tables are printed, where rates are asked for, which are printed with them. */
export async function withPrinting(
  host: WorkbookHost,
  request: PlanRequest,
  review: Review,
  run?: LongRun,
): Promise<Review> {
  if (request.kind !== "commands" || !request.commands.includes("rates")) return review;
  const sheets = [...new Set(review.tables.map(({ sheet }) => sheet))];
  if (sheets.length === 0) return review;
  const found = await host.readPrinting(sheets, run);
  const known = (sheet: SheetSnapshot): SheetSnapshot =>
    found.has(sheet.name) ? { ...sheet, printing: found.get(sheet.name) ?? "unreadable" } : sheet;
  return { ...review, workbook: { ...review.workbook, sheets: review.workbook.sheets.map(known) } };
}
