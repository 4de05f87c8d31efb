import { HostFailure } from "../../src/app/workbook-host";
import { insertCells } from "../../stand-in/model/api/shift-range";
import type { SheetState } from "../../stand-in/model/book-state";
import { renameSheet } from "../../stand-in/model/sheets";
import type { WorkbookModel } from "../../stand-in/model/workbook-model";
import { HostError } from "../../stand-in/protocol/host-error";
import { contentOf, sheetNamed } from "../adapter/excel/open-workbook";
import { opened, PLAN, SHEETS } from "./figures-on-two-sheets";
import { outcomeOf } from "./trial";

type Person = (model: WorkbookModel, sheet: SheetState) => void;

const putsRow: Person = (model, sheet) => {
  insertCells(model, { sheet, area: { row: 0, column: 0, rows: 1, columns: 16_384 } }, "Down");
};

const renames: Person = (model, sheet) => {
  renameSheet(model, sheet, `${sheet.name}（新）`);
};

/** What stands in the column that is written, and how far down. */
function columnOf(sheet: SheetState): unknown[] {
  return [0, 1, 2, 3, 4].map((row) => contentOf(sheet, row, 3)).filter((content) => content !== null);
}

/**
 * Applies the plan, the second of whose requests that write comes back as an error; somebody does something in the first sheet
 * before the request that comes so many after that.
 */
async function applied(person: Person, place: number) {
  const { host, model } = await opened();
  const [first, second] = SHEETS.map((name) => sheetNamed(model.state, name));
  if (!first || !second) throw new Error("a sheet is missing");
  const at = { failed: Infinity, isDone: false };
  model.answerAfter((batch) => {
    if (at.failed < Infinity || contentOf(second, 1, 3) === null) return Promise.resolve();
    at.failed = batch;
    return Promise.reject(new HostError("GeneralException", "GeneralException"));
  });
  model.doBetweenBatches((batch) => {
    if (at.isDone || batch !== at.failed + 1 + place) return;
    at.isDone = true;
    model.asUser(() => {
      person(model, first);
    });
  });
  const outcome = await outcomeOf(host.apply(PLAN));
  return { outcome, isDone: at.isDone, first: columnOf(first), second: columnOf(second) };
}

describe("what is put back where somebody goes on working", () => {
  it.each<[string, Person]>([
    ["puts a row in above it", putsRow],
    ["gives its sheet another name", renames],
  ])("is found wherever it is by now: somebody %s, before any of the requests", async (_does, person) => {
    let tried = 0;
    // Every third of them: with `batchBytes: 1` there are dozens.
    for (let place = 0; ; place += 3) {
      const { outcome, isDone, first, second } = await applied(person, place);
      if (!isDone) break;
      tried += 1;
      expect({ place, first, second }).toEqual({ place, first: [], second: [] });
      expect(outcome).not.toMatchObject({ detail: { partlyWritten: true } });
    }
    expect(tried).toBeGreaterThan(4);
  });
});

/** Lets somebody give the first sheet another name as soon as the first of the two requests that write has been carried out. */
function renamesBetween(model: WorkbookModel, isWritten: (content: unknown) => boolean): void {
  const [first, second] = SHEETS.map((name) => sheetNamed(model.state, name));
  if (!first || !second) throw new Error("a sheet is missing");
  model.doBetweenBatches(() => {
    if (!isWritten(contentOf(first, 1, 3)) || isWritten(contentOf(second, 1, 3))) return;
    model.doBetweenBatches(undefined);
    model.asUser(() => {
      renames(model, first);
    });
  });
}

describe("a sheet that is given another name between two requests that write", () => {
  it("holds the second one back, as formulas may name it, and loses what the first one wrote", async () => {
    const { host, model } = await opened();
    renamesBetween(model, (content) => content === 59);
    await expect(host.apply(PLAN)).rejects.toMatchObject({ code: "stale", detail: { objects: [SHEETS[0]] } });
    expect(model.state.sheets.map(({ name }) => name)).toEqual([`${SHEETS[0]}（新）`, SHEETS[1]]);
    expect(model.state.sheets.map(columnOf)).toEqual([[], []]);
  });

  it("is found by its id where an undo is put back: both figures are there again", async () => {
    const { host, model } = await opened();
    const record = await host.apply(PLAN);
    expect(model.state.sheets.map(columnOf)).toEqual([[59], [59]]);
    renamesBetween(model, (content) => content === null);
    await expect(host.undo(record)).rejects.toMatchObject({
      code: "stale",
      detail: { objects: [SHEETS[0]] },
    });
    expect(model.state.sheets.map(columnOf)).toEqual([[59], [59]]);
  });
});

describe("an undo that fails while rows of one of its sheets move", () => {
  it("goes on to its end: formulas could not be put back as they were", async () => {
    const { host, model } = await opened();
    const [first, second] = SHEETS.map((name) => sheetNamed(model.state, name));
    if (!first || !second) throw new Error("a sheet is missing");
    const record = await host.apply(PLAN);
    const at = { failed: Infinity };
    model.answerAfter((batch) => {
      if (at.failed < Infinity || contentOf(second, 1, 3) !== null) return Promise.resolve();
      at.failed = batch;
      return Promise.reject(new HostError("GeneralException", "GeneralException"));
    });
    model.doBetweenBatches((batch) => {
      if (batch !== at.failed + 1) return;
      model.asUser(() => {
        putsRow(model, first);
      });
    });
    expect(await outcomeOf(host.undo(record))).not.toBeInstanceOf(Error);
    expect(at.failed).toBeLessThan(Infinity);
    expect([columnOf(first), columnOf(second)]).toEqual([[], []]);
  });
});

describe("what could not be put back at once", () => {
  it("is found in its new row by the undo that was promised, however much later", async () => {
    const { host, model } = await opened();
    const [first, second] = SHEETS.map((name) => sheetNamed(model.state, name));
    if (!first || !second) throw new Error("a sheet is missing");
    model.doBetweenBatches(() => {
      if (contentOf(first, 1, 3) === 59) throw new HostError("GeneralException", "GeneralException");
    });
    const failure = await outcomeOf(host.apply(PLAN));
    model.doBetweenBatches(undefined);
    if (!(failure instanceof HostFailure) || !failure.detail.undo) throw new Error("no undo is promised");
    expect(columnOf(first)).toEqual([59]);
    model.asUser(() => {
      putsRow(model, first);
    });
    expect(await host.undo(failure.detail.undo)).toEqual([]);
    expect([columnOf(first), columnOf(second)]).toEqual([[], []]);
  });
});
