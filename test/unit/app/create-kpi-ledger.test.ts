import { createKpiLedger } from "../../../src/app/create-kpi-ledger";
import { HostFailure } from "../../../src/app/workbook-host";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { MemoryHost } from "../../support/memory-host";
import { typed, writtenBy } from "../../support/plan-over";
import { SEED_SHEET, seedCells, seedWorkbook } from "../../support/seed-workbook";
import { grid, sheet, workbook } from "../../support/workbook-builder";

function seedAsText(): ReturnType<typeof seedWorkbook> {
  const cells = seedCells().map((row) =>
    row.map((cell) => (typeof cell === "number" ? cell.toLocaleString("en-US") : cell)),
  );
  const width = Math.max(...cells.map((row) => row.length));
  const formats = Object.fromEntries(
    Array.from({ length: width }, (_, index) => ["ABCDEFGHIJK".charAt(index), "@"]),
  );
  return workbook([sheet({ name: SEED_SHEET, origin: "A3", cells, formats })]);
}

describe("review", () => {
  it("finds the seed's table with six indicators of nine years, and the text in ② R7", async () => {
    const review = await createKpiLedger(new MemoryHost(seedWorkbook())).review();
    expect(review.tables.map((table) => table.indicators.map(({ years }) => years.length))).toEqual([
      [9, 9, 9, 9, 9, 9],
    ]);
    expect(review.findings.map(({ code, at }) => [code, at.row, at.column])).toContainEqual([
      "cell/text-for-number",
      8,
      10,
    ]);
  });

  it("judges by 指標定義 and 設定 where the workbook has them", async () => {
    const table = grid("指標\t\tR5\tR6\n待機日数【日】\t目標\t10\t10\n\t実績\t20\t8");
    const settings = grid("項目\t値\n判定区分\tA/B/C/D");
    const definitions = grid(
      "番号\t指標名\t単位\t数え方\t向き\t判定方式\t基準値\n\t待機日数\t日\t年度末現在\t低い方が良い\t基準値からの進捗\t30",
    );
    const book = workbook([
      sheet({ name: "指標", cells: table }),
      sheet({ name: "設定", cells: settings, tables: [{ name: "設定", area: "A1:B2" }] }),
      sheet({ name: "指標定義", cells: definitions, tables: [{ name: "指標定義", area: "A1:G2" }] }),
    ]);
    const ledger = createKpiLedger(new MemoryHost(book));
    const review = await ledger.review();
    const [indicator] = review.tables[0]?.indicators ?? [];
    const assessed = indicator?.years.map((year) => ledger.assess(indicator, year, review)) ?? [];
    expect(assessed.map(({ rate, grade }) => [rate, grade])).toEqual([
      [0.5, "D"],
      [1.1, "A"],
    ]);
    expect(writtenBy(ledger.plan(["rates"], review)).F3).toContain("(C3-30)/(C2-30)");
  });
});

describe("recheck", () => {
  it("reads only the sheets that were edited and checks everything", async () => {
    const host = new MemoryHost(seedWorkbook());
    const ledger = createKpiLedger(host);
    const before = await ledger.review();
    const heard: string[] = [];
    const stop = await ledger.onEdited((sheet) => heard.push(sheet));
    host.edit(seedAsText(), SEED_SHEET);
    const after = await ledger.recheck(before, heard);
    expect(heard).toEqual([SEED_SHEET]);
    expect(host.rereadings).toEqual([[SEED_SHEET]]);
    expect(before.findings.filter(({ code }) => code === "cell/number-as-text")).toEqual([]);
    expect(after.findings.filter(({ code }) => code === "cell/number-as-text").length).toBeGreaterThan(50);
    await stop();
    expect(host.isListenedTo).toBe(false);
  });

  it("reads everything where it is not known which sheet was edited", async () => {
    const host = new MemoryHost(seedWorkbook());
    const ledger = createKpiLedger(host);
    await ledger.recheck(await ledger.review(), ["", SEED_SHEET]);
    expect(host.rereadings).toEqual([]);
  });
});

