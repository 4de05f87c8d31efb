import { findManagedTable } from "../../../../../src/core/read/definition/managed-table";
import { INDICATOR_DEFINITIONS } from "../../../../../src/core/read/definition/definition-columns";
import { readDefinitions } from "../../../../../src/core/read/definition/read-definitions";
import { readSettings } from "../../../../../src/core/read/definition/settings";
import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { findLedgers } from "../../../../../src/core/read/ledger/find-ledgers";
import { agreeLedgers } from "../../../../../src/core/read/ledger/agree-ledgers";
import { NO_LEDGER_ANSWERS } from "../../../../../src/core/model/ledger-agreement";
import { planDefinitionAnswers } from "../../../../../src/core/write/answers/plan-definition-answers";
import { planLedgers, type LedgerPlanOptions } from "../../../../../src/core/write/sheets/plan-ledgers";
import type { Edit, Plan } from "../../../../../src/core/plan/plan";
import { formatArea } from "../../../../../src/core/values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { applyPlan } from "../../../../support/apply-plan";
import { seedWorkbook } from "../../../../support/seed-workbook";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

function planFor(book: WorkbookSnapshot, options?: LedgerPlanOptions): Plan {
  return planLedgers(book, findLedgers(book).ledgers, findIndicatorTables(book).tables, options);
}

function edits<Kind extends Edit["kind"]>(plan: Plan, kind: Kind): Extract<Edit, { kind: Kind }>[] {
  return plan.edits.filter((edit): edit is Extract<Edit, { kind: Kind }> => edit.kind === kind);
}

