import { createUseCases } from "../../src/app/create-use-cases";
import { nameOfFinding } from "../../src/app/finding-name";
import type { PlanRequest } from "../../src/app/plan-request";
import type { UseCases } from "../../src/app/use-cases";
import type { Plan } from "../../src/core/plan/plan";
import type { Review } from "../../src/core/review";
import { calendarDate } from "../../src/core/values/calendar/calendar-date";
import type { CellAddress } from "../../src/core/values/workbook/cell-address";
import type { BookState } from "../../stand-in/model/book-state";
import { comparableState } from "../adapter/excel/comparable-state";
import { openWorkbook, sheetNamed, type OpenWorkbook } from "../adapter/excel/open-workbook";
import { bareTown, INDICATORS, smallTown } from "./small-town";

const TODAY = calendarDate(2026, 2, 28);
const WORDS = { reason: "台帳による", author: "架空 係長", date: TODAY };

/** How long an answer is waited for where answers are lost on purpose: a busy machine may take longer for a true one. */
export const SHORT_ANSWER = 250;
const LONG_ANSWER = 20_000;

/** The use cases over a workbook in the stand-in, through the real Office.js. */
export type Office = OpenWorkbook & { readonly useCases: UseCases };

export async function openOffice(book: BookState, answer = LONG_ANSWER): Promise<Office> {
  const patience = { answer, openCell: 60, pause: 10 };
  const opened = await openWorkbook(structuredClone(book), { patience });
  return { ...opened, useCases: createUseCases(opened.host, { today: () => TODAY }) };
}

/** Something that a person asks the add-in to do, with the workbook in which there is something to do. */
interface Command {
  readonly name: string;
  readonly book: () => Promise<BookState>;
  readonly request: (review: Review) => PlanRequest | undefined;
  /** What was done with the workbook before. */
  readonly earlier?: (office: Office) => Promise<void>;
}

const commands =
  (...names: readonly ("ledgers" | "recount" | "rates" | "charts")[]) =>
  (): PlanRequest => ({ kind: "commands", commands: names });

/** The actual of ② in R6, as text; the ledger says the same. Of R5 it says 900. */
const recounted = (
  { recount }: Review,
  state: "different" | "same" | "unassessable",
): CellAddress | undefined => recount.comparisons.find((one) => one.state === state)?.year.actual?.address;

async function carryOut({ useCases }: Office, request: PlanRequest): Promise<void> {
  await useCases.ready(request);
  const plan = useCases.plan(request, await useCases.review());
  if (plan) await useCases.apply(plan);
}

