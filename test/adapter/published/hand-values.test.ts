import { formatCell, parseArea } from "../../../src/core/values/workbook/cell-address";
import { countFigures, type CountedFigure } from "../../support/figure-counter";
import { bytesOfTextBook } from "../../support/table-text-book";
import {
  fixturesOf,
  readYear,
  type ExpectedIndicator,
  type ExpectedReading,
  type ExpectedYear,
} from "./expected";

/** Fixtures whose tables or definitions ask for another form of the rate; each explains it in its calculation. */
const otherForms = [
  "achievement-that-is-progress-from-the-base",
  "farm-plan-progress-from-the-first-value",
  "policy-indices-way-gone-typed-as-achieved",
  "progress-is-the-heading",
  "progress-rows-from-a-base",
  "stated-in-definitions",
];

/** Slips of the hand: what is expected must agree with itself, whatever the product says. */
describe("right values of the fixtures", () => {
  const fixtures = ["published", "ledgers-as-kept"].flatMap(fixturesOf);
  const years = fixtures.flatMap(({ name, expected }) =>
    expected.indicators.flatMap((indicator) =>
      indicator.years.map((line) => ({
        name,
        title: `${name}: ${indicator.name} ${line}`,
        indicator,
        year: readYear(line),
      })),
    ),
  );

  it("are many", () => {
    expect(years.length).toBeGreaterThan(300);
  });

  it("has only figures that stand in the workbook, and names only figures as unread", async () => {
    const wrong: string[] = [];
    for (const { name, book, expected } of fixtures) {
      const figures = await countFigures(await bytesOfTextBook(book));
      for (const indicator of expected.indicators) {
        for (const { fiscalYear, target, actual } of indicator.years.map(readYear)) {
          const missing = [target.value, actual.value].filter(
            (value) => value !== undefined && !stands(value, indicator.sheet, figures),
          );
          wrong.push(
            ...missing.map((value) => `${name}: ${indicator.name} ${String(fiscalYear)} ${String(value)}`),
          );
        }
      }
      for (const place of placesNamed(expected)) {
        const blank = cellsOf(place).filter(
          (cell) => !figures.some((figure) => `${figure.sheet}!${figure.cell}` === cell),
        );
        wrong.push(...blank.map((cell) => `${name}: ${cell} holds no figure`));
      }
    }
    expect(wrong).toEqual([
      // Figures with their own words in one cell (「平成31年度まで10人」, 「79%（平成20）→95%（平成32）」,「開設数⏎14外来」,「13,831⏎＜106％＞」): none by themselves.
      "consultations-times-the-base-and-percent-below-figures: 技術相談 2003 13831",
      "consultations-times-the-base-and-percent-below-figures: 技術相談 2004 18648",
      "consultations-times-the-base-and-percent-below-figures: 技術相談 2005 20216",
      "consultations-times-the-base-and-percent-below-figures: 依頼試験収入 2003 142787",
      "consultations-times-the-base-and-percent-below-figures: 依頼試験収入 2004 192743",
      "consultations-times-the-base-and-percent-below-figures: 依頼試験収入 2005 253021",
      "consultations-times-the-base-and-percent-below-figures: 受託研究収入 2003 58595",
      "consultations-times-the-base-and-percent-below-figures: 受託研究収入 2004 75604",
      "consultations-times-the-base-and-percent-below-figures: 受託研究収入 2005 86365",
      "council-list-goal-inside-kpi: 奨励金対象の町内新規雇用者 2018 10",
      "council-list-goal-inside-kpi: 支援した女性新規就農者 2018 5",
      "council-list-goal-inside-kpi: 空き家バンクの成約件数 2018 20",
      "council-list-goal-inside-kpi: 空き家バンクの成約件数 2018 18",
      // Goal and result in the words of one line or cell: the texts are named.
      "crime-prevention-goals-and-results-in-lines-of-a-budget-page: 取組状況!A3 holds no figure",
      "crime-prevention-goals-and-results-in-lines-of-a-budget-page: 取組状況!A4 holds no figure",
      "crime-prevention-goals-and-results-in-lines-of-a-budget-page: 取組状況!A5 holds no figure",
      "fishery-goals-in-lines-of-arrows-inside-cells: 水産業分野!B3 holds no figure",
      "fishery-goals-in-lines-of-arrows-inside-cells: 水産業分野!B4 holds no figure",
      "fishery-goals-in-lines-of-arrows-inside-cells: 水産業分野!C7 holds no figure",
      "fishery-goals-in-lines-of-arrows-inside-cells: 水産業分野!C8 holds no figure",
      "fishery-goals-in-lines-of-arrows-inside-cells: 水産業分野!C9 holds no figure",
      "fishery-goals-in-lines-of-arrows-inside-cells: 水産業分野!E7 holds no figure",
      "fishery-goals-in-lines-of-arrows-inside-cells: 水産業分野!B9 holds no figure",
      "fishery-goals-in-lines-of-arrows-inside-cells: 水産業分野!B7 holds no figure",
      "fishery-goals-in-lines-of-arrows-inside-cells: 水産業分野!B8 holds no figure",
      "gas-goal-year-beside-base-year-and-cut: 削減目標!C3 holds no figure",
      "high-school-criteria-in-sentences-shares-of-two-letters-at-midterm: 学校評価計画!G3 holds no figure",
      "high-school-criteria-in-sentences-shares-of-two-letters-at-midterm: 学校評価計画!H3 holds no figure",
      "high-school-criteria-in-sentences-shares-of-two-letters-at-midterm: 学校評価計画!G4 holds no figure",
      "high-school-criteria-in-sentences-shares-of-two-letters-at-midterm: 学校評価計画!H4 holds no figure",
      "high-school-criteria-in-sentences-shares-of-two-letters-at-midterm: 学校評価計画!G5 holds no figure",
      "high-school-criteria-in-sentences-shares-of-two-letters-at-midterm: 学校評価計画!H5 holds no figure",
      "hospital-result-goal-and-goal-of-the-plan: セカンドオピニオンの充実|②セカンドオピニオンの充実 2012 16",
      "hospital-result-goal-and-goal-of-the-plan: セカンドオピニオンの充実|②セカンドオピニオンの充実 2012 14",
      "housing-goals-by-arrows: 新耐震基準（昭和56年基準）が求める耐震性を有する住宅ストックの比率 2013 95",
      "housing-goals-by-arrows: 生活支援施設を併設している公的賃貸住宅団地（100戸以上）の割合 2013 25",
      "housing-goals-by-arrows: 共同住宅のうち、道路から各戸の玄関まで車椅子・ベビーカーで通行可能な住宅ストックの比率 2013 28",
      "housing-goals-by-arrows: リフォーム実施戸数の住宅ストック戸数に対する割合 2013 6",
      "housing-goals-in-lines-from-base-by-arrows-to-goal-and-result: 事後評価!B5 holds no figure",
      "housing-goals-in-lines-from-base-by-arrows-to-goal-and-result: 事後評価!B8 holds no figure",
      "housing-goals-in-lines-from-base-by-arrows-to-goal-and-result: 事後評価!B11 holds no figure",
      // 「（11回）」.
      "islands-goals-in-brackets-of-one-year: ターゲット都市でのプロモーションイベント等 2015 11",
      "islands-goals-in-brackets-of-one-year: ラジオ、雑誌等のメディア活用PR 2015 5",
      "job-offices-goals-of-three-years-in-lines: 目標設定!A3 holds no figure",
      "job-offices-goals-of-three-years-in-lines: 目標設定!A4 holds no figure",
      "job-offices-goals-of-three-years-in-lines: 目標設定!A5 holds no figure",
      "job-offices-goals-of-three-years-in-lines: 目標設定!A7 holds no figure",
      "job-offices-goals-of-three-years-in-lines: 目標設定!A8 holds no figure",
      "job-offices-goals-of-three-years-in-lines: 目標設定!A9 holds no figure",
      "job-offices-goals-of-three-years-in-lines: 目標設定!A12 holds no figure",
      "job-offices-goals-of-three-years-in-lines: 目標設定!A13 holds no figure",
      "job-offices-goals-of-three-years-in-lines: 目標設定!A14 holds no figure",
      "job-offices-goals-of-three-years-in-lines: 目標設定!A16 holds no figure",
      "job-offices-goals-of-three-years-in-lines: 目標設定!A17 holds no figure",
      "job-offices-goals-of-three-years-in-lines: 目標設定!A18 holds no figure",
      // （362,470） below a heading in brackets: in accounts it would be below zero.
      "museum-goal-in-a-line-above-visitors-of-five-years: 一次評価!A3 holds no figure",
      "national-museums-goal-in-brackets-at-the-end: 東京国立博物館 2014 362470",
      "national-museums-goal-in-brackets-at-the-end: 京都国立博物館 2014 96981",
      "national-museums-goal-in-brackets-at-the-end: 奈良国立博物館 2014 94338",
      "national-museums-goal-in-brackets-at-the-end: 九州国立博物館 2014 380690",
      "national-museums-goal-in-brackets-at-the-end: 東京国立近代美術館（本館） 2014 150000",
      "national-museums-goal-in-brackets-at-the-end: 東京国立近代美術館（工芸館） 2014 23000",
      "national-museums-goal-in-brackets-at-the-end: 京都国立近代美術館 2014 131500",
      "national-museums-goal-in-brackets-at-the-end: 国立西洋美術館 2014 257000",
      "national-museums-goal-in-brackets-at-the-end: 国立国際美術館 2014 59000",
      // Cuts and rises in words (「最大使用電力⏎15%削減」): the texts are named.
      "power-saving-goals-as-cuts-and-a-rise-in-words: 節電!C4 holds no figure",
      "power-saving-goals-as-cuts-and-a-rise-in-words: 節電!D4 holds no figure",
      "power-saving-goals-as-cuts-and-a-rise-in-words: 節電!E4 holds no figure",
      "power-saving-goals-as-cuts-and-a-rise-in-words: 節電!C5 holds no figure",
      "power-saving-goals-as-cuts-and-a-rise-in-words: 節電!D5 holds no figure",
      "power-saving-goals-as-cuts-and-a-rise-in-words: 節電!E5 holds no figure",
      "power-saving-goals-as-cuts-and-a-rise-in-words: 節電!C6 holds no figure",
      "power-saving-goals-as-cuts-and-a-rise-in-words: 節電!D6 holds no figure",
      "power-saving-goals-as-cuts-and-a-rise-in-words: 節電!E6 holds no figure",
      "power-saving-goals-as-cuts-and-a-rise-in-words: 節電!C7 holds no figure",
      "power-saving-goals-as-cuts-and-a-rise-in-words: 節電!D7 holds no figure",
      "power-saving-goals-as-cuts-and-a-rise-in-words: 節電!E7 holds no figure",
      "road-goals-and-results-in-lines-with-an-arrow: 達成度!A4 holds no figure",
      "road-goals-and-results-in-lines-with-an-arrow: 達成度!A7 holds no figure",
      "road-goals-and-results-in-lines-with-an-arrow: 達成度!A10 holds no figure",
      // Figures behind the name of what they are of, and two of them in one cell: the texts are named.
      "sewerage-plans-of-five-years-sum-and-share-in-one-cell: 推移!E4 holds no figure",
      "sewerage-plans-of-five-years-sum-and-share-in-one-cell: 推移!E5 holds no figure",
      "sewerage-plans-of-five-years-sum-and-share-in-one-cell: 推移!E6 holds no figure",
      "sewerage-plans-of-five-years-sum-and-share-in-one-cell: 推移!E7 holds no figure",
      "sewerage-plans-of-five-years-sum-and-share-in-one-cell: 推移!E8 holds no figure",
      "sewerage-plans-of-five-years-sum-and-share-in-one-cell: 推移!E9 holds no figure",
      "sewerage-plans-of-five-years-sum-and-share-in-one-cell: 推移!E10 holds no figure",
      "sewerage-plans-of-five-years-sum-and-share-in-one-cell: 推移!F9 holds no figure",
      "sewerage-plans-of-five-years-sum-and-share-in-one-cell: 推移!F10 holds no figure",
      // 累計2件 and 累計9件: figures with a word in front.
      "strategy-goals-of-five-years-inside-their-cells: 空き家バンク成約件数 2015 2",
      "strategy-goals-of-five-years-inside-their-cells: 空き家バンク成約件数 2017 9",
      // The second figure of 「9.6%(15.0%)」: no figure by itself.
      "target-in-brackets: 市内の大学などの新卒者の市内企業への就職率 2017 15",
      // Sentences with figures, named.
      "waterworks-bureau-goals-named-in-sentences-with-years: 実績!B4 holds no figure",
      "waterworks-bureau-goals-named-in-sentences-with-years: 実績!C4 holds no figure",
      "waterworks-bureau-goals-named-in-sentences-with-years: 実績!B7 holds no figure",
      "waterworks-bureau-goals-named-in-sentences-with-years: 実績!C7 holds no figure",
    ]);
  }, 60_000);

  it("has rates that are actual ÷ target, or target ÷ actual where lower is better, to four digits", () => {
    const wrong = years.filter(({ name, indicator, year }) => {
      if (otherForms.includes(name)) return false;
      const right = plainRate(indicator, year);
      return right !== undefined && year.rate !== undefined && Math.abs(right - year.rate) > 0.000_051;
    });
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });

  it("has grades by the default bands, at best the second where the word at the target says not reached", () => {
    const wrong = years.filter(({ year }) => {
      if (year.rate === undefined || !/Track|effort/.test(year.grade)) return false;
      const isShort = /未満|超/.test(year.target.qualifier ?? "") && year.target.value === year.actual.value;
      return year.grade !== (isShort ? "mostlyOnTrack" : band(year.rate));
    });
    expect(wrong.map(({ title }) => title)).toEqual([
      // Pro-rated to the end of September: 60 of 60.
      "counted-to-september: 窓口相談件数 2025 | 120 | 60 | 0.5000 | onTrack",
    ]);
  });

  it("has no grade where there is no rate, unless a target of less is reached", () => {
    const wrong = years.filter(
      ({ year }) =>
        year.rate === undefined && year.rateState !== "reached" && /Track|effort/.test(year.grade),
    );
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });
});

