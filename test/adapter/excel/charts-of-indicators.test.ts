import { createUseCases } from "../../../src/app/create-use-cases";
import { loadPlansFor } from "../../../src/app/late-plans";
import type { Plan } from "../../../src/core/plan/plan";
import { comparableState } from "./comparable-state";
import { bookOf, openWorkbook, sheetNamed, type Content, type OpenWorkbook } from "./open-workbook";

const SHEET = "指標";
const DATA = "グラフ元データ";
const CHARTS = { kind: "commands", commands: ["charts"] } as const;

const HEADINGS: readonly Content[] = ["指標", "", "R5", "R6"];

/** Targets 10 and 20, and actuals that tell the indicators apart. */
function indicator(label: string, ...actuals: readonly number[]): readonly (readonly Content[])[] {
  return [
    [label, "目標", 10, 20],
    ["", "実績", ...actuals],
  ];
}

const THREE = [
  HEADINGS,
  ...indicator("① 講座の回数【回】", 11, 12),
  ...indicator("② 参加者数【人】", 21, 22),
  ...indicator("③ 相談件数【件】", 31, 32),
];

interface Charted extends OpenWorkbook {
  /** What a person does in Excel between two runs. */
  readonly edit: (change: (workbook: Excel.Workbook) => void) => Promise<void>;
  readonly plan: () => Promise<Plan>;
  readonly run: () => Promise<Plan>;
  readonly undo: () => Promise<void>;
  /** Name, the indicator as its title says it, and the plotted actuals of each chart. */
  readonly shown: () => Promise<Record<string, readonly unknown[]>>;
}

/** A workbook whose charts have been drawn once. */
async function charted(sheets: Record<string, readonly (readonly Content[])[]>): Promise<Charted> {
  const book = bookOf(Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, { rows }])));
  const open = await openWorkbook(book);
  const useCases = createUseCases(open.host);
  const plan = async (): Promise<Plan> => useCases.plan(CHARTS, await useCases.review());
  const charts: Charted = {
    ...open,
    plan,
    edit: (change) =>
      open.excel.run(async (context) => {
        change(context.workbook);
        await context.sync();
      }),
    run: async () => {
      const made = await plan();
      await useCases.apply(made);
      return made;
    },
    undo: async () => {
      await useCases.undo();
    },
    shown: async () => {
      const { workbook } = await useCases.review();
      const values = (reference: string | undefined): unknown[] => {
        const sheet = workbook.sheets.find(({ name }) => name === DATA);
        return (sheet?.values ?? []).flatMap((line, row) => {
          const cell = { row: row + (sheet?.used.row ?? 0), column: 2, rows: 1, columns: 1, sheet: DATA };
          const area = /!\$C\$(\d+):\$C\$(\d+)$/.exec(reference ?? "");
          const inside = area && cell.row + 1 >= Number(area[1]) && cell.row + 1 <= Number(area[2]);
          return inside ? [line[2 - (sheet?.used.column ?? 0)]] : [];
        });
      };
      return Object.fromEntries(
        workbook.sheets
          .flatMap((sheet) => sheet.charts)
          .map(({ name, title, series }) => [name, [title.split("\n")[0], ...values(series[1]?.values)]]),
      );
    },
  };
  await charts.run();
  return charts;
}

const GAP = { error: "#N/A" };
const rows = (address: string) => (workbook: Excel.Workbook) => {
  workbook.worksheets.getItem(SHEET).getRange(address).delete("Up");
};

beforeAll(async () => {
  await loadPlansFor({ kind: "commands", commands: ["charts"] });
});

