import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { fiscalYear } from "../../../../../src/core/values/calendar/fiscal-year";
import { readAcknowledgements } from "../../../../../src/core/read/definition/acknowledgement";
import {
  acknowledgementEdits,
  type NewAcknowledgement,
} from "../../../../../src/core/write/answers/acknowledgement-edits";
import type { Plan } from "../../../../../src/core/plan/plan";
import { applyPlan } from "../../../../support/apply-plan";
import { sheet, workbook, grid } from "../../../../support/workbook-builder";

const HEADINGS = "指摘コード\t場所\t指標\t年度\t理由\t記入者\t記入日";

const entry: NewAcknowledgement = {
  code: "target/lowered",
  place: "主な事業指標!K6",
  indicator: "①",
  fiscalYear: fiscalYear(2025),
  reason: "公社へ業務移管のため",
  author: "架空 係長",
  date: calendarDate(2026, 3, 10),
  value: "70 / 2024 / 50 / 人",
};

function planned(before: ReturnType<typeof workbook>, one: NewAcknowledgement): Plan {
  return { kind: "acknowledge", ...acknowledgementEdits(before, [one]) };
}

describe("acknowledgementEdits", () => {
  it("makes 確認記録 with the entry where there is none, and adds to it afterwards", () => {
    const empty = workbook([sheet({ name: "表", cells: [["何か"]] })]);
    const once = applyPlan(empty, planned(empty, entry));
    const twice = applyPlan(once, planned(once, { ...entry, code: "series/flat" }));
    const { acknowledgements, problems } = readAcknowledgements(twice);
    expect(problems).toEqual([]);
    expect(acknowledgements).toMatchObject([entry, { ...entry, code: "series/flat" }]);
  });

  it("fills the table's blank row first, one of spaces too, then makes the table longer", () => {
    const table = (rows: string, more: (string | null)[][] = []): ReturnType<typeof workbook> =>
      workbook([
        sheet({
          name: "確認記録",
          cells: [...grid(`${HEADINGS}${rows}`), ...more],
          tables: [{ name: "確認記録", area: "A1:G2" }],
        }),
      ]);
    expect(
      planned(table("\n\t\t\t\t\t\t"), entry).edits.filter(({ kind }) => kind === "resizeTable"),
    ).toEqual([]);
    expect(
      planned(table("", [["　", " ", null, null, null, null, null]]), entry).edits.filter(
        ({ kind }) => kind === "resizeTable",
      ),
    ).toEqual([]);
    const filled = planned(table("\nx\t\t\t\ty\t\t"), entry);
    expect(filled.edits.at(-1)).toEqual({
      kind: "resizeTable",
      sheet: "確認記録",
      table: "確認記録",
      before: { row: 0, column: 0, rows: 2, columns: 7 },
      after: { row: 0, column: 0, rows: 3, columns: 7 },
    });
  });

  it("writes nothing over what stands beneath the table, nor on a protected sheet", () => {
    const beneath = sheet({
      name: "確認記録",
      cells: grid(`${HEADINGS}\nx\t\t\t\ty\t\t\n\t\t\t\t以上\t\t`),
      tables: [{ name: "確認記録", area: "A1:G2" }],
    });
    const locked = sheet({ name: "確認記録", cells: grid(HEADINGS), isProtected: true });
    expect(planned(workbook([beneath]), entry)).toEqual({
      kind: "acknowledge",
      edits: [],
      refusals: [{ code: "blockTaken", sheet: "確認記録", at: "A3:G3", taken: ["E3"] }],
    });
    expect(planned(workbook([locked]), entry).refusals).toEqual([{ code: "protected", sheet: "確認記録" }]);
  });
});
