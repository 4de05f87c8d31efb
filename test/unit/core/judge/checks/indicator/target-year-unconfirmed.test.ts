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

const names = ["会員数", "満足度", "講座数"];
const data = { names, latest: 2023, rated: ["会員数", "満足度"], isAsked: true };

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
    expect(finding?.data).toMatchObject({ names: ["満足度", "講座数"], latest: 2023 });
  });

  it("names those alone as rated that have a rate until then", () => {
    const table = "指標\t単位\tR5実績\tR6実績\t目標値\n移住者数\t人\t35\t40\t50\n満足度\t％\t65\t72\t70";
    expect(findingsOn(indicatorTargetYearUnconfirmed, table)).toEqual([
      ["E1", { names: ["移住者数", "満足度"], latest: 2024, rated: ["満足度"], isAsked: true }],
    ]);
  });

  it.each([
    ["", "80", false],
    ["", "70", true],
    ["総合戦略（令和6年度～令和8年度）\n", "80", false],
  ])("is not asked where the answer would move another table's target: %s%s", (title, goal, isAsked) => {
    const before = "指標\t単位\tR3実績\tR5実績\t目標値\n満足度\t％\t60\t72\t70";
    const after = `${title}指標\t単位\tR6実績\tR7実績\t目標値\n満足度\t％\t73\t74\t${goal}`;
    const sheets = [
      sheet({ name: "前期", cells: grid(before) }),
      sheet({ name: "後期", cells: grid(after) }),
    ];
    const { findings } = runOn(indicatorTargetYearUnconfirmed, workbook(sheets));
    expect(findings).toHaveLength(title === "" ? 2 : 1);
    for (const finding of findings) {
      expect(finding.data).toMatchObject({ isAsked });
      expect(finding.answers?.length).toBe(isAsked ? 11 : undefined);
    }
  });

  describe("with a 目標年度 that was typed for a name that two tables have", () => {
    const table = (goal: string, section = ""): string =>
      `区分\t指標\t単位\tR5実績\tR6実績\t目標値\n${section}\t満足度\t％\t65\t72\t${goal}`;
    const read = (goals: readonly string[], definition: string): unknown => {
      const sheets = goals.map((goal, index) =>
        sheet({ name: `表${String(index)}`, cells: grid(table(goal, ["福祉", "観光"][index])) }),
      );
      const definitions = sheet({ name: "指標定義", cells: grid(definition) });
      const book = workbook([...sheets, definitions]);
      const years = checkInput(book).tables.map(({ indicators: [one] }) =>
        one?.years.flatMap(({ target, fiscalYear }) => (target ? [fiscalYear] : [])).join(),
      );
      const { findings } = runOn(indicatorTargetYearUnconfirmed, book);
      return {
        years,
        said: findings.map((finding) => [
          finding.at.sheet,
          "isAsked" in finding.data && finding.data.isAsked,
        ]),
      };
    };

    it("goes for neither where their goals differ, and says so at each of them", () => {
      expect(read(["80", "90"], "指標名\t目標年度\n満足度\tR10")).toEqual({
        years: ["", ""],
        said: [
          ["表0", false],
          ["表1", false],
        ],
      });
    });

    it.each([
      [["80", "80"], "指標名\t目標年度\n満足度\tR10", ["2028", "2028"]],
      [["80"], "指標名\t目標年度\n満足度\tR10", ["2028"]],
      [["80", "90"], "区分\t指標名\t目標年度\n福祉\t満足度\tR10\n観光\t満足度\tR9", ["2028", "2027"]],
    ])("goes for those that it can be of alone: %j below %j", (goals, definition, years) => {
      expect(read(goals, definition)).toEqual({ years, said: [] });
    });

    it("goes for the one whose section it names, and the other is asked about", () => {
      expect(read(["80", "90"], "区分\t指標名\t目標年度\n福祉\t満足度\tR10")).toEqual({
        years: ["2028", ""],
        said: [["表1", false]],
      });
    });

    it("leaves a table its heading's year, and the other has the one that was typed", () => {
      const dated = table("90").replace("目標値", "R9目標");
      const book = workbook([
        sheet({ name: "前期", cells: grid(table("80")) }),
        sheet({ name: "後期", cells: grid(dated) }),
        sheet({ name: "指標定義", cells: grid("指標名\t目標年度\n満足度\tR10") }),
      ]);
      expect(
        checkInput(book).tables.map(({ indicators: [one] }) =>
          one?.years.flatMap(({ target, fiscalYear }) => (target ? [fiscalYear] : [])).join(),
        ),
      ).toEqual(["2028", "2027"]);
    });
  });

  it("is not answered by a row of 指標定義 that is of another section", () => {
    const table = "分野\t指標\t単位\tR5実績\tR6実績\t目標値\n福祉\t満足度\t％\t65\t72\t80";
    const found = (section: string): number => {
      const answered = sheet({
        name: "指標定義",
        cells: grid(`区分\t指標名\t目標年度\n${section}\t満足度\tR10`),
      });
      const book = workbook([sheet({ name: "福祉", cells: grid(table) }), answered]);
      return runOn(indicatorTargetYearUnconfirmed, book).findings.length;
    };
    expect(["観光", "福祉", ""].map(found)).toEqual([1, 0, 0]);
  });

  it("is content where a title names the plan's years, and where there are words alone", () => {
    expect(findingsOn(indicatorTargetYearUnconfirmed, `総合戦略（令和3年度～令和7年度）\n${TABLE}`)).toEqual(
      [],
    );
    expect(findingsOn(indicatorTargetYearUnconfirmed, "指標\tR5実績\t目標値\n会員数\t130\t増加")).toEqual([]);
  });
});
