import { sampleLedgers } from "../../../../../scripts/sample-ledgers/sample-ledgers";
import { sampleBook } from "../../../../../scripts/sample/sample-book";
import { findLedgers } from "../../../../../src/core/read/ledger/find-ledgers";
import { findProgrammeTables } from "../../../../../src/core/read/programme/find-programme-tables";
import {
  recountProgramme,
  type ProgrammeRecount,
} from "../../../../../src/core/judge/recount/recount-programme";
import { bookSnapshot } from "../../../../support/book-snapshot";
import { sampleLedgerWorkbook } from "../../../../support/sample-ledger-workbook";
import type { SampleRecord } from "../../../../../scripts/sample-ledgers/sample-records";

const { tables } = findProgrammeTables(bookSnapshot(sampleBook()));

function recountWith(
  change: (spending: readonly SampleRecord[]) => readonly SampleRecord[],
): ProgrammeRecount {
  const ledgers = sampleLedgers();
  const workbook = sampleLedgerWorkbook({}, { ...ledgers, spending: change(ledgers.spending) });
  return recountProgramme(tables, findLedgers(workbook).ledgers);
}

function differences(recount: ProgrammeRecount): unknown[] {
  return recount.comparisons.flatMap(({ item, year, differences: found }) =>
    found.map((difference) => [item.mark, year.fiscalYear, difference]),
  );
}

const sourceNotPublished = ["⑤", 2024, { kind: "source", table: [], ledger: ["町一般財源"] }];

describe("recountProgramme", () => {
  it("comes to every amount of the document, and names the one source that it leaves out", () => {
    const recount = recountWith((spending) => spending);
    expect(differences(recount)).toEqual([sourceNotPublished]);
    expect(recount.unplaced).toEqual([]);
    const first = recount.comparisons[0]?.recounted;
    expect(first).toMatchObject({
      spent: 8382,
      sources: [{ source: "デジ田交付金", spent: 8382 }],
      estimate: false,
    });
    expect(first?.evidence[0]?.records).toHaveLength(6);
  });

  it("places what lacks or adds a bracket at the end of a name, where only one item can be meant", () => {
    const renamed = (name: string): ProgrammeRecount =>
      recountWith((spending) =>
        spending.map((record) =>
          typeof record.item === "string" && record.item.includes("住民ワーカーの募集及び育成")
            ? { ...record, item: name }
            : record,
        ),
      );
    expect(differences(renamed("住民ワーカーの募集及び育成（広域）"))).toEqual([sourceNotPublished]);
    expect(renamed("① 住民ワーカーの募集及び育成(広域)").unplaced).toEqual([]);
    expect(renamed("住民ワーカーの育成（広域）").unplaced).not.toEqual([]);
  });

  it("names a difference in thousands of yen, and spending that no item of the table has", () => {
    const more = {
      fiscalYear: "令和5年度",
      section: "1 雇用創出型テレワーク",
      fundingSource: "デジ田交付金",
    };
    const recount = recountWith((spending) => [
      ...spending,
      { ...more, item: "① 住民ワーカーの募集及び育成", amount: 18_000 },
      { ...more, item: "広報", amount: 5_500 },
    ]);
    expect(differences(recount)).toEqual([
      ["①", 2023, { kind: "amount", table: 8382, ledger: 8400, difference: -18 }],
      sourceNotPublished,
    ]);
    expect(recount.unplaced).toMatchObject([{ fiscalYear: 2023, item: "広報", spent: 6 }]);
  });
});
