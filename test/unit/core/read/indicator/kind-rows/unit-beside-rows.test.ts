import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

function units(text: string): string[] {
  return findIndicatorTables(workbookOf(text)).tables.flatMap(({ indicators }) =>
    indicators.map(({ unit }) => unit),
  );
}

describe("単位：人 in a cell in front of 計画値 and 実績値", () => {
  const form = (first: string, second: string): string =>
    `指標\t備考\t区分\tR5\tR6\n入会児童数\t${first}\t計画値\t10\t12\n\t${second}\t実績値\t11\t12`;

  it("is the unit of their figures", () => {
    expect(units(form("単位：　人", ""))).toEqual(["人"]);
  });

  it("is none where it is left open, or the rows have two", () => {
    expect(units(form("単位：", ""))).toEqual([""]);
    expect(units(form("単位：人", "単位：件"))).toEqual([""]);
  });
});
