import { isKeptFormula } from "../../../../../src/core/write/mailcopy/formulas/kept-formula";

const SCOPE = {
  hasSheet: (name: string) => ["指標", "my sheet", "it's"].includes(name),
  hasTable: (name: string) => name === "表1",
  hasName: (name: string) => name === "合計率",
  isSecret: (text: string) => text === "面談の記録",
};

describe("isKeptFormula", () => {
  it.each([
    "SUM(C6:C8)",
    "指標!C6/指標!$C$7",
    "'my sheet'!A1+'it''s'!B2",
    "合計率*2%",
    "SUM(A:A,$B:$C,1:3,$4:$5)",
    'IF(AND(ISNUMBER(C6),ISNUMBER(C7)),IF(C6>0,C7/C6,"－"),"－")',
    "表1[[#This Row],[実績]]/表1[目標]",
    'IF(A1="台帳!B2","x",TRUE)',
    "SUM({1,2;3,4})+1.5E-3",
    "_xlfn.XLOOKUP(A1,B:B,C:C)",
    "IFERROR(指標!#REF!,0)",
    "_xlfn._xlws.SORT(A1:A3)",
    "sumproduct((A1:A3=1)*B1:B3)",
    "合計率(A1)",
  ])("keeps %s", (formula) => {
    expect(isKeptFormula(formula, SCOPE)).toBe(true);
  });

  it.each([
    ["a removed sheet", "台帳!B2"],
    ["a removed sheet in quotes", "'台帳 R7'!B2"],
    ["a removed sheet within a call", "COUNTIF(台帳!B:B,A1)"],
    ["another book by its number", "[1]指標!A1"],
    ["another book by its path", "'C:\\Users\\[book.xlsx]指標'!A1"],
    ["a span of sheets", "SUM(指標:台帳!A1)"],
    ["a span of sheets in quotes", "SUM('指標:台帳'!A1)"],
    ["a name that is not there", "台帳範囲"],
    ["a table that is not there", "台帳[氏名]"],
    ["a secret text", 'COUNTIF(A:A,"面談の記録")'],
    ["a cell that is made up on the way", 'INDIRECT("台帳!B2")'],
    ["an address", 'HYPERLINK("mailto:a@b.jp","x")'],
    ["the web", '_xlfn.WEBSERVICE("http://x")'],
    ["a program", "cmd|'/c calc'!A0"],
    ["a program in the cloud", '_xlfn._xlws.PY("1+1",1)'],
    ["a translation by a service", "_xlfn.TRANSLATE(A1)"],
    ["a function of a macro", "町独自の計算(C6,C7)"],
    ["a function of a macro in Latin letters", "KpiRate(C6,C7)"],
    ["a function of an add-in", "_xll.KPI.RATE(C6)"],
    ["a quote without an end", '"abc'],
    ["brackets without an end", "表1[実績"],
  ])("does not keep a formula to %s", (_, formula) => {
    expect(isKeptFormula(formula, SCOPE)).toBe(false);
  });
});
