import fc from "fast-check";
import { shiftFormula } from "../../../../stand-in/model/shift-formula";
import { readStoredFormula, storedFormula } from "../../../../stand-in/file/formulas/stored-formula";

/** What Excel shows, what the file holds. The cell stands in the table 業務. */
const PAIRS: readonly (readonly [shown: string, stored: string])[] = [
  ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
  ["=LET(割合,A1/B1,IF(割合>1,割合,0))", "_xlfn.LET(_xlpm.割合,A1/B1,IF(_xlpm.割合>1,_xlpm.割合,0))"],
  ["=MAP(A1:A3,LAMBDA(x,x+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1))"],
  ['=IF(A1="FILTER(",1,0)', 'IF(A1="FILTER(",1,0)'],
  ["='XLOOKUP(表)'!A1", "'XLOOKUP(表)'!A1"],
  ["=[@実績]/[@目標]", "業務[[#This Row],[実績]]/業務[[#This Row],[目標]]"],
  ["=[@[委託料（円）]]", "業務[[#This Row],[委託料（円）]]"],
  ["=SUM([@[4月]:[9月]])", "SUM(業務[[#This Row],[4月]:[9月]])"],
  ["=他の表[@実績]", "他の表[[#This Row],[実績]]"],
  ["=COUNTA(業務[登録番号])", "COUNTA(業務[登録番号])"],
  ["=[1]Sheet1!A1+'[1]別 紙'!A1", "[1]Sheet1!A1+'[1]別 紙'!A1"],
  ["=NETWORKDAYS.INTL(A1,B1)+AGGREGATE(9,5,C:C)", "NETWORKDAYS.INTL(A1,B1)+_xlfn.AGGREGATE(9,5,C:C)"],
];

describe("storedFormula and readStoredFormula", () => {
  it.each(PAIRS)("stores %s as %s and shows it again", (shown, stored) => {
    expect(storedFormula(shown, "業務")).toBe(stored);
    expect(readStoredFormula(stored, "業務")).toBe(shown);
  });

  it("names the table where a formula leaves it out", () => {
    expect(storedFormula("=SUM([実績])", "業務")).toBe("SUM(業務[実績])");
  });

  it("keeps the table's name outside the table", () => {
    expect(readStoredFormula("業務[[#This Row],[実績]]")).toBe("=業務[@実績]");
    expect(readStoredFormula("別業務[[#This Row],[実績]]", "業務")).toBe("=別業務[@実績]");
  });

  it("stores a reference to what spills", () => {
    expect(storedFormula("=SUM(A1#)")).toBe("SUM(_xlfn.ANCHORARRAY(A1))");
  });

  it("never touches what stands in quotes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const literal = `="${text.replaceAll('"', '""')}"`;
        expect(readStoredFormula(storedFormula(literal))).toBe(literal);
      }),
    );
  });
});

describe("shiftFormula", () => {
  it.each([
    ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
    ["SUM(A1:B2,C:C,3:3)", "SUM(B3:C4,D:D,5:5)"],
    ["Sheet1!A1+'A1'!A1&\"A1\"", "Sheet1!B3+'A1'!B3&\"A1\""],
    ["H29!A1", "H29!B3"],
    ["LOG10(A1)+売上A1+A1B", "LOG10(B3)+売上A1+A1B"],
    ["XFD1", "#REF!"],
    ["表[A1]", "表[A1]"],
  ])("moves %s two rows down and one column right to %s", (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });

  it("is undone by the opposite move", () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(20), fc.nat(50), fc.nat(10), (row, column, down, right) => {
        const formula = `R${String(row + 1)}C+$B$2:${String.fromCharCode(65 + column)}${String(row + 1)}`;
        expect(shiftFormula(shiftFormula(formula, down, right), -down, -right)).toBe(formula);
      }),
    );
  });
});
