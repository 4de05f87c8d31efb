import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `year target actual` of every year, a cell that is no number by its state. */
function read(cells: string, headings = "R4実績\tR5実績\tR6実績\t目標値（R8）"): string[] {
  const { tables } = findIndicatorTables(
    workbookOf(`指標\t基準値（H30）\t${headings}\n販売額\t80\t${cells}`),
  );
  return tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ years }) =>
      years.map(({ fiscalYear, target, actual }) =>
        [fiscalYear, ...[target, actual].map((cell) => cell?.figure ?? cell?.reading.state ?? "－")].join(
          " ",
        ),
      ),
    ),
  );
}

/** The rows of which it is said that their years are those of their cells. */
function said(row: string): string[] {
  const { notChecked } = findIndicatorTables(
    workbookOf(`指標\t基準値（H30）\tR4実績\tR5実績\tR6実績\t目標値（R8）\n${row}`),
  );
  return notChecked.flatMap(({ what, why }) => (why.code === "yearsOfCells" ? [what.text] : []));
}

describe("results whose cells say another year than their headings", () => {
  it("are each of the year that its cell says", () => {
    expect(read("91（R2）\t92（R3）\t93（令和4年）\t100")).toEqual([
      "2020 － 91",
      "2021 － 92",
      "2022 － 93",
      "2026 100 －",
    ]);
    expect(read("91（R3）\t92（R4）\t\t100")).toEqual([
      "2021 － 91",
      "2022 － 92",
      "2024 － blank",
      "2026 100 －",
    ]);
  });

  it("are told to be so", () => {
    expect(said("販売額\t80\t91（R2）\t92（R3）\t93（R4）\t100")).toEqual(["販売額"]);
    expect(said("販売額\t80\t91（R4）\t92（R5）\t93（R6）\t100")).toEqual([]);
    expect(said("販売額\t80\t91\t92\t93\t100")).toEqual([]);
  });

  it.each([
    ["only some of them say one", "91（R2）\t92\t93（R4）\t100"],
    ["two say the same", "91（R3）\t92（R3）\t93（R4）\t100"],
    ["they go backwards", "91（R3）\t92（R2）\t93（R1）\t100"],
    ["one is of a later year, when it may have come out", "91（R3）\t92（R4）\t93（R7）\t100"],
    ["one is a mark", "91（R2）\t－\t93（R4）\t100"],
    ["one is counted to a month", "91（R2）\t92（R3）\t93（R4年9月末）\t100"],
  ])("are left where they are where %s", (_, cells) => {
    expect(read(cells).filter((line) => line.endsWith("text")).length).toBeGreaterThan(0);
    expect(read(cells).map((line) => line.slice(0, 4))).toEqual(["2022", "2023", "2024", "2026"]);
  });

  it("are left where they are beside goals of those years", () => {
    expect(read("91（R3）\t90\t92（R4）\t100", "R4実績\tR5目標\tR5実績\t目標値（R8）")).toEqual([
      "2022 － text",
      "2023 90 text",
      "2026 100 －",
    ]);
    expect(read("90\t91（R4）", "R4目標\tR5実績")).toEqual(["2022 90 －", "2023 － text"]);
  });
});
