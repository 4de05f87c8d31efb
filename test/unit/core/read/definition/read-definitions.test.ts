import { readDefinitions } from "../../../../../src/core/read/definition/read-definitions";
import { findLedgers } from "../../../../../src/core/read/ledger/find-ledgers";
import { formatCell } from "../../../../../src/core/values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { grid, sheet, workbook, workbookOf } from "../../../../support/workbook-builder";

const HEADINGS =
  "番号\t区分\t指標名\t単位\t数え方\t台帳\t集計\t対象列\t日付列\t終了日列\t条件列\t条件値\t換算\t端数処理\t向き\t判定方式\t基準値\t系列の切替年度\t切替後の条件値\t切替理由\t説明";

function book(...rows: readonly string[]): WorkbookSnapshot {
  return workbookOf([HEADINGS, ...rows].join("\n"), { name: "指標定義" });
}

function problems(workbook: WorkbookSnapshot): unknown[] {
  return readDefinitions(workbook).problems.map(({ code, cell, field, ...data }) => [
    code,
    formatCell(cell),
    field,
    data,
  ]);
}

describe("readDefinitions", () => {
  it("counts by no rule whose divisor is a word: not by 1 either", () => {
    const row = (divisor: string): string =>
      `②\t\t委託料\t千円\t年度計\t受託業務台帳\t合計\t委託料\t計上日\t\t\t\t${divisor}`;
    const divisorOf = (divisor: string): unknown =>
      readDefinitions(book(row(divisor))).definitions[0]?.rule?.divisor;
    expect(["千円に", "", "1,000"].map(divisorOf)).toEqual([undefined, 1, 1000]);
    expect(problems(book(row("千円に")))).toEqual([["notANumber", "M2", "換算", { raw: "千円に" }]]);
  });

  it("knows a ledger by the name of its sheet too, where its kind is on no other", () => {
    const ledger = (name: string): ReturnType<typeof sheet> =>
      sheet({ name, cells: grid(`業務番号\tクライアント番号\t計上日\t委託料\n${name}1\tC1\t2020/4/1\t1`) });
    const row = "②\t\t委託料\t千円\t年度計\t町の受託\t合計\t委託料\t計上日";
    const rule = (...sheets: readonly string[]): unknown => {
      const { ledgers } = findLedgers(workbook(sheets.map(ledger)));
      const { definitions, problems: found } = readDefinitions(book(row), ledgers);
      return definitions[0]?.rule?.ledger ?? found[0]?.code;
    };
    expect(rule("町の受託")).toBe("contracts");
    expect(rule("委託台帳")).toBe("unknownChoice");
    expect(rule("町の受託", "委託台帳")).toBe("unknownChoice");
  });

  describe("with two different lists of one kind", () => {
    const lists = {
      相談受付簿: "No\t受付日\t氏名\t相談方法\n1\t2020/5/1\t架空 一郎\t電話",
      参加者名簿: "No\t参加日\t氏名\t催し\n1\t2021/5/1\t架空 花子\t見学会",
    };
    const ruleOf = (name: string, dateColumn: string, sheets: Readonly<Record<string, string>>): unknown => {
      const { ledgers } = findLedgers(
        workbook(Object.entries(sheets).map(([each, tsv]) => sheet({ name: each, cells: grid(tsv) }))),
      );
      expect(ledgers.map(({ kind }) => kind)).toEqual(Object.keys(sheets).map(() => "workers"));
      const row = `②\t\t相談件数\t件\t年度計\t${name}\t件数\t\t${dateColumn}`;
      const { definitions, problems: found } = readDefinitions(book(row), ledgers);
      const rule = definitions[0]?.rule;
      return rule ? [rule.ledger, rule.lists?.name] : found.map(({ code }) => code);
    };

    it("means the one whose sheet is named, by its own columns", () => {
      expect(ruleOf("相談受付簿", "受付日", lists)).toEqual(["workers", "相談受付簿"]);
      expect(ruleOf("参加者名簿", "参加日", lists)).toEqual(["workers", "参加者名簿"]);
      expect(ruleOf("参加者名簿", "受付日", lists)).toEqual(["unknownColumn"]);
    });

    it("means no sheet that may be one year of a list, nor one of two with the same headings", () => {
      const years = { 相談受付簿R6: lists.相談受付簿, 相談受付簿R7: lists.参加者名簿 };
      expect(ruleOf("相談受付簿R6", "受付日", years)).toEqual(["unknownChoice"]);
      const alike = { 相談受付簿: lists.相談受付簿, 来庁者名簿: lists.相談受付簿.replace("一郎", "花子") };
      expect(ruleOf("来庁者名簿", "受付日", alike)).toEqual(["unknownChoice"]);
    });

    it.each([
      ["相談4月", "相談5月"],
      ["相談7年度", "相談6年度"],
      ["相談受付簿", "相談受付簿（R6まで）"],
      ["相談受付簿", "旧相談受付簿"],
      ["相談上半期", "相談下半期"],
      ["相談第1四半期", "相談第2四半期"],
      ["東支所相談簿", "西支所相談簿"],
      ["相談受付簿A", "相談受付簿B"],
      ["4月", "5月"],
    ])("means no sheet whose name may be that of a part of a list: %s beside %s", (one, other) => {
      const parts = { [one]: lists.相談受付簿, [other]: lists.相談受付簿.replace("方法", "方法\t担当") };
      expect(ruleOf(one, "受付日", parts)).toEqual(["unknownChoice"]);
    });

    it("means all of the kind by the kind's own name", () => {
      const named = { 登録者台帳: lists.相談受付簿, 参加者名簿: lists.参加者名簿 };
      expect(ruleOf("登録者台帳", "受付日", named)).toEqual(["workers", undefined]);
    });
  });

  it("tells numbers of different values by the words of the pane", () => {
    const row = (aggregation: string): string =>
      `⑥\t\t利用企業数\t社\t年度計\t利用台帳\t${aggregation}\t企業名\t利用開始日`;
    const of = (aggregation: string): unknown =>
      readDefinitions(book(row(aggregation))).definitions[0]?.rule?.aggregation;
    expect(["異なり数", "重複を除いた件数", "実数"].map(of)).toEqual(["distinct", "distinct", "distinct"]);
  });

  it("reads every column of a row", () => {
    const row =
      "②\t雇用創出型\t業務委託料収入額\t千円\t年度計\t受託業務台帳\t合計\t委託料\t計上日\t\t契約先\t町、公社\t÷1,000\t四捨五入\t高い方が良い\t基準値からの進捗\t1,000\tR7 (2025)\t公社\t公社へ業務移管\t説明文";
    const { exists, definitions, problems: found } = readDefinitions(book(row));
    expect([exists, found]).toEqual([true, []]);
    expect(definitions).toEqual([
      {
        mark: "②",
        section: "雇用創出型",
        name: "業務委託料収入額",
        unit: "千円",
        countingBasis: "perYear",
        rule: {
          ledger: "contracts",
          aggregation: "sum",
          valueColumn: "委託料",
          dateColumn: "計上日",
          endDateColumn: "",
          condition: { column: "契約先", values: ["町", "公社"] },
          divisor: 1000,
          rounding: "halfUp",
        },
        direction: "higher",
        assessment: "progressFromBase",
        base: 1000,
        seriesBreak: {
          fiscalYear: 2025,
          condition: { column: "契約先", values: ["公社"] },
          reason: "公社へ業務移管",
        },
        description: "説明文",
        cell: { sheet: "指標定義", row: 1, column: 2 },
      },
    ]);
  });

  it("leaves what is blank to the table, and an indicator without a ledger uncounted", () => {
    const { definitions, problems: found } = readDefinitions(book("①\t\t登録者数\t人\t延べ"));
    expect(found).toEqual([]);
    expect(definitions).toMatchObject([
      {
        countingBasis: "cumulative",
        rule: undefined,
        direction: undefined,
        assessment: undefined,
        base: undefined,
        seriesBreak: undefined,
      },
    ]);
  });

  it("finds the table wherever it starts, in any order, with spaced headings, as an Excel table elsewhere", () => {
    const cells = grid(
      "注意書き\n\n数 え 方\t指標名\t台帳\t日付列\n累計\t登録者数\t住民ワーカー台帳\t登録日",
    );
    const elsewhere = workbook([
      sheet({ name: "定義一覧", origin: "C4", cells, tables: [{ name: "指標定義", area: "C6:F7" }] }),
    ]);
    expect(readDefinitions(elsewhere).definitions).toMatchObject([
      { name: "登録者数", rule: { ledger: "workers", aggregation: "count" } },
    ]);
    expect(readDefinitions(workbookOf("指標名\t数え方", { name: "別の表" })).exists).toBe(false);
  });

  it("says so of a sheet called 指標定義 that has no column of names, where something is on it", () => {
    const named = (tsv: string): unknown[] => problems(workbookOf(tsv, { name: "指標定義" }));
    expect(named("KPI\t方向\n相談件数\t低い方が良い")).toEqual([["headingMissing", "A1", "指標名", {}]]);
    expect(named("")).toEqual([]);
    expect(named("指標\t単位")).toEqual([]);
  });

  it("takes 方向 for 向き, with the marks and words that tables have below it", () => {
    const directions = readDefinitions(
      workbookOf("指標名\t方向\n相談件数\t↑\n苦情件数\t減少\n離職率\t低い方が良い", { name: "指標定義" }),
    ).definitions.map(({ direction }) => direction);
    expect(directions).toEqual(["higher", "lower", "lower"]);
  });

  it("names a word below 集計 that it does not know also where no ledger is named", () => {
    expect(problems(book("\t\t相談件数\t件\t\t\t中央値"))).toEqual([
      ["unknownChoice", "G2", "集計", { raw: "中央値", choices: ["件数", "合計", "異なり数"] }],
    ]);
  });

  it("names what it does not understand with its cell, and does not count that indicator", () => {
    const workbook = book(
      "①\t\t登録者数\t人\t合計数\t住民ワーカー台帳\t件数\t\t登録日",
      "②\t\t収入額\t千円\t年度計\t受託台帳\t合計\t委託料\t計上日",
      "③\t\t社数\t社\t年度計\tクライアント台帳\t合計\t\t開始した日",
      "④\t\t人数\t人\t年度計\tディレクター台帳\t件数\t\t配置日\t\t\t公社\t0\tまるめ\t\t\t多め\t来年度",
    );
    expect(problems(workbook)).toEqual([
      ["unknownChoice", "E2", "数え方", { raw: "合計数", choices: ["累計", "年度計", "年度末現在"] }],
      [
        "unknownChoice",
        "F3",
        "台帳",
        {
          raw: "受託台帳",
          choices: [
            "住民ワーカー台帳",
            "クライアント台帳",
            "受託業務台帳",
            "ディレクター台帳",
            "実施場所台帳",
            "WORK TRIP利用台帳",
            "事業費台帳",
            "取組台帳",
          ],
        },
      ],
      ["unknownColumn", "I4", "日付列", { raw: "開始した日", ledger: "クライアント台帳" }],
      ["blank", "H4", "対象列", {}],
      ["conditionWithoutColumn", "L5", "条件値", { raw: "公社" }],
      ["notANumber", "M5", "換算", { raw: "0" }],
      ["unknownChoice", "N5", "端数処理", { raw: "まるめ", choices: ["四捨五入", "切捨て", "切上げ"] }],
      ["notANumber", "Q5", "基準値", { raw: "多め" }],
      ["notAYear", "R5", "系列の切替年度", { raw: "来年度" }],
    ]);
    expect(readDefinitions(workbook).definitions.map(({ rule }) => rule)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("says which row has no name, and reads those after it", () => {
    const workbook = book("①\t\t\t人\t累計", "②\t\t件数\t件\t年度計");
    expect(problems(workbook)).toEqual([["blank", "C2", "指標名", {}]]);
    expect(readDefinitions(workbook).definitions.map(({ mark }) => mark)).toEqual(["②"]);
  });

  it("keeps the first of two rows for one indicator, and the same name in two sections", () => {
    const { definitions, problems: found } = readDefinitions(
      book("①\tA\t件数\t件\t年度計", "②\tB\t件数\t件\t年度計", "③\tA\t件 数\t件\t累計"),
    );
    expect(definitions.map(({ mark }) => mark)).toEqual(["①", "②"]);
    expect(found).toMatchObject([{ code: "duplicate", cell: { row: 3 }, first: { row: 1 } }]);
  });

  it("lets a row name a column of the staff's own, once it knows the ledgers", () => {
    const ledger = sheet({ name: "台帳", cells: grid("氏名\t配置日\t地区\n架空 花子\t2020/4/1\t北") });
    const workbook2 = workbook([
      ledger,
      ...book("④\t\t人数\t人\t累計\tディレクター台帳\t件数\t\t配置日\t\t地区\t北").sheets,
    ]);
    expect(readDefinitions(workbook2).problems).toMatchObject([{ code: "unknownColumn" }]);
    expect(
      readDefinitions(workbook2, findLedgers(workbook2).ledgers).definitions[0]?.rule?.condition,
    ).toEqual({ column: "地区", values: ["北"] });
  });
});
