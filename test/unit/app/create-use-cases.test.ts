import { nameOfFinding } from "../../../src/app/finding-name";
import { PLAN_COMMANDS } from "../../../src/app/plan-commands";
import type { PlanRequest } from "../../../src/app/plan-request";
import type { UseCases } from "../../../src/app/use-cases";
import type { Plan } from "../../../src/core/plan/plan";
import type { Review } from "../../../src/core/review";
import { createUseCases } from "../../../src/app/create-use-cases";
import { HostFailure } from "../../../src/app/workbook-host";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { formatCell } from "../../../src/core/values/workbook/cell-address";
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

beforeAll(async () => {
  const useCases = createUseCases(new MemoryHost(seedWorkbook()));
  await useCases.ready({ kind: "sample" });
});

/** The plan for a request that is about something in the workbook. */
function planned(useCases: UseCases, request: PlanRequest, review: Review): Plan {
  const plan = useCases.plan(request, review);
  if (!plan) throw new Error(`nothing to ${request.kind}`);
  return plan;
}

describe("review", () => {
  it("finds the seed's table with six indicators of nine years, and the text in ② R7", async () => {
    const review = await createUseCases(new MemoryHost(seedWorkbook())).review();
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
    const useCases = createUseCases(new MemoryHost(book));
    const review = await useCases.review();
    const [indicator] = review.tables[0]?.indicators ?? [];
    const assessed = indicator?.years.map((year) => useCases.assess(indicator, year, review)) ?? [];
    expect(assessed.map(({ rate, grade }) => [rate, grade])).toEqual([
      [0.5, "D"],
      [1.1, "A"],
    ]);
    expect(writtenBy(useCases.plan({ kind: "commands", commands: ["rates"] }, review)).F3).toContain(
      "(C3-30)/(C2-30)",
    );
  });
});

describe("recheck", () => {
  it("reads only the sheets that were edited and checks everything", async () => {
    const host = new MemoryHost(seedWorkbook());
    const useCases = createUseCases(host);
    const before = await useCases.review();
    const heard: string[] = [];
    const stop = await useCases.onEdited((sheet) => heard.push(sheet));
    host.edit(seedAsText(), SEED_SHEET);
    const after = await useCases.recheck(before, heard);
    expect(heard).toEqual([SEED_SHEET]);
    expect(host.rereadings).toEqual([[SEED_SHEET]]);
    expect(before.findings.filter(({ code }) => code === "cell/number-as-text")).toEqual([]);
    expect(after.findings.filter(({ code }) => code === "cell/number-as-text").length).toBeGreaterThan(50);
    await stop();
    expect(host.isListenedTo).toBe(false);
  });

  it("reads everything where it is not known which sheet was edited", async () => {
    const host = new MemoryHost(seedWorkbook());
    const useCases = createUseCases(host);
    await useCases.recheck(await useCases.review(), ["", SEED_SHEET]);
    expect(host.rereadings).toEqual([]);
  });
});

describe("plan, asked for a mend", () => {
  it("turns every figure typed as text into a number in one plan", async () => {
    const host = new MemoryHost(seedAsText());
    const useCases = createUseCases(host);
    const review = await useCases.review();
    const mendable = review.findings.filter(({ suggestion }) => suggestion !== undefined);
    await useCases.apply(planned(useCases, { kind: "mend", finding: "all" }, review));
    const after = await useCases.review();
    expect(mendable.length).toBeGreaterThan(50);
    expect(after.findings.filter(({ suggestion }) => suggestion !== undefined)).toEqual([]);
    expect(useCases.undoable().map(({ kind }) => kind)).toEqual(["mend"]);
  });
});

