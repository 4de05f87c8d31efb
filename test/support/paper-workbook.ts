import { sampleLedgersBook } from "../../scripts/sample-ledgers/sample-ledgers-book";
import { reviewWorkbook, type Review } from "../../src/core/review";
import type { PaperChoices } from "../../src/core/write/paper/plan-paper";
import { planPaper } from "../../src/core/write/paper/plan-paper";
import { calendarDate } from "../../src/core/values/calendar/calendar-date";
import { formatCell } from "../../src/core/values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../src/core/values/workbook/snapshot";
import { applyPlan } from "./apply-plan";
import { bookSnapshot } from "./book-snapshot";

const OPTIONS = { asOf: undefined, today: calendarDate(2026, 3, 2) };

export function paperReview(workbook: WorkbookSnapshot): Review {
  return reviewWorkbook(workbook, OPTIONS);
}

/** The sample of the add-in with its ledgers, which come to the published figures. */
export function sampleWithLedgers(): WorkbookSnapshot {
  return bookSnapshot(sampleLedgersBook());
}

/** The workbook with both papers made. */
export function withPaper(workbook: WorkbookSnapshot, choices?: PaperChoices): WorkbookSnapshot {
  return applyPlan(workbook, planPaper(paperReview(workbook), choices));
}

/** What a sheet shows, by cell in A1 notation; blank cells are left out. */
export function shownOn(workbook: WorkbookSnapshot, name: string): Readonly<Record<string, unknown>> {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet: ${name}`);
  return Object.fromEntries(
    sheet.values.flatMap((line, y) =>
      line.flatMap((value, x) =>
        value === null
          ? []
          : [[formatCell({ row: sheet.used.row + y, column: sheet.used.column + x }), value]],
      ),
    ),
  );
}

/** The values of the row that begins with a text, without those of the codes beside the page. */
export function rowOf(workbook: WorkbookSnapshot, name: string, label: string): readonly unknown[] {
  const sheet = workbook.sheets.find((one) => one.name === name);
  const line = sheet?.values.find(([first]) => typeof first === "string" && first.startsWith(label));
  if (!line) throw new Error(`no row ${label} on ${name}`);
  return line.slice(1, -1);
}
