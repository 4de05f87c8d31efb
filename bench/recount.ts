/** How long recounting takes beside what a user would pick instead. `npm run bench`; figures in bench/README.md. */
import assert from "node:assert/strict";
import { findLedgers } from "../src/core/read/ledger/find-ledgers";
import { fastest } from "./fastest";
import { recountByHand } from "./recount-by-hand";
import { benchRecords, benchWorkbook } from "./recount-data";
import { recountOurs } from "./recount-ours";
import { arqueroTables, recountWithArquero } from "./recount-with-arquero";
import { formulaBook } from "./recount-with-formulas";

function report(what: string, milliseconds: number): void {
  console.log(`${what.padEnd(64)} ${milliseconds.toFixed(1).padStart(9)} ms`);
}

async function bench(): Promise<void> {
  const records = benchRecords();
  const workbook = benchWorkbook(records);
  const { ledgers } = findLedgers(workbook);
  const tables = arqueroTables(records);
  const ours = recountOurs(ledgers);
  assert.deepEqual(ours, recountByHand(records));
  assert.deepEqual(ours, recountWithArquero(tables));

  console.log("100,000 records in six ledgers, six indicators, nine years; fastest of fifteen runs");
  report(
    "ours: find and read the ledgers from raw cells",
    fastest(() => findLedgers(workbook)),
  );
  report(
    "ours: recount",
    fastest(() => recountOurs(ledgers)),
  );
  report(
    "by hand: one loop a ledger over clean columns",
    fastest(() => recountByHand(records)),
  );
  report(
    "arquero 7: over clean columns",
    fastest(() => recountWithArquero(tables)),
  );

  const start = performance.now();
  const { book, read } = await formulaBook(records);
  const filled = performance.now();
  book.calculate();
  const calculated = performance.now();
  const { "⑥": _distinct, ...withoutDistinct } = ours;
  assert.deepEqual(read(), withoutDistinct);
  book.close();
  report("COUNTIFS/SUMIFS in IronCalc, without ⑥: fill the cells, once", filled - start);
  report("COUNTIFS/SUMIFS in IronCalc, without ⑥: calculate, once", calculated - filled);
}

void bench();
