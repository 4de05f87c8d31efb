import { readFile } from "node:fs/promises";
import path from "node:path";
import { createUseCases } from "../../../src/app/create-use-cases";
import type { PlanChoices } from "../../../src/app/plan-request";
import type { UseCases } from "../../../src/app/use-cases";
import type { Plan } from "../../../src/core/plan/plan";
import { openXlsx } from "../../../stand-in/file/open-xlsx";
import { comparableState, withoutApostrophes } from "./comparable-state";
import { openWorkbook, sheetNamed, styleOf } from "./open-workbook";

const PROGRAMME = "資料2-1 構成";
const INDICATORS = "資料2-2 主な事業指標";

async function openSample() {
  const bytes = await readFile(path.join(__dirname, "../../../assets/sample-ledgers.xlsx"));
  const { book } = await openXlsx(new Uint8Array(bytes));
  const { host, model } = await openWorkbook(book);
  return { useCases: createUseCases(host), model };
}

async function planned(useCases: UseCases, paper: PlanChoices["paper"] = {}): Promise<Plan> {
  const request = { kind: "commands", commands: ["paper"], choices: { paper } } as const;
  await useCases.ready(request);
  return useCases.plan(request, await useCases.review());
}

describe("資料2 through Office.js", () => {
  it("is printed on A4 landscape, one page wide, with repeated headings, page numbers and its own area", async () => {
    const { useCases, model } = await openSample();
    await useCases.apply(await planned(useCases));
    const { pageLayout } = sheetNamed(model.state, PROGRAMME);
    expect(pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: 9,
      fitToPagesWide: 1,
      titleRows: { first: 4, last: 4 },
      headerFooter: { oddFooter: "&C&P / &N" },
      margins: { left: 40, right: 40, top: 40, bottom: 40 },
    });
    expect(pageLayout.fitToPagesTall).toBeUndefined();
    // The column of codes is beside what is printed.
    expect(pageLayout.printArea).toMatchObject({ row: 0, column: 0, columns: 4 });
    // A description runs through the rows of its indicator: no line between them.
    const description = styleOf(sheetNamed(model.state, INDICATORS), 5, 0);
    expect(description.borders?.bottom?.style ?? "None").toBe("None");
    expect(description.borders?.left?.style).toBe("Continuous");
  }, 60_000);

  it("changes nothing a second time, other years can be shown, and both are undone exactly", async () => {
    const { useCases, model } = await openSample();
    const before = comparableState(model.state);
    await useCases.apply(await planned(useCases));
    const made = comparableState(model.state);
    expect((await planned(useCases)).edits).toEqual([]);

    await useCases.apply(await planned(useCases, { years: { programme: [2025], indicators: [2024, 2025] } }));
    expect((await planned(useCases)).edits).toEqual([]);
    expect(sheetNamed(model.state, PROGRAMME).pageLayout.printArea).toMatchObject({ columns: 2 });

    await useCases.undo();
    expect(withoutApostrophes(comparableState(model.state))).toEqual(withoutApostrophes(made));
    await useCases.undo();
    expect(comparableState(model.state)).toEqual(before);
  }, 60_000);
});