/** Every kind of request that a plan can be asked for, and the second run of those that bring things up to date. */
export const COMMANDS: readonly Command[] = [
  { name: "ledgers", book: bareTown, request: commands("ledgers") },
  { name: "recount", book: smallTown, request: commands("recount") },
  { name: "rates", book: smallTown, request: commands("rates") },
  { name: "charts", book: smallTown, request: commands("charts") },
  { name: "recount, rates and charts", book: smallTown, request: commands("recount", "rates", "charts") },
  {
    name: "rates and charts again, after a year's figures came",
    book: smallTown,
    earlier: async (office) => {
      await carryOut(office, commands("rates", "charts")());
      const sheet = sheetNamed(office.model.state, INDICATORS);
      office.model.userEdit(sheet, 2, 5, "R8");
      office.model.userEdit(sheet, 3, 5, "5");
      office.model.userEdit(sheet, 4, 5, "6");
    },
    request: commands("rates", "charts"),
  },
  {
    // Points that get figures, labels and the look of a provisional year where there were none, and lose them again.
    name: "recount, rates and charts again, over charts that are there",
    book: smallTown,
    earlier: (office) => carryOut(office, commands("rates", "charts")()),
    request: commands("recount", "rates", "charts"),
  },
  {
    name: "evidence",
    book: smallTown,
    request: (review) => {
      const cell = recounted(review, "same");
      return cell && { kind: "evidence", cell };
    },
  },
  {
    name: "adopt",
    book: smallTown,
    request: (review) => {
      const cell = recounted(review, "different");
      return cell && { kind: "adopt", cell, words: WORDS };
    },
  },
  {
    name: "adopt into a record that is there",
    book: smallTown,
    earlier: async (office) => {
      const review = await office.useCases.review();
      const [finding] = review.findings;
      if (finding)
        await carryOut(office, { kind: "acknowledge", findings: [nameOfFinding(finding)], words: WORDS });
    },
    request: (review) => {
      const cell = recounted(review, "different");
      return cell && { kind: "adopt", cell, words: WORDS };
    },
  },
  { name: "mend", book: smallTown, request: () => ({ kind: "mend", finding: "all" }) },
  {
    name: "ledgerAnswer",
    book: smallTown,
    request: () => ({
      kind: "ledgerAnswer",
      answer: { kind: "workers", counted: ["住民ワーカー台帳"], notLedgers: ["メモ"] },
    }),
  },
  {
    name: "define",
    book: smallTown,
    request: ({ tables }) => ({
      kind: "define",
      answers: tables.flatMap(({ indicators }) =>
        indicators.map(({ labelCell }) => ({ at: labelCell, direction: "lower" as const })),
      ),
    }),
  },
  {
    name: "acknowledge",
    book: smallTown,
    request: ({ findings: [finding] }) =>
      finding && { kind: "acknowledge", findings: [nameOfFinding(finding)], words: WORDS },
  },
];

/** A command's plan over its workbook, and what a run without any trouble makes of it. */
export interface Scene {
  readonly name: string;
  readonly book: BookState;
  readonly request: PlanRequest;
  readonly plan: Plan;
  readonly before: unknown;
  readonly planned: unknown;
  /** What applying takes, and what undoing takes: so that a test can go through it one by one. */
  readonly apply: Extent;
  readonly undo: Extent;
}

export interface Extent {
  readonly actions: number;
  readonly batches: number;
}

const scenes = new Map<string, Promise<Scene>>();

/** Made once for each test file. Throws where the command has nothing to do, or where its undo is not exact. */
export function sceneOf(command: Command): Promise<Scene> {
  const made = scenes.get(command.name) ?? makeScene(command);
  scenes.set(command.name, made);
  return made;
}

async function makeScene({ name, book: bookBefore, earlier, request: ask }: Command): Promise<Scene> {
  const prepared = await openOffice(await bookBefore());
  await earlier?.(prepared);
  const book = prepared.model.state;
  const office = await openOffice(book);
  const { useCases, model } = office;
  const review = await useCases.review();
  const request = ask(review);
  if (request) await useCases.ready(request);
  const plan = request && useCases.plan(request, review);
  if (!request || !plan || plan.edits.length === 0) throw new Error(`${name} has nothing to do`);
  const before = comparableState(model.state);
  const apply = await extentOf(office, () => useCases.apply(plan));
  const planned = comparableState(model.state);
  const undo = await extentOf(office, async () => {
    await useCases.undo();
  });
  expect(comparableState(model.state)).toEqual(before);
  expect(planned).not.toEqual(before);
  return { name, book, request, plan, before, planned, apply, undo };
}

async function extentOf(office: Office, work: () => Promise<void>): Promise<Extent> {
  const { model } = office;
  await untilQuiet(office);
  const [actions, batches] = [model.actions, model.batches];
  await work();
  await untilQuiet(office);
  return { actions: model.actions - actions, batches: model.batches - batches };
}

/**
 * Office.js lets go of what was read with a request that comes after its work is said to be done. The stand-in answers within
 * the same turn of Node's loop, however busy the machine is; throws where anything goes on after it.
 */
export async function untilQuiet({ model }: Pick<Office, "model">): Promise<void> {
  await turnOfLoop();
  const sent = model.batches;
  await turnOfLoop();
  if (model.batches !== sent) throw new Error("Something goes on after the work is said to be done");
}

async function turnOfLoop(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
