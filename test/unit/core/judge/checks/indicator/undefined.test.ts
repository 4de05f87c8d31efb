import { indicatorUndefined } from "../../../../../../src/core/judge/checks/indicator/undefined";
import { findingsOn, runOn } from "../../../../../support/check-support";
import { plainDefinition } from "../../../../../support/plain-definition";
import { workbookOf } from "../../../../../support/workbook-builder";

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
