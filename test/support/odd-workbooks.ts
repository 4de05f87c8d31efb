import path from "node:path";
import ExcelJS from "exceljs";
import { readText } from "./read-text";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * Workbooks as other towns and other years lay them out, written by exceljs (so as files from elsewhere). Each holds
 * figures that can be checked by hand.
 */
export type OddWorkbook = (workbook: ExcelJS.Workbook) => void;

export async function bytesOf(fill: OddWorkbook): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The seed's own text, pasted as Excel pastes text formatted as text: a tab makes a column, everything is text. */
export const seedAsPasted: OddWorkbook = (workbook) => {
  const sheet = workbook.addWorksheet("貼り付け");
  const file = path.join(__dirname, "..", "fixtures", "odd-workbooks", "seed-as-pasted.txt");
  readText(file)
    .split("\n")
    .forEach((line, row) => {
      line.split("\t").forEach((text, column) => {
        if (text === "") return;
        const cell = sheet.getCell(row + 1, column + 1);
        cell.numFmt = "@";
        cell.value = text;
      });
    });
};

/**
 * kind-columns at C7: years across in merged headings, 目標/実績/達成率 beneath; the 達成率 of R5 is typed and right
 * (120 %), that of R6 typed and wrong (50 % for 8 ÷ 10), that of R7 blank.
 */
export const kindColumnsAtC7: OddWorkbook = (workbook) => {
  const sheet = workbook.addWorksheet("総合戦略KPI");
  sheet.getCell("C4").value = "第2期総合戦略　重要業績評価指標";
  sheet.getCell("C7").value = "指標名";
  sheet.mergeCells("C7:C8");
  sheet.getCell("D7").value = "単位";
  sheet.mergeCells("D7:D8");
  ["令和５年度", "令和６年度", "令和７年度（２月末現在）"].forEach((label, index) => {
    const first = 5 + index * 3;
    sheet.getCell(7, first).value = label;
    sheet.mergeCells(7, first, 7, first + 2);
    ["目標値", "実績値", "達成率"].forEach((kind, offset) => {
      sheet.getCell(8, first + offset).value = kind;
    });
  });
  const rows: (string | number | null)[][] = [
    ["① 移住相談件数（延べ）", "件", 10, 12, 1.2, 10, 8, 0.5, "１２", "９", null],
    ["② 空き家バンク登録数", "件", "-", 3, null, 4, 0, null, 4, "集計中", null],
  ];
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      sheet.getCell(9 + row, 3 + column).value = value;
    });
  });
};

/** long as an Excel table without a 達成率 column; lower is not better; one name only on the first of its rows. */
export const longExcelTable: OddWorkbook = (workbook) => {
  const sheet = workbook.addWorksheet("指標一覧");
  sheet.addTable({
    name: "指標表",
    ref: "B3",
    headerRow: true,
    columns: ["指標", "単位", "年度", "目標", "実績"].map((name) => ({ name })),
    rows: [
      ["相談件数", "件", "平成31年度", 10, 5],
      ["相談件数", "件", "令和2年度", 0, 4],
      ["相談件数", "件", "令和3年度", 10, 10],
      ["会員数（年度末）", "人", "平成31年度", 30, 33],
      ["会員数（年度末）", "人", "令和2年度", 30, null],
      ["会員数（年度末）", "人", "令和3年度", 40, 30],
    ],
  });
};

/** long as a plain range, with the name in merged cells over its years. */
export const longPlainRange: OddWorkbook = (workbook) => {
  const sheet = workbook.addWorksheet("Sheet1");
  const rows = [
    ["指標", "年度", "目標", "実績", "備考"],
    ["（１）利用者数【人】", "R5", 100, 80, ""],
    [null, "R6", 100, 100, ""],
    ["（２）開催回数【回】", "R5", 4, 5, ""],
    [null, "R6", 4, 1, "雨天中止"],
  ];
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      sheet.getCell(2 + row, 1 + column).value = value;
    });
  });
  sheet.mergeCells("A3:A4");
  sheet.mergeCells("A5:A6");
};

/** A small kind-rows table; several of the workbooks below are this one with something in the way. */
export function smallKindRows(sheet: ExcelJS.Worksheet, row = 1, column = 1): void {
  const rows = [
    ["指標", null, "R5", "R6", "R7"],
    ["① 講座の回数【回】", "目標", 4, 4, 5],
    ["年間の開催数", "実績", 2, 4, 6],
  ];
  rows.forEach((values, y) => {
    values.forEach((value, x) => {
      sheet.getCell(row + y, column + x).value = value;
    });
  });
}