describe("planMends", () => {
  it("turns every figure typed as text into a number in one plan", async () => {
    const host = new MemoryHost(seedAsText());
    const ledger = createKpiLedger(host);
    const review = await ledger.review();
    const mendable = review.findings.filter(({ suggestion }) => suggestion !== undefined);
    await ledger.apply(ledger.planMends(review.findings));
    const after = await ledger.review();
    expect(mendable.length).toBeGreaterThan(50);
    expect(after.findings.filter(({ suggestion }) => suggestion !== undefined)).toEqual([]);
    expect(ledger.undoable().map(({ kind }) => kind)).toEqual(["mend"]);
  });
});

describe("planAcknowledgement", () => {
  const words = { reason: " 町公式の表記に合わせた ", author: "山田", date: calendarDate(2026, 3, 2) };

  it("writes code, place, indicator, year, reason and author into 確認記録", async () => {
    const ledger = createKpiLedger(new MemoryHost(seedWorkbook()));
    const review = await ledger.review();
    const finding = review.findings.find(({ code }) => code === "cell/text-for-number");
    if (!finding) throw new Error("the seed's 目標達成 was not found");
    const plan = ledger.planAcknowledgement(finding, words, review);
    expect(plan.kind).toBe("acknowledge");
    expect(Object.values(writtenBy(plan, "確認記録"))).toEqual(
      expect.arrayContaining([
        "cell/text-for-number",
        `${SEED_SHEET}!K9`,
        "②",
        "町公式の表記に合わせた",
        "山田",
      ]),
    );
  });

  it("answers the finding until its figures change", async () => {
    const host = new MemoryHost(seedWorkbook());
    const ledger = createKpiLedger(host);
    const review = await ledger.review();
    const finding = review.findings.find(({ code }) => code === "cell/text-for-number");
    if (!finding) throw new Error("the seed's 目標達成 was not found");
    await ledger.apply(ledger.planAcknowledgement(finding, words, review));

    const answered = await ledger.review();
    expect(answered.findings).toHaveLength(review.findings.length - 1);
    expect(answered.acknowledged.map(({ acknowledgement }) => acknowledgement.reason)).toEqual([
      "町公式の表記に合わせた",
    ]);

    host.workbook = typed(host.workbook, SEED_SHEET, { K9: "おおむね達成" });
    const reopened = await ledger.review();
    expect(reopened.acknowledged).toEqual([]);
    expect(reopened.reopened.map((entry) => entry.finding.at)).toEqual([finding.at]);
    expect(reopened.findings).toContain(reopened.reopened[0]?.finding);
  });

  it("records nothing without a reason", async () => {
    const ledger = createKpiLedger(new MemoryHost(seedWorkbook()));
    const review = await ledger.review();
    const [finding] = review.findings;
    if (!finding) throw new Error("the seed has findings");
    expect(ledger.planAcknowledgement(finding, { ...words, reason: "　" }, review).edits).toEqual([]);
  });
});

describe("scoreCard", () => {
  it("has the 15 rules, none of which applies to a table that is made for printing", async () => {
    const { scoreCard } = await createKpiLedger(new MemoryHost(seedWorkbook())).review();
    expect(scoreCard).toHaveLength(15);
    expect(new Set(scoreCard.map(({ verdict }) => verdict))).toEqual(new Set(["notApplicable"]));
  });
});

describe("assess", () => {
  it("pro-rates ⑥ R7 to the end of February, as the table's note says", async () => {
    const ledger = createKpiLedger(new MemoryHost(seedWorkbook()), { asOf: calendarDate(2025, 12, 31) });
    const review = await ledger.review();
    const indicator = review.tables[0]?.indicators[5];
    const year = indicator?.years[8];
    if (!indicator || !year) throw new Error("no ⑥ R7");
    expect(ledger.assess(indicator, year, review).proRatedRate).toBeCloseTo(23 / 55, 12);
  });
});

