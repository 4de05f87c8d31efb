import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { formatCell } from "../../../../../../src/core/values/workbook/cell-address";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `2023 B3 D3`: the cells that a year's rate is made of. */
function ratedIn(text: string, merges: readonly string[] = []): string[] {
  const { tables } = findIndicatorTables(workbookOf(text, { merges }));
  return tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ years }) =>
      years.map(({ fiscalYear, target, actual }) =>
        [String(fiscalYear), ...[target, actual].map((cell) => (cell ? formatCell(cell.address) : "-"))].join(
          " ",
        ),
      ),
    ),
  );
}

describe("parts of a year below its heading", () => {
  it.each([
    ["上期\t下期\t上期\t下期"],
    ["上半期\t下半期\t上半期\t下半期"],
    ["第1回\t第2回\t第1回\t第2回"],
    ["1回目\t2回目\t1回目\t2回目"],
    ["第1四半期\t第2四半期\t第1四半期\t第2四半期"],
    ["4月\t5月\t4月\t5月"],
  ])("are not the year, whichever comes first: %s", (parts) => {
    expect(ratedIn(`区分\tR5計画\t\tR5実績\t\n\t${parts}\n講座の参加者\t10\t5\t9\t6`)).toEqual([]);
  });

  it("are not the year where both columns are of the same part", () => {
    expect(ratedIn("区分\tR5目標\tR5実績\n\t上期\t上期\n講座の参加者\t10\t5")).toEqual([]);
  });

  it("are not the year above 目標 and 実績, nor over rows of them", () => {
    expect(ratedIn("区分\tR5\t\t\t\n\t上期\t\t下期\t\n\t目標\t実績\t目標\t実績\n講座\t10\t5\t9\t6")).toEqual(
      [],
    );
    expect(ratedIn("区分\t種別\tR5\t\n\t\t上期\t下期\n講座\t目標\t10\t5\n\t実績\t9\t6")).toEqual([]);
  });

  it.each(["年間", "計"])("leave the year beside them, which is read: %s", (whole) => {
    const text = `区分\tR5目標\t\t\tR5実績\t\t\n\t上期\t下期\t${whole}\t上期\t下期\t${whole}\n講座の参加者\t10\t5\t15\t9\t6\t14`;
    expect(ratedIn(text, ["A1:A2", "B1:D1", "E1:G1"])).toEqual(["2023 D3 G3"]);
  });

  it("are none in a row of figures with their unit", () => {
    expect(ratedIn("区分\tR5目標\tR5実績\n講座の開催\t12回\t11回")).toEqual(["2023 B2 C2"]);
  });
});
