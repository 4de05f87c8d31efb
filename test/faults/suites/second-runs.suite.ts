import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PLAN_COMMANDS } from "../../../src/app/plan-commands";
import { openXlsx } from "../../../stand-in/file/open-xlsx";
import { comparableState } from "../../adapter/excel/comparable-state";
import {
  blockTaken,
  bytesOf,
  evaluationSheets,
  farCell,
  finalTarget,
  kindColumnsAtC7,
  longExcelTable,
  longPlainRange,
  nothingOfOurs,
  seedAsPasted,
  severalTables,
  sideBySide,
} from "../../support/odd-workbooks";
import { bytesOfTextBook } from "../../support/table-text-book";
import { isWhole } from "../sampled";
import { openOffice } from "../scenes";
import { Tally } from "../tally";
import { isSameText, outcomeOf, type Ending } from "../trial";

const ROOT = path.join(__dirname, "..", "..", "..");
const FOLDERS = ["test/fixtures/published", "test/fixtures/ledgers-as-kept"];
/** STRESS_BOOKS: a folder of more workbooks, which need not be ours to publish. */
const FILES = [
  "test/fixtures/xlsx",
  "assets",
  ...(process.env.STRESS_BOOKS ?? "").split(":").filter(Boolean),
];
/** All but the one whose sheet is protected: nothing can be carried out there. */
const ODD = {
  seedAsPasted,
  kindColumnsAtC7,
  longExcelTable,
  longPlainRange,
  blockTaken,
  severalTables,
  evaluationSheets,
  finalTarget,
  sideBySide,
  farCell,
  nothingOfOurs,
};

/** In a sample, every workbook of so many. */
const EVERY = 16;

interface Book {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

function textBooks(folder: string): Book[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).map((entry) => {
    const file = entry.isDirectory()
      ? path.join(folder, entry.name, "book.txt")
      : path.join(folder, entry.name);
    return {
      name: `${folder}/${entry.name}`,
      bytes: () => bytesOfTextBook(readFileSync(path.join(ROOT, file), "utf8")),
    };
  });
}

function files(folder: string): Book[] {
  return readdirSync(path.resolve(ROOT, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => ({
      name: `${folder}/${name}`,
      bytes: () => Promise.resolve(new Uint8Array(readFileSync(path.resolve(ROOT, folder, name)))),
    }));
}

/** Carries out each command by itself, in their order, then all of them again: the second time nothing is left to do. */
async function runTwice(bytes: Uint8Array): Promise<Ending | undefined> {
  const opened = await openXlsx(bytes).catch(() => undefined);
  if (!opened) return undefined;
  const { useCases, model } = await openOffice(opened.book);
  const before = comparableState(model.state);
  await useCases.ready({ kind: "commands", commands: PLAN_COMMANDS });
  let operations = 0;
  for (const command of PLAN_COMMANDS) {
    const plan = useCases.plan({ kind: "commands", commands: [command] }, await useCases.review());
    const outcome = await outcomeOf(useCases.apply(plan));
    if (outcome !== "done") return { wrong: `${command} is refused: ${JSON.stringify(outcome)}` };
    if (plan.edits.length > 0) operations += 1;
  }
  const again = useCases.plan({ kind: "commands", commands: [...PLAN_COMMANDS] }, await useCases.review());
  if (again.edits.length > 0)
    return { wrong: `a second run writes: ${JSON.stringify(again.edits.slice(0, 2)).slice(0, 300)}` };
  for (let undone = 0; undone < operations; undone += 1) {
    const outcome = await outcomeOf(useCases.undo());
    if (outcome instanceof Error) return { wrong: `an undo is refused: ${JSON.stringify(outcome)}` };
  }
  if (!isSameText(comparableState(model.state), before))
    return { wrong: "the undo of all of them is not exact" };
  return operations === 0 ? "before" : "planned";
}

describe("every workbook of the tests", () => {
  it("has nothing to do after all commands were carried out, and is as before after all were taken back", async () => {
    const tally = new Tally("second runs", "each command, then all again");
    const odd = Object.entries(ODD).map(([name, fill]) => ({ name, bytes: () => bytesOf(fill) }));
    const books = [...FOLDERS.flatMap(textBooks), ...FILES.flatMap(files), ...odd];
    for (const { name, bytes } of books.filter((_book, index) => isWhole || index % EVERY === 0)) {
      const ending = await runTwice(await bytes());
      if (ending !== undefined) tally.add(name, ending);
    }
    tally.end();
  });
});
