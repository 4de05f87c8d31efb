import path from "node:path";
import document from "../../../../../scripts/sample-data/programme.json";
import { sampleBook } from "../../../../../scripts/sample/sample-book";
import { findProgrammeTables } from "../../../../../src/core/read/programme/find-programme-tables";
import type { ProgrammeTable } from "../../../../../src/core/model/programme";
import { bookSnapshot } from "../../../../support/book-snapshot";
import { readText } from "../../../../support/read-text";
import { grid, sheet, workbook, workbookOf } from "../../../../support/workbook-builder";

const pasted = readText(path.join(__dirname, "../../../../fixtures/programme/pasted-paper.txt"));

function summary(tables: readonly ProgrammeTable[]): unknown[] {
  return tables.flatMap(({ items }) =>
    items.map(({ sectionNumber, section, mark, name, years }) => [
      `S${String(sectionNumber)}-${mark}`,
      section,
      name,
      ...years.map(({ spent }) => spent ?? null),
    ]),
  );
}

const expected = document.items.map((item) => [
  item.key,
  item.section,
  item.name,
  item.years.R5.amount_thousand_yen,
  item.years.R6.amount_thousand_yen,
  item.years.R7.amount_thousand_yen,
]);

describe("findProgrammeTables", () => {
  it("reads both pages of the sample's 事業構成", () => {
    const { tables, notChecked } = findProgrammeTables(bookSnapshot(sampleBook()));
    expect(summary(tables)).toEqual(expected);
    expect(notChecked).toEqual([]);
    expect(tables.map((table) => [table.sheet, table.area])).toEqual([
      ["事業構成", { row: 2, column: 0, rows: 7, columns: 4 }],
      ["事業構成", { row: 11, column: 0, rows: 6, columns: 4 }],
    ]);
    expect(tables[0]?.remarks).toMatchObject([
      { section: "雇用創出型テレワーク", fiscalYear: 2025, text: "立科町振興公社に業務移管" },
    ]);
    expect(
      tables.map(({ headings }) =>
        headings.map(({ fiscalYear, asOf, estimate }) => [fiscalYear, asOf?.month, estimate]),
      ),
    ).toEqual([
      [
        [2023, undefined, false],
        [2024, undefined, true],
        [2025, 2, false],
      ],
      [
        [2023, undefined, false],
        [2024, undefined, true],
        [2025, 2, true],
      ],
    ]);
  });

  it("reads the same from the paper's text pasted into a sheet", () => {
    const { tables } = findProgrammeTables(workbook([sheet({ cells: grid(pasted, { allText: true }) })]));
    expect(summary(tables)).toEqual(expected);
    expect(tables[1]?.items[1]).toMatchObject({ mark: "⑥", name: "立科WORK TRIP" });
    expect(tables[1]?.items[1]?.description).toMatch(/^白樺高原エリア/);
  });

  it("reads a table anywhere, with the description in a column of its own and an item over several rows", () => {
    const cells = grid(
      "事業の概要\n\n構成\t内容\tR5 取組状況・実績額\tR6 取組状況・実績額（概算）\n" +
        "1 雇用型\n(1) 育成\t研修の実施\t町一般財源 1,200千円\t・研修\n\t\t・講座を3回\t・交流会\n(2) 営業\t\tなし\t財源：県補助金 300千円\n※金額は決算額",
    );
    const { tables, notChecked } = findProgrammeTables(
      workbook([sheet({ origin: "C5", cells, merges: ["C9:C10"] })]),
    );
    expect(tables[0]?.items.map(({ mark, name, description }) => [mark, name, description])).toEqual([
      ["(1)", "育成", "研修の実施"],
      ["(2)", "営業", ""],
    ]);
    expect(
      tables[0]?.items.map(({ years }) =>
        years.map(({ amountState, spent, activities }) => [amountState, spent, activities]),
      ),
    ).toEqual([
      [
        ["amount", 1200, ["講座を3回"]],
        ["missing", undefined, ["研修", "交流会"]],
      ],
      [
        ["none", undefined, []],
        ["amount", 300, []],
      ],
    ]);
    expect(notChecked).toEqual([]);
  });

  it("takes a marked label for an item though nothing is entered yet, also after a blank row", () => {
    const cells = grid(
      "構成\tR5 取組状況・実績額\tR6 取組状況・実績額\n1 雇用型\n① 育成\t町一般財源 1,200千円\t\n② 営業\t\t\n\n③ 交流\t\t町一般財源 300千円",
    );
    const { tables } = findProgrammeTables(workbook([sheet({ cells })]));
    expect(summary(tables)).toEqual([
      ["S1-①", "雇用型", "育成", 1200, null],
      ["S1-②", "雇用型", "営業", null, null],
      ["S1-③", "雇用型", "交流", null, 300],
    ]);
  });

  it("finds a table in which nothing is entered yet", () => {
    const cells = grid("構成\tR5 取組状況・実績額\n1 雇用型\n① 育成\t\n② 営業\t");
    expect(summary(findProgrammeTables(workbook([sheet({ cells })])).tables)).toEqual([
      ["S1-①", "雇用型", "育成", null],
      ["S1-②", "雇用型", "営業", null],
    ]);
  });

  it("goes on over a blank row within the merged cell of a label", () => {
    const cells = grid("構成\tR5 取組状況・実績額\n① 育成\t町一般財源 1,200千円\n\n\t・講座を3回");
    const { tables } = findProgrammeTables(workbook([sheet({ cells, merges: ["A2:A4"] })]));
    expect(tables[0]?.items.map(({ name, years }) => [name, years[0]?.activities])).toEqual([
      ["育成", ["講座を3回"]],
    ]);
  });

  it("takes no indicator table, budget list or ledger for a programme table", () => {
    const others = [
      "指標\t\tR5\tR6\n登録者数\t目標\t70\t70\n\t実績\t114\t114",
      "年度\t区分\t事業\t取組内容\nR5\t雇用\t育成\t研修の取組",
      "部署\tR5\tR6\n総務課\t100\t200",
      "事業名\tR5予算額\tR6予算額\n相談事業\t500\t600\n登録事業\t100\t120",
    ];
    for (const tsv of others) expect(findProgrammeTables(workbookOf(tsv)).tables).toEqual([]);
  });

  it("takes what was done for each KPI, beside what was reached of it, for no programme", () => {
    const list =
      "\t事業名\tH30年度事業内容\t予算額\t重要業務評価指標（KPI）\tH30実績値（累計）\n1\t就農支援事業\t農家を支えた。\t予算額 1,200\t新規就農者 平成31年度まで5人\t1人（2人）";
    expect(findProgrammeTables(workbookOf(list)).tables).toEqual([]);
    const programme = list.replace("重要業務評価指標（KPI）", "備考").replace("H30実績値（累計）", "担当");
    expect(findProgrammeTables(workbookOf(programme)).tables).toHaveLength(1);
  });

  it("reads a programme whose projects have an indicator each behind the years", () => {
    const text =
      "事業名\tR5事業費\tR6事業費\tR6事業内容\t指標\t目標値\t実績値\n広報事業\t1,000千円\t1,200千円\tチラシ\t閲覧数\t100\t90";
    expect(findProgrammeTables(workbook([sheet({ cells: grid(text) })])).tables).toHaveLength(1);
  });
});
