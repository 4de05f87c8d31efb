import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { fiscalYear } from "../../../../../src/core/values/calendar/fiscal-year";
import { formatEraYear } from "../../../../../src/core/values/calendar/japanese-era";
import { findLedgers } from "../../../../../src/core/read/ledger/find-ledgers";
import { recountAll } from "../../../../../src/core/judge/recount/recount";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { sampleDefinitions } from "../../../../../scripts/sample-ledgers/sample-definitions";
import { sampleLedgers } from "../../../../../scripts/sample-ledgers/sample-ledgers";
import { sampleLedgerWorkbook } from "../../../../support/sample-ledger-workbook";

const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map(fiscalYear);
const context = { asOf: calendarDate(2026, 2, 28), startMonth: 4 };

/** As printed in 資料2, H29 to R6; R7 as of the end of February. */
const published = {
  "①": [10, 30, 50, 57, 75, 97, 114, 114, 59],
  "②": [650, 1681, 6754, 14373, 19049, 25987, 19696, 24480, 30412],
  "③": [3, 10, 10, 11, 20, 20, 25, 25, 15],
  "④": [0, 1, 1, 1, 2, 3, 4, 4, 2],
  "⑤": [1, 7, 9, 10, 10, 10, 10, 10, 10],
  "⑥": [0, 0, 3, 8, 31, 31, 33, 33, 23],
};

function figures(workbook: WorkbookSnapshot): Record<string, number[]> {
  const { ledgers } = findLedgers(workbook);
  return Object.fromEntries(
    sampleDefinitions().map((definition) => {
      const result = recountAll(definition, ledgers, years, context);
      return [definition.mark, result.state === "counted" ? result.years.map(({ value }) => value) : []];
    }),
  );
}

const eastern = (text: string): string =>
  text.replace(/[0-9A-Za-z-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe("recountAll on the sample's ledgers", () => {
  it("comes to every published actual of every indicator and year, and to at least 30,000 for ② of R7", () => {
    expect(figures(sampleLedgerWorkbook())).toEqual(published);
  });

  it("comes to the same from other sheet names, columns the other way round, era dates and full-width digits", () => {
    const workbook = sampleLedgerWorkbook({
      sheetName: (kind) => `名簿 ${kind}`,
      reversed: true,
      header: (header) => `${header.slice(0, 1)} ${header.slice(1)}`,
      value: (value) => {
        if (typeof value === "number") return eastern(value.toLocaleString("en"));
        if (typeof value === "string") return eastern(value);
        const year =
          value.year - (value.year * 10000 + value.month * 100 + value.day >= 20190501 ? 2018 : 1988);
        return eastern(
          `${value.year - year === 2018 ? "令和" : "平成"}${year === 1 ? "元" : String(year)}年${String(value.month)}月${String(value.day)}日`,
        );
      },
    });
    expect(figures(workbook)).toEqual(published);
  });

  it("moves a record from 31 March to the next fiscal year when its date becomes 1 April, and only that", () => {
    const ledgers = sampleLedgers();
    const onDay = (month: number, day: number): Record<string, number[]> => {
      const contracts = [
        ...ledgers.contracts,
        {
          contractNumber: "X-001",
          clientNumber: "C001",
          recordedOn: calendarDate(2021, month, day),
          fee: 50_000,
        },
      ];
      return figures(sampleLedgerWorkbook({}, { ...ledgers, contracts }));
    };
    const change = (found: Record<string, number[]>): string[] =>
      Object.entries(published).flatMap(([mark, actuals]) =>
        actuals.flatMap((actual, index) => {
          const difference = (found[mark]?.[index] ?? 0) - actual;
          return difference === 0
            ? []
            : [`${mark} ${formatEraYear(fiscalYear(2017 + index))} +${String(difference)}`];
        }),
      );
    expect(change(onDay(3, 31))).toEqual(["② R2 +50"]);
    expect(change(onDay(4, 1))).toEqual(["② R3 +50"]);
  });
});

describe("sampleLedgers", () => {
  it("is the same on every run, and every name in it is plainly fictional", () => {
    expect(sampleLedgers()).toEqual(sampleLedgers());
    const { workers, clients, directors, visits } = sampleLedgers();
    const names = [...workers, ...clients, ...directors]
      .map(({ name }) => name)
      .concat(visits.map(({ company }) => company));
    expect(names.filter((name) => typeof name !== "string" || !name.startsWith("架空"))).toEqual([]);
  });

  it("spends what the document says: R5 47,017 thousand yen by source, R6 15,503", () => {
    const totals = new Map<string, number>();
    for (const { fiscalYear: year, fundingSource, amount } of sampleLedgers().spending) {
      if (typeof year !== "string" || typeof fundingSource !== "string" || typeof amount !== "number")
        throw new Error("odd record");
      for (const key of [year, `${year} ${fundingSource}`]) totals.set(key, (totals.get(key) ?? 0) + amount);
    }
    expect(Object.fromEntries(totals)).toMatchObject({
      R5: 47_017_000,
      "R5 デジ田交付金": 35_175_000,
      "R5 国費": 7_900_000,
      "R5 県元気づくり支援金": 3_914_000,
      "R5 町一般財源": 28_000,
      R6: 15_503_000,
    });
  });
});
