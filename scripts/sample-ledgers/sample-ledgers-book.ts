import { serialOf } from "../../src/core/values/calendar/excel-serial";
import {
  acknowledgementSheet,
  definitionCells,
  definitionSheet,
  settingsSheet,
} from "../../src/core/write/sheets/managed-sheets-to-make";
import { tableSheetEdits, type TableSheet } from "../../src/core/write/sheets/table-sheet";
import type { LedgerDefinition } from "../../src/core/model/ledger-definition";
import { LEDGER_DEFINITIONS } from "../../src/core/read/ledger/ledger-definitions";
import { ledgerSheet } from "../../src/core/write/sheets/ledger-sheet";
import type { CellContent } from "../../src/core/values/workbook/cell-value";
import type { BookState } from "../../stand-in/model/book-state";
import programme from "../sample-data/programme.json";
import { sampleBook } from "../sample/sample-book";
import { applyEdits } from "./apply-edits";
import { COUNTED_TO } from "./days";
import { sampleDefinitions } from "./sample-definitions";
import { sampleLedgers } from "./sample-ledgers";
import type { SampleRecord, SampleValue } from "./sample-records";

const FICTIONAL = "【見本】このシートの記録はすべて架空のものです。実在の人・団体とは関係ありません。";
const FROM_THE_DOCUMENT = "【見本】取組内容は公表資料（資料2）の記載によるものです。";

function cellOf(value: SampleValue | undefined): CellContent {
  if (value === undefined) return null;
  return typeof value === "object" ? (serialOf(value, false) ?? null) : value;
}

function rowOf(record: SampleRecord, { columns }: LedgerDefinition): CellContent[] {
  return columns.map(({ key }) => cellOf(record[key]));
}

/** The sheet as 台帳を作成 makes it, with a third line that says what its records are. */
function putSheet(book: BookState, sheet: TableSheet, remark: string | undefined): void {
  applyEdits(book, tableSheetEdits(sheet));
  if (remark === undefined) return;
  const place = { sheet: sheet.sheet, row: 2, column: 0 };
  applyEdits(book, [
    { kind: "cells", ...place, before: [[null]], after: [[remark]] },
    {
      kind: "format",
      sheet: sheet.sheet,
      area: { ...place, rows: 1, columns: 1 },
      format: { fontColor: "#C00000", bold: true },
    },
  ]);
}

/** The second sample: the first with the eight ledgers, 指標定義, 設定 and 確認記録, filled. */
export function sampleLedgersBook(): BookState {
  const book = sampleBook();
  const records = sampleLedgers();
  const choices = {
    sections: [...new Set(programme.items.map(({ section }) => section))],
    items: [...new Set(programme.items.map(({ name }) => name))],
  };
  for (const definition of LEDGER_DEFINITIONS) {
    const rows = records[definition.kind].map((record) => rowOf(record, definition));
    putSheet(
      book,
      ledgerSheet(definition, choices, [], rows),
      definition.kind === "activities" ? FROM_THE_DOCUMENT : FICTIONAL,
    );
  }
  putSheet(
    book,
    definitionSheet(
      sampleDefinitions().map((definition) => definitionCells(definition)),
      "full",
    ),
    undefined,
  );
  putSheet(
    book,
    settingsSheet({
      municipality: "立科町",
      programme: "立科町テレワーク推進事業",
      startMonth: 4,
      asOf: cellOf(COUNTED_TO),
      gradeScheme: "長野県",
      language: "日本語",
      population: 7000,
      spendingPerVisitThousandYen: 260,
    }),
    "【見本】町人口は架空の値です。",
  );
  putSheet(book, acknowledgementSheet([]), undefined);
  return book;
}
