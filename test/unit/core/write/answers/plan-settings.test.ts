import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { gradeSchemeOf, gradeSchemeText } from "../../../../../src/core/read/definition/read-grade-scheme";
import { readSettings } from "../../../../../src/core/read/definition/settings";
import { planSettings, type SettingChanges } from "../../../../../src/core/write/answers/plan-settings";
import { LETTER_SCHEME } from "../../../../../src/core/model/grade-scheme";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { applyPlan } from "../../../../support/apply-plan";
import { writtenBy } from "../../../../support/plan-over";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

const february = calendarDate(2026, 2, 28);

function withSettings(rows: string): WorkbookSnapshot {
  return workbook([sheet({ name: "設定", cells: grid(`項目\t値\n${rows}`) })]);
}

function changed(before: WorkbookSnapshot, changes: SettingChanges) {
  return readSettings(applyPlan(before, planSettings(before, changes)));
}

describe("planSettings", () => {
  it("makes 設定 with what is changed, and leaves the rest of it blank", () => {
    const { settings, problems } = changed(workbook([sheet({ name: "表", cells: [["何か"]] })]), {
      asOf: february,
      gradeScheme: "A/B/C/D",
      startMonth: 10,
      language: "en",
    });
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      asOf: february,
      gradeScheme: LETTER_SCHEME,
      startMonth: 10,
      language: "en",
      municipality: undefined,
    });
  });

  it("changes a row in place by whatever name it has, and adds the others below", () => {
    const before = withSettings("自治体名\t架空町\n集計基準日\t令和8年1月末\n評価区分\t◎○△×");
    const plan = planSettings(before, { asOf: february, gradeScheme: "長野県", language: "ja" });
    // 2026-02-28 is 46081 to Excel.
    expect(writtenBy(plan, "設定")).toEqual({ B3: 46_081, B4: "長野県", A5: "表示言語", B5: "日本語" });
    const { settings, problems } = changed(before, { asOf: february, gradeScheme: "長野県", language: "ja" });
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({ municipality: "架空町", asOf: february, language: "ja" });
  });

  it("leaves a value blank that is to be said by the table again, and writes nothing for one that is", () => {
    const before = withSettings("基準日\t2026/1/31\n表示言語\t");
    expect(writtenBy(planSettings(before, { asOf: "", language: "" }), "設定")).toEqual({ B2: null });
    expect(changed(before, { asOf: "" }).settings.asOf).toBeUndefined();
    expect(planSettings(workbook([sheet({ name: "表", cells: [["何か"]] })]), { asOf: "" }).edits).toEqual(
      [],
    );
  });

  it("writes nothing on a protected sheet, nor where nothing is changed", () => {
    const locked = workbook([
      sheet({ name: "設定", cells: grid("項目\t値\n判定区分\t長野県"), isProtected: true }),
    ]);
    expect(planSettings(locked, { gradeScheme: "A/B/C/D" })).toEqual({
      kind: "settings",
      edits: [],
      refusals: [{ code: "protected", sheet: "設定" }],
    });
    expect(planSettings(locked, { gradeScheme: "長野県" })).toEqual({
      kind: "settings",
      edits: [],
      refusals: [],
    });
  });
});

describe("gradeSchemeText", () => {
  it.each(["長野県", "A/B/C/D", "◎○△×", "達成100%、概ね達成70%、未達成", "良92.5%、可57%、不可"])(
    "says %s as it is read",
    (text) => {
      const scheme = gradeSchemeOf(text);
      expect(scheme && gradeSchemeText(scheme)).toBe(text);
    },
  );
});
