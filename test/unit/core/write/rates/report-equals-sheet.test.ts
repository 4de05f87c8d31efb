import fc from "fast-check";
import { assessYear } from "../../../../../src/core/judge/achievement/assess-year";
import { NAGANO_SCHEME } from "../../../../../src/core/model/grade-scheme";
import { planTrueNumbers } from "../../../../../src/core/write/rates/plan-true-numbers";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { locateRates } from "../../../../../src/core/write/rates/locate-rates";
import { valueAt } from "../../../../../src/core/values/workbook/snapshot";
import { applyPlan } from "../../../../support/apply-plan";
import { calculate } from "../../../../support/calculate";
import { ratesOver, tablesOf, withRates } from "../../../../support/plan-over";
import { sheet, workbook, type CellInput } from "../../../../support/workbook-builder";

const CELLS: readonly CellInput[] = [
  100,
  61,
  0.98,
  0,
  -5,
  null,
  "-",
  "目標達成",
  "※2",
  "約100",
  "470人",
  "5社",
  "4万円",
  "8千円",
  "2億8,500万円",
  "1,310千円",
  "3万",
  "60%",
  "3割",
  "８分未満",
  "100以上",
  "30件以下",
  "2,211※1",
  "2,190（速報値）",
  "▲5",
  "74人減",
  { value: 0.6, numberFormat: "0%" },
  { value: 0, numberFormat: '#,##0;-#,##0;"集計中"' },
  { value: 1_681_000, numberFormat: '#,##0,"千円"' },
  { value: 12, numberFormat: '#,##0"社"' },
  { value: 5, numberFormat: '"約"0' },
  { value: 45_721, numberFormat: 'm"月"d"日"' },
  { value: "114件", formula: '=TEXT(114,"0")&"件"' },
  { value: 114, formula: "=100+14" },
  // Wherever it is, it is in its own sum.
  { value: 50, formula: "=SUM(A1:Z9)" },
];

/** One indicator with three years, as a table of 目標 and 実績 rows. */
function book(unit: string, targets: readonly CellInput[], actuals: readonly CellInput[]): WorkbookSnapshot {
  const cells = [
    ["指標", "区分", "R5", "R6", "R7"],
    [`数${unit}`, "目標", ...targets],
    [null, "実績", ...actuals],
  ];
  return workbook([sheet({ cells, merges: ["A2:A3"] })]);
}

/** The same with a target for all three years together, and years of R5 to R9 in its heading or none. */
function bookOfSum(
  unit: string,
  heading: string,
  target: CellInput,
  actuals: readonly CellInput[],
): WorkbookSnapshot {
  const cells = [
    ["指標", "区分", "R5", "R6", "R7", heading],
    [`相談件数${unit}`, "目標", null, null, null, target],
    [null, "実績", ...actuals, null],
  ];
  return workbook([sheet({ cells, merges: ["A2:A3"] })]);
}

/** The same with a row an indicator, where the years' actuals are not beside one another. */
function bookOfColumns(
  unit: string,
  target: CellInput,
  [first, ...others]: readonly CellInput[],
): WorkbookSnapshot {
  const beside = others.flatMap((actual) => [null, actual]);
  const cells = [
    ["指標", "R5実績", "備考", "R6実績", "備考", "R7実績", "R5～R7累計目標"],
    [`相談件数${unit}`, first ?? null, ...beside, target],
  ];
  return workbook([sheet({ cells })]);
}

/** The same with a base and a goal at the end: the base, R5, R6 and the goal of R10. */
function bookOfGoal(label: string, figures: readonly CellInput[]): WorkbookSnapshot {
  return workbook([
    sheet({
      cells: [
        ["指標", "基準値（R2）", "R5実績", "R6実績", "R10目標"],
        [label, ...figures],
      ],
    }),
  ]);
}

/** The 進捗率 of the latest year as the report says it beside what the sheet shows; undefined where it has no such column. */
async function progressOf(
  typed: WorkbookSnapshot,
): Promise<readonly (readonly [said: number | null, shown: unknown])[]> {
  const [only] = (await calculate(filled(typed))).sheets;
  const [indicator] = tablesOf(typed)[0]?.indicators ?? [];
  const year = indicator?.years.find(({ fiscalYear }) => fiscalYear === 2024);
  if (!only || !indicator || !year) return [];
  const column = only.values[0]?.indexOf("進捗率 R6（基準値から）") ?? -1;
  const said = assessYear(indicator, year, NAGANO_SCHEME).progressRate ?? null;
  return [[said, column < 0 ? undefined : valueAt(only, 1, column)]];
}

const three = fc.array(fc.constantFrom(...CELLS), { minLength: 3, maxLength: 3 });

/** The figures typed as text made numbers, then the rates, as 達成率 does it. */
function filled(typed: WorkbookSnapshot): WorkbookSnapshot {
  return withRates(applyPlan(typed, planTrueNumbers(typed, tablesOf(typed))));
}

/** What the report says of each year beside what the sheet shows for it once it is calculated. */
async function rates(
  typed: WorkbookSnapshot,
): Promise<readonly (readonly [said: number | null, shown: unknown])[]> {
  const out = filled(typed);
  const shown = await calculate(out);
  const outTables = tablesOf(out);
  const [inTable, outTable] = [tablesOf(typed)[0], outTables[0]];
  if (!inTable || !outTable) throw new Error("no table");
  const located = locateRates(out, outTables);
  return inTable.indicators.flatMap((indicator, index) =>
    indicator.years.map((year, at) => {
      const outYear = outTable.indicators[index]?.years[at];
      const cell = outYear && located.get(outYear);
      const said = assessYear(indicator, year, NAGANO_SCHEME).rate ?? null;
      const [only] = shown.sheets;
      return [said, cell && only ? valueAt(only, cell.row, cell.column) : undefined] as const;
    }),
  );
}

