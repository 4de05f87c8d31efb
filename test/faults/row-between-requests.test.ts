import { HostFailure } from "../../src/app/workbook-host";
import type { Plan } from "../../src/core/plan/plan";
import { describeFailure } from "../../src/messages/describe";
import { messagesIn } from "../../src/messages/languages/messages-in";
import { deleteCells, insertCells } from "../../stand-in/model/api/shift-range";
import type { SheetState } from "../../stand-in/model/book-state";
import type { WorkbookModel } from "../../stand-in/model/workbook-model";
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

const WHOLE_ROW = { column: 0, rows: 1, columns: 16_384 };

interface Trial {
  /** What somebody does in the first sheet between the plan's first write and its second. */
  readonly does?: (model: WorkbookModel, sheet: SheetState) => void;
  /** What somebody types where the second write goes. */
  readonly types?: string;
}

async function applied({ does, types }: Trial) {
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
    model.asUser(() => {
      does?.(model, first);
    });
    if (types !== undefined) model.userEdit(second, 1, 4, types);
  });
  const failure = await outcomeOf(host.apply(PLAN));
  expect(happened).toBe(true);
  const column = (sheet: SheetState): unknown[] => [0, 1, 2, 3].map((row) => contentOf(sheet, row, 4));
  return { failure, first: column(first), second: column(second) };
}

const putsRow =
  (row: number) =>
  (model: WorkbookModel, sheet: SheetState): void => {
    insertCells(model, { sheet, area: { ...WHOLE_ROW, row } }, "Down");
  };

function sentencesOf(failure: unknown): string {
  if (!(failure instanceof HostFailure)) throw new Error("no failure");
  const { title, sentences } = describeFailure(failure, "apply", messagesIn("ja"));
  return [title, ...sentences].join("");
}

describe("what becomes of a request that wrote, where the next one is refused", () => {
  it.each([
    ["above what it wrote", 0, [null, "達成率 R7", null, null]],
    ["right above the row that it wrote to", 1, ["達成率 R7", null, null, null]],
  ])("is put back where its cells are by now: a row was put in %s", async (_where, row, left) => {
    const { failure, first, second } = await applied({ does: putsRow(row) });
    expect(failure).toMatchObject({ code: "stale", detail: { sheet: SHEETS[0], linesMoved: true } });
    expect(failure).not.toMatchObject({ detail: { mayBeLeft: true } });
    expect(first).toEqual(left);
    expect(second).toEqual(["達成率 R7", null, null, null]);
    expect(sentencesOf(failure)).toContain("「雇用創出」シートの行か列が増減しています");
    expect(sentencesOf(failure)).toContain("何も書き込んでいません");
  });

  it("keeps what somebody typed where the second request would have written", async () => {
    const { first, second } = await applied({ does: putsRow(0), types: "手入力" });
    expect(first).toEqual([null, "達成率 R7", null, null]);
    expect(second).toEqual(["達成率 R7", "手入力", null, null]);
  });

  it("is told to be left perhaps, where the row that it wrote to was taken out", async () => {
    const { failure } = await applied({
      does: (model, sheet) => {
        deleteCells(model, { sheet, area: { ...WHOLE_ROW, row: 1 } }, "Up");
      },
    });
    expect(failure).toMatchObject({ code: "stale", detail: { sheet: SHEETS[0], mayBeLeft: true } });
    expect(sentencesOf(failure)).not.toContain("何も書き込んでいません");
  });

  it("is put back, where no row has moved", async () => {
    const { failure, first, second } = await applied({ types: "手入力" });
    expect(first).toEqual(["達成率 R7", null, null, null]);
    expect(second).toEqual(["達成率 R7", "手入力", null, null]);
    expect(failure).toMatchObject({ code: "stale", detail: { sheet: SHEETS[1] } });
    expect(failure).not.toMatchObject({ detail: { mayBeLeft: true } });
  });
});
