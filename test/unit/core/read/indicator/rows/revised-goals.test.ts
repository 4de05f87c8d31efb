import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** Target and actual of each year of the one indicator of a table. */
function yearsOf(tsv: string): (readonly [number, number | undefined, number | undefined])[] {
  const { tables } = findIndicatorTables(workbookOf(tsv));
  return tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ years }) =>
      years.map(({ fiscalYear, target, actual }) => [fiscalYear, target?.figure, actual?.figure] as const),
    ),
  );
}

describe("a target that has taken another's place", () => {
  it.each([
    ["R5目標", "R5目標（見直し後）"],
    ["R5目標", "R5目標値（変更後）"],
    ["R5目標", "R5変更後目標"],
    ["R5目標（当初）", "R5目標"],
    ["R5見直し前目標", "R5見直し後目標"],
    ["R5当初目標", "R5変更目標"],
    ["R5目標", "R5変更目標"],
    ["R5目標", "R5目標（修正）"],
    ["令和5年度目標", "令和5年度目標（改定）"],
    ["R5目標", "R5新目標"],
    ["R5改定前計画", "R5改定後計画"],
  ])("is the one meant beside the former in columns: %s, %s", (former, revised) => {
    expect(yearsOf(`指標\t${former}\t${revised}\tR5実績\n講座（回）\t100\t80\t90`)).toEqual([[2023, 80, 90]]);
    expect(yearsOf(`指標\t${revised}\t${former}\tR5実績\n講座（回）\t80\t100\t90`)).toEqual([[2023, 80, 90]]);
  });

  it("is the one meant in rows", () => {
    const rows = "指標\t\tR5\tR6\n講座（回）\t目標\t100\t110\n\t目標（見直し後）\t80\t90\n\t実績\t90\t99";
    expect(yearsOf(rows)).toEqual([
      [2023, 80, 90],
      [2024, 90, 99],
    ]);
  });

  it("is a target like any other where nothing else is of its year", () => {
    expect(yearsOf("指標\tR5目標\tR5実績\tR6目標（見直し後）\tR6実績\n講座（回）\t100\t90\t80\t70")).toEqual([
      [2023, 100, 90],
      [2024, 80, 70],
    ]);
  });

  it.each([
    ["変更後目標", "R5目標\t変更後目標\tR5実績", "100\t80\t90"],
    ["見直し後の目標値, in front of it", "見直し後の目標値\tR5目標値\tR5実績値", "80\t100\t90"],
    ["新目標 beside years in brackets", "目標（令和5年度）\t新目標\t実績（令和5年度）", "100回\t80回\t90回"],
    [
      "（変更後）目標, behind the actual of before",
      "R4実績\tR5目標\t（変更後）目標\tR5実績",
      "70\t100\t80\t90",
    ],
  ])("is the one meant without its year beside the only goal: %s", (_, headings, figures) => {
    const years = yearsOf(`指標\t${headings}\n講座（回）\t${figures}`);
    expect(years.find(([year]) => year === 2023)).toEqual([2023, 80, 90]);
  });

  it("is the one meant without its year where it is a heading of two rows, or one of each row's year", () => {
    expect(yearsOf("指標\t目標\t変更後\tR5実績\n\tR5\t目標\t\n講座（回）\t100\t80\t90")).toEqual([
      [2023, 80, 90],
    ]);
    const rows = "講座（回）\tR4\t60\t70\t75\n講座（回）\tR5\t100\t80\t90";
    expect(yearsOf(`指標\t年度\t目標\t変更後目標\t実績\n${rows}`)).toEqual([
      [2022, 70, 75],
      [2023, 80, 90],
    ]);
  });

  it("is the one meant between goal and actual of its year, each for its own", () => {
    const headings = "R4目標\t修正目標\tR4実績\tR5目標\t修正目標\tR5実績";
    expect(yearsOf(`指標\t${headings}\n講座（回）\t60\t70\t75\t100\t80\t90`)).toEqual([
      [2022, 70, 75],
      [2023, 80, 90],
    ]);
  });

  it("leaves the goal of a row for which it is blank or unchanged", () => {
    const rows = "講座（回）\t100\t80\t90\n相談（回）\t50\t\t40\n見学（回）\t60\t－\t40";
    expect(yearsOf(`指標\tR5目標\t変更後目標\tR5実績\n${rows}`)).toEqual([
      [2023, 80, 90],
      [2023, 50, 40],
      [2023, 60, 40],
    ]);
  });

  it.each(["R5目標\tR5目標（変更後）", "R5当初目標\tR5変更後目標", "R5目標（変更前）\tR5目標（変更後）"])(
    "leaves the former one where the one of the year is blank: %s",
    (goals) => {
      const rows =
        "講座（回）\t100\t80\t90\n相談（回）\t50\t\t40\n見学（回）\t60\t－\t40\n訪問（回）\t60\t廃止\t40";
      expect(yearsOf(`指標\t${goals}\tR5実績\n${rows}`)).toEqual([
        [2023, 80, 90],
        [2023, 50, 40],
        [2023, 60, 40],
        [2023, undefined, 40],
      ]);
    },
  );

  it.each([
    ["behind the actual it may be that of the next year", "R5目標\tR5実績\t変更後目標", "100\t90\t80"],
    ["twice", "R5目標\t修正目標\t変更後目標\tR5実績", "100\t85\t80\t90"],
    ["counted", "R5目標\t第1回変更後\t第2回変更後\tR5実績", "100\t85\t80\t90"],
    ["with the day of its change", "R5目標\t目標（R5.10変更）\tR5実績", "100\t80\t90"],
    ["said in no word for a goal", "R5目標\t見直し\tR5実績", "100\t80\t90"],
    ["with its year", "R5目標\tR5見直し後\tR5実績", "100\t80\t90"],
    ["with its western year", "2023年度目標\t2023年度変更後\t2023年度実績", "100\t80\t90"],
    ["with the month of its change alone", "R5目標\t目標（R6.4見直し）\tR5実績", "100\t80\t90"],
    ["with the month behind it", "R5目標\t変更後目標（R6.5）\tR5実績", "100\t80\t90"],
    ["numbered", "R5目標\tR5変更目標①\tR5変更目標②\tR5実績", "100\t85\t80\t90"],
    ["revised again", "R5目標\tR5修正目標\tR5再修正目標\tR5実績", "100\t85\t80\t90"],
    ["the last of three", "R5当初目標\tR5修正目標\tR5最終目標\tR5実績", "100\t85\t80\t90"],
    ["re-set", "R5目標\t再設定した目標値\tR5実績", "100\t80\t90"],
  ])("keeps the goal from being used where it is not sure: %s", (_, headings, figures) => {
    expect(yearsOf(`指標\t${headings}\n講座（回）\t${figures}`)).toEqual([[2023, undefined, 90]]);
  });

  it("keeps every goal from being used where nothing says whose it is", () => {
    const headings = "R4目標\tR4実績\tR5目標\tR5実績\t変更後目標";
    expect(yearsOf(`指標\t${headings}\n講座（回）\t60\t75\t100\t90\t80`)).toEqual([
      [2022, undefined, 75],
      [2023, undefined, 90],
    ]);
  });

  it("has no year without its goal held against another year's", () => {
    const headings = "R4目標\tR4補正後\tR4実績\tR5目標\tR5補正後\tR5実績";
    const { tables } = findIndicatorTables(
      workbookOf(`指標\t${headings}\n講座（回）\t495\t800\t747\t769\t－\t533`),
    );
    const years = tables.flatMap(({ indicators }) => indicators.flatMap((one) => one.years));
    expect(years.map(({ target }) => [target?.figure, target?.doubt])).toEqual([
      [undefined, "yearTwice"],
      [769, undefined],
    ]);
  });

  it.each(["見直し年度", "変更回数", "修正額の差", "補正後予算額", "改定率"])("is no %s", (heading) => {
    expect(yearsOf(`指標\tR5目標\t${heading}\tR5実績\n講座（回）\t100\t80\t90`)).toEqual([[2023, 100, 90]]);
  });

  it("is the one meant of the year that a title says, and below a year merged over it", () => {
    const figures = "講座（回）\t100\t80\t90";
    expect(yearsOf(`令和5年度の実績\n指標\t目標\t変更後目標\t実績\n${figures}`)).toEqual([[2023, 80, 90]]);
    expect(yearsOf("令和5年度の実績\n指標\t変更後目標\t目標\t実績\n講座（回）\t80\t100\t90")).toEqual([
      [2023, 80, 90],
    ]);
  });

  it("is the one meant in a row without a note, above or below the actual", () => {
    const [former, revised, actual] = ["\t目標\t100", "\t変更後目標\t80", "\t実績\t90"];
    for (const rows of [
      [former, revised, actual],
      [former, actual, revised],
    ])
      expect(yearsOf(`指標\t区分\tR5\n講座（回）${rows.join("\n")}`)).toEqual([[2023, 80, 90]]);
  });

  it("is for the year that its heading names alone", () => {
    const headings = "指標\t目標値\t\t\t実績値\t\n\tR4\tR5\t変更後R5\tR4\tR5";
    expect(yearsOf(`${headings}\n講座（回）\t60\t100\t80\t75\t90`)).toEqual([
      [2022, 60, 75],
      [2023, undefined, 90],
    ]);
  });
});
