import { readDefinitions } from "../../../../../src/core/read/definition/read-definitions";
import { unusedDefinitions } from "../../../../../src/core/read/definition/unused-definitions";
import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { formatCell } from "../../../../../src/core/values/workbook/cell-address";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

function unused(table: string, ...names: readonly string[]): unknown[] {
  const book = workbook([
    sheet({ name: "指標", cells: grid(table) }),
    sheet({
      name: "指標定義",
      cells: grid(["指標名\t向き", ...names.map((name) => `${name}\t`)].join("\n")),
    }),
  ]);
  const { definitions } = readDefinitions(book);
  return unusedDefinitions(definitions, findIndicatorTables(book).tables).map(({ code, cell }) => [
    code,
    formatCell(cell),
  ]);
}

describe("unusedDefinitions", () => {
  const TABLE = "指標\tR6目標\tR6実績\n① 相談件数（延べ）【件】\t5\t4\n参加者数（人）\t9\t8";

  it("names the row whose indicator has another name in the table, however the others are written", () => {
    expect(unused(TABLE, "相談件数", "参加者数（人）", "参加人数")).toEqual([["unknownIndicator", "A4"]]);
  });

  it("says nothing where no table was read", () => {
    expect(unused("地区\t人口\n東\t12", "相談件数")).toEqual([]);
  });
});
