import { HostFailure } from "../../src/app/workbook-host";
import type { Plan } from "../../src/core/plan/plan";
import { HostError } from "../../stand-in/protocol/host-error";
import { bookOf, contentOf, openWorkbook, sheetNamed } from "../adapter/excel/open-workbook";
import { outcomeOf } from "./trial";

const SHEETS = ["雇用創出", "企業進出"] as const;
const ROWS = [
  ["指標", "R6", "R7", null],
  ["① 登録者数", 70, 50, null],
];

/** The actual of R8 on each of two sheets; with `batchBytes: 1` each is a request of its own. */
const PLAN: Plan = {
  kind: "recount",
  refusals: [],
  edits: SHEETS.map((sheet) => ({
    kind: "cells",
    sheet,
    row: 1,
    column: 3,
    before: [[null]],
    after: [[59]],
  })),
};

/** An apply that stopped half-way: the first sheet is written, and Excel has let nothing be put back. */
async function halfApplied() {
  const { host, model } = await openWorkbook(
    bookOf({ [SHEETS[0]]: { rows: ROWS }, [SHEETS[1]]: { rows: ROWS } }),
    {
      batchBytes: 1,
      patience: { answer: 20_000, openCell: 60, pause: 10 },
    },
  );
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
