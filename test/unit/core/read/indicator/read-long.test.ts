import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../support/workbook-builder";

describe("rows of a long table that are no record", () => {
  it("are named, but for headings that are repeated and notes", () => {
    const { tables, notChecked } = findIndicatorTables(
      workbookOf(
        `
指標	年度	目標	実績
登録者数	R5	10	8
登録者数	R6	12	9
指標	年度	目標	実績
※ R6は速報値
会議数	R6	3	2
会議数	来年	3	2
`,
      ),
    );
    expect(tables[0]?.indicators.map(({ name, years }) => [name, years.length])).toEqual([
      ["登録者数", 2],
      ["会議数", 1],
    ]);
    expect(notChecked.map(({ what }) => what)).toEqual([
      { kind: "row", sheet: "Sheet1", at: "B7", text: "来年" },
    ]);
  });
});
