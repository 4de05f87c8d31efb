import { indicatorTargetYearUnconfirmed } from "../../../../../../src/core/judge/checks/indicator/target-year-unconfirmed";
import { indicatorRowMissing } from "../../../../../../src/core/judge/checks/indicator/row-missing";
import { assessIn } from "../../../../../../src/core/judge/achievement/assess-in";
import { checkInput } from "../../../../../support/check-input";
import { findingsOn, runOn } from "../../../../../support/check-support";
import { grid, sheet, workbook, workbookOf } from "../../../../../support/workbook-builder";

const TABLE = `指標\t単位\tR4実績\tR5実績\t目標値
会員数\t人\t120\t130\t150
満足度\t％\t55\t61\t60
講座数\t回\t3\t4\t増加`;

const data = { names: ["会員数", "満足度", "講座数"], latest: 2023 };

describe("indicatorTargetYearUnconfirmed", () => {
  it("asks once for all rows, at the heading that they share", () => {
    expect(findingsOn(indicatorTargetYearUnconfirmed, TABLE)).toEqual([["E1", data]]);
    expect(findingsOn(indicatorRowMissing, TABLE)).toEqual([]);
  });

  it("may be answered by the year of the latest actual and the ten after it, for all rows at once", () => {
    const [finding] = runOn(indicatorTargetYearUnconfirmed, workbookOf(TABLE)).findings;
    const labels = [1, 2, 3].map((row) => ({ sheet: "Sheet1", row, column: 0 }));
    expect(finding?.answers).toHaveLength(11);
    expect(finding?.answers?.[0]).toEqual({ at: labels[0], rows: labels, targetYear: 2023 });
    expect(finding?.answers?.[10]).toMatchObject({ targetYear: 2033 });
  });

  it("leaves the rate and withholds the grade until then", () => {
    const input = checkInput(workbookOf(TABLE));
    const graded = input.tables[0]?.indicators.map((one) =>
      one.years.map((year) => {
        const { rate, state, grade, gradeBasis } = assessIn(one, year, input);
        return [rate === undefined ? state : rate.toFixed(4), grade, gradeBasis];
      }),
    );
    expect(graded).toEqual([
      [
        ["0.8000", "notAssessable", "interim"],
        ["0.8667", "notAssessable", "interim"],
      ],
      [
        ["0.9167", "notAssessable", "interim"],
        ["1.0167", "notAssessable", "interim"],
      ],
      [
        ["notANumber", "notAssessable", undefined],
        ["notANumber", "notAssessable", undefined],
      ],
    ]);
  });

  it.each([
    ["R5", ["0.8667 mostlyOnTrack", "1.0167 onTrack"]],
    ["R7", ["0.8667 notAssessable", "1.0167 notAssessable"]],
  ])("is content once 指標定義 says %s, and the target is one of that year", (year, grades) => {
    const definitions = sheet({
      name: "指標定義",
      cells: grid(`指標名\t目標年度\n会員数\t${year}\n満足度\t${year}\n講座数\t${year}`),
    });
    const book = workbook([sheet({ name: "指標", cells: grid(TABLE) }), definitions]);
    expect(runOn(indicatorTargetYearUnconfirmed, book).findings).toEqual([]);
    const input = checkInput(book);
    const said = input.tables[0]?.indicators.slice(0, 2).flatMap((one) =>
      one.years
        .filter(({ fiscalYear }) => fiscalYear === 2023)
        .map((of) => {
          const { rate, grade } = assessIn(one, of, input);
          return `${rate?.toFixed(4) ?? "none"} ${grade}`;
        }),
    );
    expect(said).toEqual(grades);
  });

  it("asks of those rows alone that 指標定義 says nothing of", () => {
    const definitions = sheet({ name: "指標定義", cells: grid("指標名\t目標年度\n会員数\tR7") });
    const book = workbook([sheet({ name: "指標", cells: grid(TABLE) }), definitions]);
    const [finding] = runOn(indicatorTargetYearUnconfirmed, book).findings;
    expect(finding?.data).toEqual({ names: ["満足度", "講座数"], latest: 2023 });
  });

  it("is content where a title names the plan's years, and where there are words alone", () => {
    expect(findingsOn(indicatorTargetYearUnconfirmed, `総合戦略（令和3年度～令和7年度）\n${TABLE}`)).toEqual(
      [],
    );
    expect(findingsOn(indicatorTargetYearUnconfirmed, "指標\tR5実績\t目標値\n会員数\t130\t増加")).toEqual([]);
  });
});
