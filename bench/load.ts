/**
 * How long the pane's tasks take in large workbooks, and for how long they hold it up. `npx tsx bench/load.ts`, or with the
 * numbers of records, of indicators and of sheets: `npx tsx bench/load.ts 10000,30000,100000,300000 8,60 38,300`. `ms` is the
 * wall clock; `cpu`, `block` and `library` are processor time of the pane's process alone, so that other programs on the machine
 * count little; the exponent says how `cpu` grows.
 */
import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { createUseCases } from "../src/app/create-use-cases";
import { loadLaterSteps, surveySteps } from "../src/app/home/survey";
import type { UseCases } from "../src/app/use-cases";
import { calendarDate } from "../src/core/values/calendar/calendar-date";
import type { Edit, Plan } from "../src/core/plan/plan";
import { createOfficeWorkbookHost } from "../src/excel/office-workbook-host";
import { WEB_BATCH_BYTES } from "../src/excel/session/batches";
import type { OfficeExcel } from "../src/excel/session/office-session";
import { loadOfficeOver } from "../stand-in/office/node-office";
import { BlockMeter, type Measured } from "./block-meter";
import { FIRST_TABLE, type LoadSize } from "./load-book";

const TODAY = calendarDate(2026, 2, 28);
const SCATTERED_CELLS = 8_000;

const [records = "10000,30000,100000,300000", indicators = "8,60", sheets = "38,300"] = process.argv.slice(2);
/** An empty list leaves a row of sizes out. */
const numbers = (list: string): number[] => (list === "" ? [] : list.split(",").map(Number));

/** The stand-in for Excel with a workbook of that size, in a process of its own. */
class RemoteExcel {
  private readonly waiting = new Map<number, (text: string) => void>();
  private readonly child: ChildProcess;
  private last = 0;

  constructor(size: LoadSize) {
    this.child = fork(join(__dirname, "load-host.ts"), [JSON.stringify(size)], {
      execArgv: ["--import", "tsx"],
      serialization: "advanced",
    });
    this.child.on("exit", (code) => {
      if (code !== null && code !== 0) throw new Error(`The stand-in's process ended with ${String(code)}`);
    });
    this.child.on("message", ({ id, text }: { id: number; text: string }) => {
      this.waiting.get(id)?.(text);
      this.waiting.delete(id);
    });
  }

  ready(): Promise<string> {
    return new Promise((resolve) => this.waiting.set(0, resolve));
  }

  execute(body: string, flags: number): Promise<string> {
    this.last += 1;
    const id = this.last;
    this.child.send({ id, body, flags });
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  close(): void {
    this.child.kill();
  }
}

/** The library, whose own work the meter is told of: from a sync to its request, and from the answer to the sync's end. */
function meteredExcel(remote: RemoteExcel, meter: BlockMeter): OfficeExcel {
  const office = loadOfficeOver(async (body, flags) => {
    meter.leaveLibrary();
    const answer = await remote.execute(body, flags);
    meter.enterLibrary();
    // Where nobody waits for the answer, its part ends with this turn.
    setImmediate(() => {
      meter.leaveLibrary();
    });
    return answer;
  });
  const run = (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> =>
    office.Excel.run(async (context) => {
      const sync = context.sync.bind(context);
      context.sync = async <T>(value?: T): Promise<T> => {
        meter.enterLibrary();
        const result = await sync(value);
        meter.leaveLibrary();
        return result;
      };
      const result = await batch(context);
      // The last sync is the library's own, and so is letting go of what was read, which comes after it.
      context.sync = sync;
      meter.enterLibrary();
      return result;
    }).finally(() => {
      meter.leaveLibrary();
    });
  return { run } as OfficeExcel;
}

type Report = (what: string, measured: Measured, syncs: number) => void;

async function measureTasks(size: LoadSize, report: Report): Promise<void> {
  const remote = new RemoteExcel(size);
  await remote.ready();
  const meter = new BlockMeter();
  const excel = meteredExcel(remote, meter);
  const host = createOfficeWorkbookHost(excel, { claims: () => true, batchBytes: WEB_BATCH_BYTES });
  const useCases = createUseCases(host, { today: () => TODAY, survey: surveySteps });
  const task = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
    const syncs = host.statistics().syncs;
    const results: Result[] = [];
    const measured = await meter.measure(async () => {
      results.push(await work());
    });
    report(what, measured, host.statistics().syncs - syncs);
    const [result] = results;
    if (result === undefined) throw new Error(`${what} came to nothing`);
    return result;
  };
  try {
    await task("bare load of all values", () => bareLoad(excel));
    await task("read", () => host.read());
    const review = await task("read, parse, check, recount", () => useCases.review());
    await task("recheck after an edit", () => useCases.recheck(review, [FIRST_TABLE]));
    await task("steps of the first tab", async () => {
      await useCases.survey(review);
      return true;
    });
    await task("papers of the first tab", async () => {
      await loadLaterSteps(review, new AbortController().signal);
      return true;
    });
    const rates = await planned(useCases, "rates", review, task);
    await applied(useCases, "rates", rates, task);
    const charts = await planned(useCases, "charts", review, task);
    await applied(useCases, "charts", charts, task);
    await applied(useCases, `${String(SCATTERED_CELLS)} cells`, scatteredCells(), task);
  } finally {
    remote.close();
  }
}

type Task = <Result>(what: string, work: () => Promise<Result>) => Promise<Result>;
type Review = Awaited<ReturnType<UseCases["review"]>>;

function planned(useCases: UseCases, command: "rates" | "charts", review: Review, task: Task): Promise<Plan> {
  return task(`plan ${command}`, async () => {
    const plan = await useCases.prepare({ kind: "commands", commands: [command] }, review);
    if (!plan) throw new Error(`${command} came to no plan`);
    return plan;
  });
}

async function applied(useCases: UseCases, what: string, plan: Plan, task: Task): Promise<void> {
  await task(`apply ${what} (${String(plan.edits.length)} edits)`, async () => {
    await useCases.apply(plan);
    return true;
  });
  if (plan.edits.length > 0) await task(`undo ${what}`, () => useCases.undo());
}

async function bareLoad(excel: OfficeExcel): Promise<boolean> {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    for (const { name } of worksheets.items)
      context.workbook.worksheets.getItem(name).getUsedRange().load({ values: true });
    await context.sync();
  });
  return true;
}

