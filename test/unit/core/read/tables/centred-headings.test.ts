import { withCentredHeadings } from "../../../../../src/core/read/tables/centred-headings";
import { SheetGrid } from "../../../../../src/core/read/tables/sheet-grid";
import { formatArea } from "../../../../../src/core/values/workbook/cell-address";
import { grid as cellsOf, sheet as sheetOf } from "../../../../support/workbook-builder";

/** Where the headings of a sheet are after those typed over the middle are spread: `R5 B1:C1`. */
function spread(text: string, merges: readonly string[] = []): string[] {
  const grid = withCentredHeadings(
    new SheetGrid(sheetOf({ cells: cellsOf(text), merges: [...merges] }), false, []),
  );
  const given = new Set(merges);
  return grid.sheet.merges
    .map((area) => ({ text: grid.text(area.row, area.column), at: formatArea(area) }))
    .filter(({ at }) => !given.has(at))
    .map(({ text, at }) => `${text} ${at}`);
}

describe("withCentredHeadings", () => {
  it("spreads years over the words that begin again for each of them", () => {
    expect(spread("指標\t\tR5\t\tR6\n\t目標\t実績\t目標\t実績\n来館者\t1000\t900\t1100\t1050")).toEqual([
      "R5 B1:C1",
      "R6 D1:E1",
    ]);
    expect(
      spread(
        "指標\t\tR5\t\t\tR6\n\t目標\t実績\t達成率\t目標\t実績\t達成率\n来館者\t1000\t900\t90%\t1100\t1050\t95%",
      ),
    ).toEqual(["R5 B1:D1", "R6 E1:G1"]);
  });

  it("spreads 目標 and 実績 over the years that begin again for each of them", () => {
    expect(spread("\t\t目標\t\t\t実績\n\tR4\tR5\tR6\tR4\tR5\tR6\n来館者\t1\t2\t3\t4\t5\t6")).toEqual([
      "目標 B1:D1",
      "実績 E1:G1",
    ]);
  });

  it("spreads what is over headings that are spread, or merged", () => {
    const years = "\n\t\tR5\t\tR6\t\tR5\t\tR6";
    const words = "\n\t目標\t実績\t目標\t実績\t目標\t実績\t目標\t実績";
    expect(spread(`施設\t\t来館者\t\t\t\t貸出${years}${words}`)).toEqual([
      "R5 B2:C2",
      "R6 D2:E2",
      "R5 F2:G2",
      "R6 H2:I2",
      "来館者 B1:E1",
      "貸出 F1:I1",
    ]);
    const merged = ["B2:C2", "D2:E2", "F2:G2", "H2:I2"];
    expect(spread(`施設\t\t来館者\t\t\t\t貸出\n\tR5\t\tR6\t\tR5\t\tR6${words}`, merged)).toEqual([
      "来館者 B1:E1",
      "貸出 F1:I1",
    ]);
  });

  it.each([
    ["R4実績", "指標\tR4実績\t\tR5\t\tR6\n\t\t目標\t実績\t目標\t実績", ["R5 C1:D1", "R6 E1:F1"]],
    [
      "基準値(R2) and 最終目標(R8)",
      "指標\t基準値(R2)\t\tR5\t\tR6\t最終目標(R8)\n\t\t目標\t実績\t目標\t実績\t",
      ["R5 C1:D1", "R6 E1:F1"],
    ],
    ["R6の課題", "指標\t\tR5\t\tR6\tR6の課題\n\t目標\t実績\t目標\t実績\t", ["R5 B1:C1", "R6 D1:E1"]],
    [
      "the years of the table beside it",
      "指標\t\tR5\t\tR6\t\t指標\t\tR5\t\tR6\n\t目標\t実績\t目標\t実績\t\t\t目標\t実績\t目標\t実績",
      ["R5 B1:C1", "R6 D1:E1", "R5 H1:I1", "R6 J1:K1"],
    ],
  ])("leaves %s out of the spreading", (_, text, at) => {
    expect(spread(text)).toEqual(at);
  });

  it("keeps a year typed as a number one", () => {
    const cells = [
      ["指標", null, 2023, null, 2024],
      [null, "目標", "実績", "目標", "実績"],
    ];
    const grid = withCentredHeadings(new SheetGrid(sheetOf({ cells }), false, []));
    expect([1, 2, 3, 4].map((column) => grid.value(0, column))).toEqual([2023, null, 2024, null]);
  });

  it.each([
    ["headings over the first of their columns", "指標\tR5\t\tR6\n\t目標\t実績\t目標\t実績"],
    ["goals and results of nobody knows which year", "指標\t\tR5\t\tR6\n\t目標\t実績\t目標\t実績\t目標"],
    ["words that can be cut in two ways", "指標\t\tR5\t\tR6\n目標\t実績\t目標\t実績\t目標\t実績\t目標"],
    ["words of no figures", "指標\t\tR5\t\tR6\n\t赤\t青\t赤\t青"],
    ["one heading alone", "指標\t\tR6\n\t目標\t実績"],
    ["figures", "指標\t\tR5\t\tR6\n来館者\t1\t2\t1\t2"],
  ])("leaves %s", (_, text) => {
    expect(spread(text)).toEqual([]);
  });

  it("leaves headings that are merged already", () => {
    expect(spread("指標\t\tR5\t\tR6\n\t目標\t実績\t目標\t実績", ["C1:D1"])).toEqual([]);
  });
});
