import { HostFailure } from "../../src/app/workbook-host";
import { HostError } from "../../stand-in/protocol/host-error";
import { contentOf, sheetNamed } from "../adapter/excel/open-workbook";
import { opened, PLAN, SHEETS } from "./figures-on-two-sheets";
import { outcomeOf } from "./trial";

/** An apply that stopped half-way: the first sheet is written, and Excel has let nothing be put back. */
async function halfApplied() {
  const { host, model } = await opened();
  const first = sheetNamed(model.state, SHEETS[0]);
  model.doBetweenBatches(() => {
    if (contentOf(first, 1, 3) === 59) throw new HostError("GeneralException", "GeneralException");
  });
  const failure = await outcomeOf(host.apply(PLAN));
  model.doBetweenBatches(undefined);
  if (!(failure instanceof HostFailure) || !failure.detail.undo) throw new Error("no undo is promised");
  return { host, model, first, record: failure.detail.undo };
}

describe("what somebody types while the rest of an operation is taken back", () => {
  it.each([0, 1, 4])("stays, whenever 中止 is pressed after it: %i requests later", async (later) => {
    let tried = 0;
    for (let place = 0; ; place += 1) {
      const { host, model, first, record } = await halfApplied();
      const stop = new AbortController();
      const begun = model.batches;
      const seen = { isTyped: false };
      model.doBetweenBatches((batch) => {
        if (batch === begun + place && contentOf(first, 1, 3) !== null) {
          seen.isTyped = true;
          model.userEdit(first, 1, 3, "手入力");
        }
        if (batch === begun + place + later) stop.abort();
      });
      const outcome = await outcomeOf(host.undo(record, { signal: stop.signal }));
      if (!seen.isTyped) break;
      tried += 1;
      expect({ place, holds: contentOf(first, 1, 3) }).toEqual({ place, holds: "手入力" });
      if (outcome !== "done") expect(outcome).toMatchObject({ detail: { partlyWritten: true } });
    }
    expect(tried).toBeGreaterThan(3);
  });
});

describe("what somebody types into a cell that an undo writes over before it stops half-way", () => {
  it("is there again once the same undo is asked for again", async () => {
    let tried = 0;
    for (let place = 0; ; place += 1) {
      const { host, model } = await opened();
      const record = await host.apply(PLAN);
      const first = sheetNamed(model.state, SHEETS[0]);
      const begun = model.batches;
      const seen = { isTyped: false };
      model.doBetweenBatches((batch) => {
        const content = contentOf(first, 1, 3);
        if (seen.isTyped && content === null) throw new HostError("GeneralException", "GeneralException");
        if (batch !== begun + place || content !== 59) return;
        seen.isTyped = true;
        model.userEdit(first, 1, 3, "手入力");
      });
      const outcome = await outcomeOf(host.undo(record));
      model.doBetweenBatches(undefined);
      if (!seen.isTyped) break;
      if (contentOf(first, 1, 3) === "手入力") continue;
      tried += 1;
      expect(outcome).toMatchObject({ detail: { partlyWritten: true } });
      await outcomeOf(host.undo(record));
      expect({ place, holds: contentOf(first, 1, 3) }).toEqual({ place, holds: "手入力" });
    }
    expect(tried).toBeGreaterThan(0);
  });
});

describe("中止 between two requests that write", () => {
  it("sends no other one, and puts back what the first one wrote", async () => {
    const { host, model } = await opened();
    const [first, second] = SHEETS.map((name) => sheetNamed(model.state, name));
    if (!first || !second) throw new Error("a sheet is missing");
    const seen = { first: false, second: false };
    model.doBetweenBatches(() => {
      seen.first ||= contentOf(first, 1, 3) === 59;
      seen.second ||= contentOf(second, 1, 3) === 59;
    });
    const stop = new AbortController();
    const run = {
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    };
    await expect(host.apply(PLAN, run)).rejects.toMatchObject({ name: "AbortError" });
    expect(seen).toEqual({ first: true, second: false });
    expect([contentOf(first, 1, 3), contentOf(second, 1, 3)]).toEqual([null, null]);
  });
});
