import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { formatCell } from "../../../../../../src/core/values/workbook/cell-address";
import { planDefinitionAnswers } from "../../../../../../src/core/write/answers/plan-definition-answers";
import { applyPlan } from "../../../../../support/apply-plan";
import { workbookOf } from "../../../../../support/workbook-builder";

const ACROSS = "指標\t内訳\t現状値（R1）\tR5目標\tR5実績";
const IN_ROWS = "指標\t内訳\t区分\tR5\tR6";

describe("parts of a name that is merged over them", () => {
  it.each([
    ["columns", `${ACROSS}\n総人口（人）\t男\t100\t90\t85\n\t女\t110\t100\t95`, ["A2:A3"], ["A2", "B3"]],
    [
      "nothing heads the parts",
      `指標\t\tR5目標\tR5実績\n人口（人）\t男\t90\t85\n\t女\t100\t95`,
      ["A2:A3"],
      ["A2", "B3"],
    ],
    [
      "a total is among them",
      `${IN_ROWS}\n総人口（人）\t男\t目標\t90\t80\n\t\t実績\t85\t\n\t計\t目標\t190\t170\n\t\t実績\t180\t`,
      ["A2:A5", "B2:B3", "B4:B5"],
      ["A2", "B4"],
    ],
    [
      "kinds in rows",
      `${IN_ROWS}\n総人口（人）\t男\t目標\t90\t80\n\t\t実績\t85\t\n\t女\t目標\t100\t90\n\t\t実績\t95\t`,
      ["A2:A5", "B2:B3", "B4:B5"],
      ["A2", "B4"],
    ],
    [
      "each names it",
      `${ACROSS}\n総人口（人）\t男\t100\t90\t85\n総人口（人）\t女\t110\t100\t95`,
      [],
      ["A2", "A3"],
    ],
  ])("have a cell each: %s", (_, tsv, merges, expected) => {
    const { tables } = findIndicatorTables(workbookOf(tsv, { merges }));
    const cells = tables.flatMap(({ indicators }) =>
      indicators.map(({ labelCell }) => formatCell(labelCell)),
    );
    expect(cells).toEqual(expected);
  });

  it("are answered each for itself", () => {
    const book = workbookOf(`${ACROSS}\n総人口（人）\t男\t100\t90\t85\n\t女\t110\t100\t95`, {
      merges: ["A2:A3"],
    });
    const { tables } = findIndicatorTables(book);
    const [men, women] = tables.flatMap(({ indicators }) => indicators.map(({ labelCell: at }) => at));
    if (!men || !women) throw new Error("The table has two parts");
    const plan = planDefinitionAnswers(book, tables, [{ at: women, direction: "higher" }]);
    const made = applyPlan(book, plan).sheets.find(({ name }) => name === "指標定義");
    expect(made?.values.flat()).toEqual(expect.arrayContaining(["総人口 女"]));
    expect(made?.values.flat()).not.toEqual(expect.arrayContaining(["総人口 男"]));
  });
});

describe("計 below the parts of a name that is merged over them", () => {
  const read = (parts: readonly string[]): unknown => {
    const rows = parts.map(
      (part, index) => `${index === 0 ? "参加者数（人）" : ""}\t${part}\t${String(10 + index)}\t9`,
    );
    const merges = [`A2:A${String(parts.length + 1)}`];
    const found = findIndicatorTables(
      workbookOf(["指標\t区分\tR5目標\tR5実績", ...rows].join("\n"), { merges }),
    );
    return found.tables.flatMap(({ indicators }) =>
      indicators.map(({ name, labelCell }) => `${formatCell(labelCell)} ${name}`),
    );
  };

  it("is what the name itself says, at the cell of 計", () => {
    expect(read(["男", "女", "計"])).toEqual(["A2 参加者数 男", "B3 参加者数 女", "B4 参加者数"]);
    expect(read(["男", "女", "合計"])).toEqual(["A2 参加者数 男", "B3 参加者数 女", "B4 参加者数"]);
  });

  it("is no indicator where there are two of them, or where it is another sum", () => {
    expect(read(["男", "小計", "女", "計"])).toEqual(["A2 参加者数 男", "B4 参加者数 女"]);
    expect(read(["男", "女", "平均"])).toEqual(["A2 参加者数 男", "B3 参加者数 女"]);
  });
});
