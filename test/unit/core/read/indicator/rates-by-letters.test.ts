import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { formatCell } from "../../../../../src/core/values/workbook/cell-address";
import { workbookOf } from "../../../../support/workbook-builder";

/** The cells of goal, result and rate of each year of the only indicator, then the headings that are said not to be read. */
function read(rows: string): string[] {
  const { tables, notChecked } = findIndicatorTables(workbookOf(rows));
  const years = tables[0]?.indicators[0]?.years ?? [];
  const headings = notChecked.flatMap(({ what }) => (what.kind === "heading" ? [`${what.at ?? ""}?`] : []));
  return [
    ...years.map(({ target, actual, rate }) =>
      [target, actual, rate].map((cell) => (cell ? formatCell(cell.address) : "-")).join("/"),
    ),
    ...headings,
  ];
}

describe("withRatesByLetters", () => {
  it("takes the rate of the goal that is in force, by the letters of the headings", () => {
    const heads = "指標\tR6当初目標（A）\tR6変更後目標（B）\tR6実績（C）\t達成率（C/A）\t達成率（C/B）";
    expect(read(`${heads}\n講座数\t10\t20\t8\t80\t40`)).toEqual(["C2/D2/F2", "E1?"]);
    expect(
      read("指標\tR8目標B\tR6目標A\tR6実績C\t達成率(C/B)\t達成率(C/A)\n講座数\t20\t10\t8\t40\t80"),
    ).toEqual(["C2/D2/F2", "B2/-/-"]);
    expect(
      read("指標\t基準値A\tR6目標B\tR6実績C\t達成率C/A\t達成率C/B\n講座数\t5\t10\t8\t160\t80"),
    ).toContain("C2/D2/F2");
  });

  it("leaves the rates of headings without letters, and a single one", () => {
    expect(read("指標\tR6目標\tR6実績\t達成率\n講座数\t10\t8\t80")).toEqual(["B2/C2/D2"]);
    expect(read("指標\tR6目標A\tR6実績B\t達成率B/A\n講座数\t10\t8\t80")).toEqual(["B2/C2/D2"]);
    const years = "R5目標A\tR5実績B\t達成率B/A\tR6目標A\tR6実績B\t達成率B/A";
    expect(read(`指標\t${years}\n講座数\t10\t8\t80\t10\t9\t90`)).toEqual(["B2/C2/D2", "E2/F2/G2"]);
  });
});