/** Someone's notes are right of the table, where the block of rates would go. */
export const blockTaken: OddWorkbook = (workbook) => {
  const sheet = workbook.addWorksheet("指標");
  smallKindRows(sheet);
  sheet.getCell("F1").value = "メモ";
  sheet.getCell("F3").value = "R7は補助金あり";
};

/** The table's sheet is protected; a second table on another sheet is not. */
export const protectedSheet: OddWorkbook = (workbook) => {
  const locked = workbook.addWorksheet("保護された指標");
  smallKindRows(locked);
  void locked.protect("", { selectLockedCells: true });
  smallKindRows(workbook.addWorksheet("保護なし"), 3, 2);
};

/** No sheet may be added to the workbook; its cells may be written. exceljs cannot lock a structure. */
export async function protectedStructure(): Promise<Uint8Array> {
  const files = unzipSync(
    await bytesOf((workbook) => {
      smallKindRows(workbook.addWorksheet("指標"));
    }),
  );
  const workbook = strFromU8(files["xl/workbook.xml"] ?? new Uint8Array());
  const locked = workbook.replace(/<bookViews|<sheets/, '<workbookProtection lockStructure="1"/>$&');
  return zipSync({ ...files, "xl/workbook.xml": strToU8(locked) });
}

/** Two tables on one sheet, one below the other, and a third on a hidden sheet. */
export const severalTables: OddWorkbook = (workbook) => {
  const sheet = workbook.addWorksheet("指標");
  smallKindRows(sheet, 2, 2);
  smallKindRows(sheet, 9, 2);
  const hidden = workbook.addWorksheet("旧指標");
  smallKindRows(hidden, 1, 1);
  hidden.state = "hidden";
};

/** One indicator a sheet, as evaluation sheets have it: a form above, 達成率 of its own with its middle figure typed. */
export const evaluationSheets: OddWorkbook = (workbook) => {
  [10, 12, 20].forEach((target, index) => {
    const sheet = workbook.addWorksheet(`評価シート${String(index + 1)}`);
    const rows = [
      ["事務事業評価シート"],
      ["指標名", null, `成果その${String(index + 1)}`],
      ["単位", null, "件"],
      [null, "R4", "R5", "R6"],
      ["目標値", 10, 10, target],
      ["実績値", 9, 12, 11],
      ["達成率", null, "120%", null],
    ];
    rows.forEach((values, row) => {
      values.forEach((value, column) => {
        sheet.getCell(row + 2, column + 2).value = value;
      });
    });
  });
};

/** 基準値, yearly actuals, and one target for the plan's last year, in two rows of headings. */
export const finalTarget: OddWorkbook = (workbook) => {
  const sheet = workbook.addWorksheet("総合戦略");
  const rows = [
    ["KPI", "目標値（R8）", "基準値", "実績", null, null, "担当課"],
    [null, null, "R1", "R4", "R5", "R6", null],
    ["出生数（人）", 50, 45, 44, 40, 38, "健康課"],
    ["移住者数（人）", 30, 10, 12, 15, "18人", "企画課"],
  ];
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      sheet.getCell(row + 1, column + 1).value = value;
    });
  });
  for (const merge of ["A1:A2", "B1:B2", "D1:F1", "G1:G2"]) sheet.mergeCells(merge);
};

/** Two tables beside one another with one column between them. */
export const sideBySide: OddWorkbook = (workbook) => {
  const sheet = workbook.addWorksheet("指標");
  smallKindRows(sheet, 1, 1);
  smallKindRows(sheet, 1, 7);
};

/** A cell so far away that the sheet cannot be read as a whole. */
export const farCell: OddWorkbook = (workbook) => {
  const sheet = workbook.addWorksheet("指標");
  smallKindRows(sheet);
  sheet.getCell("XFD1048576").value = "x";
};

/** Nothing that the add-in knows. */
export const nothingOfOurs: OddWorkbook = (workbook) => {
  const sheet = workbook.addWorksheet("会議室予約");
  sheet.addRow(["日付", "部屋", "予約者"]);
  sheet.addRow(["2025/4/1", "第1会議室", "総務課"]);
};
