import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** The month that each year of the only indicator is counted to. */
function monthsOf(rows: string): (number | undefined)[] {
  const [indicator] = findIndicatorTables(workbookOf(rows)).tables[0]?.indicators ?? [];
  return (indicator?.years ?? []).map(({ heading }) => heading.asOf?.month);
}

describe("withNotesBeside", () => {
  it("reads how far the latest year is counted from a remark right of its result", () => {
    const heads = "指標\tR6目標\tR6実績\t備考";
    expect(monthsOf(`${heads}\n来館者数（人）\t1000\t700\t12月末現在`)).toEqual([12]);
    expect(monthsOf(`${heads}\n来館者数（人）\t1000\t700\t（9月末実績）`)).toEqual([9]);
    const rows = "来館者数（人）\t目標\t900\t1000\t\n\t実績\t800\t700\t12月末現在";
    expect(monthsOf(`指標\t\tR5\tR6\t備考\n${rows}`)).toEqual([undefined, 12]);
  });

  it("takes no remark about something else for it", () => {
    const heads = "指標\tR6目標\tR6実績\t備考";
    expect(monthsOf(`${heads}\n来館者数（人）\t1000\t700\t12月末に閉館`)).toEqual([undefined]);
    expect(monthsOf(`${heads}\n来館者数（人）\t1000\t700\t`)).toEqual([undefined]);
    for (const heading of ["期限", "公表時期", "調査月"])
      expect(monthsOf(`指標\tR6目標\tR6実績\t${heading}\n来館者数（人）\t1000\t700\t9月末`)).toEqual([
        undefined,
      ]);
  });
});
