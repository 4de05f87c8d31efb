import { HostFailure } from "../../src/app/workbook-host";
import type { Plan } from "../../src/core/plan/plan";
import { describeFailure } from "../../src/messages/describe";
import { messagesIn } from "../../src/messages/languages/messages-in";
import { insertCells } from "../../stand-in/model/api/shift-range";
import { bookOf, contentOf, openWorkbook, sheetNamed } from "../adapter/excel/open-workbook";
import { outcomeOf } from "./trial";

const SHEETS = ["雇用創出", "企業進出"] as const;
const ROWS = [
  ["指標", "R6", "R7", null, "達成率 R7"],
  ["① 登録者数", 70, 50],
];

/** A rate on each of two sheets; with `batchBytes: 1` each is a request of its own. */
const PLAN: Plan = {
  kind: "rates",
  refusals: [],
  guards: SHEETS.map((sheet) => ({
    is: "contents",
    sheet,
    row: 0,
    column: 0,
    rows: 2,
    columns: 3,
    contents: ROWS.map((row) => row.slice(0, 3)),
  })),
  edits: SHEETS.map((sheet) => ({
    kind: "cells",
    sheet,
    row: 1,
    column: 4,
    before: [[null]],
    after: [[{ formula: "=C2/B2" }]],
  })),
};

/** Applies the plan; between its first write and its second somebody puts a row into the first sheet, or does not. */
async function applied(putsRow: boolean): Promise<{ failure: unknown; left: unknown }> {
  const { host, model } = await openWorkbook(
    bookOf({ [SHEETS[0]]: { rows: ROWS }, [SHEETS[1]]: { rows: ROWS } }),
    {
      batchBytes: 1,
    },
  );
  const [first, second] = SHEETS.map((name) => sheetNamed(model.state, name));
  if (!first || !second) throw new Error("a sheet is missing");
  let happened = false;
  model.doBetweenBatches(() => {
    if (happened || contentOf(first, 1, 4) === null || contentOf(second, 1, 4) !== null) return;
    happened = true;
    if (putsRow)
      model.asUser(() => {
        insertCells(model, { sheet: first, area: { row: 0, column: 0, rows: 1, columns: 16_384 } }, "Down");
      });
    model.userEdit(second, 1, 4, "手入力");
  });
  const failure = await outcomeOf(host.apply(PLAN));
  expect(happened).toBe(true);
  expect(contentOf(second, 1, 4)).toBe("手入力");
  return { failure, left: contentOf(first, putsRow ? 2 : 1, 4) };
}

describe("what becomes of a request that wrote, where the next one is refused", () => {
  it("is told to be left perhaps, where a row was put in between the two", async () => {
    const { failure, left } = await applied(true);
    expect(left).toEqual({ formula: "=C3/B3" });
    expect(failure).toMatchObject({ code: "stale", detail: { sheet: SHEETS[0], mayBeLeft: true } });
    if (!(failure instanceof HostFailure)) throw new Error("no failure");
    const { sentences } = describeFailure(failure, "apply", messagesIn("ja"));
    expect(sentences[0]).toContain("「雇用創出」シートの行か列が増減しました");
    expect(sentences.join("")).not.toContain("何も書き込んでいません");
  });

  it("is put back, where no row has moved", async () => {
    const { failure, left } = await applied(false);
    expect(left).toBeNull();
    expect(failure).toMatchObject({ code: "stale", detail: { sheet: SHEETS[1] } });
    expect(failure).not.toMatchObject({ detail: { mayBeLeft: true } });
  });
});
