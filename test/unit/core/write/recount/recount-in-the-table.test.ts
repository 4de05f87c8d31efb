import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { findLedgers } from "../../../../../src/core/read/ledger/find-ledgers";
import { readDefinitions } from "../../../../../src/core/read/definition/read-definitions";
import { compareRecounts } from "../../../../../src/core/judge/recount/compare-recounts";
import { planRecount } from "../../../../../src/core/write/recount/plan-recount";
import type { Edit, Plan } from "../../../../../src/core/plan/plan";
import type { CellContent } from "../../../../../src/core/values/workbook/cell-value";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { formatArea, formatCell } from "../../../../../src/core/values/workbook/cell-address";
import { sampleLedgersBook } from "../../../../../scripts/sample-ledgers/sample-ledgers-book";
import { bookSnapshot } from "../../../../support/book-snapshot";
import { typed } from "../../../../support/plan-over";
import { sheet, workbook as builtWorkbook } from "../../../../support/workbook-builder";

const SHEET = "主な事業指標";
const context = { asOf: calendarDate(2026, 2, 28), startMonth: 4 };

function planned(workbook: WorkbookSnapshot): Plan {
  const { ledgers } = findLedgers(workbook);
  const { definitions } = readDefinitions(workbook, ledgers);
  const review = compareRecounts(findIndicatorTables(workbook).tables, definitions, ledgers, context);
  return planRecount(workbook, review, context);
}

function recounted(workbook: WorkbookSnapshot): readonly Edit[] {
  return planned(workbook).edits;
}

function sampleWith(cells: Readonly<Record<string, CellContent>> = {}): WorkbookSnapshot {
  return typed(bookSnapshot(sampleLedgersBook()), SHEET, cells);
}

/** The cells that say how far was counted, with what they say then. */
function labelled(cells: Readonly<Record<string, CellContent>>): readonly unknown[] {
  return recounted(sampleWith(cells)).flatMap((edit) =>
    edit.kind === "cells" && typeof edit.after[0]?.[0] === "string"
      ? [[formatCell(edit), edit.after[0][0]]]
      : [],
  );
}

describe("up to when a recounted year is counted", () => {
  it("is not said again where the table's own notes say it", () => {
    expect(labelled({ A5: "【2月末実績】", A15: "（２月末現在）" })).toEqual([]);
  });

  it("is said in the table's own notes where they say another month", () => {
    expect(labelled({ A5: "【1月末実績】", A15: "（1月末現在）" })).toEqual([
      ["A5", "【2月末実績】"],
      ["A15", "（2月末現在）"],
    ]);
  });

  it("is left to the heading where a note names its own year, and where what is not recounted has the same note", () => {
    expect(labelled({ A5: "【令和8年1月末現在】", A15: "【令和8年1月末現在】" })).toEqual([
      ["K3", "R7 (2025)（2月末実績）"],
    ]);
    // ③ is counted from no ledger, and its figure stays that of January.
    const cells = { A5: "【1月末実績】", A15: "【1月末実績】", A10: "③ 相談者数（延べ）【人】" };
    expect(labelled(cells)).toEqual([["K3", "R7 (2025)（2月末実績）"]]);
  });

  it("is said in the heading where there is no note, and where one section has none", () => {
    expect(labelled({ A5: null, A15: null })).toEqual([["K3", "R7 (2025)（2月末実績）"]]);
    expect(labelled({ A15: null })).toEqual([["K3", "R7 (2025)（2月末実績）"]]);
  });

  it("is said in a heading that says another month already, notes or not", () => {
    expect(labelled({ K3: "R7 (2025)（1月末実績）" })).toEqual([["K3", "R7 (2025)（2月末実績）"]]);
  });
});

