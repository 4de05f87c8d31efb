import { HostFailure } from "../../src/app/workbook-host";
import { describeFailure } from "../../src/messages/describe";
import { messagesIn } from "../../src/messages/languages/messages-in";
import { HostError } from "../../stand-in/protocol/host-error";
import { comparableState } from "../adapter/excel/comparable-state";
import { bookOf, openWorkbook } from "../adapter/excel/open-workbook";
import { ADDED_SHEET_PLAN, DATA, SHEET } from "./added-sheet-plan";
import { outcomeOf } from "./trial";

/**
 * An undo protects the sheet that it is to delete, so that nobody types on it, and looks once more; from then on Excel refuses so
 * many requests.
 */
async function undoneWithRefusals(refusals: number) {
  const { host, model } = await openWorkbook(bookOf({ [SHEET]: { rows: [["指標", "目標", 25, "2,400"]] } }), {
    patience: { answer: 20_000, openCell: 60, pause: 1 },
  });
  const before = comparableState(model.state);
  const record = await host.apply(ADDED_SHEET_PLAN);
  const after = comparableState(model.state);
  const sheet = model.findSheet(DATA);
  let left = refusals;
  model.doBetweenBatches(() => {
    if (sheet?.protection === undefined || left === 0) return;
    left -= 1;
    throw new HostError("GeneralException", "refused");
  });
  const outcome = await outcomeOf(host.undo(record));
  const isProtected = model.findSheet(DATA)?.protection !== undefined;
  const state = comparableState(model.state);
  model.doBetweenBatches(undefined);
  const again = outcome === "done" ? "done" : await outcomeOf(host.undo(record));
  return { outcome, isProtected, before, after, state, again, end: comparableState(model.state) };
}

describe("an undo that fails after it has protected the sheet that it is to delete", () => {
  it("leaves no protection of its own, or says on which sheet; and the undo that is promised works", async () => {
    let [told, taken] = [0, 0];
    for (let refusals = 1; refusals <= 9; refusals += 1) {
      const { outcome, isProtected, before, after, state, again, end } = await undoneWithRefusals(refusals);
      expect(again).toBe("done");
      expect(end).toEqual(before);
      if (outcome === "done") continue;
      if (!(outcome instanceof HostFailure)) throw new Error("no failure");
      const { partlyWritten, protectedSheets } = outcome.detail;
      if (partlyWritten !== true) expect(state).toEqual(after);
      if (isProtected) {
        told += 1;
        expect(protectedSheets).toEqual([DATA]);
        const { sentences } = describeFailure(outcome, "undo", messagesIn("ja"));
        expect(sentences.join("")).toContain("保護したままかもしれません（指標データ）");
      } else {
        taken += 1;
        expect(protectedSheets).toBeUndefined();
      }
    }
    expect(told).toBeGreaterThan(0);
    expect(taken).toBeGreaterThan(0);
  });
});
