import fc from "fast-check";
import { planMends } from "../../../../../src/core/write/mends/plan-mends";
import { runChecks } from "../../../../support/run-checks";
import type { Finding } from "../../../../../src/core/judge/findings/finding";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { applyPlan } from "../../../../support/apply-plan";
import { checkInput } from "../../../../support/check-input";
import { grid, sheet, workbook, type CellInput } from "../../../../support/workbook-builder";

/** What a mend is for. A unit that contradicts its row, and a choice that nobody knows, are for a person. */
const MENDABLE = ["cell/number-as-text", "format/1-3-numeric"] as const;

const typedNumber = fc.constantFrom<CellInput>(
  12,
  "１２",
  "1,200",
  " 120",
  "▲5",
  "120円",
  "120 ",
  "３人",
  "0",
);
const figure = fc.constantFrom<CellInput>(70, "７０", "2,400", "114人", "▲5", "(3)", "-", null, "目標達成");
const choice = fc.constantFrom<CellInput>("町", "公社", "公 社", "公社 ", "　町", "商工会", null);
const name = fc.constantFrom<CellInput>("架空 花子", "架空 花子 ", "　架空 次郎");

function bookOf(
  figures: readonly CellInput[],
  workers: readonly (readonly CellInput[])[],
  fees: readonly CellInput[],
): WorkbookSnapshot {
  const [a = null, b = null, c = null, d = null] = figures;
  return workbook([
    sheet({
      name: "指標",
      cells: [
        ["指標", null, "R5", "R6"],
        ["① 数【人】", "目標", a, b],
        [null, "実績", c, d],
      ],
    }),
    sheet({
      name: "ワーカー",
      cells: [
        ...grid("登録番号\t氏名\t居住地\t登録日\t登録先"),
        ...workers.map(([person = null, office = null], index): CellInput[] => {
          return [`W${String(index)}`, person, "立科町", "2024/4/1", office];
        }),
      ],
    }),
    sheet({
      name: "業務",
      cells: [
        ...grid("業務番号\tクライアント番号\t計上日\t委託料（円）"),
        ...fees.map((fee, index): CellInput[] => [`G${String(index)}`, "C1", "2024/4/1", fee]),
      ],
    }),
  ]);
}

function findingsIn(before: WorkbookSnapshot): readonly Finding[] {
  return runChecks(checkInput(before)).findings;
}

/** Every number that the tables and ledgers hold, as they are read. */
function numbersIn(before: WorkbookSnapshot): unknown {
  const { tables, ledgers } = checkInput(before);
  return {
    figures: tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ years }) =>
        years.flatMap(({ target, actual }) =>
          [target, actual].map((cell) => (cell?.reading.state === "number" ? cell.reading.value : null)),
        ),
      ),
    ),
    amounts: ledgers.flatMap(({ columns }) =>
      columns.flatMap(({ values }) => (values.type === "number" ? [[...values.numbers]] : [])),
    ),
  };
}

describe("planMends", () => {
  const books = fc
    .tuple(
      fc.array(figure, { minLength: 4, maxLength: 4 }),
      fc.array(fc.tuple(name, choice), { minLength: 1, maxLength: 4 }),
      fc.array(typedNumber, { minLength: 1, maxLength: 4 }),
    )
    .map(([figures, workers, fees]) => bookOf(figures, workers, fees));

  it("leaves nothing of what it mends, changes no number's value, and has nothing to do a second time", () => {
    fc.assert(
      fc.property(books, (before) => {
        const after = applyPlan(before, planMends(findingsIn(before)));
        const left = findingsIn(after);
        expect(left.filter(({ suggestion }) => suggestion)).toEqual([]);
        for (const code of MENDABLE) expect(left.filter((finding) => finding.code === code)).toEqual([]);
        expect(
          left.filter(
            (finding) => finding.code === "ledger/unknown-choice" && finding.data.meant !== undefined,
          ),
        ).toEqual([]);
        expect(left.filter(({ code }) => code === "format/1-5-spacing")).toEqual([]);
        expect(numbersIn(after)).toEqual(numbersIn(before));
        expect(planMends(left).edits).toEqual([]);
      }),
    );
  });

  it("mends a cell once where two findings would: a choice with a space after it", () => {
    const before = bookOf([1, 1, 1, 1], [["架空 花子", "公 社 "]], [1]);
    const plan = planMends(findingsIn(before));
    expect(plan.kind).toBe("mend");
    expect(plan.edits).toHaveLength(1);
    expect(applyPlan(before, plan).sheets[1]?.values[1]?.[4]).toBe("公社");
  });

  it("leaves a protected sheet and formulas alone", () => {
    const cells = [
      ...grid("業務番号\tクライアント番号\t計上日\t委託料（円）"),
      ["G1", "C1", "2024/4/1", "120円"],
      ["G2", "C1", "2024/4/1", { value: "120円", formula: '="120"&"円"' }],
    ];
    expect(planMends(findingsIn(workbook([sheet({ cells, isProtected: true })]))).edits).toEqual([]);
    const { edits } = planMends(findingsIn(workbook([sheet({ cells })])));
    expect(edits).toMatchObject([{ kind: "cells", row: 1, column: 3, after: [[120]] }]);
  });
});
