import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { fiscalYear } from "../../../../../src/core/values/calendar/fiscal-year";
import { evidencePage } from "../../../../../src/core/judge/recount/evidence";
import { findLedgers } from "../../../../../src/core/read/ledger/find-ledgers";
import { planEvidenceSheet } from "../../../../../src/core/write/recount/plan-evidence-sheet";
import {
  evidenceFor,
  recount,
  type Evidence,
  type RecountedYear,
} from "../../../../../src/core/judge/recount/recount";
import { findSheet, valueAt } from "../../../../../src/core/values/workbook/snapshot";
import { sampleDefinitions } from "../../../../../scripts/sample-ledgers/sample-definitions";
import { applyPlan } from "../../../../support/apply-plan";
import { sampleLedgerWorkbook } from "../../../../support/sample-ledger-workbook";

const context = { asOf: calendarDate(2026, 2, 28), startMonth: 4 };
const year = fiscalYear(2025);
const workbook = sampleLedgerWorkbook();
const { ledgers } = findLedgers(workbook);
const [workersDefinition] = sampleDefinitions();
if (!workersDefinition) throw new Error("no definition");

const evidence = evidenceFor(workersDefinition, ledgers, year, context);

function firstEvidence(): Evidence {
  const [first] = evidence;
  if (!first) throw new Error("no evidence");
  return first;
}

function counted(): RecountedYear {
  const result = workersDefinition && recount(workersDefinition, ledgers, year, context);
  const found = result?.state === "counted" ? result.years[0] : undefined;
  if (!found) throw new Error("not counted");
  return found;
}

describe("evidencePage", () => {
  it("pages through the 59 records behind ① of R7 as they stand in the ledger", () => {
    const page = evidencePage(workbook, firstEvidence(), { search: "", offset: 50, limit: 20 });
    expect([page.total, page.rows.length]).toEqual([59, 9]);
    expect(page.headings.slice(0, 5)).toEqual(["登録番号", "氏名", "居住地", "登録日", "登録先"]);
    expect(page.rows[8]).toMatchObject({ cell: { sheet: "住民ワーカー台帳", row: 173, column: 0 } });
    expect(page.rows[8]?.texts.slice(0, 2)).toEqual(["K059", "架空 太郎132"]);
    expect(
      page.rows.every(({ texts }) => texts[4] === "公社" && /^202[56]-\d\d-\d\d$/.test(texts[3] ?? "")),
    ).toBe(true);
  });

  it("shows a truth value as Excel does", () => {
    const typed = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        sheet.name === "住民ワーカー台帳"
          ? {
              ...sheet,
              values: sheet.values.map((row) => row.map((value) => (value === "公社" ? true : value))),
            }
          : sheet,
      ),
    };
    const page = evidencePage(typed, firstEvidence(), { search: "", offset: 0, limit: 1 });
    expect(page.rows[0]?.texts[4]).toBe("TRUE");
  });

  it("finds records by a part of any column, widths and spaces aside", () => {
    const page = evidencePage(workbook, firstEvidence(), { search: "架空太郎１３２", offset: 0, limit: 20 });
    expect(page.rows.map(({ texts }) => texts[0])).toEqual(["K059"]);
  });
});

describe("planEvidenceSheet", () => {
  it("copies the records with their sheet and row to a new sheet that is no ledger itself", () => {
    const plan = planEvidenceSheet(workbook, workersDefinition, counted(), evidence);
    const after = applyPlan(workbook, plan);
    const sheet = findSheet(after, "根拠 ①住民ワーカー登録者数 R7");
    expect(sheet && [0, 1, 3].map((row) => valueAt(sheet, row, 0))).toEqual([
      "①住民ワーカー登録者数　R7　59人",
      "2026-02-28までの59件（個人情報を含みます）",
      "シート",
    ]);
    expect(sheet && [0, 1, 2, 3].map((column) => valueAt(sheet, 62, column))).toEqual([
      "住民ワーカー台帳",
      174,
      "K059",
      "架空 太郎132",
    ]);
    expect(findLedgers(after).ledgers.map(({ sheet: name }) => name)).toEqual(
      ledgers.map(({ sheet: name }) => name),
    );
    expect(planEvidenceSheet(after, workersDefinition, counted(), evidence).edits[0]).toMatchObject({
      sheet: "根拠 ①住民ワーカー登録者数 R7 (2)",
    });
  });

  it("plans nothing where no record makes up the figure", () => {
    expect(planEvidenceSheet(workbook, workersDefinition, counted(), []).edits).toEqual([]);
  });
});
