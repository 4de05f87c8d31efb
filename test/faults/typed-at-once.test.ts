import type { Shortfall } from "../../src/app/workbook-host";
import { comparableState } from "../adapter/excel/comparable-state";
import { contentOf, sheetNamed } from "../adapter/excel/open-workbook";
import { COMMANDS, openOffice, sceneOf, untilQuiet, type Office, type Scene } from "./scenes";
import { INDICATORS } from "./small-town";

/** The actual of ① in R7, which a recount writes: E5. */
const CELL = [4, 4] as const;

async function recounting(): Promise<Scene> {
  const recount = COMMANDS.find(({ name }) => name === "recount");
  if (!recount) throw new Error("no such scene");
  return sceneOf(recount);
}

function types({ model }: Office, text: string): void {
  model.userEdit(sheetNamed(model.state, INDICATORS), ...CELL, text);
}

const contentIn = ({ model }: Office): unknown => contentOf(sheetNamed(model.state, INDICATORS), ...CELL);

/** Carried out, with something typed right before each of its requests in turn: those in which it comes after the last write. */
async function typedAtOnce(scene: Scene, text: string): Promise<(() => Promise<Office>)[]> {
  const run = async (batch: number): Promise<Office> => {
    const office = await openOffice(scene.book);
    await untilQuiet(office);
    const at = office.model.batches + batch;
    office.model.doBetweenBatches((number) => {
      if (number === at) types(office, text);
    });
    await office.useCases.apply(scene.plan).catch(() => undefined);
    office.model.doBetweenBatches(undefined);
    return office;
  };
  const found: (() => Promise<Office>)[] = [];
  for (let batch = 0; batch < scene.apply.batches; batch += 1) {
    const { useCases } = await run(batch);
    const said: readonly Shortfall[] = useCases.undoable().at(-1)?.shortfalls ?? [];
    if (said.some(({ code }) => code === "notAsWritten")) found.push(() => run(batch));
  }
  return found;
}

describe("what somebody types into a cell right after it was written", () => {
  it("stays where it is words, also where the operation is taken back, which names the cell", async () => {
    const scene = await recounting();
    const alone = await openOffice(scene.book);
    types(alone, "確認中（4人か）");
    const found = await typedAtOnce(scene, "確認中（4人か）");
    expect(found.length).toBeGreaterThan(0);
    for (const run of found) {
      const office = await run();
      const undone = await office.useCases.undo();
      expect(undone?.shortfalls).toEqual([{ code: "typedTextKept", sheet: INDICATORS, cells: ["E5"] }]);
      expect(comparableState(office.model.state)).toEqual(comparableState(alone.model.state));
    }
  });

  it("is taken back where it is a number: Excel may have made it of what was written", async () => {
    const scene = await recounting();
    const [run] = await typedAtOnce(scene, "77");
    const office = await run?.();
    if (!office) throw new Error("never typed after the last write");
    expect(contentIn(office)).toBe(77);
    const undone = await office.useCases.undo();
    expect(undone?.shortfalls).toEqual([]);
    expect(comparableState(office.model.state)).toEqual(scene.before);
  });

  it("is taken back where it is a text that reads as a number, such as Excel keeps in a cell formatted as text", async () => {
    const scene = await recounting();
    const [run] = await typedAtOnce(scene, "１２０人");
    const office = await run?.();
    if (!office) throw new Error("never typed after the last write");
    expect((await office.useCases.undo())?.shortfalls).toEqual([]);
    expect(comparableState(office.model.state)).toEqual(scene.before);
  });
});
