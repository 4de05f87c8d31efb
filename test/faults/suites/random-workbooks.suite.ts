import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../../stand-in/file/open-xlsx";
import type { BookState, SheetState } from "../../../stand-in/model/book-state";
import { addMerge } from "../../../stand-in/model/merged-cells";
import { patchStyle } from "../../../stand-in/model/cell-style";
import { putStyle, styleAt, usedArea } from "../../../stand-in/model/sheet-cells";
import { comparableState } from "../../adapter/excel/comparable-state";
import { bytesOfTextBook } from "../../support/table-text-book";
import { isWhole, randomFrom } from "../sampled";
import { openOffice, type Office } from "../scenes";
import { Tally } from "../tally";
import { isSameText, outcomeOf, type Ending } from "../trial";

const PUBLISHED = path.join(__dirname, "..", "..", "fixtures", "published");
const SEEDS = isWhole ? 3 : 1;

/** Folders with a seed that once found a fault; tried always. */
const FOUND = [["goals-of-a-location-plan", 9900]] as const;

/** What a cell of a table may become at a clerk's hands. */
const TYPED = [
  "評価",
  "達成率",
  "-",
  "１２０",
  "2,400",
  "約100",
  "目標達成",
  "50%",
  "R8",
  "件",
  "千円",
  "",
  "=1/0",
  "100",
];

type Dice = () => number;

const pick = <T>(items: readonly T[], dice: Dice): T | undefined => items[Math.floor(dice() * items.length)];

/** A cell of the sheet's used range, or one right beside it. */
function somewhere(sheet: SheetState, dice: Dice): { readonly row: number; readonly column: number } {
  const used = usedArea(sheet, true) ?? { row: 0, column: 0, rows: 4, columns: 4 };
  return {
    row: used.row + Math.floor(dice() * (used.rows + 1)),
    column: used.column + Math.floor(dice() * (used.columns + 2)),
  };
}

/** What people do to a table in the course of a year: they type, format, hide, merge. */
function changedBySomebody({ model }: Office, dice: Dice): void {
  const sheet = pick(model.state.sheets, dice);
  if (!sheet) return;
  const { row, column } = somewhere(sheet, dice);
  const kind = Math.floor(dice() * 6);
  model.asUser(() => {
    if (kind === 0) sheet.hiddenRows.add(row);
    else if (kind === 1) sheet.hiddenColumns.add(column);
    else if (kind === 2) {
      const area = { row, column, rows: 1, columns: 2 };
      const isFree = [column, column + 1].every((at) => sheet.cells.get(row)?.get(at)?.value === undefined);
      if (isFree && sheet.tables.length === 0) addMerge(sheet, area);
    } else if (kind === 3) {
      const numberFormat = pick(["@", "0%", "#,##0", '0"件"'], dice) ?? "General";
      putStyle(sheet, row, column, patchStyle(styleAt(sheet, row, column), { numberFormat }));
    }
  });
  if (kind < 4) return;
  try {
    model.userEdit(sheet, row, column, pick(TYPED, dice) ?? "");
  } catch {
    // Excel does not take it there.
  }
}

/** Runs rates and charts, and again; the second run has nothing to do. */
async function runTwice({ useCases }: Office): Promise<string | undefined> {
  const request = { kind: "commands", commands: ["rates", "charts"] } as const;
  await useCases.ready(request);
  const plan = useCases.plan(request, await useCases.review());
  const outcome = await outcomeOf(useCases.apply(plan));
  if (outcome !== "done") return `refused: ${JSON.stringify(outcome)}`;
  const again = useCases.plan(request, await useCases.review()).edits;
  return again.length === 0 ? undefined : `a second run writes: ${JSON.stringify(again.slice(0, 2))}`;
}

async function lived(book: BookState, seed: number): Promise<Ending> {
  const office = await openOffice(book);
  const { model, useCases } = office;
  const dice = randomFrom(seed);
  for (let edits = 0; edits < 3; edits += 1) changedBySomebody(office, dice);
  const before = comparableState(model.state);
  const wrong = await runTwice(office);
  if (wrong !== undefined) return { wrong };
  if (useCases.undoable().length === 0) return "before";
  await useCases.undo();
  if (!isSameText(comparableState(model.state), before)) return { wrong: "the undo is not exact" };
  await runTwice(office);
  for (let edits = 0; edits < 2; edits += 1) changedBySomebody(office, dice);
  const later = await runTwice(office);
  return later === undefined ? "planned" : { wrong: `later: ${later}` };
}

describe("workbooks as offices publish them, after somebody has been at them", () => {
  it("take a plan, give it back exactly, and have nothing to do the second time", async () => {
    const folders = readdirSync(PUBLISHED).filter((_name, index) => isWhole || index % 8 === 0);
    const tally = new Tally("random workbooks", "rates and charts");
    const seeded = folders.flatMap((folder, index) =>
      Array.from({ length: SEEDS }, (_, round) => [folder, index * 100 + round] as const),
    );
    for (const [folder, seed] of [...FOUND, ...seeded]) {
      const text = readFileSync(path.join(PUBLISHED, folder, "book.txt"), "utf8");
      const { book } = await openXlsx(await bytesOfTextBook(text));
      tally.add(`${folder}, seed ${String(seed)}`, await lived(book, seed));
    }
    tally.end();
  });
});
