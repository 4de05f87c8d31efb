import type { Watcher } from "../../../src/excel/operation/own-contents";
import { concurrencyTrial } from "../concurrency-trial";
import { PEOPLE } from "../people";
import { COMMANDS, sceneOf } from "../scenes";

/**
 * Three looks hold a plan back where somebody has been at its table: the guards over what it relies on, the cells that it
 * writes as they were, and what is found in those cells by the request that writes.
 */
jest.mock("../../../src/excel/operation/check-guards", () => ({
  ...jest.requireActual<object>("../../../src/excel/operation/check-guards"),
  refuseUnlikeGuards: () => Promise.resolve(),
}));
jest.mock("../../../src/excel/operation/check-before", () => ({
  ...jest.requireActual<object>("../../../src/excel/operation/check-before"),
  refuseStale: () => undefined,
}));
jest.mock("../../../src/excel/operation/own-contents", () => {
  const actual = jest.requireActual<{ readonly Watcher: typeof Watcher }>(
    "../../../src/excel/operation/own-contents",
  );
  class BlindWatcher extends actual.Watcher {
    override refuseOverwritten(): void {
      // Sees nothing.
    }
  }
  return { ...actual, Watcher: BlindWatcher };
});

describe("the suite of other people, with guards that hold nothing back", () => {
  it("finds that a plan is carried out beside its table, or over somebody's work", async () => {
    const rates = COMMANDS.find(({ name }) => name === "rates");
    if (!rates) throw new Error("no such scene");
    const scene = await sceneOf(rates);
    const endings = [];
    for (const person of PEOPLE.filter(({ isAside }) => isAside !== true).slice(0, 8))
      endings.push(await concurrencyTrial(scene, person, { is: "before the apply" }));
    const wrong = endings.flatMap((ending) => (typeof ending === "object" ? [ending.wrong] : []));
    expect(wrong).toContain(
      "is carried out, and has become something else than the command asked for after the edit",
    );
  });
});
