import type { Report, ReportIndicator } from "../../../src/app/report/report";
import { headless, workFolder, written, type HeadlessRun } from "../../support/headless-run";
import {
  blockTaken,
  evaluationSheets,
  farCell,
  finalTarget,
  kindColumnsAtC7,
  longExcelTable,
  longPlainRange,
  nothingOfOurs,
  protectedSheet,
  protectedStructure,
  seedAsPasted,
  severalTables,
  sideBySide,
  type OddWorkbook,
} from "../../support/odd-workbooks";

describe("runHeadless on workbooks as others lay them out", () => {
  let folder: Awaited<ReturnType<typeof workFolder>>;
  beforeAll(async () => {
    folder = await workFolder();
  });
  afterAll(() => folder.remove());

  const run = async (workbook: OddWorkbook): Promise<HeadlessRun> =>
    headless(folder, await written(folder, "in.xlsx", workbook));
  const again = async (before: HeadlessRun): Promise<HeadlessRun> =>
    headless(folder, await written(folder, "again.xlsx", before.out));
  const indicators = (report: Report): readonly ReportIndicator[] =>
    report.indicatorTables.flatMap((table) => table.indicators);
  const rates = (report: Report): (number | string)[][] =>
    indicators(report).map(({ years }) => years.map(({ rate, rateState }) => rate ?? rateState));

  it("reads the document's text pasted as text with the same figures, and turns the text into numbers", async () => {
    const done = await run(seedAsPasted);
    expect(done.code).toBe(0);
    expect(done.report.indicatorTables).toHaveLength(1);
    expect(indicators(done.report)).toHaveLength(6);
    expect(
      rates(done.report)
        .flat()
        .filter((rate) => typeof rate === "number"),
    ).toHaveLength(50);
    expect(done.report.changes).toContainEqual(expect.objectContaining({ before: "2,400", after: 2400 }));
    expect(done.report.charts).toHaveLength(6);
    const second = await again(done);
    expect(second.report.changes).toEqual([]);
    expect(rates(second.report)).toEqual(rates(done.report));
  }, 60_000);

  it("reads years across with 目標/実績/達成率 beneath at C7, fills blanks and leaves a typed rate that differs", async () => {
    const done = await run(kindColumnsAtC7);
    const [table] = done.report.indicatorTables;
    expect([table?.layout, table?.range]).toEqual(["kind-columns", "C7:M10"]);
    expect(rates(done.report)).toEqual([
      [1.2, 0.8, 0.75],
      ["noTarget", 0, "noActual"],
    ]);
    const touched = new Map(done.report.changes.map(({ cell, after }) => [cell, after]));
    expect(touched.get("K9")).toBe(12);
    expect(touched.get("L9")).toBe(9);
    expect(String(touched.get("G9"))).toMatch(/^=/);
    expect(touched.has("J9")).toBe(false);
    expect(String(touched.get("M9"))).toMatch(/^=/);
    expect(done.report.charts).toHaveLength(2);
    expect((await again(done)).report.changes).toEqual([]);
  }, 60_000);

  it("adds the 達成率 column to a long Excel table", async () => {
    const done = await run(longExcelTable);
    expect(done.report.indicatorTables[0]?.layout).toBe("long");
    expect(rates(done.report)).toEqual([
      [0.5, "blocked", 1],
      [1.1, "noActual", 0.75],
    ]);
    expect(done.report.changes[0]).toEqual({ sheet: "指標一覧", cell: "G3", before: null, after: "達成率" });
    expect(indicators(done.report)[1]?.years.map(({ rateCell }) => rateCell)).toEqual(["G7", "G8", "G9"]);
    expect((await again(done)).report.changes).toEqual([]);
  }, 60_000);

  it("reads a long plain range whose names stand in merged cells", async () => {
    const done = await run(longPlainRange);
    expect(indicators(done.report).map(({ name, unit }) => name + unit)).toEqual([
      "利用者数人",
      "開催回数回",
    ]);
    expect(rates(done.report)).toEqual([
      [0.8, 1],
      [1.25, 0.25],
    ]);
    expect((await again(done)).report.changes).toEqual([]);
  }, 60_000);

  it("writes no block over someone's notes, says which cells are in the way, and still draws the charts", async () => {
    const done = await run(blockTaken);
    expect(done.code).toBe(3);
    expect(done.report.failures).toEqual([expect.objectContaining({ code: "blockTaken", sheet: "指標" })]);
    expect(done.report.failures[0]?.message).toContain("F1");
    expect(done.report.changes).toEqual([]);
    expect(done.report.charts).toHaveLength(1);
    expect(indicators(done.report)[0]?.years.map(({ rateCell }) => rateCell)).toEqual([null, null, null]);
  }, 60_000);

  it("leaves a protected sheet as it is, says so, and does the rest", async () => {
    const done = await run(protectedSheet);
    expect(done.code).toBe(3);
    expect(done.report.failures.map(({ code, sheet }) => [code, sheet])).toEqual([
      ["protected", "保護された指標"],
    ]);
    expect(new Set(done.report.changes.map(({ sheet }) => sheet))).toEqual(new Set(["保護なし"]));
    expect(rates(done.report)).toEqual([
      [0.5, 1, 1.2],
      [0.5, 1, 1.2],
    ]);
  }, 60_000);

  it("fills the rates of a workbook to which no sheet may be added, and says so of the charts", async () => {
    const done = await headless(folder, await written(folder, "in.xlsx", await protectedStructure()));
    expect(done.code).toBe(3);
    expect(done.report.failures.map(({ code, sheet }) => [code, sheet])).toEqual([["protected", ""]]);
    // The rates were written: what was not is said by its name.
    expect(done.report.failures[0]?.message).toMatch(
      /^グラフを作成: ブックの構成が保護されています この操作では何も書き込んでいません。/,
    );
    expect(done.report.changes.map(({ cell }) => cell)).toContain("G3");
    expect(done.report.charts).toEqual([]);
    expect(rates(done.report)).toEqual([[0.5, 1, 1.2]]);
  }, 60_000);

  it("keeps several tables apart, those of a hidden sheet too", async () => {
    const done = await run(severalTables);
    expect(done.report.indicatorTables.map(({ sheet, range }) => [sheet, range])).toEqual([
      ["指標", "B2:F4"],
      ["指標", "B9:F11"],
      ["旧指標", "A1:E3"],
    ]);
    expect(new Set(done.report.charts.map(({ name }) => name)).size).toBe(done.report.charts.length);
    expect((await again(done)).report.changes).toEqual([]);
  }, 60_000);

  it("names the indicator of each evaluation sheet by its form, and fills its 達成率", async () => {
    const done = await run(evaluationSheets);
    expect(indicators(done.report).map(({ name, unit }) => name + unit)).toEqual([
      "成果その1件",
      "成果その2件",
      "成果その3件",
    ]);
    expect(rates(done.report).map((years) => years[2])).toEqual([1.1, 11 / 12, 0.55]);
    expect(done.report.charts).toHaveLength(3);
    expect((await again(done)).report.changes).toEqual([]);
  }, 60_000);

  it("reads yearly actuals with one final target, rates what comes near it each year, asks of the rest, and charts both", async () => {
    const done = await run(finalTarget);
    expect([done.code, done.report.findings.filter(({ code }) => code.startsWith("year/"))]).toEqual([0, []]);
    expect(done.report.changes).toContainEqual({ sheet: "総合戦略", cell: "F4", before: "18人", after: 18 });
    expect(done.report.changes.map(({ cell }) => cell).join(" ")).toBe("F4 I1 J1 K1 L1 M1 I3 J3 K3 L3 M3");
    // 44, 40 and 38 births, 45 before, of 50: five years of them are many times more. 30 people after 10, 12, 15 and 18 may be either.
    expect(rates(done.report)).toEqual([
      [0.88, 0.8, 0.76, "noActual"],
      ["noTarget", "noTarget", "noTarget", "noActual"],
    ]);
    const asked = done.report.findings.filter(({ code }) => code === "target/span-unconfirmed");
    expect(asked.map(({ cell }) => cell)).toEqual(["B4"]);
    expect(
      indicators(done.report).map(({ years }) =>
        years.map(({ fiscalYear, target, actual }) => [
          fiscalYear,
          target?.value ?? null,
          actual?.value ?? null,
        ]),
      ),
    ).toEqual([
      [
        [2022, null, 44],
        [2023, null, 40],
        [2024, null, 38],
        [2026, 50, null],
      ],
      [
        [2022, null, 12],
        [2023, null, 15],
        [2024, null, 18],
        [2026, 30, null],
      ],
    ]);
    expect(done.report.charts).toHaveLength(2);
    expect(done.report.charts.map(({ series }) => series.map(({ name }) => name))).toEqual(
      done.report.charts.map(() => ["目標", "実績"]),
    );
  }, 60_000);

  it("puts the blocks of two tables without room between them beyond both, in their order, and gives neither cells of the other", async () => {
    const done = await run(sideBySide);
    expect(done.code).toBe(0);
    expect(done.report.failures).toEqual([]);
    expect(indicators(done.report).map(({ years }) => years.map(({ rateCell }) => rateCell))).toEqual([
      ["M3", "N3", "O3"],
      ["R3", "S3", "T3"],
    ]);
  }, 60_000);

  it("names a sheet that is too large as one that was not read", async () => {
    const done = await run(farCell);
    expect(done.code).toBe(0);
    expect(done.report.notChecked[0]).toMatchObject({ what: "「指標」シート" });
    expect(done.report.notChecked[0]?.why).toContain("XFD1048576");
  }, 60_000);

  it("finds nothing in a workbook of something else, changes nothing and says what it looked for", async () => {
    const done = await run(nothingOfOurs);
    expect(done.code).toBe(0);
    expect(done.report.indicatorTables).toEqual([]);
    expect(done.report.changes).toEqual([]);
    expect(done.report.notChecked.length).toBeGreaterThan(0);
  }, 60_000);
});
