import type { DefinitionAnswer, DirectionAnswer } from "../../../../../src/core/model/understanding";
import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { readDefinitions } from "../../../../../src/core/read/definition/read-definitions";
import { formatArea } from "../../../../../src/core/values/workbook/cell-address";
import { findSheet, valueAt, type WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { planDefinitionAnswers } from "../../../../../src/core/write/answers/plan-definition-answers";
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

function answered(book: WorkbookSnapshot, answers: readonly DefinitionAnswer[]): WorkbookSnapshot {
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
});
