import { readSettings, DEFAULT_SETTINGS } from "../../../../../src/core/read/definition/settings";
import { workbookOf } from "../../../../support/workbook-builder";

function read(tsv: string): ReturnType<typeof readSettings> {
  return readSettings(workbookOf(`項目\t値\t説明\n${tsv}`, { name: "設定" }));
}

describe("readSettings", () => {
  it("has April and nothing else where the workbook has no 設定", () => {
    expect(readSettings(workbookOf("項目\t値\n自治体名\t架空町", { name: "Sheet1" }))).toEqual({
      exists: false,
      settings: DEFAULT_SETTINGS,
      ledgerAnswers: { sheetsOf: new Map(), noLedgers: [] },
      bareYears: new Map(),
      sheetYears: new Map(),
      problems: [],
    });
    expect(DEFAULT_SETTINGS.startMonth).toBe(4);
  });

  it("reads each setting in the notations of staff", () => {
    const { settings, problems } = read(
      "自治体名\t架空町\n事業名\t試験事業\n年度の開始月\t１月\n基準日\t令和8年2月28日\n判定区分\tA/B/C/D\n表示言語\tEnglish\n町人口\t６,７００人\n1社当たり町内消費（千円）\t260",
    );
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      municipality: "架空町",
      programme: "試験事業",
      startMonth: 1,
      asOf: { year: 2026, month: 2, day: 28 },
      gradeScheme: { key: "letters" },
      language: "en",
      population: 6700,
      spendingPerVisitThousandYen: 260,
    });
  });

  it("reads bands of the municipality's own", () => {
    const { settings, problems } = read("判定区分\t達成100%、概ね達成 ７０％以上、未達成");
    expect(problems).toEqual([]);
    expect(settings.gradeScheme?.bands.map(({ word, from }) => [word, from])).toEqual([
      ["達成", 1],
      ["概ね達成", 0.7],
      ["未達成", undefined],
    ]);
  });

  it.each([
    "90%以上:順調、70%以上:概ね、70%未満:不足",
    "90％以上：順調、70％以上90％未満：概ね、70％未満：不足",
    "順調:90%以上、概ね:70%以上90%未満、不足:70%未満",
    "90%以上=順調，70%以上=概ね，不足",
    "順調 90%、概ね 70%、不足 70%未満",
  ])("reads bands with their words in front or behind: %s", (typed) => {
    const { settings, problems } = read(`判定区分\t${typed}`);
    expect(problems).toEqual([]);
    expect(settings.gradeScheme?.bands.map(({ word, from }) => [word, from])).toEqual([
      ["順調", 0.9],
      ["概ね", 0.7],
      ["不足", undefined],
    ]);
  });

  it.each([
    ["an end where no band begins", "90%以上:順調、70%以上:概ね、60%未満:不足"],
    ["a gap in between", "90%以上:順調、70%以上80%未満:概ね、70%未満:不足"],
    ["an end of the best", "90%以上100%未満:順調、70%以上:概ね、70%未満:不足"],
    ["no word", "90%以上:、70%以上:概ね、70%未満:不足"],
    ["the worst first", "70%未満:不足、70%以上:概ね、90%以上:順調"],
  ])("takes no bands with %s", (_, typed) => {
    expect(read(`判定区分\t${typed}`).problems).toMatchObject([{ code: "notAScheme", raw: typed }]);
  });

  it.each(["令和8年2月末", "R8.2月末現在", "2026年2月末日", "R8.2.28"])(
    "reads 基準日 %s as 2026-02-28",
    (typed) => {
      expect(read(`基準日\t${typed}`)).toMatchObject({
        settings: { asOf: { year: 2026, month: 2, day: 28 } },
        problems: [],
      });
    },
  );

  it.each(["令和8年2月", "2月末", "年度末"])("does not take %s for a day", (typed) => {
    expect(read(`基準日\t${typed}`).problems).toMatchObject([{ code: "notADate", raw: typed }]);
  });

  it("names what it does not understand and leaves the default", () => {
    const { settings, problems } = read(
      "年度の開始月\t13\n基準日\t2月末\n判定区分\tよい、わるい、100%\n色\t青\n町人口\t\n基準日\t2026/2/28",
    );
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems.map(({ code, field, cell }) => [code, field, cell.row])).toEqual([
      ["notANumber", "年度の開始月", 1],
      ["notADate", "基準日", 2],
      ["notAScheme", "判定区分", 3],
      ["unknownSetting", "色", 4],
      ["duplicate", "基準日", 6],
    ]);
  });
});
