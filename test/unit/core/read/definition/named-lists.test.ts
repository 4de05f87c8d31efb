import { ledgerFigureFor } from "../../../../../src/app/ledger-figure";
import { planAdopt } from "../../../../../src/core/write/answers/plan-adopt";
import { reviewWorkbook } from "../../../../../src/core/review";
import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { formatCell } from "../../../../../src/core/values/workbook/cell-address";
import type { SheetSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

const TABLE = sheet({
  name: "指標",
  cells: grid("指標\t区分\tR5\tR6\n① 研修回数【回】\t目標\t2\t2\n\t実績\t1\t1"),
});

function definition(ledger: string, dateColumn: string, rest = ""): SheetSnapshot {
  const headings = "番号\t指標名\t単位\t数え方\t台帳\t集計\t日付列\t条件列\t条件値";
  return sheet({
    name: "指標定義",
    cells: grid(`${headings}\n①\t研修回数\t回\t年度計\t${ledger}\t件数\t${dateColumn}${rest}`),
  });
}

const TRAINING =
  "研修台帳\n\nNo\t研修日\t研修名\t区分\n1\t2023/4/5\t接遇\t内部\n2\t2024/4/5\t会計\t外部\n3\t2024/5/5\t法令\t内部";

/** The figures of the years, or the problems of 指標定義, else why nothing was counted. */
function counted(...sheets: readonly SheetSnapshot[]): unknown {
  const review = reviewWorkbook(workbook([TABLE, ...sheets]), {
    asOf: undefined,
    today: calendarDate(2025, 6, 1),
  });
  const { comparisons, notRecounted } = review.recount;
  if (comparisons.length > 0) return comparisons.map(({ recounted }) => recounted.value);
  const problems = review.definitionProblems.map((problem) => [
    problem.code,
    formatCell(problem.cell),
    ...("sheets" in problem ? problem.sheets : []),
  ]);
  return problems.length > 0 ? problems : notRecounted.map(({ why }) => why);
}

const named = (name: string, tsv: string): SheetSnapshot => sheet({ name, cells: grid(tsv) });

describe("namedListSteps", () => {
  it("counts a list of no kind by the dates and the condition that 指標定義 names", () => {
    expect(counted(definition("研修台帳", "研修日"), named("研修台帳", TRAINING))).toEqual([1, 2]);
    expect(counted(definition("研修台帳", "研修日", "\t区分\t内部"), named("研修台帳", TRAINING))).toEqual([
      1, 1,
    ]);
  });

  it("says which column the list lacks, and counts nothing", () => {
    expect(counted(definition("研修台帳", "実施日"), named("研修台帳", TRAINING))).toEqual([
      ["unknownColumn", "G2"],
    ]);
    expect(counted(definition("研修記録", "研修日"), named("研修台帳", TRAINING))).toEqual([
      ["unknownChoice", "E2"],
    ]);
  });

  it("counts the sheets of all years where the name is what theirs have in common, or where all are named", () => {
    const years = [
      named("研修台帳R5", "No\t研修日\t研修名\n1\t2023/4/5\t接遇"),
      named("研修台帳R6", "研修日\tNo\t研修名\n2024/4/5\t1\t会計\n2024/4/6\t2\t会計"),
    ];
    expect(counted(definition("研修台帳", "研修日"), ...years)).toEqual([1, 2]);
    expect(counted(definition("研修台帳R5、研修台帳R6", "研修日"), ...years)).toEqual([1, 2]);
    expect(counted(definition("研修台帳R6", "研修日"), ...years)).toEqual([
      ["listInParts", "E2", "研修台帳R5"],
    ]);
    expect(
      counted(
        definition("研修台帳R6", "研修日"),
        ...years,
        named("設定", "項目\t値\n台帳ではない表\t研修台帳R5"),
      ),
    ).toEqual([0, 2]);
  });

  describe("of Excel tables that are named one by one", () => {
    const table = (name: string, rows: string, headings = "No\t研修日\t研修名"): SheetSnapshot =>
      sheet({
        name: `${name}の表`,
        cells: grid(`${headings}\n${rows}`),
        tables: [{ name, area: `A1:C${String(rows.split("\n").length + 1)}` }],
      });
    const of2023 = "1\t2023/4/5\t接遇\n2\t2023/5/5\t法令";
    const of2024 = "1\t2024/4/5\t会計";

    it("counts nothing from one of them alone", () => {
      const both = [table("研修5", of2023), table("研修6", of2024)];
      expect(counted(definition("研修6", "研修日"), ...both)).toEqual([["listInParts", "E2", "研修5"]]);
      expect(counted(definition("研修5、研修6", "研修日"), ...both)).toEqual([2, 1]);
      const not = named("設定", "項目\t値\n台帳ではない表\t研修5");
      expect(counted(definition("研修6", "研修日"), ...both, not)).toEqual([0, 1]);
    });

    it("sees a sheet of another year without a table, too", () => {
      const before = named("研修R5", `No\t研修日\t研修名\n${of2023}`);
      expect(counted(definition("研修R6", "研修日"), before, table("研修R6", of2024))).toEqual([
        ["listInParts", "E2", "研修R5"],
      ]);
    });

    it("counts them where one is named by its sheet and one as a table", () => {
      const both = [table("研修5", of2023), table("研修6", of2024)];
      expect(counted(definition("研修5の表、研修6", "研修日"), ...both)).toEqual([2, 1]);
    });

    it("takes テーブル1 and テーブル2 for one list only where their headings are the same", () => {
      const list = definition("テーブル2", "研修日");
      expect(counted(list, table("テーブル1", of2023), table("テーブル2", of2024))).toEqual([
        ["listInParts", "E2", "テーブル1"],
      ]);
      const other = table("テーブル1", of2023, "番号\t研修日\t講師");
      expect(counted(list, other, table("テーブル2", of2024))).toEqual([0, 1]);
    });
  });

  it("knows which columns must not leave with a mail copy, also where their headings say whose", () => {
    const headings = "研修日\t受講者氏名\tフリガナ\t電話番号\t携帯番号\t研修名";
    const list = named("研修台帳", `${headings}\n2023/4/5\t山田太郎\tヤマダ\t0120\t090\t接遇`);
    const { ledgers } = reviewWorkbook(workbook([TABLE, definition("研修台帳", "研修日"), list]), {
      asOf: undefined,
      today: calendarDate(2025, 6, 1),
    });
    const personal = ledgers.flatMap(({ columns }) =>
      columns.filter((column) => column.definition?.personal).map(({ header }) => header),
    );
    expect(personal).toEqual(["受講者氏名", "フリガナ", "電話番号", "携帯番号"]);
  });

  it("counts nothing while the sheet of one year has other headings", () => {
    const years = [
      named("研修台帳R5", "No\t研修日\t研修名\n1\t2023/4/5\t接遇"),
      named("研修台帳R6", "番号\tいつ\t内容\n1\t2024/4/5\t会計"),
    ];
    expect(counted(definition("研修台帳", "研修日"), ...years)).toEqual([
      { code: "missingInput", input: "研修日" },
    ]);
  });

  it("takes blocks below one another for one list, and a list beside it for another", () => {
    const blocks =
      "令和5年度\nNo\t研修日\t研修名\n1\t2023/4/5\t接遇\n\n令和6年度\nNo\t研修日\t研修名\n1\t2024/4/5\t会計\n2\t2024/4/6\t法令";
    expect(counted(definition("研修台帳", "研修日"), named("研修台帳", blocks))).toEqual([1, 2]);
    const beside =
      "No\t研修日\t研修名\t\t貸出日\t備品\n1\t2024/4/5\t会計\t\t2024/6/1\t机\n\t\t\t\t2024/6/2\t机";
    expect(counted(definition("研修台帳", "研修日"), named("研修台帳", beside))).toEqual([0, 1]);
    expect(counted(definition("研修台帳", "貸出日"), named("研修台帳", beside))).toEqual([0, 2]);
  });

  it("counts an undecided list of a kind that is named by its sheet, and asks no more of it", () => {
    const people =
      "No\t受付日\t氏名\t登録日\n1\t2023/5/1\t架空 一郎\t2023/5/1\n2\t2024/5/1\t架空 花子\t2024/5/1";
    expect(counted(definition("相談受付簿", "受付日"), named("相談受付簿", people))).toEqual([1, 1]);
  });

  it("counts no record twice that the sheet of the next year carries on", () => {
    const years = [
      named("研修台帳R5", "No\t研修日\t研修名\n1\t2023/4/5\t接遇\n2\t2023/5/5\t会計"),
      named("研修台帳R6", "No\t研修名\t研修日\n7\t接遇\t2023/4/5\n8\t会計\t2023/5/5\n9\t法令\t2024/4/5"),
    ];
    expect(counted(definition("研修台帳", "研修日"), ...years)).toEqual([
      ["listRepeated", "E2", "研修台帳R5", "研修台帳R6"],
    ]);
    const other = named("設定", "項目\t値\n台帳ではない表\t研修台帳R5");
    expect(counted(definition("研修台帳", "研修日"), ...years, other)).toEqual([2, 1]);
  });

  it("counts the lists of two places though single records of theirs are alike by chance", () => {
    const of = (west: string, east: string): unknown =>
      counted(
        definition("窓口（東部）、窓口（西部）", "日付"),
        named("窓口（東部）", `番号\t日付\t種別\n1\t2023/5/1\t電話\n${east}`),
        named("窓口（西部）", `番号\t日付\t種別\n1\t2023/5/1\t電話\n${west}`),
      );
    expect(of("2\t2024/5/2\t来所", "2\t2024/5/3\t来所\n3\t2024/5/4\t来所")).toEqual([2, 3]);
    expect(of("2\t2024/5/2\t来所", "2\t2024/5/2\t来所\n3\t2024/5/4\t来所")).toEqual([
      ["listRepeated", "E2", "窓口（東部）", "窓口（西部）"],
    ]);
  });

  it("counts neither another table of days below the list nor one of two lists beside one another", () => {
    const plan =
      "\n\n研修の開催予定\n回\t開催日\t会場\t講師\n1\t2024/5/1\t役場\t架空\n2\t2024/6/2\t役場\t見本";
    expect(counted(definition("研修台帳", "研修日"), named("研修台帳", TRAINING + plan))).toEqual([1, 2]);
    const beside = "No\t研修日\t研修名\t\t研修日\t備考\n1\t2024/4/5\t会計\t\t2024/6/1\t机";
    expect(counted(definition("研修台帳", "研修日"), named("研修台帳", beside))).toEqual([
      expect.objectContaining({ code: "columnsAlike", column: "研修日" }),
    ]);
  });

  it("takes records without a readable date for no records that two sheets share", () => {
    const years = [
      named("研修台帳R5年度", "研修日\t場所\n1日\t東\n15日\t西"),
      named("研修台帳R6年度", "研修日\t場所\n1日\t東\n2024/5/1\t西"),
    ];
    expect(counted(definition("研修台帳", "研修日"), ...years)).toEqual([0, 1]);
  });

  describe("that are added up", () => {
    const sum = (
      unit: string,
      heading: string,
      divisor: string,
      values: readonly string[],
      remark = "研修",
    ): unknown => {
      const headings = "番号\t指標名\t単位\t数え方\t台帳\t集計\t対象列\t日付列\t換算";
      const row = `①\t研修回数\t${unit}\t年度計\t研修台帳\t合計\t${heading}\t研修日\t${divisor}`;
      const list = [`${remark}\n研修日\t${heading}`, ...values.map((value) => `2024/5/1\t${value}`)].join(
        "\n",
      );
      return counted(
        sheet({ name: "指標定義", cells: grid(`${headings}\n${row}`) }),
        named("研修台帳", list),
      );
    };

    it("are read as numbers where a clerk typed them as text, and the words among them are no numbers", () => {
      expect(sum("円", "使用料", "", ["'１，２００", "2,300円", "500", "'¥800"])).toEqual([0, 4800]);
      expect(sum("人", "参加者数", "", ["12", "'15名", "約50", "-"])).toEqual([0, 27]);
    });

    it("are found under a heading that is merged over several, by the name of the part", () => {
      const rows = [
        "No\t研修日\t参加者\t\t\t謝金\t",
        "\t\t男\t女\t計\t講師\t計",
        "合計\t\t5\t7\t12\t30\t40",
        "1\t2024/5/1\t2\t3\t5\t10\t15",
        "2\t2024/6/1\t3\t4\t7\t20\t25",
      ];
      const list = sheet({
        name: "研修台帳",
        cells: grid(rows.join("\n")),
        merges: ["A1:A2", "B1:B2", "C1:E1", "F1:G1"],
      });
      const sumOf = (heading: string): unknown =>
        counted(
          sheet({
            name: "指標定義",
            cells: grid(
              `番号\t指標名\t単位\t数え方\t台帳\t集計\t対象列\t日付列\n①\t研修回数\t人\t年度計\t研修台帳\t合計\t${heading}\t研修日`,
            ),
          }),
          list,
        );
      expect(sumOf("女")).toEqual([0, 7]);
      expect(sumOf("参加者計")).toEqual([0, 12]);
      expect(sumOf("謝金計")).toEqual([0, 40]);
    });

    it("are found with their dates where both are parts, beside headings that are merged downwards", () => {
      const rows = [
        "番号\t団体\t利用\t\t備考",
        "\t\t研修日\t人数\t",
        "1\t架空会\t2024/4/5\t10\t",
        "2\t例示会\t2024/6/5\t12\t取消",
      ];
      const list = sheet({
        name: "研修台帳",
        cells: grid(rows.join("\n")),
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"],
      });
      const definition = (condition: string): SheetSnapshot =>
        sheet({
          name: "指標定義",
          cells: grid(
            `番号\t指標名\t単位\t数え方\t台帳\t集計\t対象列\t日付列\t条件列\t条件値\n①\t研修回数\t人\t年度計\t研修台帳\t合計\t人数\t研修日\t${condition}`,
          ),
        });
      expect(counted(definition(""), list)).toEqual([0, 22]);
      expect(counted(definition("備考\t取消以外"), list)).toEqual([0, 10]);
    });

    it("keep the unit that their heading says, and are no people one by one", () => {
      expect(sum("千円", "補助額（千円）", "", ["120", "80"])).toEqual([0, 200]);
      expect(sum("円", "補助額（千円）", "", ["120", "80"])).toEqual([0, 200000]);
      expect(sum("千円", "補助額", "", ["120", "80"], "（単位：千円）")).toEqual([0, 200]);
      expect(sum("千人", "入込客数", "", ["120", "80"], "（単位：千円）")).toEqual([0, 200]);
      expect(sum("千人", "入込客数", "", ["120", "80"])).toEqual([0, 200]);
      expect(sum("千人", "入込客数", "1000", ["120", "80"])).toEqual([0, 0.2]);
    });
  });

  it("takes the year of a day that has none from the sheet's name, and of January from the year after", () => {
    const years = [
      named("研修台帳R5年度", "研修日\t場所\n4/1\t東\n1/15\t西"),
      named("研修台帳R6年度", "研修日\t場所\n4月1日\t東\n2024/5/1\t西"),
    ];
    expect(counted(definition("研修台帳", "研修日"), ...years)).toEqual([2, 2]);
  });

  it("names the line that says when a list was made, which is no record", () => {
    const list = named("研修台帳", "研修日\t研修名\n2024/5/1\t接遇\n作成日\t2025/3/1");
    const review = reviewWorkbook(workbook([TABLE, definition("研修台帳", "研修日"), list]), {
      asOf: undefined,
      today: calendarDate(2025, 6, 1),
    });
    expect(review.ledgers.map(({ rows }) => rows.length)).toEqual([1]);
    expect(review.notChecked).toContainEqual({
      what: expect.objectContaining({ sheet: "研修台帳", at: "A3:B3" }) as unknown,
      why: { code: "notUnderstood" },
    });
  });

  it("counts nothing below a list that is none of its records", () => {
    const notes =
      "\n※\t2024/5/1\t時点の名簿\t\n作成日\t2024/3/1\t\t担当 総務\n\n作成\t2024/3/1\t\t担当 総務\n\n区分\t目標\t実績\t達成率\nR5\t3\t4\t1.3\n";
    expect(counted(definition("研修台帳", "研修日"), named("研修台帳", TRAINING + notes))).toEqual([1, 2]);
    const later = "\n\n4\t2024/6/1\t契約\t内部\n5\t\t文書\t内部";
    expect(counted(definition("研修台帳", "研修日"), named("研修台帳", TRAINING + later))).toEqual([1, 3]);
  });

  it("counts records that begin like a note, and none of the notes below", () => {
    const of = (tsv: string): unknown => counted(definition("講座記録", "開催日"), named("講座記録", tsv));
    const marks = "新規\t開催日\t氏名\n※\t2024/5/1\t架空\n\t2024/5/1\t見本\n※\t2024/6/1\t仮\n\t2024/6/2\t例";
    expect(of(`${marks}\n※\t○は欠席`)).toEqual([0, 4]);
    const names =
      "講座名\t開催日\t会場\nパソコン\t2023/5/1\t東\n注連縄づくり\t2024/12/1\t東\n注意報訓練\t2024/9/1\t西";
    expect(of(`${names}\n※\t2024/5/1\t時点\n注\t会場は予定\n※印は予定`)).toEqual([1, 2]);
  });

  it("counts records after a blank row that lack what most have, or have words for a number", () => {
    const of = (tsv: string): unknown => counted(definition("貸出簿", "貸出日"), named("貸出簿", tsv));
    const months = "番号\t貸出日\t品名\t返却\n1\t2024/4/1\t椅子\t済\n2\t2024/4/2\t机\t済";
    expect(of(`${months}\n\n3\t2024/5/1\t椅子\t\n4\t2024/5/2\t机\t\n\n5\t2024/6/1\t机\t`)).toEqual([0, 5]);
    const numbers = "番号\t貸出日\t品名\t数\n1\t2023/4/1\t椅子\t10\n2\t2024/4/2\t机\t2";
    expect(of(`${numbers}\n\n3\t2024/5/1\t椅子\t一式\n4\t2024/5/2\t机\t4`)).toEqual([1, 3]);
  });

  it("says before a figure is written how many rows with a date it leaves out", () => {
    const list = "氏名\t受講日\t研修名\t修了\n架空\t2023/5/1\t接遇\t済\n見本\t2024/5/1\t会計\t済";
    const leftOut = (below: string): unknown => {
      const sheets = [TABLE, definition("研修台帳", "受講日"), named("研修台帳", `${list}\n\n${below}`)];
      const review = reviewWorkbook(workbook(sheets), { asOf: undefined, today: calendarDate(2025, 6, 1) });
      return review.recount.comparisons.map(({ recounted: { value, leftOut: lacks } }) => [
        value,
        lacks.belowTable,
      ]);
    };
    expect(leftOut("仮\t2024/6/1\t法令\t\n例\t未定\t法令\t")).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(leftOut("回\t開催日\t会場\t講師\n一\t2024/6/1\t役場\t架空")).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  it("reads 年度 as years though another row counts by days", () => {
    const list = named("研修台帳", "受講日\t修了年度\t氏名\n2023/4/5\tR6\t架空\n2024/4/5\tR6\t見本");
    const rows =
      "①\t研修回数\t回\t年度計\t研修台帳\t件数\t修了年度\n②\t別の指標\t回\t年度計\t研修台帳\t件数\t受講日";
    const headings = "番号\t指標名\t単位\t数え方\t台帳\t集計\t日付列";
    for (const order of [rows, rows.split("\n").reverse().join("\n")])
      expect(counted(named("指標定義", `${headings}\n${order}`), list)).toEqual([0, 2]);
  });

  it("compares no year before or after all records, and says so; one between them is 0", () => {
    const table = sheet({
      name: "指標",
      cells: grid(
        "指標\t区分\tR2\tR3\tR4\tR5\tR6\n① 研修回数【回】\t目標\t2\t2\t2\t2\t2\n\t実績\t4\t2\t3\t1\t5",
      ),
    });
    const list = named(
      "研修台帳",
      "No\t研修日\t研修名\n1\t2021/4/5\t接遇\n2\t2021/5/5\t会計\n3\t2023/4/5\t会計",
    );
    const review = reviewWorkbook(workbook([table, definition("研修台帳", "研修日"), list]), {
      asOf: undefined,
      today: calendarDate(2025, 6, 1),
    });
    expect(review.recount.comparisons.map(({ state, recounted }) => [state, recounted.value])).toEqual([
      ["outside", 0],
      ["same", 2],
      ["different", 0],
      ["same", 1],
      ["outside", 0],
    ]);
    const mismatches = review.findings.filter(({ code }) => code === "recount/mismatch");
    expect(mismatches.map(({ at }) => formatCell(at))).toEqual(["E3"]);
    expect(mismatches.map((finding) => ledgerFigureFor(review, finding))).toEqual([undefined]);
    expect(review.notChecked.map(({ why }) => why)).toContainEqual({
      code: "yearsNotInLedger",
      sheets: ["研修台帳"],
      years: [2020, 2024],
      isDated: true,
      undated: 0,
    });
    const reason = { reason: "台帳に合わせる", author: "架空", date: calendarDate(2025, 6, 1) };
    const [, , between] = review.recount.comparisons;
    expect(between && planAdopt(review.workbook, between, reason).edits).toEqual([]);
  });
});