describe("the rates of a sheet", () => {
  it("are those that the report says, to the digit, and － where it says none", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("", "【人】", "【％】", "【千円】"),
        three,
        three,
        async (unit, targets, actuals) => {
          for (const [said, shown] of await rates(book(unit, targets, actuals))) {
            if (said === null) expect(["－", undefined]).toContain(shown);
            else expect(shown).toBeCloseTo(said, 9);
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it("are the ones worked out by hand where scales and percent formats meet", async () => {
    expect(await rates(book("", ["4万円", "100万円", "125万円"], ["8千円", "88万円", "1,310千円"]))).toEqual([
      [0.2, 0.2],
      [0.88, 0.88],
      [1.048, 1.048],
    ]);
    // 1,310千円 is sure of its scale, also once it is a number; 0.98 beside it is not.
    expect(await rates(book("【千円】", ["1,310千円", "1,310千円", null], [0.98, 1250, null]))).toEqual([
      [null, "－"],
      [1250 / 1310, 1250 / 1310],
      [null, "－"],
    ]);
    const percent = (value: number): CellInput => ({ value, numberFormat: "0.0%" });
    const [first, second] = await rates(book("【％】", [61, percent(0.98), null], [percent(0.6), 98, null]));
    expect(first?.[1]).toBeCloseTo(60 / 61, 9);
    expect(second?.[1]).toBeCloseTo(1, 9);
  });

  it("are those that the report says of the sum of years against a target of them all", async () => {
    const sums: unknown[] = [];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("", "【件】", "【千円】"),
        fc.constantFrom("計画期間計", "合計（R5～R9）"),
        fc.constantFrom<CellInput>(400, "400件以下", "5万円", 0, "未定", "300以上"),
        fc.array(fc.oneof(fc.integer({ min: 0, max: 200 }), fc.constantFrom(...CELLS)), {
          minLength: 3,
          maxLength: 3,
        }),
        async (unit, heading, target, actuals) => {
          for (const typed of [
            bookOfSum(unit, heading, target, actuals),
            bookOfColumns(unit, target, actuals),
          ])
            for (const [said, shown] of await rates(typed)) {
              if (said === null) expect(["－", undefined]).toContain(shown);
              else expect(shown).toBeCloseTo(said, 9);
              if (said !== null) sums.push(said);
            }
        },
      ),
      { numRuns: 240 },
    );
    expect(sums.length).toBeGreaterThan(20);
  }, 120_000);

  it("are by hand: the sum of the years so far, and none from a year on that says no figure", async () => {
    const words = await rates(bookOfSum("【件】", "計画期間計", 400, [120, "調査中", 110]));
    expect(words).toEqual([
      [0.3, 0.3],
      [null, "－"],
      [null, "－"],
    ]);
    expect(await rates(bookOfSum("【件】", "計画期間計", 400, [120, 100, 110]))).toEqual([
      [0.3, 0.3],
      [0.55, 0.55],
      [0.825, 0.825],
    ]);
    // Each in a scale of its own: 8千円, 1万円 and 2千円 of 5万円.
    const scaled = await rates(bookOfColumns("", "5万円", ["8千円", "1万円", "2千円"]));
    expect(scaled.map(([, shown]) => shown)).toEqual([0.16, 0.36, 0.4]);
  });

  it("have 進捗率 beside them, which is the report's too, or － or no column where it says none", async () => {
    const said: number[] = [];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("満足度", "待機児童数"),
        fc.constantFrom("", "【人】", "【％】", "【千円】"),
        fc.array(fc.oneof(fc.integer({ min: -20, max: 200 }), fc.constantFrom(...CELLS)), {
          minLength: 4,
          maxLength: 4,
        }),
        async (name, unit, figures) => {
          for (const [progress, shown] of await progressOf(bookOfGoal(`${name}${unit}`, figures))) {
            if (typeof shown === "number") expect(shown).toBeCloseTo(progress ?? NaN, 9);
            else expect(["－", undefined]).toContain(shown);
            if (typeof shown === "number") said.push(shown);
          }
        },
      ),
      { numRuns: 240 },
    );
    expect(said.length).toBeGreaterThan(20);
  }, 120_000);

  it("have 進捗率 beside them that is right by hand", async () => {
    // (52 − 40) ÷ (60 − 40), and (25 − 40) ÷ (10 − 40).
    expect(await progressOf(bookOfGoal("満足度【％】", [40, 46, 52, 60]))).toEqual([[0.6, 0.6]]);
    expect(await progressOf(bookOfGoal("待機児童数【人】", [40, 30, 25, 10]))).toEqual([[0.5, 0.5]]);
    // No step from the base, and 実績 ÷ 目標 once more: there is no column.
    expect(await progressOf(bookOfGoal("満足度【％】", [60, 46, 52, 60]))).toEqual([[null, undefined]]);
    expect(await progressOf(bookOfGoal("満足度【％】", [0, 46, 45, 60]))).toEqual([[0.75, undefined]]);
  });

  it("change nothing when they are filled again", () => {
    const sum = filled(bookOfSum("【件】", "計画期間計", "400件以下", [120, "100", 110]));
    expect(planTrueNumbers(sum, tablesOf(sum)).edits).toEqual([]);
    expect(ratesOver(sum).edits).toEqual([]);
    fc.assert(
      fc.property(
        fc.constantFrom("", "【人】", "【％】", "【千円】"),
        three,
        three,
        (unit, targets, actuals) => {
          const out = filled(book(unit, targets, actuals));
          expect(planTrueNumbers(out, tablesOf(out)).edits).toEqual([]);
          expect(ratesOver(out).edits).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