/** Cells far apart, below the first table. */
function scatteredCells(): Plan {
  const edits = Array.from({ length: SCATTERED_CELLS }, (_, index): Edit => ({
    kind: "cells",
    sheet: FIRST_TABLE,
    row: 200 + 2 * Math.floor(index / 20),
    column: 2 * (index % 20),
    before: [[null]],
    after: [[index]],
  }));
  return { kind: "mend", edits, refusals: [] };
}

const columns = (cells: readonly string[]): string =>
  `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(8))).join(" | ")} |`;

/** Measures one row of sizes and prints each task of each; the exponent says how time grows with what is varied. */
async function series(
  title: string,
  sizes: readonly LoadSize[],
  varied: (size: LoadSize) => number,
): Promise<void> {
  console.log(`\n${title}`);
  console.log(columns(["task", "size", "ms", "cpu", "block", "library", "syncs", "MB", "exponent"]));
  const before = new Map<string, { readonly size: number; readonly processor: number }>();
  for (const size of sizes) {
    await measureTasks(
      size,
      (
        what,
        { milliseconds, processorMilliseconds, longestBlock, longestOfLibrary, heapMegabytes },
        syncs,
      ) => {
        const task = what.replace(/ \(.*/, "");
        const smaller = before.get(task);
        const exponent = smaller
          ? Math.log(processorMilliseconds / smaller.processor) / Math.log(varied(size) / smaller.size)
          : undefined;
        before.set(task, { size: varied(size), processor: processorMilliseconds });
        console.log(
          columns([
            what,
            String(varied(size)),
            milliseconds.toFixed(0),
            processorMilliseconds.toFixed(0),
            longestBlock.toFixed(0),
            longestOfLibrary.toFixed(0),
            String(syncs),
            heapMegabytes.toFixed(0),
            exponent?.toFixed(2) ?? "",
          ]),
        );
      },
    );
  }
}

async function bench(): Promise<void> {
  await series(
    "Records: 8 indicators x 20 years, 7 sheets",
    numbers(records).map((count) => ({ records: count, indicators: 8, sheets: 7 })),
    (size) => size.records,
  );
  await series(
    "Indicators: 20 years, 10,000 records, 7 sheets",
    numbers(indicators).map((count) => ({ records: 10_000, indicators: count, sheets: 7 })),
    (size) => size.indicators,
  );
  await series(
    "Sheets: 8 indicators x 20 years on each, 10,000 records",
    numbers(sheets).map((count) => ({ records: 10_000, indicators: 8, sheets: count })),
    (size) => size.sheets,
  );
}

void bench();
