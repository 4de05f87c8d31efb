import { calendarDate, type CalendarDate } from "../../src/core/values/calendar/calendar-date";
import type { CheckInput } from "../../src/core/judge/checking/check";
import { readAcknowledgements } from "../../src/core/read/definition/acknowledgement";
import { readDefinitions } from "../../src/core/read/definition/read-definitions";
import { readSettings } from "../../src/core/read/definition/settings";
import { findIndicatorTables } from "../../src/core/read/indicator/find-indicator-tables";
import { compareRecounts } from "../../src/core/judge/recount/compare-recounts";
import { findLedgers } from "../../src/core/read/ledger/find-ledgers";
import { findProgrammeTables } from "../../src/core/read/programme/find-programme-tables";
import { recountProgramme } from "../../src/core/judge/recount/recount-programme";
import type { WorkbookSnapshot } from "../../src/core/values/workbook/snapshot";

/** 2月末 of R7, to which the seed's figures were counted. */
export const SEED_AS_OF = calendarDate(2026, 2, 28);

/** Everything that checks may look at, read from a workbook. */
export function checkInput(workbook: WorkbookSnapshot, asOf: CalendarDate = SEED_AS_OF): CheckInput {
  const { settings } = readSettings(workbook);
  const { ledgers } = findLedgers(workbook, settings.startMonth);
  const defined = readDefinitions(workbook, ledgers, settings.startMonth);
  const overrides = defined.exists ? defined.definitions : [];
  const { tables } = findIndicatorTables(workbook, { overrides, startMonth: settings.startMonth });
  const programmeTables = findProgrammeTables(workbook, settings.startMonth).tables;
  return {
    workbook,
    tables,
    asOf,
    startMonth: settings.startMonth,
    ...(defined.exists ? { definitions: defined.definitions } : {}),
    settings,
    acknowledgements: readAcknowledgements(workbook, settings.startMonth).acknowledgements,
    ledgers,
    recount: compareRecounts(tables, overrides, ledgers, { asOf, startMonth: settings.startMonth }),
    programmeTables,
    programmeRecount: recountProgramme(programmeTables, ledgers),
  };
}
