import { reviewWorkbook, type Review } from "../../../../../src/core/review";
import { planLedgerAnswer } from "../../../../../src/core/write/answers/plan-ledger-answer";
import { readSettings } from "../../../../../src/core/read/definition/settings";
import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { applyPlan } from "../../../../support/apply-plan";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

const NURSERIES = "指標\t区分\tR6\tR7\n保育所利用者数（人）\t目標\t300\t400\n\t実績\t300\t170";
const TELEWORK = "指標\t区分\tR6\tR7\nテレワーク拠点利用者数（人）\t目標\t300\t400\n\t実績\t300\t170";

/** A workbook with a ledger of visits whose second record lacks its day. */
function reviewOf(indicators: string): Review {
  const visits = "受付番号\t利用開始日\t企業名\t人数\nV1\t2025/4/1\t架空社\t2\nV2\t\t架空社\t3";
  const sheets = [
    { name: "指標", cells: grid(indicators) },
    { name: "利用台帳", cells: grid(visits) },
  ];
  return reviewWorkbook(workbook(sheets.map((input) => sheet(input))), {
    asOf: undefined,
    today: calendarDate(2026, 3, 2),
  });
}

function namesIn({ findings }: Review): readonly string[] {
  return findings.flatMap((finding) =>
    finding.code === "ledger/required-missing" && !finding.data.isColumn ? [finding.data.ledger] : [],
  );
}

describe("ledgers by their names", () => {
  it("speaks of the ledger in words that go with the tables", () => {
    expect(namesIn(reviewOf(NURSERIES))).toEqual(["利用台帳"]);
    expect(namesIn(reviewOf(TELEWORK))).toEqual(["WORK TRIP利用台帳"]);
  });

  it("names what it does not use by the same words: a copy, and a list that lacks half of what it needs", () => {
    const visits = "受付番号\t利用開始日\t企業名\t人数\nV1\t2025/4/1\t架空社\t2";
    const lists = [
      { name: "利用台帳", cells: grid(`${visits}\nV2\t2025/5/1\t架空社\t3`) },
      { name: "控え", cells: grid(visits) },
      { name: "WORK TRIP利用台帳（案）", cells: grid("企業名\t人数\t泊数\n架空社\t2\t1") },
    ];
    const named = (indicators: string): readonly string[] => {
      const sheets = [{ name: "指標", cells: grid(indicators) }, ...lists].map((input) => sheet(input));
      const { notChecked } = reviewWorkbook(workbook(sheets), {
        asOf: undefined,
        today: calendarDate(2026, 3, 2),
      });
      return notChecked
        .filter(({ what }) => what.kind === "ledger")
        .map(({ what, why }) => `${what.text} ${why.code}`);
    };
    expect(named(NURSERIES)).toEqual(["利用台帳 missingInput", "利用台帳 copyOf"]);
    expect(named(TELEWORK)).toEqual(["WORK TRIP利用台帳 missingInput", "WORK TRIP利用台帳 copyOf"]);
  });

  it("writes 設定 in the same words, and reads either", () => {
    const { workbook: book, tables } = reviewOf(NURSERIES);
    const answer = { kind: "visits", counted: ["利用台帳"], notLedgers: [] } as const;
    const plan = planLedgerAnswer(book, tables, answer);
    const after = applyPlan(book, plan);
    const written = after.sheets.find(({ name }) => name === "設定")?.values.flat();
    expect(written).toContain("台帳：利用台帳");
    expect(written).not.toContain("台帳：WORK TRIP利用台帳");
    expect(readSettings(after).ledgerAnswers.sheetsOf).toEqual(new Map([["visits", ["利用台帳"]]]));
    const own = sheet({ name: "設定", cells: grid("項目\t値\n台帳：WORK TRIP利用台帳\t名簿") });
    expect(readSettings(workbook([own])).ledgerAnswers.sheetsOf).toEqual(new Map([["visits", ["名簿"]]]));
  });

  it("changes a row of 設定 under the ledger's other name in place", () => {
    const { workbook: book, tables } = reviewOf(NURSERIES);
    const own = sheet({ name: "設定", cells: grid("項目\t値\n台帳：WORK TRIP利用台帳\t名簿") });
    const answer = { kind: "visits", counted: ["利用台帳"], notLedgers: [] } as const;
    const before = { ...book, sheets: [...book.sheets, own] };
    const after = applyPlan(before, planLedgerAnswer(before, tables, answer));
    expect(after.sheets.find(({ name }) => name === "設定")?.values).toEqual([
      ["項目", "値"],
      ["台帳：WORK TRIP利用台帳", "利用台帳"],
    ]);
  });
});
