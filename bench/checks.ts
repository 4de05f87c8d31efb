/** How long all the checks take beside reading what they look at. `npx tsx bench/checks.ts`; figures in bench/README.md. */
import assert from "node:assert/strict";
import { calendarDate } from "../src/core/values/calendar/calendar-date";
import type { CheckInput } from "../src/core/judge/checking/check";
import { checkSteps } from "../src/core/judge/checks/run-checks";
import { runToTheEnd } from "../src/core/values/steps/run-to-the-end";
import { compareRecounts } from "../src/core/judge/recount/compare-recounts";
import { readingSteps } from "../src/core/review";
import type { WorkbookSnapshot } from "../src/core/values/workbook/snapshot";
import { sampleBook } from "../scripts/sample/sample-book";
import { bookSnapshot } from "../test/support/book-snapshot";
import { benchDefinitions, benchRecords, benchWorkbook } from "./recount-data";

const SHEETS = 300;
const RUNS = 5;
const asOf = calendarDate(2026, 2, 28);

/** 300 copies of the sample's two sheets, half of them with indicators, half with the programme, and 100,000 ledger records. */
function largeWorkbook(): WorkbookSnapshot {
  const sample = bookSnapshot(sampleBook());
  const copies = Array.from({ length: SHEETS }, (_, index) => {
    const sheet = sample.sheets[index % sample.sheets.length];
    if (!sheet) throw new Error("The sample has no sheets.");
    return { ...sheet, name: `${sheet.name} (${String(index + 1)})`, tables: [], charts: [] };
  });
  return { ...sample, sheets: [...copies, ...benchWorkbook(benchRecords()).sheets] };
}

/** Finds and reads everything that the checks look at, from raw cells. */
function readAll(workbook: WorkbookSnapshot): CheckInput {
  const read = runToTheEnd(readingSteps(workbook, { asOf, today: asOf })).input;
  const definitions = benchDefinitions();
  const recount = compareRecounts(read.tables, definitions, read.ledgers, { asOf, startMonth: 4 });
  return { ...read, definitions: { exists: true, definitions, namesLedgers: true, problems: [] }, recount };
}

/** The fastest of several runs, in milliseconds. */
function fastest(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function bench(): void {
  const workbook = largeWorkbook();
  const input = readAll(workbook);
  assert.equal(input.tables.length, SHEETS / 2);
  const reading = fastest(() => readAll(workbook));
  // A copy of the input a run, so that nothing is remembered from the one before.
  const checking = fastest(() => runToTheEnd(checkSteps({ ...input, tables: [...input.tables] })));
  const { findings } = runToTheEnd(checkSteps(input));
  console.log(`${String(SHEETS)} sheets and 100,000 ledger records; fastest of ${String(RUNS)} runs`);
  console.log(`read tables, ledgers and programme; recount  ${reading.toFixed(0).padStart(8)} ms`);
  console.log(`all checks (${String(findings.length)} findings)  ${checking.toFixed(0).padStart(8)} ms`);
}

bench();
