import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import {
  acknowledgementOf,
  planAcknowledge,
} from "../../../../../src/core/write/answers/acknowledge-finding";
import { applyAcknowledgements } from "../../../../../src/core/judge/answers/apply-acknowledgements";
import type { Finding } from "../../../../../src/core/judge/findings/finding";
import { runChecks } from "../../../../support/run-checks";
import {
  readAcknowledgements,
  type Acknowledgement,
} from "../../../../../src/core/read/definition/acknowledgement";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { applyPlan } from "../../../../support/apply-plan";
import { checkInput } from "../../../../support/check-input";
import { SEED_TABLE } from "../../../../support/seed-table";
import { grid, sheet, workbook, workbookOf } from "../../../../support/workbook-builder";

const written = { reason: "公社へ業務移管", author: "企画課", date: calendarDate(2026, 3, 2) };

function findingsIn(workbook: WorkbookSnapshot): readonly Finding[] {
  return runChecks(checkInput(workbook)).findings;
}

function find(findings: readonly Finding[], code: Finding["code"], indicator?: string): Finding {
  const finding = findings.find((one) => one.code === code && (indicator ?? one.indicator) === one.indicator);
  if (!finding) throw new Error(`no finding ${code}`);
  return finding;
}

function entry(finding: Finding, more: Partial<Acknowledgement> = {}): Acknowledgement {
  return { ...acknowledgementOf(finding, written), cell: { sheet: "確認記録", row: 1, column: 4 }, ...more };
}

describe("acknowledgementOf", () => {
  it("keeps code, place, indicator, year and the figures of the finding: ① fell from 114 to 59", () => {
    const finding = find(findingsIn(workbookOf(SEED_TABLE)), "series/cumulative-decrease", "①");
    expect(acknowledgementOf(finding, written)).toEqual({
      code: "series/cumulative-decrease",
      place: "Sheet1!K5",
      indicator: "①",
      fiscalYear: 2025,
      ...written,
      value: "114 / 2024 / 59 / 人",
    });
  });
});

describe("applyAcknowledgements", () => {
  const findings = findingsIn(workbookOf(SEED_TABLE));
  const fall = find(findings, "series/cumulative-decrease", "①");

  it("folds away what was recorded, and nothing else", () => {
    const sorted = applyAcknowledgements(findings, [entry(fall)]);
    expect(sorted.acknowledged.map(({ finding }) => finding)).toEqual([fall]);
    expect(sorted.open).toHaveLength(findings.length - 1);
    expect(sorted.reopened).toEqual([]);
  });

  it("opens it again when the figures change", () => {
    const changed = findingsIn(workbookOf(SEED_TABLE.replace("114\t59", "114\t58")));
    const { reopened, acknowledged } = applyAcknowledgements(changed, [entry(fall)]);
    expect(acknowledged).toEqual([]);
    expect(reopened.map(({ finding }) => finding)).toEqual([
      find(changed, "series/cumulative-decrease", "①"),
    ]);
  });

  it("stays answered when rows move, and when a rate moves with the month", () => {
    const moved = findingsIn(workbookOf(`\n\n${SEED_TABLE.trimStart()}`, { origin: "A3" }));
    expect(applyAcknowledgements(moved, [entry(fall)]).acknowledged).toHaveLength(1);
    const lowered = find(findings, "target/lowered", "①");
    const later = findingsIn(workbookOf(SEED_TABLE.replace("114\t59", "114\t61")));
    expect(applyAcknowledgements(later, [entry(lowered)]).acknowledged).toHaveLength(1);
  });

  it("takes an entry written by hand, without figures, for whatever they are", () => {
    const { value, ...byHand } = entry(fall);
    expect(value).toBeDefined();
    expect(applyAcknowledgements(findings, [byHand]).acknowledged).toHaveLength(1);
  });

  it("takes a row of an adopted figure without figures, as earlier versions wrote it, for no answer", () => {
    const tsv = "指標\t\tR6\n① 利用件数【件】\t目標\t1\n\t実績\t5";
    const ledger = "受付番号\t利用開始日\t企業名\nV1\t2024/5/1\t甲";
    const defined = "番号\t指標名\t数え方\t台帳\t日付列\n①\t利用件数\t年度計\tWORK TRIP利用台帳\t利用開始日";
    const found = findingsIn(
      workbook([
        sheet({ name: "表", cells: grid(tsv) }),
        sheet({ name: "利用", cells: grid(ledger) }),
        sheet({ name: "指標定義", cells: grid(defined) }),
      ]),
    );
    const mismatch = find(found, "recount/mismatch");
    const { value, ...row } = entry(mismatch, { reason: "記入漏れ（6 → 5）" });
    expect(value).toBe("1 / 5 / 4 / 1 / 件");
    expect(applyAcknowledgements(found, [row]).reopened.map(({ finding }) => finding)).toEqual([mismatch]);
    const byHand = { ...row, reason: "台帳は町外を除く" };
    expect(applyAcknowledgements(found, [byHand]).acknowledged).toHaveLength(1);
  });

  it("keeps another indicator's and another year's finding open", () => {
    const { acknowledged } = applyAcknowledgements(findings, [entry(fall, { indicator: "⑥" })]);
    expect(acknowledged).toEqual([]);
    const otherYear = entry(find(findings, "target/already-met", "①"), { place: "Sheet1!K4" });
    const met = applyAcknowledgements(findings, [otherYear]).acknowledged;
    expect(met.map(({ finding }) => finding.fiscalYear)).toEqual([2022]);
  });

  it("takes an entry for another sheet's finding of the same indicator for no answer", () => {
    const other = entry(fall, { place: "別の表!K5" });
    expect(applyAcknowledgements(findings, [other]).acknowledged).toEqual([]);
    const moved = entry(fall, { place: "Sheet1!K99" });
    expect(applyAcknowledgements(findings, [moved]).acknowledged.map(({ finding }) => finding)).toEqual([
      fall,
    ]);
    const placeless = entry(fall, { place: "" });
    expect(applyAcknowledgements(findings, [placeless]).acknowledged).toHaveLength(1);
  });

  it("finds one without an indicator by its place", () => {
    const copied = find(findings, "series/copied-forward");
    expect(applyAcknowledgements(findings, [entry(copied)]).acknowledged).toHaveLength(1);
    const elsewhere = entry(copied, { place: "Sheet1!A1" });
    expect(applyAcknowledgements(findings, [elsewhere]).acknowledged).toEqual([]);
  });
});

describe("planAcknowledge", () => {
  it("makes 確認記録 where it is missing, appends to it where it is not, and is read back as the answer", () => {
    const before = workbookOf(SEED_TABLE);
    const [first, second] = ["①", "③"].map((mark) =>
      find(findingsIn(before), "series/cumulative-decrease", mark),
    );
    if (!first || !second) throw new Error("no findings");
    const once = applyPlan(before, planAcknowledge(before, [first], written));
    const twice = applyPlan(once, planAcknowledge(once, [second], written));
    const { acknowledgements, problems } = readAcknowledgements(twice);
    expect(problems).toEqual([]);
    expect(acknowledgements).toHaveLength(2);
    const { acknowledged } = applyAcknowledgements(findingsIn(twice), acknowledgements);
    expect(acknowledged.map(({ finding }) => finding.indicator)).toEqual(["①", "③"]);
  });
});
