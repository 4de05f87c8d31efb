import { fixturesOf, readYear, type ExpectedIndicator, type ExpectedYear } from "./expected";

/** Slips of the hand: what is expected must agree with itself, whatever the product says. */
describe("right values of the fixtures", () => {
  const years = ["published", "ledgers-as-kept"].flatMap(fixturesOf).flatMap(({ name, expected }) =>
    expected.indicators.flatMap((indicator) =>
      indicator.years.map((line) => ({
        title: `${name}: ${indicator.name} ${line}`,
        indicator,
        year: readYear(line),
      })),
    ),
  );

  it("are many", () => {
    expect(years.length).toBeGreaterThan(300);
  });

  it("has rates that are actual ÷ target, or target ÷ actual where lower is better, to four digits", () => {
    const wrong = years.filter(({ indicator, year }) => {
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
