import type {
  IndicatorDefinition,
  WholeDefinition,
} from "../../../../../src/core/model/indicator-definition";
import type { DefinitionAnswer, DirectionAnswer } from "../../../../../src/core/model/understanding";
import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { readDefinitions } from "../../../../../src/core/read/definition/read-definitions";
import { fiscalYear } from "../../../../../src/core/values/calendar/fiscal-year";
import { formatArea } from "../../../../../src/core/values/workbook/cell-address";
import { findSheet, valueAt, type WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { planDefinitionAnswers } from "../../../../../src/core/write/answers/plan-definition-answers";
import { proposeDefinition } from "../../../../../src/core/write/sheets/propose-definitions";
import { applyPlan } from "../../../../support/apply-plan";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

const TABLE = `
指標\t\tR5\tR6
① 離職率【％】\t目標\t7.5\t7.5
\t実績\t8.2\t5.5
② 苦情件数【件】\t目標\t10\t10
\t実績\t8\t9
③ 講座の回数【回】\t目標\t10\t12
\t実績\t8\t9`;

const tableSheet = sheet({ name: "指標", cells: grid(TABLE) });

const answer = (row: number, direction: DirectionAnswer["direction"]): DirectionAnswer => {
  return { at: { sheet: "指標", row, column: 0 }, direction };
};

function answered(
  book: WorkbookSnapshot,
  answers: readonly (DefinitionAnswer | WholeDefinition)[],
): WorkbookSnapshot {
  const { tables } = findIndicatorTables(book, { overrides: readDefinitions(book).definitions });
  const plan = planDefinitionAnswers(book, tables, answers);
  expect(plan.refusals).toEqual([]);
  return applyPlan(book, plan);
}

const directions = (book: WorkbookSnapshot): string[] =>
  findIndicatorTables(book, { overrides: readDefinitions(book).definitions }).tables.flatMap(
    ({ indicators }) =>
      indicators.map(({ mark, direction, understanding }) =>
        [mark, direction, understanding.direction.source].join(" "),
      ),
  );

const rowsOf = (book: WorkbookSnapshot, firstRow: number): unknown[][] => {
  const found = findSheet(book, "指標定義");
  if (!found) return [];
  const { row, rows, column, columns } = found.used;
  return Array.from({ length: row + rows - firstRow }, (_, line) =>
    Array.from({ length: column + columns }, (__, place) => valueAt(found, firstRow + line, place)),
  );
};

describe("planDefinitionAnswers", () => {
  it("makes a narrow 指標定義 of what was said, and asks no more", () => {
    const book = workbook([tableSheet]);
    expect(directions(book)).toEqual(["① unknown unknown", "② unknown unknown", "③ higher assumed"]);
    const after = answered(book, [answer(1, "lower"), answer(3, "lower"), answer(5, "higher")]);
    expect(rowsOf(after, 3)).toEqual([
      ["番号", "指標名", "向き"],
      ["①", "離職率", "低い方が良い"],
      ["②", "苦情件数", "低い方が良い"],
      ["③", "講座の回数", "高い方が良い"],
    ]);
    expect(directions(after)).toEqual(["① lower stated", "② lower stated", "③ higher stated"]);
    const { problems, namesLedgers } = readDefinitions(after);
    expect([problems, namesLedgers]).toEqual([[], false]);
  });

  it("says nothing more when it is answered the same again, and changes what is answered otherwise", () => {
    const once = answered(workbook([tableSheet]), [answer(1, "lower")]);
    const { tables } = findIndicatorTables(once, { overrides: readDefinitions(once).definitions });
    expect(planDefinitionAnswers(once, tables, [answer(1, "lower")]).edits).toEqual([]);
    expect(directions(answered(once, [answer(1, "higher")]))[0]).toBe("① higher stated");
  });

  it("says of a place below a title nothing of the same place below another", () => {
    const places =
      "交通事故死者数\n地区\tR5目標\tR5実績\n東地区\t10\t12\n西地区\t5\t4\n\n講座参加者数\n地区\tR5目標\tR5実績\n東地区\t100\t80\n西地区\t50\t60";
    const book = workbook([sheet({ name: "指標", cells: grid(places) })]);
    expect(directions(book)).toEqual([
      " unknown unknown",
      " unknown unknown",
      " higher assumed",
      " higher assumed",
    ]);
    const after = answered(book, [answer(2, "lower")]);
    expect(rowsOf(after, 3)).toEqual([
      ["区分", "指標名", "向き"],
      ["交通事故死者数", "東地区", "低い方が良い"],
    ]);
    expect(directions(after)).toEqual([
      " lower stated",
      " unknown unknown",
      " higher assumed",
      " higher assumed",
    ]);
    const other = answered(book, [answer(7, "higher"), answer(3, "higher")]);
    expect(rowsOf(other, 3)).toEqual([
      ["区分", "指標名", "向き"],
      [null, "東地区", "高い方が良い"],
      ["交通事故死者数", "西地区", "高い方が良い"],
    ]);
    expect(directions(other)).toEqual([
      " unknown unknown",
      " higher stated",
      " higher stated",
      " higher assumed",
    ]);
  });

  it("adds rows beneath those of earlier answers", () => {
    const once = answered(workbook([tableSheet]), [answer(1, "lower")]);
    const twice = answered(once, [answer(3, "lower")]);
    expect(rowsOf(twice, 3)).toEqual([
      ["番号", "指標名", "向き"],
      ["①", "離職率", "低い方が良い"],
      ["②", "苦情件数", "低い方が良い"],
    ]);
  });

  it("writes whether a figure adds up into 数え方, beside the direction of the same indicator", () => {
    const at = { sheet: "指標", row: 5, column: 0 };
    const after = answered(workbook([tableSheet]), [answer(5, "higher"), { at, accrual: "growing" }]);
    expect(rowsOf(after, 3)).toEqual([
      ["番号", "指標名", "数え方", "向き"],
      ["③", "講座の回数", "年度計", "高い方が良い"],
    ]);
    const standing = answered(answered(workbook([tableSheet]), [answer(1, "lower")]), [
      { at, accrual: "standing" },
    ]);
    expect(rowsOf(standing, 3)).toEqual([
      ["番号", "指標名", "向き", "数え方"],
      ["①", "離職率", "低い方が良い", null],
      ["③", "講座の回数", null, "年度末現在"],
    ]);
    const { definitions, problems } = readDefinitions(standing);
    expect([definitions.map(({ countingBasis }) => countingBasis), problems]).toEqual([
      [undefined, "atYearEnd"],
      [],
    ]);
  });

  it("writes how a target of zero is judged into 判定方式", () => {
    const at = { sheet: "指標", row: 5, column: 0 };
    const after = answered(workbook([tableSheet]), [{ at, assessment: "ratio" }]);
    expect(rowsOf(after, 3)).toEqual([
      ["番号", "指標名", "判定方式"],
      ["③", "講座の回数", "比率"],
    ]);
  });

  it("adds the column 向き to a 指標定義 of the staff's own that has none", () => {
    const definitions = sheet({
      name: "指標定義",
      cells: grid("指標名\t数え方\n離職率\t年度末現在"),
      tables: [{ name: "指標定義", area: "A1:B2" }],
    });
    const after = answered(workbook([tableSheet, definitions]), [answer(1, "lower"), answer(3, "lower")]);
    expect(rowsOf(after, 0)).toEqual([
      ["指標名", "数え方", "向き"],
      ["離職率", "年度末現在", "低い方が良い"],
      ["苦情件数", null, "低い方が良い"],
    ]);
    const table = findSheet(after, "指標定義")?.tables[0];
    expect(table && formatArea(table.area)).toBe("A1:C3");
    expect(directions(after).slice(0, 2)).toEqual(["① lower stated", "② lower stated"]);
  });

  it("makes the table hold rows that were typed right below it, and refuses where a note is beside those", () => {
    const book = (memo: string): WorkbookSnapshot =>
      workbook([
        tableSheet,
        sheet({
          name: "指標定義",
          cells: grid(`指標名\t数え方\t\n離職率\t年度末現在\t\n苦情件数\t年度計\t${memo}`),
          tables: [{ name: "指標定義", area: "A1:B2" }],
        }),
      ]);
    const after = answered(book(""), [answer(3, "lower")]);
    expect(rowsOf(after, 0)).toEqual([
      ["指標名", "数え方", "向き"],
      ["離職率", "年度末現在", null],
      ["苦情件数", "年度計", "低い方が良い"],
    ]);
    const { tables } = findIndicatorTables(workbook([tableSheet]));
    for (const labels of [[3], [1, 3], [1]]) {
      const plan = planDefinitionAnswers(
        book("佐藤に確認済"),
        tables,
        labels.map((label) => answer(label, "lower")),
      );
      expect([plan.edits, plan.refusals.flatMap((one) => ("taken" in one ? one.taken : []))]).toEqual([
        [],
        ["C3"],
      ]);
    }
  });

  it("refuses where notes of somebody's are in the way, and where the sheet is protected", () => {
    const cells = grid("指標名\t数え方\tメモ\n離職率\t年度末現在\t済");
    const definitions = sheet({
      name: "指標定義",
      cells,
      tables: [{ name: "指標定義", area: "A1:B2" }],
    });
    const { tables } = findIndicatorTables(workbook([tableSheet]));
    const plan = planDefinitionAnswers(workbook([tableSheet, definitions]), tables, [answer(1, "lower")]);
    expect(plan.edits).toEqual([]);
    expect(plan.refusals).toEqual([
      { code: "blockTaken", sheet: "指標定義", at: "C1:C2", taken: ["C1", "C2"] },
    ]);
    const locked = workbook([tableSheet, { ...definitions, isProtected: true }]);
    expect(planDefinitionAnswers(locked, tables, [answer(1, "lower")]).refusals).toEqual([
      { code: "protected", sheet: "指標定義" },
    ]);
  });

  const whole = (
    book: WorkbookSnapshot,
    name: string,
    changed: Partial<IndicatorDefinition>,
  ): DefinitionAnswer | WholeDefinition => {
    const { definitions } = readDefinitions(book);
    const { tables } = findIndicatorTables(book, { overrides: definitions });
    const indicator = tables.flatMap(({ indicators }) => indicators).find((one) => one.name === name);
    if (!indicator) throw new Error(`no indicator ${name}`);
    const before = definitions.find((one) => one.name === name) ?? proposeDefinition(indicator);
    return { at: indicator.labelCell, definition: { ...before, ...changed } };
  };

  it("writes of a whole definition what differs from the row as it is read, and empties what is blank now", () => {
    const definitions = sheet({
      name: "指標定義",
      cells: grid(
        "指標名\t数え方\t台帳\t集計\t日付列\t条件列\t条件値\t説明\n講座の回数\t年度内\t受託業務台帳\t件数\t計上日\t状態\t済\t年間の回数",
      ),
    });
    const book = workbook([tableSheet, definitions]);
    const rule = readDefinitions(book).definitions[0]?.rule;
    expect(rule?.ledger).toBe("contracts");
    const changed = rule && { ...rule, condition: undefined };
    const after = answered(book, [
      whole(book, "講座の回数", { rule: changed, direction: "higher", unit: "" }),
    ]);
    // 年度内 is the office's own word for 年度計.
    expect(rowsOf(after, 0)).toEqual([
      ["指標名", "数え方", "台帳", "集計", "日付列", "条件列", "条件値", "説明", "向き"],
      ["講座の回数", "年度内", "受託業務台帳", "件数", "計上日", null, null, "年間の回数", "高い方が良い"],
    ]);
    const without = answered(book, [whole(book, "講座の回数", { rule: undefined })]);
    expect(rowsOf(without, 0)[1]).toEqual([
      "講座の回数",
      "年度内",
      ...Array<null>(5).fill(null),
      "年間の回数",
    ]);
    const { tables } = findIndicatorTables(book);
    expect(planDefinitionAnswers(book, tables, [whole(book, "講座の回数", {})]).edits).toEqual([]);
  });

  it("mends a row whose way of counting cannot be read, by what the form says", () => {
    const definitions = sheet({
      name: "指標定義",
      cells: grid("指標名\t数え方\t台帳\t集計\t日付列\n講座の回数\t年度計\t講座簿\t平均\t開催日"),
    });
    const book = workbook([tableSheet, definitions]);
    expect(readDefinitions(book).problems).toHaveLength(2);
    const after = answered(book, [whole(book, "講座の回数", { rule: undefined })]);
    expect(rowsOf(after, 0)[1]).toEqual(["講座の回数", "年度計", null, null, null]);
    expect(readDefinitions(after).problems).toEqual([]);
  });

  it("makes a narrow 指標定義 of a whole definition, which is then read as it was said", () => {
    const book = workbook([tableSheet]);
    const rule = {
      ledger: "contracts",
      aggregation: "count",
      valueColumn: "",
      dateColumn: "計上日",
      endDateColumn: "",
      condition: undefined,
      divisor: 1,
      rounding: undefined,
    } as const;
    const after = answered(book, [whole(book, "講座の回数", { rule, countingBasis: "perYear" })]);
    expect(rowsOf(after, 3)).toEqual([
      ["番号", "指標名", "単位", "数え方", "台帳", "集計", "日付列"],
      ["③", "講座の回数", "回", "年度計", "契約・売上台帳", "件数", "計上日"],
    ]);
    const { definitions, problems } = readDefinitions(after);
    expect([definitions[0]?.rule, problems]).toEqual([rule, []]);
  });
});

describe("the year of targets that name none", () => {
  const book = workbook([
    sheet({
      name: "KPI",
      cells: grid("No\t指標\tR4実績\tR5実績\t目標値\n1\t会員数\t120\t130\t150\n2\t満足度\t55\t61\t60"),
    }),
  ]);
  const rows = [1, 2].map((row) => ({ sheet: "KPI", row, column: 1 }));
  const [at = { sheet: "KPI", row: 1, column: 1 }] = rows;

  it("is written for all their rows by one answer, narrow, and read back", () => {
    const after = answered(book, [{ at, rows, targetYear: fiscalYear(2027) }]);
    expect(rowsOf(after, 0).slice(-3)).toEqual([
      ["番号", "指標名", "目標年度"],
      ["1", "会員数", "R9"],
      ["2", "満足度", "R9"],
    ]);
    const { tables } = findIndicatorTables(after, { overrides: readDefinitions(after).definitions });
    expect(
      tables.flatMap(({ indicators }) =>
        indicators.map(({ undatedTarget, understanding, years }) => [
          undatedTarget,
          understanding.targetYear?.source,
          years.find(({ target }) => target)?.fiscalYear,
        ]),
      ),
    ).toEqual([
      [undefined, "stated", 2027],
      [undefined, "stated", 2027],
    ]);
  });

  it("is changed by a later answer, in a 指標定義 that is there", () => {
    const once = answered(book, [{ at, rows, targetYear: fiscalYear(2027) }]);
    const twice = answered(once, [{ at, rows, targetYear: fiscalYear(2023) }]);
    expect(rowsOf(twice, 0).slice(-3)).toEqual([
      ["番号", "指標名", "目標年度"],
      ["1", "会員数", "R5"],
      ["2", "満足度", "R5"],
    ]);
  });

  it("goes into a column of its own right of a 指標定義 without one", () => {
    const before = answered(book, [{ at, direction: "higher" }]);
    const after = answered(before, [{ at, rows, targetYear: fiscalYear(2027) }]);
    expect(rowsOf(after, 0).slice(-3)).toEqual([
      ["番号", "指標名", "向き", "目標年度"],
      ["1", "会員数", "高い方が良い", "R9"],
      ["2", "満足度", null, "R9"],
    ]);
  });
});
