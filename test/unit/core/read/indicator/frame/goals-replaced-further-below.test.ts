import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `name year target actual` of every indicator; the doubt of a goal in place of its figure. */
function read(rows: string): string[] {
  const { tables } = findIndicatorTables(workbookOf(`指標\t区分\tR2\n${rows}`));
  return tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ name, years }) =>
      years.map(({ fiscalYear, target, actual }) =>
        [name, fiscalYear, target?.figure ?? target?.doubt, actual?.figure ?? "－"].join(" "),
      ),
    ),
  );
}

describe("a goal that another has replaced further below", () => {
  it.each([
    ["閲覧数\t目標値\t90\n\t前年差\t8\n\t修正後\t264\n\t実績\t75", "below a row of something else"],
    ["閲覧数\t目標値\t90\n\t実績\t75\n\t修正後\t264", "below the result"],
  ])("is held against nothing: %s (%s)", (rows) => {
    expect(read(rows)).toEqual(["閲覧数 2020 yearTwice 75"]);
  });

  it("is held against nothing where each row says the name", () => {
    const rows = "閲覧数\t目標値\t90\n閲覧数\t備考\t順調\n閲覧数\t見直し後目標\t264\n閲覧数\t実績\t75";
    expect(read(rows)).toContain("閲覧数 2020 yearTwice 75");
    expect(read(rows)).not.toContain("閲覧数 2020 90 75");
  });

  it("is none of another indicator", () => {
    const rows = "閲覧数\t目標値\t90\n\t実績\t75\n相談\t目標\t264\n\t修正後\t270\n\t実績\t260";
    expect(read(rows)).toEqual(["閲覧数 2020 90 75", "相談 2020 270 260"]);
    const former = "閲覧数\t目標値\t90\n\t実績\t75\n相談\t当初目標\t264\n\t修正目標\t270\n\t実績\t260";
    expect(read(former)).toEqual(["閲覧数 2020 90 75", "相談 2020 270 260"]);
  });
});
