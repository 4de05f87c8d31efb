import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { readAcknowledgements } from "../../../../../src/core/read/definition/acknowledgement";
import { readDefinitions } from "../../../../../src/core/read/definition/read-definitions";
import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import {
  compareRecounts,
  type RecountComparison,
} from "../../../../../src/core/judge/recount/compare-recounts";
import { findLedgers } from "../../../../../src/core/read/ledger/find-ledgers";
import { planAdopt } from "../../../../../src/core/write/answers/plan-adopt";
import { reviewWorkbook } from "../../../../../src/core/review";
import { planRecount } from "../../../../../src/core/write/recount/plan-recount";
import { formatCell } from "../../../../../src/core/values/workbook/cell-address";
import { findSheet, valueAt, type WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { applyPlan } from "../../../../support/apply-plan";
import { grid, sheet, workbook, type CellInput } from "../../../../support/workbook-builder";

const context = { asOf: calendarDate(2022, 9, 30), startMonth: 4 };
const adoption = {
  reason: "台帳の記入漏れを直したため",
  author: "架空 係長",
  date: calendarDate(2022, 10, 1),
};

function book(
  options: {
    readonly actualR3?: CellInput;
    readonly isProtected?: boolean;
    readonly heading?: CellInput;
    /** A use of R3 that came to light later. */
    readonly isLaterUseKnown?: boolean;
  } = {},
): WorkbookSnapshot {
  const cells: CellInput[][] = [
    ["指標", null, "R2", "R3", options.heading ?? "R4"],
    ["① 利用件数【件】", "目標", 1, 2, 3],
    [null, "実績", 1, options.actualR3 ?? 5, null],
  ];
  return workbook([
    sheet({ name: "指標", cells, isProtected: options.isProtected ?? false }),
    sheet({
      name: "利用",
      cells: grid(
        `受付番号\t利用開始日\t企業名\nV1\t2020/5/1\t甲\nV2\t2021/5/1\t甲\nV3\t2021/6/1\t乙\nV4\t2022/5/1\t丙\nV5\t2022/10/1\t丁${options.isLaterUseKnown ? "\nV6\t2021/7/1\t戊" : ""}`,
      ),
    }),
    sheet({
      name: "指標定義",
      cells: grid("番号\t指標名\t数え方\t台帳\t日付列\n①\t利用件数\t年度計\tWORK TRIP利用台帳\t利用開始日"),
    }),
  ]);
}

function comparisons(workbookSnapshot: WorkbookSnapshot): readonly RecountComparison[] {
  const { ledgers } = findLedgers(workbookSnapshot);
  const { definitions } = readDefinitions(workbookSnapshot, ledgers);
  return compareRecounts(findIndicatorTables(workbookSnapshot).tables, definitions, ledgers, context)
    .comparisons;
}

function comparisonOf(workbookSnapshot: WorkbookSnapshot, year: number): RecountComparison {
  const comparison = comparisons(workbookSnapshot).find((one) => one.year.fiscalYear === year);
  if (!comparison) throw new Error("no comparison");
  return comparison;
}

/** The differences that are still to be answered: cell, year and both figures. */
function mismatches(workbookSnapshot: WorkbookSnapshot): [string, number | undefined, unknown][] {
  const { findings } = reviewWorkbook(workbookSnapshot, { asOf: context.asOf, today: context.asOf });
  return findings.flatMap((finding) =>
    finding.code === "recount/mismatch"
      ? [
          [
            formatCell(finding.at),
            finding.fiscalYear,
            { table: finding.data.table, ledger: finding.data.ledger },
          ],
        ]
      : [],
  );
}

describe("compareRecounts", () => {
  it("names same, different and unassessable cells with the difference table minus ledger", () => {
    expect(
      comparisons(book()).map(({ year, state, difference, recounted, isCurrentYear }) => [
        year.fiscalYear,
        state,
        difference,
        recounted.value,
        isCurrentYear,
      ]),
    ).toEqual([
      [2020, "same", 0, 1, false],
      [2021, "different", 3, 2, false],
      [2022, "unassessable", undefined, 1, true],
    ]);
  });
});

describe("planRecount", () => {
  const plan = (
    one: WorkbookSnapshot,
    leaveOut: Parameters<typeof planRecount>[3] = {},
  ): ReturnType<typeof planRecount> =>
    planRecount(one, { comparisons: comparisons(one), notRecounted: [] }, context, leaveOut);

  it("writes the year of 基準日 only, though a past year differs", () => {
    const cells = plan(book()).edits.filter((edit) => edit.kind === "cells");
    expect(cells.map((edit) => [formatCell(edit), edit.after])).toEqual([
      ["E3", [[1]]],
      ["E1", [["R4（9月末実績）"]]],
    ]);
  });

  it("leaves out what a person took out, and refuses a protected sheet", () => {
    expect(plan(book(), { leaveOut: [{ sheet: "指標", row: 2, column: 4 }] }).edits).toEqual([]);
    expect(plan(book({ isProtected: true }))).toEqual({
      kind: "recount",
      edits: [],
      notices: [],
      refusals: [{ code: "protected", sheet: "指標" }],
    });
  });

  it("brings an older note in the label up to date", () => {
    const labels = plan(book({ heading: "R4\n（８月末実績）" })).edits.flatMap((edit) =>
      edit.kind === "cells" && edit.row === 0 ? edit.after : [],
    );
    expect(labels).toEqual([["R4（9月末実績）"]]);
  });
});

describe("planAdopt", () => {
  it("writes one past figure and records the reason with what stood there", () => {
    const before = book();
    const after = applyPlan(before, planAdopt(before, comparisonOf(before, 2021), adoption));
    const table = findSheet(after, "指標");
    expect(table && [2, 3, 4].map((column) => valueAt(table, 2, column))).toEqual([1, 2, null]);
    expect(readAcknowledgements(after).acknowledgements).toMatchObject([
      {
        code: "recount/mismatch",
        place: "指標!D3",
        indicator: "①",
        fiscalYear: 2021,
        reason: "台帳の記入漏れを直したため（5 → 2）",
        author: "架空 係長",
        date: { year: 2022, month: 10, day: 1 },
      },
    ]);
    expect(planAdopt(after, comparisonOf(after, 2021), adoption).edits).toEqual([]);
  });

  it("says what the figure lacks: records that cannot be read, or of which nobody knows whether they are meant", () => {
    const comparison = comparisonOf(book(), 2021);
    const leftOut = { undated: 1, withoutValue: 0, unread: 0, withoutCondition: 2, belowTable: 0 };
    const lacking = { ...comparison, recounted: { ...comparison.recounted, leftOut } };
    expect(planAdopt(book(), lacking, adoption).notices).toEqual([
      { code: "recordsLeftOut", sheet: "指標", cell: "D3", indicator: "①", ledgers: ["利用"], ...leftOut },
    ]);
    expect(planAdopt(book(), comparison, adoption).notices).toEqual([]);
  });

  it("hides no later difference of that indicator and year: 2 in the table, 3 in the ledger", () => {
    const before = book();
    const adopted = applyPlan(before, planAdopt(before, comparisonOf(before, 2021), adoption));
    expect(mismatches(adopted)).toEqual([]);
    const records = findSheet(book({ isLaterUseKnown: true }), "利用");
    if (!records) throw new Error("no ledger");
    const sheets = adopted.sheets.map((one) => (one.name === "利用" ? records : one));
    expect(mismatches({ ...adopted, sheets })).toEqual([["D3", 2021, { table: 2, ledger: 3 }]]);
  });

  it("is no reason for the old figure to stand again: 5 once more is a difference", () => {
    const before = book();
    const adopted = applyPlan(before, planAdopt(before, comparisonOf(before, 2021), adoption));
    const table = findSheet(before, "指標");
    if (!table) throw new Error("no table");
    const sheets = adopted.sheets.map((one) => (one.name === "指標" ? table : one));
    expect(mismatches({ ...adopted, sheets })).toEqual([["D3", 2021, { table: 5, ledger: 2 }]]);
  });

  it("keeps the figures that stand from then on: ledger, table, difference, records, unit", () => {
    const before = book();
    const after = applyPlan(before, planAdopt(before, comparisonOf(before, 2021), adoption));
    expect(readAcknowledgements(after).acknowledgements.map(({ value }) => value)).toEqual([
      "2 / 2 / 0 / 2 / 件",
    ]);
  });

  it("gives a cell of the format Text a number format first, so that the number stays one", () => {
    const text = book({ actualR3: { value: "目標達成", numberFormat: "@" } });
    expect(planAdopt(text, comparisonOf(text, 2021), adoption).edits.slice(0, 2)).toMatchObject([
      { kind: "format", format: { numberFormat: "#,##0" } },
      { kind: "cells", before: [["目標達成"]], after: [[2]] },
    ]);
  });

  it("writes nothing without a reason or on a protected sheet", () => {
    const one = book();
    expect(planAdopt(one, comparisonOf(one, 2021), { ...adoption, reason: " " }).edits).toEqual([]);
    const locked = book({ isProtected: true });
    expect(planAdopt(locked, comparisonOf(locked, 2021), adoption)).toEqual({
      kind: "adopt",
      edits: [],
      refusals: [{ code: "protected", sheet: "指標" }],
    });
  });
});
