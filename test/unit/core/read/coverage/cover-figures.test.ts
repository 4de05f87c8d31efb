import { coverageSteps, type Coverage } from "../../../../../src/core/read/coverage/cover-figures";
import { workbookOf } from "../../../../support/workbook-builder";

/** What is counted and named of a sheet of which nothing was read as a table. */
function covered(tsv: string): Coverage {
  const steps = coverageSteps(workbookOf(tsv), 4, { tables: [], ledgers: [], programmeTables: [] });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe("coverageSteps", () => {
  it("counts every figure that nothing has read, and names their rectangle with its heading", () => {
    const { sheets, notChecked } = covered("地区\t戸数\t人口\n東\t12\t30人\n西\t8\t21人");
    expect(sheets).toEqual([{ sheet: "Sheet1", figures: 4, classes: { unread: 4 } }]);
    expect(notChecked.map(({ what }) => what)).toEqual([
      { kind: "figures", sheet: "Sheet1", at: "B2:C3", text: "戸数" },
    ]);
  });

  it("passes over figures that were typed as text on the way up to the heading", () => {
    const { notChecked } = covered("地区\t戸数\n東\t12戸\n\t\n西\t8戸");
    expect(notChecked.map(({ what }) => what)).toEqual([
      { kind: "figures", sheet: "Sheet1", at: "B2", text: "戸数" },
      { kind: "figures", sheet: "Sheet1", at: "B4", text: "戸数" },
    ]);
  });

  it("names nothing where there is no figure", () => {
    expect(covered("地区\t説明\n東\t検討中").notChecked).toEqual([]);
  });
});