describe("planLedgers", () => {
  const book = seedWorkbook();
  const plan = planFor(book);

  it("makes the eight ledgers and the three tables as Excel tables with headings that stay in view", () => {
    expect(edits(plan, "addSheet").map((edit) => edit.sheet)).toEqual([
      "住民ワーカー台帳",
      "クライアント台帳",
      "受託業務台帳",
      "ディレクター台帳",
      "実施場所台帳",
      "WORK TRIP利用台帳",
      "事業費台帳",
      "取組台帳",
      "指標定義",
      "設定",
      "確認記録",
    ]);
    expect(edits(plan, "addTable").map(({ name, area }) => `${name} ${formatArea(area)}`)).toEqual([
      "住民ワーカー台帳 A4:I5",
      "クライアント台帳 A4:I5",
      "受託業務台帳 A4:H5",
      "ディレクター台帳 A4:E5",
      "実施場所台帳 A4:F5",
      "WORK_TRIP利用台帳 A4:G5",
      "事業費台帳 A4:H5",
      "取組台帳 A4:E5",
      "指標定義 A4:W10",
      "設定 A4:C12",
      "確認記録 A4:H5",
    ]);
    expect(edits(plan, "freeze").map(({ rows }) => rows)).toEqual(new Array(11).fill(4));
    expect(plan.refusals).toEqual([]);
  });

  it("offers lists where there is a choice, and the clients' numbers by reference", () => {
    const ruleAt = (name: string, column: number): unknown =>
      edits(plan, "validation").find(({ sheet: on, area }) => on === name && area.column === column)?.rule;
    expect(ruleAt("住民ワーカー台帳", 4)).toEqual({ kind: "list", choices: ["町", "公社"] });
    expect(ruleAt("実施場所台帳", 2)).toEqual({ kind: "list", choices: ["センター", "宿泊施設"] });
    expect(ruleAt("事業費台帳", 1)).toEqual({
      kind: "list",
      choices: ["雇用創出型テレワーク", "企業進出型テレワーク"],
    });
    expect(ruleAt("受託業務台帳", 3)).toEqual({ kind: "date" });
    expect(ruleAt("受託業務台帳", 1)).toEqual({
      kind: "listFrom",
      formula: "=OFFSET('クライアント台帳'!$A$5,0,0,MAX(1,COUNTA('クライアント台帳'!$A$5:$A$10004)),1)",
    });
  });

  it("leaves a workbook in which everything is recognised and a second run has nothing to do", () => {
    const made = applyPlan(book, plan);
    expect(
      findLedgers(made).ledgers.map(({ kind, missing, rows }) => [kind, missing.length, rows.length]),
    ).toHaveLength(8);
    expect(planFor(made)).toEqual({ kind: "ledgers", edits: [], refusals: [] });
    expect(readSettings(made)).toMatchObject({
      exists: true,
      problems: [],
      settings: { startMonth: 4, language: "ja" },
    });
  });

  it("leaves a 指標定義 that answers have made as narrow as it is", () => {
    const { tables } = findIndicatorTables(book);
    const [at] = tables.flatMap(({ indicators }) => indicators.map(({ labelCell }) => labelCell));
    const answered = applyPlan(
      book,
      planDefinitionAnswers(book, tables, at ? [{ at, direction: "higher" }] : []),
    );
    const narrow = findManagedTable(answered, INDICATOR_DEFINITIONS);
    expect(narrow && [...narrow.columns.keys()]).toEqual(["mark", "section", "name", "direction"]);
    const made = planFor(answered);
    expect(made.refusals).toEqual([]);
    expect(made.edits.filter((edit) => "sheet" in edit && edit.sheet === "指標定義")).toEqual([]);
    const after = findManagedTable(applyPlan(answered, made), INDICATOR_DEFINITIONS);
    expect(after?.area).toEqual(narrow?.area);
  });

  it("fills 指標定義 from the indicator table, guessing neither a ledger nor a counting basis that no label names", () => {
    const { definitions, problems } = readDefinitions(applyPlan(book, plan));
    expect(problems).toEqual([]);
    expect(
      definitions.map(({ mark, name, unit, countingBasis, section, rule }) => [
        mark,
        name,
        unit,
        countingBasis,
        section,
        rule,
      ]),
    ).toEqual([
      ["①", "住民ワーカー登録者数", "人", "cumulative", "雇用創出型テレワーク", undefined],
      ["②", "業務委託料収入額", "千円", undefined, "雇用創出型テレワーク", undefined],
      ["③", "クライアント数", "社", "cumulative", "雇用創出型テレワーク", undefined],
      ["④", "現地ディレクター数", "人", "cumulative", "雇用創出型テレワーク", undefined],
      ["⑤", "町内テレワーク実施場所数", "箇所", "cumulative", "企業進出型テレワーク", undefined],
      ["⑥", "立科WORK TRIP 利用社数", "社", undefined, "企業進出型テレワーク", undefined],
    ]);
    expect(definitions[0]?.description).toMatch(/町人口の約1%の登録者数を指す。$/);
  });

  it("touches no existing ledger under whatever name, and points references at it", () => {
    const clients = sheet({
      name: "取引先",
      origin: "B3",
      cells: grid("取引先番号\t企業名\t契約日\nC1\t架空市\t2017/4/1"),
    });
    const own = planFor(workbook([...book.sheets, clients]));
    expect(edits(own, "addSheet").map((edit) => edit.sheet)).not.toContain("クライアント台帳");
    expect(own.edits.some((edit) => "sheet" in edit && edit.sheet === "取引先")).toBe(false);
    const rule = edits(own, "validation").find(
      ({ sheet: on, area }) => on === "受託業務台帳" && area.column === 1,
    )?.rule;
    expect(rule).toMatchObject({
      formula: "=OFFSET('取引先'!$B$4,0,0,MAX(1,COUNTA('取引先'!$B$4:$B$10003)),1)",
    });
  });

  it("refuses a name that something else bears, and numbers a table name that is taken", () => {
    const taken = sheet({
      name: "設定",
      cells: grid("会議の設定"),
      tables: [{ name: "取組台帳", area: "A1:A2" }],
    });
    const own = planFor(workbook([taken]), { kinds: ["activities"] });
    expect(own.refusals).toEqual([{ code: "nameTaken", sheet: "設定" }]);
    expect(edits(own, "addTable").map(({ name }) => name)).toEqual(["取組台帳_2", "指標定義", "確認記録"]);
    expect(findManagedTable(applyPlan(workbook([taken]), own), INDICATOR_DEFINITIONS)?.rows).toEqual([]);
  });

  it("calls the ledgers of another programme by words that fit any, and knows them again by its tables", () => {
    const nursery = workbook([
      sheet({
        name: "指標",
        cells: grid("指標\t\tR5\tR6\n① 待機児童数【人】\t目標\t10\t0\n\t実績\t12\t4"),
      }),
    ]);
    const neutral = planFor(nursery);
    expect(edits(neutral, "addSheet").map((edit) => edit.sheet)).toEqual([
      "登録者台帳",
      "取引先台帳",
      "契約・売上台帳",
      "担当者台帳",
      "実施場所台帳",
      "利用台帳",
      "事業費台帳",
      "取組台帳",
      "指標定義",
      "設定",
      "確認記録",
    ]);
    const rules = edits(neutral, "validation");
    expect(rules.filter(({ rule }) => JSON.stringify(rule).includes("公社"))).toEqual([]);
    expect(rules.flatMap(({ rule }) => (rule.kind === "listFrom" ? [rule.formula] : []))).toEqual([
      "=OFFSET('取引先台帳'!$A$5,0,0,MAX(1,COUNTA('取引先台帳'!$A$5:$A$10004)),1)",
    ]);
    const written = applyPlan(nursery, neutral);
    const tables = edits(neutral, "addTable");
    const made = {
      ...written,
      sheets: written.sheets.map((each) => {
        const own = tables.find(({ sheet: on }) => on === each.name);
        return own
          ? { ...each, tables: [{ name: own.name, area: own.area, hasHeaderRow: true, hasTotalsRow: false }] }
          : each;
      }),
    };
    const { ledgers } = findLedgers(made);
    const { counted, undecided } = agreeLedgers(ledgers, NO_LEDGER_ANSWERS);
    expect([counted.map(({ source }) => source), undecided]).toEqual([Array<string>(8).fill("made"), []]);
    expect(ledgers).toHaveLength(8);
    expect(planFor(made)).toEqual({ kind: "ledgers", edits: [], refusals: [] });
  });
});
