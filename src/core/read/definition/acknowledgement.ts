import type { CalendarDate } from "../../values/calendar/calendar-date";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { readDate } from "../../values/notation/read-date";
import type { CellAddress } from "../../values/workbook/cell-address";
import { ACKNOWLEDGEMENT_SHEET } from "../../values/workbook/own-sheets";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import type { DefinitionProblem } from "../../model/definition-problem";
import { findManagedTable, managedCell, type ManagedTableDefinition } from "./managed-table";
import { fieldText, readYearField, type ReportProblem } from "./read-field";

/** A person's recorded reason why a finding is left as it is, or why a figure was changed. */
export interface Acknowledgement {
  /** The finding's code as in docs/checks; `recount/mismatch` also for a figure taken over from a ledger. */
  readonly code: string;
  /** As written: `主な事業指標!K9`. */
  readonly place: string;
  /** `①`, or the indicator's name. */
  readonly indicator: string;
  readonly fiscalYear: FiscalYear | undefined;
  readonly reason: string;
  readonly author: string;
  readonly date: CalendarDate | undefined;
  /** The figures that the finding was about, as `114 / 59`; left out where the row or the table has none. */
  readonly value?: string;
  /** The cell with the reason. */
  readonly cell: CellAddress;
}

export interface AcknowledgementsRead {
  /** False where the workbook has no 確認記録. */
  readonly exists: boolean;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly problems: readonly DefinitionProblem[];
}

export type AcknowledgementKey =
  "code" | "place" | "indicator" | "fiscalYear" | "reason" | "author" | "date" | "value";

export const ACKNOWLEDGEMENTS_TABLE: ManagedTableDefinition<AcknowledgementKey> = {
  name: ACKNOWLEDGEMENT_SHEET,
  columns: [
    { key: "code", header: "指摘コード", synonyms: ["コード"], required: true },
    { key: "place", header: "場所", synonyms: ["セル"], required: false },
    { key: "indicator", header: "指標", synonyms: ["指標名"], required: false },
    { key: "fiscalYear", header: "年度", synonyms: [], required: false },
    { key: "reason", header: "理由", synonyms: [], required: true },
    { key: "author", header: "記入者", synonyms: [], required: false },
    { key: "date", header: "記入日", synonyms: [], required: false },
    { key: "value", header: "確認時の値", synonyms: [], required: false },
  ],
};

/** Reads 確認記録. A row needs a code and a reason; without either it acknowledges nothing and is a problem. */
export function readAcknowledgements(workbook: WorkbookSnapshot, startMonth = 4): AcknowledgementsRead {
  const table = findManagedTable(workbook, ACKNOWLEDGEMENTS_TABLE);
  if (!table) return { exists: false, acknowledgements: [], problems: [] };
  const problems: DefinitionProblem[] = [];
  const report: ReportProblem = (problem) => problems.push(problem);
  const acknowledgements: Acknowledgement[] = [];
  for (const row of table.rows) {
    const text = (key: AcknowledgementKey): string => fieldText(managedCell(table, key, row));
    for (const key of ["code", "reason"] as const) {
      const field = key === "code" ? "指摘コード" : "理由";
      if (text(key) === "") report({ code: "blank", cell: managedCell(table, key, row).address, field });
    }
    if (text("code") === "" || text("reason") === "") continue;
    const dateCell = managedCell(table, "date", row);
    const date = readDate(dateCell.value, {
      date1904: workbook.date1904,
      numberFormat: dateCell.numberFormat,
    });
    if (date.state === "text" || date.state === "impossible") {
      report({ code: "notADate", cell: dateCell.address, field: "記入日", raw: fieldText(dateCell) });
    }
    acknowledgements.push({
      code: text("code"),
      place: text("place"),
      indicator: text("indicator"),
      fiscalYear: readYearField(managedCell(table, "fiscalYear", row), "年度", startMonth, report),
      reason: text("reason"),
      author: text("author"),
      date: date.state === "date" ? date.date : undefined,
      ...(text("value") === "" ? {} : { value: text("value") }),
      cell: managedCell(table, "reason", row).address,
    });
  }
  return { exists: true, acknowledgements, problems };
}
