import { combinePlans } from "../../../../src/core/plan/combine-plans";
import { preview } from "../../../../src/core/plan/preview";
import { chartsOver, ratesOver } from "../../../support/plan-over";
import { SEED_SHEET, seedWorkbook } from "../../../support/seed-workbook";

describe("preview", () => {
  const items = preview(combinePlans([ratesOver(seedWorkbook()), chartsOver(seedWorkbook())], "combined"));

  it("goes sheet by sheet, in the order in which the plan comes to them", () => {
    expect([...new Set(items.map(({ sheet }) => sheet))]).toEqual([
      SEED_SHEET,
      "KPIグラフ",
      "グラフ元データ",
    ]);
  });

  it("shows cells by row and column, with what stood there and what will", () => {
    const cells = items.flatMap((item) => (item.kind === "cell" && item.sheet === SEED_SHEET ? [item] : []));
    expect(cells.slice(0, 11).map(({ cell }) => cell)).toEqual([
      "M3",
      "N3",
      "O3",
      "P3",
      "Q3",
      "R3",
      "S3",
      "T3",
      "U3",
      "V3",
      "M7",
    ]);
    expect(cells[0]).toMatchObject({ before: null, after: "達成率 H29" });
    expect(cells).toHaveLength(70);
  });

  it("says which sheets and charts are added", () => {
    expect(items.filter(({ kind }) => kind === "sheetAdded").map(({ sheet }) => sheet)).toEqual([
      "KPIグラフ",
      "グラフ元データ",
    ]);
    expect(items.filter(({ kind }) => kind === "chartAdded")).toHaveLength(6);
  });

  it("gathers each kind of look into one item a sheet", () => {
    const looks = items.flatMap((item) =>
      item.kind === "look" && item.sheet === SEED_SHEET ? [item.look] : [],
    );
    expect(looks).toEqual(["format", "size", "conditionalFormat"]);
  });

  it("leaves out cells that keep their content", () => {
    const edit = {
      kind: "cells",
      sheet: "指標",
      row: 0,
      column: 0,
      before: [["a", 1]],
      after: [["a", 2]],
    } as const;
    expect(preview({ kind: "mend", edits: [edit], refusals: [] })).toMatchObject([
      { cell: "B1", before: 1, after: 2 },
    ]);
  });
});

describe("combinePlans", () => {
  it("keeps edits, refusals and notices in turn, and what two plans say alike once", () => {
    const edit = { kind: "cells", sheet: "指標", row: 0, column: 0, before: [["１"]], after: [[1]] } as const;
    const refusal = { code: "protected", sheet: "指標" } as const;
    const one = { kind: "rates", edits: [edit], refusals: [refusal] } as const;
    const added = { kind: "addSheet", sheet: "KPIグラフ" } as const;
    const notice = { code: "hiddenSheetLeft", sheet: "旧" } as const;
    expect(
      combinePlans(
        [one, { kind: "charts", edits: [edit, added], refusals: [refusal], notices: [notice] }],
        "combined",
      ),
    ).toEqual({
      kind: "combined",
      edits: [edit, added],
      refusals: [refusal],
      notices: [notice],
    });
  });
});