describe("plan, asked for an acknowledgement", () => {
  const words = { reason: " 町公式の表記に合わせた ", author: "山田", date: calendarDate(2026, 3, 2) };

  it("writes code, place, indicator, year, reason and author into 確認記録", async () => {
    const useCases = createUseCases(new MemoryHost(seedWorkbook()));
    const review = await useCases.review();
    const finding = review.findings.find(({ code }) => code === "cell/text-for-number");
    if (!finding) throw new Error("the seed's 目標達成 was not found");
    const plan = planned(
      useCases,
      { kind: "acknowledge", findings: [nameOfFinding(finding)], words },
      review,
    );
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
    const useCases = createUseCases(host);
    const review = await useCases.review();
    const finding = review.findings.find(({ code }) => code === "cell/text-for-number");
    if (!finding) throw new Error("the seed's 目標達成 was not found");
    await useCases.apply(
      planned(useCases, { kind: "acknowledge", findings: [nameOfFinding(finding)], words }, review),
    );

    const answered = await useCases.review();
    expect(answered.findings).toHaveLength(review.findings.length - 1);
    expect(answered.acknowledged.map(({ acknowledgement }) => acknowledgement.reason)).toEqual([
      "町公式の表記に合わせた",
    ]);

    host.workbook = typed(host.workbook, SEED_SHEET, { K9: "おおむね達成" });
    const reopened = await useCases.review();
    expect(reopened.acknowledged).toEqual([]);
    expect(reopened.reopened.map((entry) => entry.finding.at)).toEqual([finding.at]);
    expect(reopened.findings).toContain(reopened.reopened[0]?.finding);
  });

  it("answers all ten findings of a cause with one reason, each with its own figures", async () => {
    const host = new MemoryHost(seedWorkbook());
    const useCases = createUseCases(host);
    const review = await useCases.review();
    const already = review.findings.filter(({ code }) => code === "target/already-met");
    expect(already).toHaveLength(10);
    const findings = already.map(nameOfFinding);
    await useCases.apply(planned(useCases, { kind: "acknowledge", findings, words }, review));

    const answered = await useCases.review();
    expect(answered.findings).toHaveLength(review.findings.length - 10);
    expect(answered.acknowledged).toHaveLength(10);
    expect(new Set(answered.acknowledged.map(({ acknowledgement }) => acknowledgement.reason))).toEqual(
      new Set(["町公式の表記に合わせた"]),
    );
    expect(useCases.undoable().map(({ kind }) => kind)).toEqual(["acknowledge"]);

    // ⑤ R1 had reached 9, which R2 aimed at.
    host.workbook = typed(host.workbook, SEED_SHEET, { E17: 10 });
    const reopened = await useCases.review();
    expect(reopened.acknowledged).toHaveLength(9);
    expect(reopened.reopened.map(({ finding }) => formatCell(finding.at))).toEqual(["F16"]);
  });

  it("has no plan where one of several findings is gone", async () => {
    const useCases = createUseCases(new MemoryHost(seedWorkbook()));
    const review = await useCases.review();
    const findings = review.findings.slice(0, 2).map(nameOfFinding);
    const request = { kind: "acknowledge", findings, words } as const;
    expect(useCases.plan(request, { ...review, findings: review.findings.slice(1) })).toBeUndefined();
  });

  it("records nothing without a reason", async () => {
    const useCases = createUseCases(new MemoryHost(seedWorkbook()));
    const review = await useCases.review();
    const [finding] = review.findings;
    if (!finding) throw new Error("the seed has findings");
    const request = {
      kind: "acknowledge",
      findings: [nameOfFinding(finding)],
      words: { ...words, reason: "　" },
    } as const;
    expect(planned(useCases, request, review).edits).toEqual([]);
  });

  it("has no plan for a finding that is gone", async () => {
    const useCases = createUseCases(new MemoryHost(seedWorkbook()));
    const review = await useCases.review();
    const [finding] = review.findings;
    if (!finding) throw new Error("the seed has findings");
    const request = { kind: "acknowledge", findings: [nameOfFinding(finding)], words } as const;
    expect(useCases.plan(request, { ...review, findings: [] })).toBeUndefined();
  });
});

describe("scoreCard", () => {
  it("has the 15 rules, none of which applies to a table that is made for printing", async () => {
    const { scoreCard } = await createUseCases(new MemoryHost(seedWorkbook())).review();
    expect(scoreCard).toHaveLength(15);
    expect(new Set(scoreCard.map(({ verdict }) => verdict))).toEqual(new Set(["notApplicable"]));
  });
});

