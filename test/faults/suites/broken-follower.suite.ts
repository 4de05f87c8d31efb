import type { Anchors, MovedSheets } from "../../../src/excel/operation/anchors";
import { concurrencyTrial } from "../concurrency-trial";
import { PEOPLE } from "../people";
import { COMMANDS, sceneOf } from "../scenes";

/** What is held tells of nothing that has moved: what was written is looked for where it was. */
jest.mock("../../../src/excel/operation/anchors", () => {
  const actual = jest.requireActual<{ readonly Anchors: typeof Anchors }>(
    "../../../src/excel/operation/anchors",
  );
  class BlindAnchors extends actual.Anchors {
    override moved(): Promise<MovedSheets> {
      return Promise.resolve({ sheets: [], renamed: [], places: new Map() });
    }
  }
  return { ...actual, Anchors: BlindAnchors };
});

describe("the suite of other people, with rows that nobody follows", () => {
  it("finds that something is left, and nobody is told, where a row comes between two requests that write", async () => {
    const again = COMMANDS.find(({ name }) => name.startsWith("rates and charts again"));
    const person = PEOPLE.find(({ does }) => does.startsWith("puts a row in between two indicators"));
    if (!again || !person) throw new Error("no such scene");
    const scene = await sceneOf(again);
    // Cells and charts are put back in the requests before this one, and more charts in those after it.
    const ending = await concurrencyTrial(scene, person, { is: "during the undo", batch: 10 });
    expect(ending).toEqual({ wrong: "stale ItemNotFound: something was written, and nobody is told" });
  });
});
