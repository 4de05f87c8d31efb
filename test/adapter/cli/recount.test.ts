import { readFileSync } from "node:fs";
import path from "node:path";
import type { Report } from "../../../src/app/report/report";
import type { SheetState } from "../../../stand-in/model/book-state";
import { headless, workFolder, written } from "../../support/headless-run";
import { cellOf, edited, rearrangeLedgers } from "../../support/rearranged-ledgers";

const SAMPLE = path.join(__dirname, "..", "..", "..", "assets", "sample-ledgers.xlsx");

/** Excel's serial of a day. */
const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

describe("runHeadless with the ledgers of the second sample", () => {
  let folder: Awaited<ReturnType<typeof workFolder>>;
  beforeAll(async () => {
    folder = await workFolder();
  });
  afterAll(() => folder.remove());

  const figures = (report: Report): string[] =>
    report.recount.map(
      ({ indicator, fiscalYear, ledger }) => `${indicator} ${String(fiscalYear)} ${String(ledger)}`,
    );

  it("recounts every published actual, and the provisional figures of February 2026", async () => {
    const { report, code } = await headless(folder, SAMPLE, "--do", "check,recount", "--as-of", "2026-02-28");
    expect(code).toBe(0);
    expect(report.recount).toHaveLength(54);
    const differing = report.recount.filter(({ ledger, table }) => ledger !== table);
    expect(differing.map(({ indicator, fiscalYear, table }) => [indicator, fiscalYear, table])).toEqual([
      ["②", 2025, null],
    ]);
    expect(differing[0]?.ledger).toBeGreaterThanOrEqual(30_000);
    const r7 = report.recount.filter(({ fiscalYear, indicator }) => fiscalYear === 2025 && indicator !== "②");
    expect(r7.map(({ indicator, ledger }) => [indicator, ledger])).toEqual([
      ["①", 59],
      ["③", 15],
      ["④", 2],
      ["⑤", 10],
      ["⑥", 23],
    ]);
    expect(report.ledgers.map(({ kind }) => kind)).toEqual([
      "workers",
      "clients",
      "contracts",
      "directors",
      "sites",
      "visits",
      "spending",
      "activities",
    ]);
  }, 60_000);

  it("writes the figure for 目標達成, whose section says 2月末実績 already, and nothing the second time", async () => {
    const first = await headless(folder, SAMPLE, "--do", "recount", "--as-of", "2026-02-28");
    const { ledger } =
      first.report.recount.find(({ indicator, fiscalYear }) => indicator === "②" && fiscalYear === 2025) ??
      {};
    expect(first.report.changes).toEqual([
      { sheet: "主な事業指標", cell: "K9", before: "目標達成", after: ledger },
    ]);
    const again = await headless(
      folder,
      await written(folder, "again.xlsx", first.out),
      "--do",
      "recount",
      "--as-of",
      "2026-02-28",
    );
    expect(again.report.changes).toEqual([]);
  }, 60_000);

  it("says how many records a figure that it writes is without, and of which ledger", async () => {
    const source = new Uint8Array(readFileSync(SAMPLE));
    const unclear = await edited(source, (book) => {
      const named = (name: string): SheetState => {
        const sheet = book.sheets.find((one) => one.name === name);
        if (!sheet) throw new Error(`no sheet ${name}`);
        return sheet;
      };
      const inR7 = (value: unknown): boolean => typeof value === "number" && value >= serial(2025, 4, 1);
      cellOf(named("WORK TRIP利用台帳"), "利用開始日", inR7).value = "不明";
      cellOf(named("受託業務台帳"), "委託料（円）", (value) => typeof value === "number").value = "約10";
    });
    const input = await written(folder, "unclear.xlsx", unclear);
    const run = await headless(folder, input, "--do", "recount", "--as-of", "2026-02-28");
    expect(run.report.notices).toMatchObject([
      {
        code: "recordsLeftOut",
        cell: "K19",
        ledgers: ["WORK TRIP利用台帳"],
        undated: 1,
        withoutValue: 0,
        unread: 0,
        withoutCondition: 0,
        belowTable: 0,
      },
    ]);
    expect(run.lines.filter((line) => line.includes("日付のない（読めない）記録1件"))).toHaveLength(1);
    const ofContracts = run.report.recount.filter(({ indicator }) => indicator === "②");
    expect(ofContracts.map(({ leftOut }) => leftOut.withoutValue).reduce((sum, one) => sum + one, 0)).toBe(1);
  }, 60_000);

  it("comes to the same from other sheet names, reversed columns, era dates and full-width digits", async () => {
    const before = await headless(folder, SAMPLE, "--do", "check");
    const other = await edited(new Uint8Array(readFileSync(SAMPLE)), rearrangeLedgers);
    const after = await headless(folder, await written(folder, "other.xlsx", other), "--do", "check");
    expect(after.report.ledgers.map(({ kind, rows }) => [kind, rows])).toEqual(
      before.report.ledgers.map(({ kind, rows }) => [kind, rows]),
    );
    expect(figures(after.report)).toEqual(figures(before.report));
  }, 60_000);

  it("moves a visit from 31 March to the next fiscal year when its date becomes 1 April, and only that", async () => {
    const source = new Uint8Array(readFileSync(SAMPLE));
    const onDay = (month: number, day: number): Promise<Uint8Array> =>
      edited(source, (book) => {
        const sheet = book.sheets.find(({ name }) => name === "WORK TRIP利用台帳");
        if (!sheet) throw new Error("no ledger of visits");
        const inR5 = (value: unknown): boolean =>
          typeof value === "number" && value >= serial(2023, 4, 1) && value <= serial(2024, 3, 31);
        const date = cellOf(sheet, "利用開始日", inR5);
        date.value = serial(2024, month, day);
      });
    const march = await headless(
      folder,
      await written(folder, "march.xlsx", await onDay(3, 31)),
      "--do",
      "check",
    );
    const april = await headless(
      folder,
      await written(folder, "april.xlsx", await onDay(4, 1)),
      "--do",
      "check",
    );
    const moved = figures(april.report).filter((figure) => !figures(march.report).includes(figure));
    expect(figures(march.report)).toContain("⑥ 2023 33");
    expect(moved).toEqual(["⑥ 2023 32", "⑥ 2024 34"]);
  }, 60_000);
});
