import { sampleBook } from "../../../../../scripts/sample/sample-book";
import { findProgrammeTables } from "../../../../../src/core/read/programme/find-programme-tables";
import { programmeTotals } from "../../../../../src/core/read/programme/programme-totals";
import { bookSnapshot } from "../../../../support/book-snapshot";

const { tables } = findProgrammeTables(bookSnapshot(sampleBook()));

describe("programmeTotals", () => {
  const totals = programmeTotals(tables);

  it("adds up the years: R5 47,017 of which 7,900 is the State's, R6 15,503, R7 without any amount", () => {
    expect(totals.byYear).toEqual([
      { fiscalYear: 2023, total: 47_017, notOwn: 7_900, estimate: false, itemsWithoutAmount: 0 },
      { fiscalYear: 2024, total: 15_503, notOwn: 0, estimate: true, itemsWithoutAmount: 1 },
      { fiscalYear: 2025, total: 0, notOwn: 0, estimate: false, itemsWithoutAmount: 6 },
    ]);
  });

  it("adds up the sections: R5 35,175 and 11,842", () => {
    const found = totals.bySection.map(({ section, fiscalYear, total, notOwn }) => [
      section,
      fiscalYear,
      total,
      notOwn,
    ]);
    expect(found).toEqual([
      ["雇用創出型テレワーク", 2023, 35_175, 0],
      ["雇用創出型テレワーク", 2024, 12_657, 0],
      ["雇用創出型テレワーク", 2025, 0, 0],
      ["企業進出型テレワーク", 2023, 11_842, 7_900],
      ["企業進出型テレワーク", 2024, 2_846, 0],
      ["企業進出型テレワーク", 2025, 0, 0],
    ]);
  });

  it("adds up the sources, an amount without its source apart", () => {
    const found = totals.bySource.map(({ source, fiscalYear, total }) => [source, fiscalYear, total]);
    expect(found).toEqual([
      ["デジ田交付金", 2023, 35_175],
      ["町一般財源", 2023, 28],
      ["町一般財源", 2024, 12_657],
      ["", 2024, 33],
      ["県元気づくり支援金", 2023, 3_914],
      ["県元気づくり支援金", 2024, 2_813],
      ["国費", 2023, 7_900],
    ]);
  });
});