describe("assess", () => {
  it("pro-rates ⑥ R7 to the end of February, as the table's note says", async () => {
    const useCases = createUseCases(new MemoryHost(seedWorkbook()), { asOf: calendarDate(2025, 12, 31) });
    const review = await useCases.review();
    const indicator = review.tables[0]?.indicators[5];
    const year = indicator?.years[8];
    if (!indicator || !year) throw new Error("no ⑥ R7");
    expect(useCases.assess(indicator, year, review).proRatedRate).toBeCloseTo(23 / 55, 12);
  });
});

describe("plan", () => {
  it("names a plan by its command, and several together as combined, rates first", async () => {
    const useCases = createUseCases(new MemoryHost(seedWorkbook()));
    const review = await useCases.review();
    await useCases.ready({ kind: "commands", commands: PLAN_COMMANDS });
    expect(
      PLAN_COMMANDS.map((command) => useCases.plan({ kind: "commands", commands: [command] }, review).kind),
    ).toEqual(PLAN_COMMANDS);
    const both = useCases.plan({ kind: "commands", commands: ["charts", "rates"] }, review);
    expect(both.kind).toBe("combined");
    const [first] = both.edits;
    expect(first).toMatchObject({ kind: "copyFormat" });
  });

  it("turns figures typed as text into numbers before it fills the rates", async () => {
    const useCases = createUseCases(new MemoryHost(seedAsText()));
    const plan = useCases.plan({ kind: "commands", commands: ["rates"] }, await useCases.review());
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
    const useCases = createUseCases(host);
    await useCases.apply(
      useCases.plan({ kind: "commands", commands: ["rates", "charts"] }, await useCases.review()),
    );
    expect(
      useCases.plan({ kind: "commands", commands: ["rates", "charts"] }, await useCases.review()).edits,
    ).toEqual([]);
    expect(useCases.undoable().map(({ kind }) => kind)).toEqual(["combined"]);
    expect((await useCases.undo())?.record.kind).toBe("combined");
    expect(host.workbook).toBe(before);
    expect(await useCases.undo()).toBeUndefined();
  });

  it("asks the host for nothing where there is nothing to do", async () => {
    const host = new MemoryHost(seedWorkbook());
    const useCases = createUseCases(host);
    await useCases.apply({ kind: "rates", edits: [], refusals: [] });
    expect([host.applied, useCases.undoable().length]).toEqual([0, 0]);
  });

  it("keeps the last ten operations", async () => {
    const host = new MemoryHost(seedWorkbook());
    const useCases = createUseCases(host);
    for (let count = 0; count < 12; count += 1) {
      const edit = {
        kind: "cells",
        sheet: SEED_SHEET,
        row: 30,
        column: 0,
        before: [[count === 0 ? null : count]],
        after: [[count + 1]],
      } as const;
      await useCases.apply({ kind: "mend", edits: [edit], refusals: [] });
    }
    expect(useCases.undoable()).toHaveLength(10);
    for (let count = 0; count < 10; count += 1) await useCases.undo();
    expect(await useCases.undo()).toBeUndefined();
  });

  it("keeps an operation that could not be taken back", async () => {
    const host = new MemoryHost(seedWorkbook());
    const useCases = createUseCases(host);
    await useCases.apply(useCases.plan({ kind: "commands", commands: ["rates"] }, await useCases.review()));
    host.workbook = typed(host.workbook, SEED_SHEET, { M7: "書き換えた" });
    await expect(useCases.undo()).rejects.toEqual(new HostFailure("stale"));
    expect(useCases.undoable()).toHaveLength(1);
  });

  it("forgets nothing where the host refuses to apply", async () => {
    const host = new MemoryHost(seedWorkbook());
    const useCases = createUseCases(host);
    const plan = useCases.plan({ kind: "commands", commands: ["rates"] }, await useCases.review());
    host.workbook = typed(host.workbook, SEED_SHEET, { M7: "先に書いた" });
    await expect(useCases.apply(plan)).rejects.toEqual(new HostFailure("stale"));
    expect(useCases.undoable()).toEqual([]);
  });
});

describe("show", () => {
  it("hands the cells to the host", async () => {
    const host = new MemoryHost(seedWorkbook());
    const cells = [{ sheet: SEED_SHEET, row: 8, column: 10 }];
    await createUseCases(host).show(cells);
    expect(host.selected).toEqual([cells]);
  });
});
