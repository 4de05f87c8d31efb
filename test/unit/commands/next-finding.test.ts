import type { Finding } from "../../../src/core/judge/findings/finding";
import type { WorkbookSnapshot } from "../../../src/core/values/workbook/snapshot";
import { nextFinding } from "../../../src/commands/next-finding";
import { bookSnapshot } from "../../support/book-snapshot";
import { createBook, createSheet } from "../../../stand-in/model/new-book";

function workbookOf(...names: string[]): WorkbookSnapshot {
  const book = createBook();
  book.sheets = [];
  for (const name of names) book.sheets.push(createSheet(name, book.sheets));
  const last = book.sheets.at(-1);
  if (last) last.visibility = "Hidden";
  return bookSnapshot(book);
}

function findingAt(sheet: string, row: number, column: number): Finding {
  return {
    code: "cell/negative",
    severity: "warning",
    at: { sheet, row, column },
    indicator: "①",
    fiscalYear: 2023,
    data: { value: -1, times: 1, figure: "actual" },
  };
}

describe("nextFinding", () => {
  it("begins with the first one where the user is in no cell", () => {
    const first = nextFinding({ workbook, findings }, undefined);
    expect(first).toEqual(nextFinding({ workbook, findings }, { sheet: "構成", row: -1, column: 0 }));
    expect(first).toBeDefined();
  });

  const workbook = workbookOf("構成", "主な事業指標", "隠れたシート");
  const findings = [
    findingAt("隠れたシート", 0, 0),
    findingAt("主な事業指標", 6, 3),
    findingAt("構成", 9, 1),
    findingAt("主な事業指標", 6, 1),
  ];

  it("gives the next cell to the right before one further down", () => {
    expect(nextFinding({ workbook, findings }, { sheet: "主な事業指標", row: 6, column: 1 })).toEqual({
      sheet: "主な事業指標",
      row: 6,
      column: 3,
    });
  });

  it("goes on to the next sheet, and begins again after the last finding", () => {
    expect(nextFinding({ workbook, findings }, { sheet: "構成", row: 9, column: 1 })).toEqual({
      sheet: "主な事業指標",
      row: 6,
      column: 1,
    });
    expect(nextFinding({ workbook, findings }, { sheet: "主な事業指標", row: 6, column: 3 })).toEqual({
      sheet: "構成",
      row: 9,
      column: 1,
    });
  });

  it("gives nothing where all findings are on hidden sheets", () => {
    expect(
      nextFinding({ workbook, findings: findings.slice(0, 1) }, { sheet: "構成", row: 0, column: 0 }),
    ).toBeUndefined();
  });
});
