import { readFile } from "node:fs/promises";
import path from "node:path";
import { createUseCases } from "../../../src/app/create-use-cases";
import { loadPlansFor } from "../../../src/app/late-plans";
import { openXlsx } from "../../../stand-in/file/open-xlsx";
import { comparableState } from "./comparable-state";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";

/** The sample workbook of the add-in: the published paper's tables, and ledgers that come to its figures. */
async function openSample(name: string): Promise<OpenWorkbook> {
  const bytes = await readFile(path.join(__dirname, "../../../assets", name));
  const { book } = await openXlsx(new Uint8Array(bytes));
  return openWorkbook(book);
}

beforeAll(async () => {
  await loadPlansFor({ kind: "commands", commands: ["charts"] });
});

describe.each(["sample.xlsx", "sample-ledgers.xlsx"])("the use cases on %s", (name) => {
  it("fill rates and draw charts, change nothing the second time, and leave no trace when undone", async () => {
    const { host, model } = await openSample(name);
    const useCases = createUseCases(host);
    const before = comparableState(model.state);

    const first = await useCases.review();
    await useCases.ready({ kind: "commands", commands: ["tidy"] });
    const plan = useCases.plan({ kind: "commands", commands: ["rates", "charts", "tidy"] }, first);
    expect(plan.edits.length).toBeGreaterThan(0);
    await useCases.apply(plan);

    const second = await useCases.review();
    expect(useCases.plan({ kind: "commands", commands: ["rates", "charts", "tidy"] }, second).edits).toEqual(
      [],
    );
    expect(second.workbook.sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(0);

    await useCases.undo();
    expect(comparableState(model.state)).toEqual(before);
  }, 60_000);
});