describe("plan", () => {
  it("names a plan by its command, and several together as combined, rates first", async () => {
    const ledger = createKpiLedger(new MemoryHost(seedWorkbook()));
    const review = await ledger.review();
    expect(
      ["rates", "charts"].map((command) => ledger.plan([command as "rates" | "charts"], review).kind),
    ).toEqual(["rates", "charts"]);
    const both = ledger.plan(["charts", "rates"], review);
    expect(both.kind).toBe("combined");
    const [first] = both.edits;
    expect(first).toMatchObject({ kind: "copyFormat" });
  });

  it("turns figures typed as text into numbers before it fills the rates", async () => {
    const ledger = createKpiLedger(new MemoryHost(seedAsText()));
    const plan = ledger.plan(["rates"], await ledger.review());
    expect(writtenBy(plan)).toMatchObject({
      C6: 4,
      D8: 2400,
      M7: expect.stringContaining("C7/C6") as string,
    });
    expect(writtenBy(plan).C18).toBeUndefined();
  });
});

describe("apply and undo", () => {
  it("does everything, finds nothing more to do, and takes it back exactly", async () => {
    const host = new MemoryHost(seedAsText());
    const before = host.workbook;
    const ledger = createKpiLedger(host);
    await ledger.apply(ledger.plan(["rates", "charts"], await ledger.review()));
    expect(ledger.plan(["rates", "charts"], await ledger.review()).edits).toEqual([]);
    expect(ledger.undoable().map(({ kind }) => kind)).toEqual(["combined"]);
    expect((await ledger.undo())?.kind).toBe("combined");
    expect(host.workbook).toBe(before);
    expect(await ledger.undo()).toBeUndefined();
  });

  it("asks the host for nothing where there is nothing to do", async () => {
    const host = new MemoryHost(seedWorkbook());
    const ledger = createKpiLedger(host);
    await ledger.apply({ kind: "rates", edits: [], refusals: [] });
    expect([host.applied, ledger.undoable().length]).toEqual([0, 0]);
  });

  it("keeps the last ten operations", async () => {
    const host = new MemoryHost(seedWorkbook());
    const ledger = createKpiLedger(host);
    for (let count = 0; count < 12; count += 1) {
      const edit = {
        kind: "cells",
        sheet: SEED_SHEET,
        row: 30,
        column: 0,
        before: [[count === 0 ? null : count]],
        after: [[count + 1]],
      } as const;
      await ledger.apply({ kind: "mend", edits: [edit], refusals: [] });
    }
    expect(ledger.undoable()).toHaveLength(10);
    for (let count = 0; count < 10; count += 1) await ledger.undo();
    expect(await ledger.undo()).toBeUndefined();
  });

  it("keeps an operation that could not be taken back", async () => {
    const host = new MemoryHost(seedWorkbook());
    const ledger = createKpiLedger(host);
    await ledger.apply(ledger.plan(["rates"], await ledger.review()));
    host.workbook = typed(host.workbook, SEED_SHEET, { M7: "書き換えた" });
    await expect(ledger.undo()).rejects.toEqual(new HostFailure("stale"));
    expect(ledger.undoable()).toHaveLength(1);
  });

  it("forgets nothing where the host refuses to apply", async () => {
    const host = new MemoryHost(seedWorkbook());
    const ledger = createKpiLedger(host);
    const plan = ledger.plan(["rates"], await ledger.review());
    host.workbook = typed(host.workbook, SEED_SHEET, { M7: "先に書いた" });
    await expect(ledger.apply(plan)).rejects.toEqual(new HostFailure("stale"));
    expect(ledger.undoable()).toEqual([]);
  });
});

describe("show", () => {
  it("hands the cells to the host", async () => {
    const host = new MemoryHost(seedWorkbook());
    const cells = [{ sheet: SEED_SHEET, row: 8, column: 10 }];
    await createKpiLedger(host).show(cells);
    expect(host.selected).toEqual([cells]);
  });
});
