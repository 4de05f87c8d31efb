import type { SheetPrinting } from "../../../../../src/core/values/workbook/sheet-printing";
import type { Plan } from "../../../../../src/core/plan/plan";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { parseArea, type Area } from "../../../../../src/core/values/workbook/cell-address";
import { applyPlan } from "../../../../support/apply-plan";
import { ratesOver } from "../../../../support/plan-over";
import { USUAL_PRINTING as USUAL } from "../../../../support/usual-printing";
import { workbookOf } from "../../../../support/workbook-builder";

const TABLE = "指標\t区分\tR5\tR6\n宿泊者数【人】\t目標\t5\t5\n\t実績\t5\t5";

function area(at: string): Area {
  const found = parseArea(at);
  if (!found) throw new Error(at);
  return found;
}

function printed(printing: SheetPrinting | "unreadable", tsv = TABLE): WorkbookSnapshot {
  const book = workbookOf(tsv);
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, printing })) };
}

const layoutsOf = ({ edits }: Plan) =>
  edits.flatMap((edit) => (edit.kind === "pageLayout" ? [edit.layout] : []));

// The block is F1:H3: two rates of 64 points and a grade of 88, after a gap of 48.
describe("the rates of a sheet on paper", () => {
  it("leaves the setup of a sheet that nobody has asked about, and one on which they have room", () => {
    expect(layoutsOf(ratesOver(workbookOf(TABLE)))).toEqual([]);
    const plan = ratesOver(printed(USUAL));
    expect(layoutsOf(plan)).toEqual([]);
    expect(plan.notices).toEqual([]);
  });

  it("widens the area that is printed, and repeats the headings where nothing is repeated", () => {
    const plan = ratesOver(printed({ ...USUAL, printAreas: [area("A1:D3")] }));
    expect(layoutsOf(plan)).toEqual([{ printArea: area("A1:H3"), titleRows: { first: 0, last: 0 } }]);
  });

  it("leaves an area that has them, and headings that somebody has chosen", () => {
    const has = ratesOver(printed({ ...USUAL, printAreas: [area("A1:J9")] }));
    expect(layoutsOf(has)).toEqual([]);
    const titled = { ...USUAL, printAreas: [area("A1:D3")], titleRows: { first: 0, last: 1 } };
    expect(layoutsOf(ratesOver(printed(titled)))).toEqual([{ printArea: area("A1:H3") }]);
  });

  it("fits the page's width where the rates would go onto a second page, at 70 % or more", () => {
    // 380 + 264 = 644 of 505.3 points: 78 %.
    const wide = { ...USUAL, columnWidths: [200, 60, 60, 60, 48, 48, 48, 48], printAreas: [area("A1:D3")] };
    expect(layoutsOf(ratesOver(printed(wide)))).toEqual([
      { printArea: area("A1:H3"), fitToPagesWide: 1, titleRows: { first: 0, last: 0 } },
    ]);
  });

  it("keeps the number of pages that a sheet is to be high", () => {
    const columnWidths = [200, 60, 60, 60, 48, 48, 48, 48];
    const tall = {
      ...USUAL,
      columnWidths,
      scale: undefined,
      fitToPagesTall: 1,
      titleRows: { first: 0, last: 0 },
    };
    expect(layoutsOf(ratesOver(printed(tall)))).toEqual([{ fitToPagesWide: 1, fitToPagesTall: 1 }]);
  });

  it("says that they would be too small below 70 %, offers rows, and leaves the setup", () => {
    // 480 + 264 = 744 of 505.3 points: 68 %; the table alone has room.
    const wide = { ...USUAL, columnWidths: [300, 60, 60, 60, 48, 48, 48, 48], printAreas: [area("A1:D3")] };
    const plan = ratesOver(printed(wide));
    expect(layoutsOf(plan)).toEqual([]);
    expect(plan.notices).toEqual([
      {
        code: "ratesPrintSmall",
        sheet: "Sheet1",
        percent: 68,
        without: 100,
        printed: "no",
        rows: true,
      },
    ]);
  });

  it("says it too where all is printed one page wide already, which has become smaller by them", () => {
    const wide = {
      ...USUAL,
      columnWidths: [300, 60, 60, 60, 48, 48, 48, 48],
      scale: undefined,
      fitToPagesWide: 1,
    };
    expect(ratesOver(printed(wide)).notices).toEqual([
      expect.objectContaining({ code: "ratesPrintSmall", percent: 68, printed: "small" }),
    ]);
  });

  it("counts columns that are wider than the rates need as wide as they stay", () => {
    // 240 + 48 + 64 + 64 + 88 = 504 of 505.3 points have room; with 90 for the first rate they do not: 95 %.
    const wide = (first: number) => printed({ ...USUAL, columnWidths: [60, 60, 60, 60, 48, first, 64, 88] });
    expect(layoutsOf(ratesOver(wide(64)))).toEqual([]);
    expect(layoutsOf(ratesOver(wide(90)))).toEqual([{ fitToPagesWide: 1, titleRows: { first: 0, last: 0 } }]);
  });

  it("says it where the rates are on a page apart, now that they are on the sheet", () => {
    const columnWidths = [300, 60, 60, 60, 48, 64, 64, 88];
    const apart = printed({ ...USUAL, columnWidths, orientation: "landscape", sideMargins: 400 });
    const first = ratesOver(apart);
    // 744 of 441.9 points: 59 %; 480 alone have no room either.
    const told = [
      expect.objectContaining({ code: "ratesPrintSmall", percent: 59, without: 92, printed: "apart" }),
    ];
    expect(first.notices).toEqual(told);
    expect(ratesOver(applyPlan(apart, first)).notices).toEqual(told);
  });

  it("widens the area of a sheet that is small already, where the rates make it no smaller", () => {
    const small = { ...USUAL, scale: 0.6, printAreas: [area("A1:D3")], titleRows: { first: 0, last: 0 } };
    expect(layoutsOf(ratesOver(printed(small)))).toEqual([{ printArea: area("A1:H3") }]);
  });

  it("turns the paper of a sheet that nobody has set up, where that is enough", () => {
    // 744 of 751.9 points across.
    const untouched = { ...USUAL, columnWidths: [300, 60, 60, 60, 48, 48, 48, 48] };
    expect(layoutsOf(ratesOver(printed(untouched)))).toEqual([
      { orientation: "landscape", titleRows: { first: 0, last: 0 } },
    ]);
  });

  it("leaves several areas, and one without the table, and says which rates are not printed", () => {
    const several = [area("A1:B3"), area("C1:D3")];
    const left = [{ code: "printAreaLeft", sheet: "Sheet1", at: "F1:H3" }];
    expect(ratesOver(printed({ ...USUAL, printAreas: several })).notices).toEqual(left);
    const having = ratesOver(printed({ ...USUAL, printAreas: [area("A20:D30"), area("A1:H3")] }));
    expect([layoutsOf(having), having.notices]).toEqual([[], []]);
    expect(ratesOver(printed({ ...USUAL, printAreas: [area("A20:D30")] })).notices).toEqual(left);
  });

  it("says that Excel does not tell how a sheet is printed, or on what paper", () => {
    const unknown = [{ code: "printingUnknown", sheet: "Sheet1" }];
    expect(ratesOver(printed("unreadable")).notices).toEqual(unknown);
    expect(ratesOver(printed({ ...USUAL, paper: "EnvelopeC5" })).notices).toEqual(unknown);
  });
});