describe("the charts of indicators", () => {
  it("say below the indicator what its latest year is like, as soon as a figure is typed", async () => {
    const book = await charted({ [SHEET]: THREE });
    const titles = async (): Promise<readonly string[]> =>
      (await book.host.read()).sheets.flatMap(({ charts }) => charts.map(({ title }) => title));
    expect((await titles())[0]).toBe("① 講座の回数【回】\nR6 60.0% 努力を要する");
    book.model.userEdit(sheetNamed(book.model.state, SHEET), 2, 3, "19");
    expect((await titles())[0]).toBe("① 講座の回数【回】\nR6 95.0% おおむね順調");
  });

  it("show each its own figures", async () => {
    const book = await charted({ [SHEET]: THREE });
    expect(await book.shown()).toEqual({
      "KPI-0-①": ["① 講座の回数【回】", 11, 12],
      "KPI-0-②": ["② 参加者数【人】", 21, 22],
      "KPI-0-③": ["③ 相談件数【件】", 31, 32],
    });
  });

  it.each([
    ["first", "2:3", "KPI-0-①", "① 講座の回数【回】"],
    ["middle", "4:5", "KPI-0-②", "② 参加者数【人】"],
    ["last", "6:7", "KPI-0-③", "③ 相談件数【件】"],
  ])(
    "stay with their indicators where the %s is removed, and its own is marked, empty and named",
    async (...of) => {
      const [, address, gone, title] = of;
      const book = await charted({ [SHEET]: THREE });
      const before = await book.shown();
      await book.edit(rows(address));
      const plan = await book.run();
      expect(plan.notices).toEqual([{ code: "chartWithoutIndicator", sheet: "KPIグラフ", chart: gone }]);
      expect(await book.shown()).toEqual({ ...before, [gone]: [`【表にない指標】${title}`, GAP, GAP] });
      expect(await book.plan()).toMatchObject({ edits: [], notices: plan.notices });
    },
  );

  it("come back whole where an indicator that was removed is in the table again", async () => {
    const book = await charted({ [SHEET]: THREE });
    const before = await book.shown();
    await book.edit(rows("2:3"));
    await book.run();
    await book.edit((workbook) => {
      const sheet = workbook.worksheets.getItem(SHEET);
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("A2:D3").values = [...indicator("① 講座の回数【回】", 11, 12)].map((line) => [...line]);
    });
    const plan = await book.run();
    expect(plan.notices).toEqual([]);
    expect(await book.shown()).toEqual(before);
    expect((await book.plan()).edits).toEqual([]);
  });

  it("stay with their indicators where all are numbered anew after one was removed", async () => {
    const book = await charted({ [SHEET]: THREE });
    await book.edit((workbook) => {
      const sheet = workbook.worksheets.getItem(SHEET);
      sheet.getRange("2:3").delete("Up");
      sheet.getRange("A2").values = [["① 参加者数【人】"]];
      sheet.getRange("A4").values = [["② 相談件数【件】"]];
    });
    await book.run();
    expect(await book.shown()).toEqual({
      "KPI-0-①": ["【表にない指標】① 講座の回数【回】", GAP, GAP],
      "KPI-0-②": ["① 参加者数【人】", 21, 22],
      "KPI-0-③": ["② 相談件数【件】", 31, 32],
    });
    expect((await book.plan()).edits).toEqual([]);
  });

  it("follow indicators whose contents were typed into each other's rows", async () => {
    const book = await charted({ [SHEET]: THREE });
    const before = await book.shown();
    await book.edit((workbook) => {
      const moved = [
        ...indicator("③ 相談件数【件】", 31, 32),
        ...indicator("① 講座の回数【回】", 11, 12),
        ...indicator("② 参加者数【人】", 21, 22),
      ];
      workbook.worksheets.getItem(SHEET).getRange("A2:D7").values = moved.map((line) => [...line]);
    });
    expect((await book.run()).notices).toEqual([]);
    expect(await book.shown()).toEqual(before);
    expect((await book.plan()).edits).toEqual([]);
  });

  it("stay with an indicator that gets another name, which is said once", async () => {
    const book = await charted({ [SHEET]: THREE });
    await book.edit((workbook) => {
      workbook.worksheets.getItem(SHEET).getRange("A4").values = [["② 延べ来場者数【人】"]];
    });
    expect((await book.run()).notices).toEqual([
      {
        code: "chartIndicatorRenamed",
        sheet: "KPIグラフ",
        chart: "KPI-0-②",
        before: "② 参加者数【人】",
        after: "② 延べ来場者数【人】",
      },
    ]);
    expect(await book.shown()).toMatchObject({ "KPI-0-②": ["② 延べ来場者数【人】", 21, 22] });
    expect(await book.plan()).toMatchObject({ edits: [], notices: [] });
  });

  it("are not taken over by another indicator in the same rows", async () => {
    const book = await charted({ [SHEET]: THREE });
    await book.edit((workbook) => {
      const other = [...indicator("② 空き家の成約【戸】", 1, 2)].map((line) => [...line]);
      workbook.worksheets.getItem(SHEET).getRange("A4:D5").values = other;
    });
    await book.run();
    expect(await book.shown()).toMatchObject({
      "KPI-0-②": ["【表にない指標】② 参加者数【人】", GAP, GAP],
      "KPI-0-②-2": ["② 空き家の成約【戸】", 1, 2],
    });
    expect((await book.plan()).edits).toEqual([]);
  });

  it("tell two indicators of one name apart by their cells", async () => {
    const same = [
      HEADINGS,
      ...indicator("利用者数【人】", 11, 12),
      ...indicator("利用者数【人】", 21, 22),
      ...indicator("利用者数【人】", 31, 32),
    ];
    const book = await charted({ [SHEET]: same });
    const [first, second, third] = Object.keys(await book.shown());
    await book.edit(rows("4:5"));
    await book.run();
    expect(await book.shown()).toEqual({
      [String(first)]: ["利用者数【人】", 11, 12],
      [String(second)]: ["【表にない指標】利用者数【人】", GAP, GAP],
      [String(third)]: ["利用者数【人】", 31, 32],
    });
    expect((await book.plan()).edits).toEqual([]);
  });

  it("stay with last year's sheet where that is hidden, and this year's keep theirs", async () => {
    const year = (...actuals: readonly number[]) => [
      HEADINGS,
      ...indicator("① 講座の回数【回】", ...actuals),
    ];
    const book = await charted({ 指標R6: year(11, 12), 指標R7: year(51, 52) });
    const before = await book.shown();
    expect(before).toEqual({
      "KPI-0-①": ["① 講座の回数【回】", 11, 12],
      "KPI-0-①-2": ["① 講座の回数【回】", 51, 52],
    });
    await book.edit((workbook) => {
      workbook.worksheets.getItem("指標R6").visibility = "Hidden";
    });
    const plan = await book.plan();
    expect(plan.edits).toEqual([]);
    expect(plan.notices).toEqual([
      { code: "hiddenSheetLeft", sheet: "指標R6" },
      { code: "chartOfHiddenSheet", sheet: "KPIグラフ", chart: "KPI-0-①", of: "指標R6" },
    ]);
    expect(await book.shown()).toEqual(before);
  });

  it("stay with the sheet that was copied; the copy gets charts of its own", async () => {
    const book = await charted({ [SHEET]: THREE });
    const before = await book.shown();
    await book.edit((workbook) => {
      const copy = workbook.worksheets.getItem(SHEET).copy("Beginning");
      copy.getRange("C3:D3").values = [[91, 92]];
    });
    await book.run();
    expect(await book.shown()).toEqual({
      ...before,
      "KPI-0-①-2": ["① 講座の回数【回】", 91, 92],
      "KPI-0-②-2": ["② 参加者数【人】", 21, 22],
      "KPI-0-③-2": ["③ 相談件数【件】", 31, 32],
    });
    expect((await book.plan()).edits).toEqual([]);
  });

  it("stay with a sheet that gets another name, while a copy gets its old one", async () => {
    const book = await charted({ [SHEET]: THREE });
    await book.edit((workbook) => {
      const sheet = workbook.worksheets.getItem(SHEET);
      const copy = sheet.copy("End");
      sheet.name = "指標R6";
      copy.name = SHEET;
      copy.getRange("C3:D3").values = [[91, 92]];
    });
    await book.run();
    expect(await book.shown()).toMatchObject({
      "KPI-0-①": ["① 講座の回数【回】", 11, 12],
      "KPI-0-①-2": ["① 講座の回数【回】", 91, 92],
    });
    expect((await book.plan()).edits).toEqual([]);
  });

  it("are found again where the sheet was deleted and its tables stand on another", async () => {
    const book = await charted({ [SHEET]: THREE });
    const before = await book.shown();
    await book.edit((workbook) => {
      workbook.worksheets.getItem(SHEET).copy("Beginning").name = "指標（新）";
      workbook.worksheets.getItem(SHEET).delete();
    });
    expect((await book.run()).notices).toEqual([]);
    expect(await book.shown()).toEqual(before);
    expect((await book.plan()).edits).toEqual([]);
  });

  it("are as they were after a run is taken back", async () => {
    const book = await charted({ [SHEET]: THREE });
    await book.edit((workbook) => {
      workbook.worksheets.getItem(SHEET).getRange("A6:D7").clear("Contents");
    });
    await book.shown();
    const before = comparableState(book.model.state);
    await book.run();
    expect(comparableState(book.model.state)).not.toEqual(before);
    await book.undo();
    expect(comparableState(book.model.state)).toEqual(before);
  });

  it("leave the name of a chart to the next indicator once a person has deleted the chart", async () => {
    const book = await charted({ [SHEET]: THREE });
    await book.edit((workbook) => {
      workbook.worksheets.getItem(SHEET).getRange("2:3").delete("Up");
      workbook.worksheets.getItem("KPIグラフ").charts.getItem("KPI-0-①").delete();
    });
    expect((await book.run()).notices).toEqual([]);
    expect(Object.keys(await book.shown())).toEqual(["KPI-0-②", "KPI-0-③"]);
    expect((await book.plan()).edits).toEqual([]);
  });

  it("are emptied, marked and named where the last indicator is gone", async () => {
    const book = await charted({ [SHEET]: [HEADINGS, ...indicator("① 講座の回数【回】", 11, 12)] });
    await book.edit(rows("1:3"));
    await book.run();
    expect(await book.shown()).toEqual({ "KPI-0-①": ["【表にない指標】① 講座の回数【回】", GAP, GAP] });
    expect((await book.plan()).edits).toEqual([]);
  });
});
