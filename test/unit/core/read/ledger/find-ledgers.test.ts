import { findLedgers } from "../../../../../src/core/read/ledger/find-ledgers";
import { columnByKey } from "../../../../../src/core/read/ledger/find-column";
import type { Ledger } from "../../../../../src/core/model/ledger";
import { grid, sheet, workbook, workbookOf, type SheetInput } from "../../../../support/workbook-builder";

function found(input: SheetInput): readonly Ledger[] {
  return findLedgers(workbook([sheet(input)])).ledgers;
}

function days(ledger: Ledger | undefined, key: string): number[] {
  const values = ledger && columnByKey(ledger, key)?.values;
  return values?.type === "date" ? [...values.days] : [];
}

function numbers(ledger: Ledger | undefined, key: string): number[] {
  const values = ledger && columnByKey(ledger, key)?.values;
  return values?.type === "number" ? [...values.numbers] : [];
}

function texts(ledger: Ledger | undefined, key: string): readonly string[] {
  const values = ledger && columnByKey(ledger, key)?.values;
  return values?.type === "text" ? values.texts : [];
}

const workers =
  "登録番号\t氏名\t居住地\t登録日\t登録先\nW001\t架空 太郎001\t立科町\t2017/5/1\t町\nW002\t架空 太郎002\t立科町\tH30.3.31\t町";