describe("the look of a recounted figure", () => {
  /** What is done besides contents: of each edit where, and what. */
  function looks(workbook: WorkbookSnapshot): readonly unknown[] {
    return recounted(workbook).flatMap((edit): unknown[] => {
      if (edit.kind === "format") return [["format", formatArea(edit.area), edit.format]];
      if (edit.kind === "copyFormat") return [[edit.only, formatArea(edit.from), formatArea(edit.to)]];
      return edit.kind === "columnWidth" ? [["width", edit.column, edit.points, edit.isLeast]] : [];
    });
  }

  it("takes the alignment of the year before where the cell held words", () => {
    expect(looks(sampleWith())).toEqual([["alignment", "J9", "K9"]]);
    expect(looks(sampleWith({ K9: 12_000 }))).toEqual([]);
    expect(looks(sampleWith({ K9: null }))).toEqual([]);
  });

  /** The sample with a blank K9 without a number format, and J9 in another one. */
  function general(neighbour: string): WorkbookSnapshot {
    const sample = sampleWith({ K9: null });
    const formatOf = (format: string, row: number, column: number): string =>
      row === 8 && column === 10 ? "General" : row === 8 && column === 9 ? neighbour : format;
    const sheets = sample.sheets.map((sheet) => ({
      ...sheet,
      numberFormats: sheet.numberFormats.map((line, row) =>
        line.map((format, column) => formatOf(format, row, column)),
      ),
    }));
    return {
      ...sample,
      sheets: sheets.map((sheet, at) => (sheet.name === SHEET ? sheet : (sample.sheets[at] ?? sheet))),
    };
  }

  it("takes the year before's number format for a cell without one, unless it would show another figure", () => {
    expect(looks(general("#,##0"))).toEqual([["format", "K9", { numberFormat: "#,##0" }]]);
    expect(looks(general('#,##0_ ;"▲"#,##0'))).toEqual([
      ["format", "K9", { numberFormat: '#,##0_ ;"▲"#,##0' }],
    ]);
    // 30,412 would be 30, 3041200% and 30,412.0.
    for (const format of ["#,##0,", "0%", "#,##0.0", "General"]) expect(looks(general(format))).toEqual([]);
  });

  it("has a column made wide enough for a figure longer than all that it has shown", () => {
    // 30,412 is six characters, which is 39 points and 8 at the sides; 9,999 would be five.
    const narrow = sampleWith({ K8: 9_999, K9: null });
    expect(looks(narrow)).toEqual([["width", 10, 47, true]]);
    const hidden = narrow.sheets.map((sheet) => ({ ...sheet, hiddenColumns: [10] }));
    expect(looks({ ...narrow, sheets: hidden })).toEqual([]);
  });
});

describe("a figure that no record makes up", () => {
  const RULE = ["①", "利用件数", "件", "年度計", "利用台帳", "件数", "利用日"];
  function book(actual: number | null, dates: readonly string[]): WorkbookSnapshot {
    return builtWorkbook([
      sheet({
        name: "指標",
        cells: [
          ["指標", "区分", "R6", "R7"],
          ["① 利用件数【件】", "目標", 2, 3],
          [null, "実績", 1, actual],
        ],
      }),
      sheet({
        name: "指標定義",
        cells: [["番号", "指標名", "単位", "数え方", "台帳", "集計", "日付列"], RULE],
        tables: [{ name: "T_定義", area: "A1:G2" }],
      }),
      sheet({
        name: "利用台帳",
        cells: [
          ["受付番号", "利用日", "利用者"],
          ...dates.map((date, at) => [`V${String(at + 1)}`, date, "会"]),
        ],
      }),
    ]);
  }

  it.each([["a blank ledger", []] as const, ["records of another year alone", ["2024/5/1"]] as const])(
    "is not written but said: %s",
    (_what, dates) => {
      const { edits, notices } = planned(book(null, dates));
      expect(edits).toEqual([]);
      expect(notices).toEqual([
        {
          code: "nothingCounted",
          sheet: "指標",
          cell: "D3",
          indicator: "①",
          ledgers: ["利用台帳"],
          fiscalYear: 2025,
        },
      ]);
    },
  );

  it("is left where a person typed 0, and written where there is one record", () => {
    expect(planned(book(0, ["2024/5/1"])).notices).toEqual([]);
    expect(planned(book(null, ["2024/5/1", "2025/5/1～5/3"])).notices).toEqual([]);
    expect(recounted(book(null, ["2024/5/1", "2025/5/1～5/3"]))[0]).toMatchObject({ after: [[1]] });
  });
});

describe("up to when a recounted year is counted, where target and actual have columns of their own", () => {
  function edited(headings: readonly (readonly string[])[], merges: readonly string[] = []): unknown[] {
    const book = builtWorkbook([
      sheet({
        name: "指標",
        cells: [...headings, ["利用件数（件）", 80, 7, 40, 9]].map((line) => [...line]),
        merges: [...merges],
      }),
      sheet({
        name: "指標定義",
        cells: [
          ["指標名", "単位", "数え方", "台帳", "集計", "日付列"],
          ["利用件数", "件", "年度計", "利用台帳", "件数", "利用日"],
        ],
        tables: [{ name: "T_定義", area: "A1:F2" }],
      }),
      sheet({
        name: "利用台帳",
        cells: [
          ["受付番号", "利用日", "利用者"],
          ["V1", "2025/5/1", "会"],
          ["V2", "2025/6/1", "会"],
        ],
      }),
    ]);
    return recounted(book).flatMap((edit) =>
      edit.kind === "cells" ? [[formatCell(edit), edit.after[0]?.[0]]] : [],
    );
  }

  it("is said in the heading of the actual: with it the target's would be no target's any more", () => {
    expect(edited([["指標", "R6目標", "R6実績", "R7目標", "R7実績"]])).toEqual([
      ["E2", 2],
      ["E1", "R7実績（2月末実績）"],
    ]);
  });

  it("is said in the year over both, where it stands alone", () => {
    const headings = [
      ["指標", "R6", "", "R7", ""],
      ["", "目標", "実績", "目標", "実績"],
    ];
    expect(edited(headings, ["B1:C1", "D1:E1"])).toEqual([
      ["E3", 2],
      ["D1", "R7（2月末実績）"],
    ]);
  });
});
