import { indicatorDuplicate } from "../../../../../src/core/judge/checks/indicator/duplicate";
import { indicatorRowMissing } from "../../../../../src/core/judge/checks/indicator/row-missing";
import { indicatorUndefined } from "../../../../../src/core/judge/checks/indicator/undefined";
import { indicatorUnitMissing } from "../../../../../src/core/judge/checks/indicator/unit-missing";
import { findingsOn, runOn } from "../../../../support/check-support";
import { plainDefinition } from "../../../../support/plain-definition";
import { SEED_TABLE } from "../../../../support/seed-table";
import { workbookOf } from "../../../../support/workbook-builder";

describe("indicatorDuplicate", () => {
  it("finds the same name twice, whatever its width and mark", () => {
    const table =
      "指標\t\tR5\n① ＷＯＲＫ　ＴＲＩＰ利用社数【社】\t目標\t1\n\t実績\t1\n② WORK TRIP 利用社数（社）\t目標\t1\n\t実績\t1";
    expect(findingsOn(indicatorDuplicate, table)).toEqual([
      ["A4", { name: "WORK TRIP 利用社数", first: "A2" }],
    ]);
  });

  it("leaves the same name with another unit or in another section alone", () => {
    const table =
      "指標\t\tR5\n1 町\t\t\n研修（回）\t目標\t1\n\t実績\t1\n研修（人）\t目標\t1\n\t実績\t1\n2 公社\t\t\n研修（回）\t目標\t1\n\t実績\t1";
    expect(findingsOn(indicatorDuplicate, table)).toEqual([]);
    expect(findingsOn(indicatorDuplicate, SEED_TABLE)).toEqual([]);
  });
});

describe("indicatorUnitMissing", () => {
  it("finds an indicator whose unit is named nowhere", () => {
    expect(findingsOn(indicatorUnitMissing, "指標\t\tR5\n① 登録者数（延べ）\t目標\t1\n\t実績\t1")).toEqual([
      ["A2", { name: "登録者数" }],
    ]);
  });

  it("is content with a label, a column, a note above the table or a heading", () => {
    const tables = [
      "指標\t\tR5\n登録者数［人］\t目標\t1\n\t実績\t1",
      "指標\t単位\t\tR5\n登録者数\t人\t目標\t1\n\t\t実績\t1",
      "単位：人\n指標\t\tR5\n登録者数\t目標\t1\n\t実績\t1",
      "指標\t\tR5\n登録者数\t目標（人）\t1\n\t実績（人）\t1",
      "指標\t\tR5\n登録者数\t目標\t1\n（人）\t実績\t1",
    ];
    for (const table of tables) expect(findingsOn(indicatorUnitMissing, table)).toEqual([]);
    expect(findingsOn(indicatorUnitMissing, SEED_TABLE)).toEqual([]);
  });
});

describe("indicatorRowMissing", () => {
  it("finds 目標 without 実績, and the reverse", () => {
    const table = "指標\t\tR5\n① A（人）\t目標\t1\n② B（人）\t目標\t1\n\t実績\t1\n③ C（人）\t実績\t1";
    expect(findingsOn(indicatorRowMissing, table)).toEqual([
      ["A2", { name: "A", missing: "actual" }],
      ["A5", { name: "C", missing: "target" }],
    ]);
  });

  it("finds nothing in the seed", () => {
    expect(findingsOn(indicatorRowMissing, SEED_TABLE)).toEqual([]);
  });
});

describe("indicatorUndefined", () => {
  const table = "指標\t\tR5\n① 登録者数（人）\t目標\t1\n\t実績\t1\n② 利用社数（社）\t目標\t1\n\t実績\t1";

  it("finds indicators that 指標定義 has no row for, by name and never by mark", () => {
    expect(findingsOn(indicatorUndefined, table, {}, { definitions: [plainDefinition("登録者数")] })).toEqual(
      [["A4", { name: "利用社数" }]],
    );
    expect(
      findingsOn(indicatorUndefined, table, {}, { definitions: [plainDefinition("会員数")] }),
    ).toHaveLength(2);
  });

  it("says that it could not look where the workbook has no 指標定義", () => {
    expect(runOn(indicatorUndefined, workbookOf(table))).toEqual({
      findings: [],
      notChecked: [
        {
          what: { kind: "check", sheet: undefined, at: undefined, text: "indicator/undefined" },
          why: { code: "noDefinition" },
        },
      ],
    });
  });
});
