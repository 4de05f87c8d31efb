import { yearSheets } from "../../../../../src/core/read/tables/year-sheets";

const yearsOf = (...names: string[]): unknown =>
  Object.fromEntries([...yearSheets(names)].map(([name, { fiscalYear }]) => [name, fiscalYear]));

describe("yearSheets", () => {
  it("are those named by years beside each other", () => {
    expect(yearsOf("R5年度", "Ｒ６年度", "様式")).toEqual({ R5年度: 2023, Ｒ６年度: 2024 });
    expect(yearsOf("平成31年度", "令和2年度")).toEqual({ 平成31年度: 2019, 令和2年度: 2020 });
  });

  it.each(["R6実績", "令和6年度KPI実績", "2024年度実績一覧", "R6達成状況"])(
    "are %s by themselves",
    (name) => {
      expect(yearsOf(name, "様式")).toEqual({ [name]: 2024 });
    },
  );

  it("are none where one sheet is named by a year, or two by the same", () => {
    expect(yearsOf("R6", "様式")).toEqual({});
    expect(yearsOf("R6", "令和6年度")).toEqual({});
  });

  it.each(["R6計画", "R6評価", "R6当初", "R6.4", "相談受付簿R6", "R6（案）"])("are not %s", (name) => {
    expect(yearsOf(name, "R5", "R4")).toEqual({ R5: 2023, R4: 2022 });
  });
});