function plainRate({ direction }: ExpectedIndicator, { target, actual }: ExpectedYear): number | undefined {
  if (target.value === undefined || actual.value === undefined) return undefined;
  if (target.unit !== actual.unit) return undefined;
  if (direction.startsWith("higher")) return actual.value / target.value;
  return direction.startsWith("lower") ? target.value / actual.value : undefined;
}

function band(rate: number): string {
  if (rate >= 1) return "onTrack";
  return rate >= 0.8 ? "mostlyOnTrack" : "effortNeeded";
}

/** In the scale that the figure has in its cell, whatever scale the expected value is in. */
function stands(value: number, sheet: string, figures: readonly CountedFigure[]): boolean {
  const scales = [1, 0.01, 1e3, 1e4, 1e6, 1e8];
  return figures.some(
    (figure) =>
      figure.sheet === sheet &&
      scales.some(
        (scale) => Math.abs(figure.value - value * scale) <= 1e-6 * Math.max(1, Math.abs(figure.value)),
      ),
  );
}

function placesNamed({ unread, indicators }: ExpectedReading): string[] {
  return [
    ...(unread ?? []),
    ...indicators.flatMap(({ sheet, orNamed }) => (!orNamed ? [] : [`${sheet}!${orNamed}`])),
  ];
}

function cellsOf(place: string): string[] {
  const [sheet = "", range = ""] = place.split("!");
  const area = parseArea(range);
  if (!area) throw new Error(`no area: ${place}`);
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    return `${sheet}!${formatCell({ row, column: area.column + (index % area.columns) })}`;
  });
}