describe("findLedgers", () => {
  it("recognises each ledger by its own headings", () => {
    const cases: readonly (readonly [string, string])[] = [
      ["workers", workers],
      ["clients", "クライアント番号\t名称\t区分\t契約開始日\nC001\t架空市\t自治体\t2017/5/1"],
      [
        "contracts",
        "業務番号\tクライアント番号\t業務名\t計上日\t委託料（円）\nJ001\tC001\t入力\t2017/5/1\t12000",
      ],
      ["directors", "氏名\t配置日\t所属\n架空 花子\t2018/4/1\t町"],
      ["sites", "場所番号\t名称\t種別\t登録日\nS01\t架空センター\tセンター\t2017/4/1"],
      ["visits", "受付番号\t利用開始日\t企業名\t人数\nV01\t2019/6/1\t架空商事\t10"],
      ["spending", "年度\t区分\t事業\t財源\t金額（円）\nR5\t雇用創出型\t育成\t町一般財源\t12000"],
      ["activities", "年度\t区分\t事業\t取組内容\nR5\t雇用創出型\t育成\t研修の実施"],
    ];
    for (const [kind, tsv] of cases) {
      const { ledgers, notChecked } = findLedgers(workbookOf(tsv, { name: "Sheet1" }));
      expect([kind, ...ledgers.map((ledger) => `${ledger.kind}:${String(ledger.rows.length)}`)]).toEqual([
        kind,
        `${kind}:${kind === "workers" ? "2" : "1"}`,
      ]);
      expect(notChecked).toEqual([]);
    }
  });

  it("reads a plain range at C7 under titles, with columns in another order and under other names", () => {
    const cells = grid(
      "登録者の一覧\n\n氏 名\tワーカー番号\t地区\t登録\n年月日\t解除日\n".replace(
        "登録\n年月日",
        "登録\\n年月日",
      ) + "架空 太郎001\t１\t中央\t平成29年5月1日\t\n架空 太郎002\t2\t北\tR7.4.1\t令和8年3月",
    );
    const [ledger] = found({ name: "名簿", origin: "C7", cells });
    expect(ledger).toMatchObject({
      kind: "workers",
      area: { row: 8, column: 2, rows: 3, columns: 5 },
      missing: [],
    });
    expect(days(ledger, "registeredOn")).toEqual([20170501, 20250401]);
    expect(days(ledger, "endedOn")).toEqual([0, 20260331]);
    expect(ledger?.columns.map(({ definition }) => definition?.key)).toEqual([
      "name",
      "workerNumber",
      undefined,
      "registeredOn",
      "endedOn",
    ]);
  });

  it("reads an Excel table without its totals row", () => {
    const cells = grid(
      "業務番号\tクライアント番号\t計上日\t委託料（円）\nJ1\tC1\t2025/4/1\t1,000\nJ2\tC1\t2025/4/2\t２０００円\n合計\t\t\t3000",
    );
    const [ledger] = found({ cells, tables: [{ name: "受託", area: "A1:D4", totals: true }] });
    expect(ledger).toMatchObject({ excelTable: "受託", kind: "contracts" });
    expect(numbers(ledger, "fee")).toEqual([1000, 2000]);
  });

  it("keeps amounts in yen whatever unit the heading or a remark above names", () => {
    const rows = "業務番号\tクライアント番号\t計上日\tAMOUNT\nJ1\tC1\t2025/4/1\t25";
    expect(numbers(found({ cells: grid(rows.replace("AMOUNT", "委託料（千円）")) })[0], "fee")).toEqual([
      25000,
    ]);
    expect(
      numbers(found({ cells: grid(`\t\t（単位：千円）\n${rows.replace("AMOUNT", "委託料")}`) })[0], "fee"),
    ).toEqual([25000]);
    expect(numbers(found({ cells: grid(rows.replace("AMOUNT", "請求額")) })[0], "fee")).toEqual([25]);
  });

  it("leaves out typed totals, footnotes and numbers written ahead, and says which rows it did not understand", () => {
    const tsv = `${workers}\nW003\nW004\n合計\t2\n\nこの下は転出者\t佐藤\n※ 令和7年度から公社へ移管`;
    const { ledgers, notChecked } = findLedgers(workbookOf(tsv));
    expect(ledgers[0]?.rows.length).toBe(2);
    expect(notChecked.map(({ what, why }) => [what.at, why.code])).toEqual([
      ["A6:E6", "totalRow"],
      ["A8:E8", "notUnderstood"],
    ]);
  });

  it("leaves out totals of months, years and pages and sums carried over, also those with a date of their own", () => {
    const totals = [
      "\t\t月計\t\t900",
      "\t\t累計\t\t900",
      "４月分計\t\t\t\t900",
      "令和６年度　計\t\t\t\t900",
      "\t\t前月より繰越\t\t900",
      "小計\t計\t\t2025/4/30\t900",
      "\t\tページ計\t\t900",
      "\t\t第1四半期計\t2025/6/30\t900",
      "\t\t上期計\t\t900",
      "\t\t4～6月計\t\t900",
      "\t\t令和6年4月計\t\t900",
      "J0\tC1\t月計\t2025/4/30\t900",
    ];
    const rows = totals.flatMap((total, at) => [total, `J${String(at)}\tC1\t計画の入力\t2025/4/1\t100`]);
    const tsv = `業務番号\tクライアント番号\t業務名\t計上日\t委託料（円）\n${rows.join("\n")}`;
    const { ledgers, notChecked } = findLedgers(workbookOf(tsv));
    expect(numbers(ledgers[0], "fee")).toEqual(totals.map(() => 100));
    expect(notChecked.map(({ why }) => why.code)).toEqual(totals.map(() => "totalRow"));
  });

  it("goes on after blank rows where a row is complete", () => {
    expect(
      found({ cells: grid(`${workers}\n\nW003\t架空 太郎003\t立科町\t2018/5/1\t町`) })[0]?.rows.length,
    ).toBe(3);
  });

  it("gives every row of a downward merge its value, but counts amounts once", () => {
    const cells = grid(
      "年度\t区分\t事業\t財源\t金額\nR5\t雇用\t育成\t町\t100\n\t\t研修\t町\t200\n\t\t\t国\t",
    );
    const [ledger] = found({ cells, merges: ["A2:A4", "B2:B4", "C3:C4", "E3:E4"] });
    expect(ledger?.columns[0]?.values).toEqual({ type: "year", years: Int32Array.from([2023, 2023, 2023]) });
    expect(texts(ledger, "item")).toEqual(["育成", "研修", "研修"]);
    expect(numbers(ledger, "amount")).toEqual([100, 200, Number.NaN]);
  });

  it("counts rows hidden by a filter like the others", () => {
    const snapshot = { ...sheet({ cells: grid(workers) }), hiddenRows: [1] };
    expect(findLedgers(workbook([snapshot])).ledgers[0]?.rows.length).toBe(2);
  });

  it("finds two ledgers side by side and one below the other on one sheet", () => {
    const tsv =
      "氏名\t配置日\t\t場所番号\t名称\t登録日\n架空 花子\t2018/4/1\t\tS1\t架空荘\t2018/5/1\n\n" +
      "受付番号\t利用開始日\t企業名\nV1\t2019/6/1\t架空商事";
    const { ledgers } = findLedgers(workbookOf(tsv));
    expect(ledgers.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ["directors", 1],
      ["sites", 1],
      ["visits", 1],
    ]);
  });

  it("says which columns a list lacks that is named like a ledger", () => {
    const { ledgers, notChecked } = findLedgers(
      workbookOf("氏名\tメール\t電話\n架空 太郎\ta@example.jp\t000", { name: "住民ワーカー台帳（旧）" }),
    );
    expect(ledgers).toEqual([]);
    expect(notChecked).toEqual([
      {
        what: { kind: "ledger", sheet: "住民ワーカー台帳（旧）", at: "A1:C1", text: "住民ワーカー台帳" },
        why: { code: "missingInput", input: "登録番号、登録日" },
      },
    ]);
  });

  it("takes no attendance list, budget or indicator table for a ledger", () => {
    const others = [
      "氏名\t所属\t備考\n架空 太郎\t町\t",
      "年度\t区分\t事業\t予算額\nR5\t雇用\t育成\t100",
      "指標\t年度\t目標\t実績\n登録者数\tR5\t70\t114",
    ];
    for (const tsv of others) expect(findLedgers(workbookOf(tsv)).ledgers).toEqual([]);
  });

  it("takes sheets of several years for no copies where only the office's own dates tell their records apart", () => {
    const year = (name: string, western: string, more = ""): SheetInput => ({
      name,
      cells: grid(
        `No\t受付日\t氏名\t相談方法\n1\t${western}/4/5\t架空 一郎\t電話\n2\t${western}/6/6\t架空 花子\t来庁${more}`,
      ),
    });
    const last = year("受付簿R6", "2024", "\n3\t2024/8/7\t架空 次郎\t電話");
    const { ledgers, notChecked } = findLedgers(
      workbook([year("受付簿R4", "2022"), year("受付簿R5", "2023"), last].map((input) => sheet(input))),
    );
    expect(ledgers.map((ledger) => ledger.sheet)).toEqual(["受付簿R4", "受付簿R5", "受付簿R6"]);
    expect(notChecked).toEqual([]);
  });

  it("takes the same records with a remark more for a copy, also where only the office's own dates are there", () => {
    const records = "1\t2024/4/5\t架空 一郎\t電話\t";
    const head = "No\t受付日\t氏名\t相談方法\t備考\n";
    const { ledgers, notChecked } = findLedgers(
      workbook([
        sheet({ name: "控え", cells: grid(head + records) }),
        sheet({ name: "受付簿", cells: grid(`${head}${records}済\n2\t2024/6/6\t架空 花子\t来庁\t`) }),
      ]),
    );
    expect(ledgers.map((ledger) => ledger.sheet)).toEqual(["受付簿"]);
    expect(notChecked.map(({ why }) => why)).toEqual([{ code: "copyOf", sheet: "受付簿" }]);
  });

  it("leaves out last year's copy and says so, and joins sheets that go on from one another", () => {
    const copy = sheet({ name: "住民ワーカー台帳 (2)", cells: grid(workers) });
    const current = sheet({
      name: "住民ワーカー台帳",
      cells: grid(`${workers}\nW003\t架空 太郎003\t立科町\t2018/5/1\t町`),
    });
    const next = sheet({ name: "R7", cells: grid("登録番号\t氏名\t登録日\nW101\t架空 太郎101\t2025/5/1") });
    const { ledgers, notChecked } = findLedgers(workbook([copy, current, next]));
    expect(ledgers.map((ledger) => ledger.sheet)).toEqual(["住民ワーカー台帳", "R7"]);
    expect(notChecked).toEqual([
      {
        what: { kind: "ledger", sheet: "住民ワーカー台帳 (2)", at: "A1:E3", text: "住民ワーカー台帳" },
        why: { code: "copyOf", sheet: "住民ワーカー台帳" },
      },
    ]);
  });

  it("keeps what it could not read, with the reason", () => {
    const tsv =
      "業務番号\tクライアント番号\t計上日\t委託料（円）\nJ1\tC1\t2025/2/30\t約1000\nJ2\t#N/A\t#REF!\t25千円\nJ3\tC1\tそのうち\t-";
    const [ledger] = findLedgers(workbookOf(tsv)).ledgers;
    expect(
      ledger?.columns.map(({ unreadable }) => unreadable.map(({ record, reason }) => [record, reason])),
    ).toEqual([
      [],
      [[1, "error"]],
      [
        [0, "impossibleDate"],
        [1, "error"],
        [2, "notADate"],
      ],
      [
        [0, "notANumber"],
        [1, "notANumber"],
      ],
    ]);
  });

  it("reads serials of both date systems and tells them from typed days", () => {
    const cells = [
      ["氏名", "配置日"],
      ["架空 花子", { value: 45748, numberFormat: "yyyy/m/d" }],
      ["架空 次郎", 20250402],
    ];
    expect(days(found({ cells })[0], "appointedOn")).toEqual([20250401, 20250402]);
    const old = findLedgers(
      workbook(
        [
          sheet({
            cells: [
              ["氏名", "配置日"],
              ["架空 花子", { value: 44286, numberFormat: "yyyy/m/d" }],
            ],
          }),
        ],
        { date1904: true },
      ),
    );
    expect(days(old.ledgers[0], "appointedOn")).toEqual([20250401]);
  });
});
