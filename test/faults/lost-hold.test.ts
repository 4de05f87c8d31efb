import type { Plan } from "../../src/core/plan/plan";
import type { Anchors, MovedSheets } from "../../src/excel/operation/anchors";
import { HostError } from "../../stand-in/protocol/host-error";
import { bookOf, contentOf, openWorkbook, sheetNamed } from "../adapter/excel/open-workbook";
import { outcomeOf } from "./trial";

const SHEET = "主な事業指標";

/** Excel has lost hold of every cell, although no row has moved: nobody can tell from them where anything is. */
jest.mock("../../src/excel/operation/anchors", () => {
  const actual = jest.requireActual<{ readonly Anchors: typeof Anchors }>(
    "../../src/excel/operation/anchors",
  );
  class LostAnchors extends actual.Anchors {
    override moved(): Promise<MovedSheets> {
      return Promise.resolve({
        sheets: ["主な事業指標"],
        renamed: [],
        places: new Map([["主な事業指標", "unknown"]]),
      });
    }
  }
  return { ...actual, Anchors: LostAnchors };
});

const ROWS = [
  ["指標", "R6", "R7"],
  ["① 登録者数", 70, null],
];

const edits: Plan["edits"] = [
  { kind: "cells", sheet: SHEET, row: 1, column: 2, before: [[null]], after: [[59]] },
];

async function applied(guards: Plan["guards"]) {
  const { host, model } = await openWorkbook(bookOf({ [SHEET]: { rows: ROWS } }), {
    patience: { answer: 20_000, openCell: 60, pause: 10 },
  });
  const sheet = sheetNamed(model.state, SHEET);
  const seen = { isRefused: false };
  model.answerAfter(() => {
    if (seen.isRefused || contentOf(sheet, 1, 2) === null) return Promise.resolve();
    seen.isRefused = true;
    return Promise.reject(new HostError("GeneralException", "GeneralException"));
  });
  const failure = await outcomeOf(
    host.apply({ kind: "recount", refusals: [], edits, ...(guards && { guards }) }),
  );
  return { failure, content: contentOf(sheet, 1, 2) };
}

describe("what was written where Excel has lost hold of its cells", () => {
  it("is put back where the headings that the plan relies on are where they were", async () => {
    const { failure, content } = await applied([
      { is: "contents", sheet: SHEET, row: 0, column: 0, rows: 2, columns: 3, contents: ROWS },
    ]);
    expect(failure).toMatchObject({ code: "unknown", detail: { hostCode: "GeneralException" } });
    expect(failure).not.toMatchObject({ detail: { mayBeLeft: true } });
    expect(content).toBeNull();
  });

  it("is told to be left perhaps, where the plan relies on no heading", async () => {
    const { failure, content } = await applied(undefined);
    expect(failure).toMatchObject({ code: "stale", detail: { sheet: SHEET, mayBeLeft: true } });
    expect(content).toBe(59);
  });
});
