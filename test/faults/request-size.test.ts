import type { ChartSpec } from "../../src/core/plan/chart-spec";
import type { Edit, Plan } from "../../src/core/plan/plan";
import type { BookState } from "../../stand-in/model/book-state";
import type { ModelOptions } from "../../stand-in/model/workbook-model";
import { HostError } from "../../stand-in/protocol/host-error";
import { comparableState } from "../adapter/excel/comparable-state";
import { bookOf, openWorkbook, sheetNamed } from "../adapter/excel/open-workbook";

/** A twentieth of what Excel on the web takes, so that a workbook of a few dozen sheets is too large for it. */
const LIMIT = 250_000;
const BATCH = LIMIT / 2.5;
const patience = { answer: 20_000, openCell: 60, pause: 10 };

const YEARS = ["R3", "R4", "R5", "R6", "R7"];

function names(sheets: number): string[] {
  return Array.from({ length: sheets }, (_, index) => `主な事業指標（第${String(index + 1)}期）`);
}

function book(sheets: number): BookState {
  const rows = [
    ["年度", ...YEARS],
    ["目標", 20, 25, 70, 80, 60],
    ["実績", 66, 96, 114, 124, 59],
  ];
  return bookOf(Object.fromEntries(names(sheets).map((name) => [name, { rows }])));
}

function open(sheets: number, options: { batchBytes?: number; model?: ModelOptions } = {}) {
  return openWorkbook(book(sheets), {
    batchBytes: BATCH,
    patience,
    model: { payloadLimit: LIMIT },
    ...options,
  });
}

function chartOn(sheet: string): ChartSpec {
  const row = (index: number) => ({ sheet, row: index, column: 1, rows: 1, columns: YEARS.length });
  return {
    name: `KPI-${sheet}`,
    title: "① 住民ワーカー登録者数（延べ）【人】",
    titleFrom: undefined,
    left: 10,
    top: 90,
    width: 460,
    height: 270,
    categoryAxisTitle: "年度",
    primaryAxis: { title: "人", numberFormat: "#,##0", minimum: 0, maximum: 200, majorUnit: 50 },
    secondaryAxis: undefined,
    series: ["目標", "実績"].map((name, index) => ({
      name,
      values: row(index + 1),
      categories: row(0),
      type: "column",
      axis: "primary",
      color: index === 0 ? "#CCE5FF" : "#005AFF",
      outline: undefined,
      points: [{ index: 4, color: "#80ACFF", label: "value" }],
    })),
  };
}

/** A chart, rules and sizes on every sheet. */
function planOver(sheets: number): Plan {
  const edits = names(sheets).flatMap((sheet): Edit[] => [
    { kind: "cells", sheet, row: 0, column: 6, before: [[null]], after: [["達成率"]] },
    { kind: "columnWidth", sheet, column: 0, columns: 7, points: 60 },
    { kind: "freeze", sheet, rows: 1, columns: 1 },
    {
      kind: "conditionalFormat",
      sheet,
      area: { row: 2, column: 1, rows: 1, columns: 5 },
      rules: [{ formula: "=B3>=B2", fill: "#C8F7D0" }],
    },
    {
      kind: "validation",
      sheet,
      area: { row: 5, column: 0, rows: 9, columns: 1 },
      rule: { kind: "list", choices: ["町", "公社"] },
    },
    { kind: "chart", sheet, chart: chartOn(sheet), exists: false },
  ]);
  return { kind: "charts", edits, refusals: [] };
}

describe("a workbook that is too large for one request", () => {
  const SHEETS = 40;

  it("gets its charts, rules and sizes in several requests, and loses them again by undo", async () => {
    const { host, model } = await open(SHEETS);
    const before = comparableState(model.state);
    const record = await host.apply(planOver(SHEETS));
    expect(model.state.sheets.map(({ charts }) => charts.length)).toEqual(new Array<number>(SHEETS).fill(1));
    expect(sheetNamed(model.state, names(SHEETS)[39] ?? "").conditionalFormats).toHaveLength(1);
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
    // No request that reads or writes came near to the limit.
    const largest = Math.max(...model.traffic.map(({ request, answer }) => Math.max(request, answer)));
    expect(largest).toBeLessThan(LIMIT);
    expect(model.traffic.length).toBeGreaterThan(20);
  }, 60_000);

  // Charts are drawn once more where Excel refuses, so it refuses that as well.
  it.each([
    [0, 1],
    [1, 2],
    [20, 2],
  ])(
    "is as it was before where writing fails once %d sheets or more have their charts, over all requests",
    async (done, refusals) => {
      const { host, model } = await open(SHEETS);
      const before = comparableState(model.state);
      const charted = (): number => model.state.sheets.filter(({ charts }) => charts.length > 0).length;
      let [reached, left] = [-1, refusals];
      model.doBetweenBatches(() => {
        const isWriting = model.state.sheets.some(({ columnWidths }) => columnWidths.size > 0);
        if (left === 0 || !isWriting || charted() < done) return;
        left -= 1;
        reached = charted();
        model.interruptAfter(20, () => {
          throw new HostError("GeneralException", "There was an internal error.");
        });
      });
      await expect(host.apply(planOver(SHEETS))).rejects.toMatchObject({
        name: "HostFailure",
        code: "unknown",
        detail: { hostCode: "GeneralException" },
      });
      expect(reached).toBeGreaterThanOrEqual(done);
      expect(comparableState(model.state)).toEqual(before);
    },
    60_000,
  );

  it("is written in smaller requests where the estimate was wrong by far", async () => {
    const { host, model } = await open(SHEETS, { batchBytes: 4_000_000 });
    const before = comparableState(model.state);
    const record = await host.apply(planOver(SHEETS));
    expect(model.state.sheets.every(({ charts }) => charts.length === 1)).toBe(true);
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
  }, 60_000);

  it("stops between two requests where the user says so, and is as it was", async () => {
    const { host, model } = await open(SHEETS);
    const before = comparableState(model.state);
    const controller = new AbortController();
    model.doBetweenBatches((batch) => {
      if (batch === 12) controller.abort();
    });
    await expect(host.apply(planOver(SHEETS), { signal: controller.signal })).rejects.toMatchObject({
      name: "AbortError",
    });
    model.doBetweenBatches(undefined);
    expect(comparableState(model.state)).toEqual(before);
  }, 60_000);
});

describe("reading a workbook of 300 sheets", () => {
  it("takes several requests, none of them too large", async () => {
    const state = book(300);
    for (let index = 0; index < 800; index += 1)
      state.names.push({
        name: `名前_${String(index)}`,
        formula: `='${names(1)[0] ?? ""}'!$A$1`,
        visible: true,
      });
    const { host, model } = await openWorkbook(state, {
      batchBytes: BATCH,
      patience,
      model: { payloadLimit: LIMIT },
    });
    const { sheets, names: defined } = await host.read();
    expect(sheets).toHaveLength(300);
    expect(sheets.every(({ values }) => values[2]?.[5] === 59)).toBe(true);
    expect(defined).toHaveLength(800);
    const largest = Math.max(...model.traffic.map(({ request, answer }) => Math.max(request, answer)));
    expect(largest).toBeLessThan(LIMIT);
  }, 60_000);
});
