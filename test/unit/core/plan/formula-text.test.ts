import {
  canonicalFormula,
  formulaShape,
  otherSheetReferences,
  ownSheetReferences,
  sameFormula,
} from "../../../../src/core/plan/formula-text";

describe("sameFormula", () => {
  it.each([
    ["='主な事業指標'!C6", "=主な事業指標!$C$6"],
    ["=IF( c6>0, C7/C6 ,1)", "=IF(C6>0,C7/C6,1)"],
    ["=指標表[[#This Row],[目標]]", "=[@目標]"],
    ["=指標表[@[実績 (人)]]", "=[@[実績 (人)]]"],
    ["=SUM(指標表[@R4]:指標表[@R6])", "=SUM([@R4]:[@R6])"],
  ])("takes %s for %s", (one, other) => {
    expect(sameFormula(one, other)).toBe(true);
  });

  it.each([
    ["=C6", "=C7"],
    ['="順調"', '="順 調"'],
    ["='一'!C6", "='二'!C6"],
    ["=[@目標]", "=[@実績]"],
  ])("tells %s from %s", (one, other) => {
    expect(sameFormula(one, other)).toBe(false);
  });
});

describe("canonicalFormula", () => {
  it("leaves text in quotes as it is, doubled quotes included", () => {
    expect(canonicalFormula('="a ""b"" $C$6"&c6')).toBe('="a ""b"" $C$6"&C6');
  });
});

describe("formulaShape", () => {
  it("is the same wherever the references point, broken ones included", () => {
    const shape = formulaShape('=IF(C6>0,C7/C6,"－")');
    expect(formulaShape('=IF($AA$1060>0,D7/XFD1048576,"－")')).toBe(shape);
    expect(formulaShape("=IF(#REF!>0,D7/'a b'!C6,\"－\")")).toBe(shape);
    expect(formulaShape('=IF([@目標]>0,[@実績]/[@目標],"－")')).toBe(shape);
  });

  it("is the same where the row on another sheet, or that sheet, is gone", () => {
    const shape = formulaShape("=IF(ISNUMBER('町の 表'!C6),一覧!C6,NA())");
    expect(formulaShape("=IF(ISNUMBER('町の 表'!#REF!),一覧!#REF!,NA())")).toBe(shape);
    expect(formulaShape("=IF(ISNUMBER(#REF!C6),#REF!C6,NA())")).toBe(shape);
  });

  it("differs where the calculation does", () => {
    expect(formulaShape('=IF(C6>0,C7*C6,"－")')).not.toBe(formulaShape('=IF(C6>0,C7/C6,"－")'));
    expect(formulaShape('=IF(C6>0,C7/C6,"")')).not.toBe(formulaShape('=IF(C6>0,C7/C6,"－")'));
  });
});

describe("ownSheetReferences", () => {
  it("finds cells and areas of the formula's own sheet only", () => {
    expect(ownSheetReferences("=SUM(B2:C3)+$D$4+'他'!A1+別!B2")).toEqual([
      { row: 1, column: 1, rows: 2, columns: 2 },
      { row: 3, column: 3, rows: 1, columns: 1 },
    ]);
  });
});

describe("otherSheetReferences", () => {
  it("finds cells of other sheets in their order, and neither texts nor what is gone", () => {
    expect(otherSheetReferences(`=IF(ISNUMBER('町の''表'!$C$6),R7!C7&"別!D1",別!#REF!+E8)`)).toEqual([
      { sheet: "町の'表", row: 5, column: 2, rows: 1, columns: 1 },
      { sheet: "R7", row: 6, column: 2, rows: 1, columns: 1 },
    ]);
  });

  it("finds areas whole", () => {
    expect(otherSheetReferences("=SUM(集計!$A$1:$A$10)+SUM('町の表'!B2:C3)")).toEqual([
      { sheet: "集計", row: 0, column: 0, rows: 10, columns: 1 },
      { sheet: "町の表", row: 1, column: 1, rows: 2, columns: 2 },
    ]);
  });
});
