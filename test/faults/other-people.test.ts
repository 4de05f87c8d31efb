import { createUseCases } from "../../src/app/create-use-cases";
import type { Plan } from "../../src/core/plan/plan";
import { insertCells } from "../../stand-in/model/api/shift-range";
import { addSheet } from "../../stand-in/model/sheets";
import { comparableState } from "../adapter/excel/comparable-state";
import {
  bookOf,
  contentOf,
  openWorkbook,
  sheetNamed,
  styleOf,
  type OpenWorkbook,
} from "../adapter/excel/open-workbook";

const SHEET = "主な事業指標";

/** ① and ② of the published paper, from R4 to R6. */
function open() {
  return openWorkbook(
    bookOf({
      [SHEET]: {
        at: { row: 2, column: 1 },
        rows: [
          ["指標", "区分", "令和4年度", "令和5年度", "令和6年度"],
          ["①住民ワーカー登録者数（人）", "目標", 25, 70, 80],
          [null, "実績", 96, 114, 124],
          ["②受託件数（件）", "目標", 10, 20, 30],
          [null, "実績", 12, 18, 33],
        ],
      },
      メモ: { rows: [["自由に使うシート"]] },
      設定: { rows: [["町で決めたこと"]] },
    }),
  );
}

async function planned() {
  const opened = await open();
  const useCases = createUseCases(opened.host);
  const review = await useCases.review();
  const plan = useCases.plan({ kind: "commands", commands: ["rates"] }, review);
  expect(plan.edits.length).toBeGreaterThan(3);
  return { ...opened, useCases, plan };
}

type Person = (opened: OpenWorkbook) => Promise<void>;

function type(sheet: string, row: number, column: number, text: string): Person {
  return async ({ model }) => {
    model.userEdit(sheetNamed(model.state, sheet), row, column, text);
  };
}

function makeSheet(name: string): Person {
  return async ({ model }) => {
    model.asUser(() => {
      addSheet(model, name);
    });
  };
}

function change(work: (sheet: Excel.Worksheet) => void): Person {
  return async ({ excel }) => {
    await excel.run(async (context) => {
      work(context.workbook.worksheets.getItem(SHEET));
      await context.sync();
    });
  };
}

describe("a plan that is carried out after somebody else's edit", () => {
  it.each<[string, Person]>([
    ["puts a row in above the table", change((sheet) => void sheet.getRange("1:1").insert("Down"))],
    ["puts a row into the table", change((sheet) => void sheet.getRange("6:6").insert("Down"))],
    [
      "deletes a row of the table",
      change((sheet) => {
        sheet.getRange("4:4").delete("Up");
      }),
    ],
    ["puts a column in before the years", change((sheet) => void sheet.getRange("D:D").insert("Right"))],
    [
      "gives the sheet another name",
      change((sheet) => {
        sheet.name = "指標一覧";
      }),
    ],
    ["renames a year", type(SHEET, 2, 3, "令和3年度")],
    ["corrects a target", type(SHEET, 3, 4, "75")],
    ["renames an indicator", type(SHEET, 5, 1, "②発注件数（件）")],
    ["writes into the gap beside the table", type(SHEET, 4, 6, "私のメモ")],
    ["makes 指標定義, which was not there", makeSheet("指標定義")],
    ["makes it in another width", makeSheet("指標 定義")],
    ["gives 設定, which held nothing to go by, a heading", type("設定", 1, 0, "項目")],
  ])("writes nothing where someone %s", async (_what, person) => {
    const { useCases, plan, ...opened } = await planned();
    await person(opened);
    const before = comparableState(opened.model.state);
    await expect(useCases.apply(plan)).rejects.toMatchObject({ code: "stale" });
    expect(comparableState(opened.model.state)).toEqual(before);
    expect(useCases.undoable()).toEqual([]);
  });

  it.each<[string, Person]>([
    ["on another sheet", type("メモ", 4, 4, "私のメモ")],
    ["far below the table", type(SHEET, 40, 1, "私のメモ")],
    ["far beside the table", type(SHEET, 4, 60, "私のメモ")],
    ["above the table", type(SHEET, 0, 1, "私のメモ")],
    ["a sheet of another name", makeSheet("指標定義の案")],
  ])("is carried out where someone has written %s", async (_where, person) => {
    const { useCases, plan, ...opened } = await planned();
    await person(opened);
    await useCases.apply(plan);
    expect(useCases.undoable()).toHaveLength(1);
  });

  it("says which sheet has come", async () => {
    const { useCases, plan, ...opened } = await planned();
    await makeSheet("指標定義")(opened);
    await expect(useCases.apply(plan)).rejects.toMatchObject({ detail: { objects: ["指標定義"] } });
  });

  it("says which cells were changed", async () => {
    const { useCases, plan, ...opened } = await planned();
    await type(SHEET, 3, 4, "75")(opened);
    await expect(useCases.apply(plan)).rejects.toMatchObject({ detail: { sheet: SHEET, cells: ["E4"] } });
    expect(contentOf(sheetNamed(opened.model.state, SHEET), 3, 4)).toBe(75);
  });
});

describe("a row that is put in between the last look and the write", () => {
  /** Actuals of R7 are filled in; above the first one stands a target that is the same number. */
  const PLAN: Plan = {
    kind: "recount",
    refusals: [],
    edits: [
      { kind: "cells", sheet: SHEET, row: 2, column: 2, before: [[null]], after: [[4]] },
      { kind: "cells", sheet: SHEET, row: 4, column: 2, before: [[null]], after: [[400]] },
    ],
  };

  it("costs nobody a figure: all that stood in the cells comes back, with its number format", async () => {
    const { host, model, excel } = await openWorkbook(
      bookOf({
        [SHEET]: {
          rows: [
            ["指標", "区分", "R7"],
            ["①", "目標", 4],
            [null, "実績", null],
            ["②", "目標", 1500],
            [null, "実績", null],
          ],
        },
      }),
    );
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("C2:C5").numberFormat = [
        ["#,##0"],
        ["0.0"],
        ["#,##0"],
        ["0.0"],
      ];
      await context.sync();
    });
    const sheet = sheetNamed(model.state, SHEET);
    const first = model.batches;
    // The first request looks at the sheets, the second at the cells, the third writes.
    model.doBetweenBatches((batch) => {
      if (batch !== first + 2) return;
      model.asUser(() => {
        insertCells(model, { sheet, area: { row: 0, column: 0, rows: 1, columns: 16_384 } }, "Down");
      });
    });
    await expect(host.apply(PLAN)).rejects.toMatchObject({ code: "stale", detail: { sheet: SHEET } });
    expect([2, 3, 4, 5].map((row) => contentOf(sheet, row, 2))).toEqual([4, null, 1500, null]);
    expect([2, 3, 4, 5].map((row) => styleOf(sheet, row, 2).numberFormat)).toEqual([
      "#,##0",
      "0.0",
      "#,##0",
      "0.0",
    ]);
  });
});
