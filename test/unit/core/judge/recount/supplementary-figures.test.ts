import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { fiscalYear } from "../../../../../src/core/values/calendar/fiscal-year";
import { DEFAULT_SETTINGS } from "../../../../../src/core/read/definition/settings";
import { findLedgers } from "../../../../../src/core/read/ledger/find-ledgers";
import { recountAll } from "../../../../../src/core/judge/recount/recount";
import { supplementaryFigures } from "../../../../../src/core/judge/recount/supplementary-figures";
import { findProgrammeTables } from "../../../../../src/core/read/programme/find-programme-tables";
import { recountProgramme } from "../../../../../src/core/judge/recount/recount-programme";
import { sampleDefinitions } from "../../../../../scripts/sample-ledgers/sample-definitions";
import { sampleLedgersBook } from "../../../../../scripts/sample-ledgers/sample-ledgers-book";
import { bookSnapshot } from "../../../../support/book-snapshot";

const workbook = bookSnapshot(sampleLedgersBook());
const { ledgers } = findLedgers(workbook);
const years = [2023, 2024, 2025].map(fiscalYear);
const recounts = sampleDefinitions().map((definition) =>
  recountAll(definition, ledgers, years, { asOf: calendarDate(2026, 2, 28), startMonth: 4 }),
);
const programme = recountProgramme(findProgrammeTables(workbook).tables, ledgers);
const settings = { ...DEFAULT_SETTINGS, population: 7000, spendingPerVisitThousandYen: 260 };

describe("supplementaryFigures", () => {
  it("sets 33 companies at 260 thousand yen each: 8,580 for R6, and says so", () => {
    const { figures } = supplementaryFigures(fiscalYear(2024), recounts, settings, programme);
    expect(figures.find(({ kind }) => kind === "townSpending")).toEqual({
      kind: "townSpending",
      fiscalYear: 2024,
      value: 8580,
      series: 0,
      assumptions: [
        { kind: "counted", indicator: "⑥立科WORK TRIP 利用社数", value: 33, provisional: false },
        { kind: "assumed", setting: "spendingPerVisitThousandYen", value: 260 },
      ],
    });
  });

  it("sets workers against inhabitants and fees against workers, and tells the series before and after the break apart", () => {
    const of = (year: number, kind: string): (number | undefined)[] => {
      const figure = supplementaryFigures(fiscalYear(year), recounts, settings, programme).figures.find(
        (one) => one.kind === kind,
      );
      return [figure?.value, figure?.series];
    };
    expect(of(2023, "shareOfPopulation")).toEqual([114 / 7000, 0]);
    expect(of(2024, "feePerWorker")).toEqual([24480 / 114, 0]);
    expect(of(2025, "feePerWorker")).toEqual([30412 / 59, 1]);
  });

  it("sets a section's spending against each of its indicators: 35,175 for 114 workers in R5", () => {
    const { figures } = supplementaryFigures(fiscalYear(2023), recounts, settings, programme);
    const workers = figures.find(
      ({ kind, assumptions }) => kind === "spendingPerResult" && JSON.stringify(assumptions).includes("①"),
    );
    expect(workers).toMatchObject({
      value: 35_175 / 114,
      assumptions: [{ kind: "spent", thousandYen: 35_175, estimate: false }, { value: 114 }],
    });
  });

  it("divides fees by no workers at all into no figure, and says why", () => {
    const none = recounts.map((recount) =>
      recount.state === "counted" && recount.definition.rule?.ledger === "workers"
        ? { ...recount, years: recount.years.map((year) => ({ ...year, value: 0 })) }
        : recount,
    );
    const { figures, without } = supplementaryFigures(fiscalYear(2024), none, settings, programme);
    expect(figures.map(({ kind }) => kind)).not.toContain("feePerWorker");
    expect(without).toContainEqual({ kind: "feePerWorker", fiscalYear: 2024, why: "zero" });
  });

  it("says what is missing in place of guessing it", () => {
    const { figures, without } = supplementaryFigures(
      fiscalYear(2025),
      recounts,
      DEFAULT_SETTINGS,
      undefined,
    );
    expect(figures.map(({ kind }) => kind)).toEqual(["feePerWorker"]);
    expect(without).toEqual([
      { kind: "townSpending", fiscalYear: 2025, why: "noSetting" },
      { kind: "shareOfPopulation", fiscalYear: 2025, why: "noSetting" },
    ]);
  });
});
