import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

function figures(target: string, actual: string): (number | undefined)[] {
  const text = `指標\tR6目標\tR6実績\nセカンドオピニオン\t${target}\t${actual}`;
  return findIndicatorTables(workbookOf(text)).tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ years }) => years.flatMap((year) => [year.target?.figure, year.actual?.figure])),
  );
}

describe("figures on the second line, below a word for what is counted", () => {
  it("are read where target and actual have the same word", () => {
    expect(figures("開設数\\n16か所", "開設数\\n14か所")).toEqual([16, 14]);
  });

  it.each([
    ["another word", "開設数\\n16か所", "相談件数\\n14件"],
    ["no word", "開設数\\n16か所", "14"],
  ])("are none where one has %s", (_, target, actual) => {
    expect(figures(target, actual)[0]).toBeUndefined();
  });
});
