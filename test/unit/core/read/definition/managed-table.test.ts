import { ACKNOWLEDGEMENTS_TABLE } from "../../../../../src/core/read/definition/acknowledgement";
import { INDICATOR_DEFINITIONS } from "../../../../../src/core/read/definition/definition-columns";
import { findManagedTable } from "../../../../../src/core/read/definition/managed-table";
import { addedRowEdits } from "../../../../../src/core/write/sheets/managed-row";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

function definitions(rows: string, more: { readonly totals?: boolean } = {}) {
  const name = "指標定義";
  const tables = [{ name, area: "A1:B2", ...more }];
  const found = findManagedTable(
    workbook([sheet({ name, cells: grid(`指標名\t単位\n${rows}`), tables })]),
    INDICATOR_DEFINITIONS,
  );
  if (!found) throw new Error("no table");
  return found;
}

describe("findManagedTable", () => {
  it("reads rows right below an Excel table that has not grown over them", () => {
    const found = definitions("登録者数\t人\n相談件数\t件\n利用者数\t");
    expect(found.rows).toEqual([1, 2, 3]);
    expect(found.area.rows).toBe(2);
  });

  it("takes remarks, what is after a gap and what is below a row of totals for none of its rows", () => {
    expect(definitions("登録者数\t人\n\t以上\n相談件数\t件").rows).toEqual([1]);
    expect(definitions("登録者数\t人\n\t\n相談件数\t件").rows).toEqual([1]);
    expect(definitions("登録者数\t人\n相談件数\t件", { totals: true }).rows).toEqual([]);
  });

  it("needs every column that a row cannot do without: a code alone is no entry of 確認記録", () => {
    const rows = "指摘コード\t理由\ncell/negative\t確認済み\nseries/flat\t\nseries/spike\t確認済み";
    const tables = [{ name: "確認記録", area: "A1:B2" }];
    const book = workbook([sheet({ name: "確認記録", cells: grid(rows), tables })]);
    expect(findManagedTable(book, ACKNOWLEDGEMENTS_TABLE)?.rows).toEqual([1]);
  });

  it("adds new rows below those, and makes the table hold them all", () => {
    const found = definitions("登録者数\t人\n相談件数\t件");
    expect(addedRowEdits(found, [[{ key: "name", content: "利用者数" }]]).edits).toEqual([
      {
        kind: "cells",
        sheet: "指標定義",
        row: 3,
        column: 0,
        before: [[null]],
        after: [["利用者数"]],
      },
      {
        kind: "resizeTable",
        sheet: "指標定義",
        table: "指標定義",
        before: { row: 0, column: 0, rows: 2, columns: 2 },
        after: { row: 0, column: 0, rows: 4, columns: 2 },
      },
    ]);
  });
});
