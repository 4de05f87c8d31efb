import fc from "fast-check";
import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { fiscalYear } from "../../../../../src/core/values/calendar/fiscal-year";
import type { CountingRule, IndicatorDefinition } from "../../../../../src/core/model/indicator-definition";
import type { CountingBasis } from "../../../../../src/core/model/indicator";
import type { NotCheckedReason } from "../../../../../src/core/model/not-checked";
import { agreeLedgers } from "../../../../../src/core/read/ledger/agree-ledgers";
import { findLedgers } from "../../../../../src/core/read/ledger/find-ledgers";
import {
  evidenceFor,
  recount,
  recountAll,
  type RecountContext,
} from "../../../../../src/core/judge/recount/recount";
import { grid, sheet, workbook, workbookOf } from "../../../../support/workbook-builder";

const wholeCount: CountingRule = {
  ledger: "sites",
  aggregation: "count",
  valueColumn: "",
  dateColumn: "登録日",
  endDateColumn: "終了日",
  condition: undefined,
  divisor: 1,
  rounding: undefined,
};

function define(
  countingBasis: CountingBasis,
  rule: Partial<CountingRule> = {},
  rest: Partial<IndicatorDefinition> = {},
): IndicatorDefinition {
  return {
    mark: "①",
    section: "",
    name: "試し",
    unit: "",
    countingBasis,
    rule: { ...wholeCount, ...rule },
    direction: "higher",
    assessment: "ratio",
    base: undefined,
    targetYear: undefined,
    targetSpan: undefined,
    seriesBreak: undefined,
    description: "",
    cell: undefined,
    ...rest,
  };
}

const afterwards: RecountContext = { asOf: calendarDate(2030, 3, 31), startMonth: 4 };
const years = [2020, 2021, 2022].map(fiscalYear);

function values(definition: IndicatorDefinition, tsv: string, context = afterwards): number[] | string {
  const result = recountAll(definition, findLedgers(workbookOf(tsv)).ledgers, years, context);
  return result.state === "counted" ? result.years.map(({ value }) => value) : result.why.code;
}

const SITES = "場所番号\t名称\t種別\t登録日\t終了日\n";

it("counts two different lists of one kind apart, each by the name of its sheet", () => {
  const { ledgers } = findLedgers(
    workbook([
      sheet({
        name: "相談受付簿",
        cells: grid(
          "No\t受付日\t氏名\t相談方法\n1\t2020/5/1\t架空 一郎\t電話\n2\t2021/5/1\t架空 花子\t来庁\n3\t2021/6/1\t架空 次郎\t来庁",
        ),
      }),
      sheet({
        name: "参加者名簿",
        cells: grid("No\t参加日\t氏名\t催し\n1\t2022/5/1\t架空 一郎\t見学会"),
      }),
    ]),
  );
  const count = (sheetName: string, dateColumn: string): unknown => {
    const lists = { name: sheetName, of: [sheetName] };
    const rule = { ledger: "workers", lists, dateColumn, endDateColumn: "" } as const;
    const definition = define("perYear", rule);
    const result = recountAll(definition, ledgers, years, afterwards);
    const evidence = evidenceFor(definition, ledgers, fiscalYear(2021), afterwards);
    return result.state === "counted"
      ? [
          result.years.map(({ value }) => value),
          evidence.map(({ ledger, records }) => [ledger.sheet, records]),
        ]
      : result.why;
  };
  expect(count("相談受付簿", "受付日")).toEqual([[1, 2, 0], [["相談受付簿", [1, 2]]]]);
  expect(count("参加者名簿", "参加日")).toEqual([[0, 0, 1], [["参加者名簿", []]]]);
});

describe("recountAll beside sheets that wait for an answer", () => {
  const HEAD = "No\t受付日\t氏名\t相談方法";
  const other = "No\t受付日\t氏名\t住所\t電話\n1\t2021/5/1\t架空 三郎\t架空町\t000";
  const perYear = define("perYear", { ledger: "workers", dateColumn: "受付日", endDateColumn: "" });

  function counted(sheets: Readonly<Record<string, string>>): readonly number[] | NotCheckedReason {
    const { ledgers } = findLedgers(
      workbook(Object.entries(sheets).map(([name, tsv]) => sheet({ name, cells: grid(tsv) }))),
    );
    const { undecided } = agreeLedgers(ledgers, {
      sheetsOf: new Map([["workers", ["受付簿R4"]]]),
      noLedgers: [],
    });
    const named = ledgers.filter((ledger) => ledger.sheet === "受付簿R4");
    const result = recountAll(perYear, named, years, { ...afterwards, undecided });
    return result.state === "counted" ? result.years.map(({ value }) => value) : result.why;
  }

  const candidate = (...sheets: string[]): NotCheckedReason => ({
    code: "ledgersUndecided",
    why: "candidate",
    sheets,
  });

  it("counts nothing while sheets of the same columns with records of the years wait, and names them", () => {
    const sheets = {
      受付簿R3: `${HEAD}\n1\t2021/5/1\t架空 一郎\t電話`,
      受付簿R4: `${HEAD}\n1\t2020/5/1\t架空 一郎\t電話\n2\t2021/5/1\t架空 花子\t電話\n3\t2022/5/1\t架空 花子\t来庁`,
      受付簿R9: `${HEAD}\n1\t2027/5/1\t架空 一郎\t電話`,
    };
    expect(counted(sheets)).toEqual(candidate("受付簿R3"));
  });

  it("says no 0 of a year that a list of other columns may have records of", () => {
    const sheets = { 受付簿R4: `${HEAD}\n1\t2020/5/1\t架空 一郎\t電話`, 参加者: other };
    expect(counted(sheets)).toEqual(candidate("参加者"));
  });

  it("counts beside a list of other columns where it has records of its own in that list's years", () => {
    const records = "1\t2020/5/1\t架空 一郎\t電話\n2\t2021/5/1\t架空 花子\t電話";
    expect(counted({ 受付簿R4: `${HEAD}\n${records}`, 参加者: other })).toEqual([1, 1, 0]);
  });

  it("names a sheet of the same columns whose date nobody can read", () => {
    const sheets = {
      受付簿R4: `${HEAD}\n1\t2020/5/1\t架空 一郎\t電話`,
      受付簿R5: `${HEAD}\n1\t5月\t架空 三郎\t電話`,
    };
    expect(counted(sheets)).toEqual(candidate("受付簿R5"));
  });
});

describe("recountAll", () => {
  it("counts a stock until the last year at whose end it stood, the end's own day included", () => {
    const stock = define("atYearEnd");
    expect(values(stock, `${SITES}S1\t甲\tセンター\t2020/4/1\t2022/3/31`)).toEqual([1, 1, 0]);
    expect(values(stock, `${SITES}S1\t甲\tセンター\t2020/4/1\t2022/3/30`)).toEqual([1, 0, 0]);
    expect(values(stock, `${SITES}S1\t甲\tセンター\t2020/4/1\t2020/12/1`)).toEqual([0, 0, 0]);
    expect(values(stock, `${SITES}S1\t甲\tセンター\t2010/4/1\t`)).toEqual([1, 1, 1]);
    expect(values(stock, `${SITES}S1\t甲\tセンター\t2020/4/1\t令和4年3月`)).toEqual([1, 1, 0]);
  });

  it("counts years that a table lists newest first as it counts them in their own order", () => {
    const tsv = `${SITES}S1\t甲\tセンター\t2020/4/1\t\nS2\t乙\tセンター\t2022/4/1\t`;
    const result = recountAll(
      define("cumulative"),
      findLedgers(workbookOf(tsv)).ledgers,
      [2022, 2020].map(fiscalYear),
      afterwards,
    );
    expect(result.state === "counted" && result.years.map((year) => [year.fiscalYear, year.value])).toEqual([
      [2020, 1],
      [2022, 2],
    ]);
  });

  it("keeps a running total whatever ended, and a flow to its own year", () => {
    const tsv = `${SITES}S1\t甲\tセンター\t2020/4/1\t2021/1/1\nS2\t乙\tセンター\t2021/3/31\t\nS3\t丙\tセンター\t2021/4/1\t`;
    expect(values(define("cumulative"), tsv)).toEqual([2, 3, 3]);
    expect(values(define("perYear"), tsv)).toEqual([2, 1, 0]);
  });

  it("counts the year of 基準日 up to that day and leaves out years that have not begun", () => {
    const tsv = `${SITES}S1\t甲\tセンター\t2021/2/28\t\nS2\t乙\tセンター\t2021/3/1\t`;
    const context = { asOf: calendarDate(2021, 2, 28), startMonth: 4 };
    const result = recountAll(define("cumulative"), findLedgers(workbookOf(tsv)).ledgers, years, context);
    expect(result).toMatchObject({
      state: "counted",
      years: [{ fiscalYear: 2020, value: 1, provisional: true, countedTo: { month: 2, day: 28 } }],
    });
    expect(values(define("cumulative"), tsv, { ...context, asOf: calendarDate(2021, 3, 1) })).toEqual([2]);
  });

  it("begins the fiscal year in the month that 設定 says", () => {
    const tsv = `${SITES}S1\t甲\tセンター\t2020/12/31\t\nS2\t乙\tセンター\t2021/1/1\t`;
    expect(values(define("perYear"), tsv, { ...afterwards, startMonth: 1 })).toEqual([1, 1, 0]);
  });

  it("counts only records that meet the condition, in any width, and any of several values", () => {
    const tsv = `${SITES}S1\t甲\tセンター\t2020/4/1\t\nS2\t乙\tｾﾝﾀｰ\t2020/5/1\t\nS3\t丙\t宿泊施設\t2020/5/1\t\nS4\t丁\t\t2020/5/1\t`;
    const only = (...wanted: string[]): IndicatorDefinition =>
      define("perYear", { condition: { column: "施設種別", values: wanted } });
    expect(values(only("センター"), tsv)).toEqual([2, 0, 0]);
    expect(values(only("センター", "宿泊施設"), tsv)).toEqual([3, 0, 0]);
  });

  it("replaces the condition from the series break on", () => {
    const tsv = `${SITES}S1\t甲\tセンター\t2020/4/1\t\nS2\t乙\t宿泊施設\t2020/5/1\t\nS3\t丙\t宿泊施設\t2021/5/1\t\nS4\t丁\tセンター\t2022/4/1\t`;
    const seriesBreak = {
      fiscalYear: fiscalYear(2021),
      condition: { column: "種別", values: ["宿泊施設"] },
      reason: "移管",
    };
    expect(values(define("cumulative", {}, { seriesBreak }), tsv)).toEqual([2, 2, 2]);
    expect(values(define("perYear", {}, { seriesBreak }), tsv)).toEqual([2, 1, 0]);
  });

  it("starts a running total again at a series break without a condition", () => {
    const tsv = `${SITES}S1\t甲\tセンター\t2020/4/1\t\nS2\t乙\tセンター\t2020/5/1\t\nS3\t丙\tセンター\t2021/5/1\t`;
    const seriesBreak = { fiscalYear: fiscalYear(2021), condition: undefined, reason: "数え直し" };
    expect(values(define("cumulative", {}, { seriesBreak }), tsv)).toEqual([2, 1, 1]);
    expect(values(define("atYearEnd", {}, { seriesBreak }), tsv)).toEqual([2, 3, 3]);
  });

  it("tells values apart once a year, widths and spaces aside", () => {
    const tsv =
      "受付番号\t利用開始日\t企業名\nV1\t2020/4/1\t架空商事\nV2\t2020/5/1\t架空 商事\nV3\t2020/6/1\tＡＢＣ\nV4\t2021/6/1\tABC\nV5\t2021/7/1\tabc\nV6\t2021/7/1\t";
    const rule = {
      ledger: "visits",
      aggregation: "distinct",
      valueColumn: "企業名",
      dateColumn: "利用日",
      endDateColumn: "",
    } as const;
    expect(values(define("perYear", rule), tsv)).toEqual([2, 1, 0]);
    expect(values(define("cumulative", rule), tsv)).toEqual([2, 2, 2]);
  });

  it("tells several values of one cell apart, and leaves the commas of a name alone", () => {
    const tsv =
      "受付番号\t利用開始日\t企業名\nV1\t2020/4/1\tA社、B社\nV2\t2020/5/1\tＢ社\nV3\t2020/6/1\tAcme, Inc.\nV4\t2021/6/1\tC社、\nV5\t2021/6/1\t、";
    const rule = {
      ledger: "visits",
      aggregation: "distinct",
      valueColumn: "企業名",
      dateColumn: "利用日",
    } as const;
    expect(values(define("perYear", { ...rule, endDateColumn: "" }), tsv)).toEqual([3, 1, 0]);
  });

  it("adds up, divides and rounds as it is told, and says what had no value", () => {
    const tsv =
      "業務番号\tクライアント番号\t計上日\t委託料\nJ1\tC1\t2020/4/1\t1,200円\nJ2\tC1\t2020/5/1\t300\nJ3\tC1\t2020/6/1\t-\nJ4\tC1\t\t900\nJ5\tC1\t2022/4/1\t▲500";
    const rule = {
      ledger: "contracts",
      aggregation: "sum",
      valueColumn: "委託料（円）",
      dateColumn: "計上日",
      endDateColumn: "",
      divisor: 1000,
    } as const;
    expect(values(define("perYear", rule), tsv)).toEqual([1.5, 0, -0.5]);
    expect(values(define("perYear", { ...rule, rounding: "halfUp" }), tsv)).toEqual([2, 0, -1]);
    expect(values(define("perYear", { ...rule, rounding: "down" }), tsv)).toEqual([1, 0, 0]);
    expect(values(define("perYear", { ...rule, rounding: "up" }), tsv)).toEqual([2, 0, -1]);
    const counted = recountAll(
      define("perYear", rule),
      findLedgers(workbookOf(tsv)).ledgers,
      years,
      afterwards,
    );
    expect(counted.state === "counted" && counted.years.map(({ leftOut }) => leftOut)).toEqual([
      { undated: 1, withoutValue: 1, unread: 0, withoutCondition: 0, belowTable: 0 },
      { undated: 1, withoutValue: 0, unread: 0, withoutCondition: 0, belowTable: 0 },
      { undated: 1, withoutValue: 0, unread: 0, withoutCondition: 0, belowTable: 0 },
    ]);
  });

  it("brings amounts and numbers of records to the unit's scale where 換算 is blank, and only where units are known", () => {
    const fees = {
      ledger: "contracts",
      aggregation: "sum",
      valueColumn: "委託料",
      dateColumn: "計上日",
      endDateColumn: "",
    } as const;
    const tsv = (heading: string, amount: string): string =>
      `業務番号\tクライアント番号\t計上日\t${heading}\tその他経費\t手数料（千円）\nJ1\tC1\t2020/4/1\t${amount}\t7000\t4`;
    const first = (unit: string, heading: string, amount: string, rule = {}): number | string | undefined => {
      const figures = values(define("perYear", { ...fees, ...rule }, { unit }), tsv(heading, amount));
      return typeof figures === "string" ? figures : figures[0];
    };
    expect(first("千円", "委託料（円）", "60,000")).toBe(60);
    // A ledger kept in 千円 without a word looks the same: 60,000 may be 60,000千円.
    expect(first("千円", "委託料", "60,000")).toBe("moneyUnclear");
    expect(first("千円", "委託料", "60,000", { divisor: 1000 })).toBe(60);
    expect(first("千円", "委託料（千円）", "60", { valueColumn: "委託料（千円）" })).toBe(60);
    expect(first("百万円", "委託料（円）", "60,000,000")).toBe(60);
    expect(first("円", "委託料", "60,000")).toBe(60_000);
    expect(first("", "委託料", "60,000")).toBe(60_000);
    expect(first("千円", "委託料", "1", { valueColumn: "手数料（千円）" })).toBe(4);
    expect(first("円", "委託料", "1", { valueColumn: "手数料（千円）" })).toBe(4000);
    expect(first("", "委託料（千円）", "60", { valueColumn: "委託料（千円）" })).toBe("moneyUnclear");
    expect(first("", "委託料（千円）", "60", { valueColumn: "委託料（千円）", divisor: 1000 })).toBe(60);
    // Nobody says what a column of the staff's own is counted in.
    expect(first("千円", "委託料", "1", { valueColumn: "その他経費" })).toBe("moneyUnclear");
    expect(first("千円", "委託料", "1", { valueColumn: "その他経費", divisor: 1000 })).toBe(7);
    expect(first("円", "委託料", "1", { valueColumn: "その他経費" })).toBe(7000);
    expect(first("千件", "委託料", "1", { aggregation: "count", valueColumn: "" })).toBe(0.001);
    expect(first("千円", "委託料", "1", { aggregation: "count", valueColumn: "" })).toBe(1);
  });

  it("does not count where 換算 brings it to another scale than the unit, but divides by 12 for a monthly mean", () => {
    const rule = {
      ledger: "contracts",
      aggregation: "sum",
      valueColumn: "委託料",
      dateColumn: "計上日",
    } as const;
    const tsv = "業務番号\tクライアント番号\t計上日\t委託料\nJ1\tC1\t2020/4/1\t1,200,000";
    const by = (divisor: number, unit: string): unknown =>
      values(define("perYear", { ...rule, endDateColumn: "", divisor }, { unit }), tsv);
    expect(by(1000, "百万円")).toBe("divisorDisagrees");
    expect(by(1000, "円")).toBe("divisorDisagrees");
    expect(by(1_000_000, "千円")).toBe("divisorDisagrees");
    expect(by(10_000, "千円")).toBe("divisorDisagrees");
    expect(by(12_000, "円")).toBe("divisorDisagrees");
    expect(by(1000, "千円")).toEqual([1200, 0, 0]);
    expect(by(12_000, "千円")).toEqual([100, 0, 0]);
    expect(by(12, "円")).toEqual([100_000, 0, 0]);
  });

  it("says why it cannot count: no rule, no ledger, no such column", () => {
    const tsv = `${SITES}S1\t甲\tセンター\t2020/4/1\t`;
    const noRule = { ...define("perYear"), rule: undefined };
    expect(values(noRule, tsv)).toBe("noRule");
    expect(values(define("perYear", { ledger: "visits" }), tsv)).toBe("noLedger");
    expect(
      recount(
        define("perYear", { dateColumn: "開所日" }),
        findLedgers(workbookOf(tsv)).ledgers,
        fiscalYear(2020),
        afterwards,
      ),
    ).toMatchObject({
      state: "notCounted",
      why: { code: "missingInput", input: "開所日" },
    });
  });

  it("leaves a record out whose end cannot be read, and says so; one without an end, or with a mark for it, stands", () => {
    const tsv = `${SITES}S1\t甲\tセンター\t2020/4/1\t退会済\nS2\t乙\tセンター\t2020/4/1\t-\nS3\t丙\tセンター\t2020/4/1\t`;
    const result = recountAll(define("atYearEnd"), findLedgers(workbookOf(tsv)).ledgers, years, afterwards);
    expect(
      result.state === "counted" && result.years.map(({ value, leftOut }) => [value, leftOut.undated]),
    ).toEqual([
      [2, 1],
      [2, 1],
      [2, 1],
    ]);
    expect(values(define("cumulative"), tsv)).toEqual([3, 3, 3]);
  });

  it("says of how many records a blank cell leaves the condition open, where the column tells them apart", () => {
    const unsaid = (tsv: string, definition: IndicatorDefinition): unknown => {
      const result = recountAll(definition, findLedgers(workbookOf(tsv)).ledgers, years, afterwards);
      return (
        result.state === "counted" &&
        result.years.map(({ value, leftOut }) => [value, leftOut.withoutCondition])
      );
    };
    const places = (...kinds: string[]): string =>
      SITES +
      kinds.map((kind, at) => `S${String(at)}\t所${String(at)}\t${kind}\t202${String(at)}/4/1\t`).join("\n");
    const centres = { column: "種別", values: ["センター"] };
    const of = (basis: CountingBasis, condition: CountingRule["condition"]): IndicatorDefinition =>
      define(basis, { condition });
    // 2020 センター, 2021 blank, 2022 支所.
    expect(unsaid(places("センター", "", "支所"), of("perYear", centres))).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
    expect(unsaid(places("センター", "", "支所"), of("cumulative", centres))).toEqual([
      [1, 0],
      [1, 1],
      [1, 1],
    ]);
    // Beside one mark alone a blank cell says no; and all but some are counted whatever is blank.
    expect(unsaid(places("センター", "", "センター"), of("cumulative", centres))).toEqual([
      [1, 0],
      [1, 0],
      [2, 0],
    ]);
    expect(unsaid(places("センター", "", "支所"), of("cumulative", { ...centres, excludes: true }))).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
  });

  it("counts a record with neither a date nor a condition among those without a date", () => {
    const tsv = `${SITES}S1\t甲\t\t\t\nS2\t乙\t支所\t2020/4/1\t\nS3\t丙\tセンター\t2020/4/1\t\nS4\t丁\t支所\t\t`;
    const condition = { column: "種別", values: ["センター"] };
    const result = recountAll(
      define("cumulative", { condition }),
      findLedgers(workbookOf(tsv)).ledgers,
      years,
      afterwards,
    );
    expect(result.state === "counted" && result.years.map(({ leftOut }) => leftOut.undated)).toEqual([
      1, 1, 1,
    ]);
  });

  it("asks by the condition in force: the rule's before a series break, the break's from it on", () => {
    const tsv = `${SITES}S1\t甲\t\t2020/4/1\t\nS2\t乙\t支所\t2020/4/1\t\nS3\t丙\tセンター\t2020/4/1\t`;
    const seriesBreak = { fiscalYear: fiscalYear(2021), reason: "", condition: undefined };
    const condition = { column: "種別", values: ["センター"] };
    const unsaid = (definition: IndicatorDefinition): unknown => {
      const result = recountAll(definition, findLedgers(workbookOf(tsv)).ledgers, years, afterwards);
      return result.state === "counted" && result.years.map(({ leftOut }) => leftOut.withoutCondition);
    };
    expect(unsaid(define("cumulative", { condition }, { seriesBreak }))).toEqual([1, 0, 0]);
    expect(unsaid(define("cumulative", {}, { seriesBreak: { ...seriesBreak, condition } }))).toEqual([
      0, 1, 1,
    ]);
  });

  it("takes the column with that very heading, and does not choose between two that differ in brackets", () => {
    const tsv =
      "業務番号\tクライアント番号\t計上日\t委託料（税抜）\t委託料（税込）\t経費（円）\nJ1\tC1\t2020/4/1\t100\t110\t7";
    const by = (valueColumn: string, cells = tsv): unknown => {
      const rule = {
        ledger: "contracts",
        aggregation: "sum",
        dateColumn: "計上日",
        endDateColumn: "",
      } as const;
      const figures = values(define("perYear", { ...rule, valueColumn }), cells);
      return typeof figures === "string" ? figures : figures[0];
    };
    expect(by("委託料（税抜）")).toBe(100);
    expect(by("委託料（税込）")).toBe(110);
    expect(by("委託料")).toBe("columnsAlike");
    expect(by("委託料（円）")).toBe("columnsAlike");
    expect(by("委託料（消費税）")).toBe("missingInput");
    expect(by("経費")).toBe(7);
    const without = tsv.replace("委託料（税抜）", "備考").replaceAll("\t100", "\t");
    expect(by("委託料（税抜）", without)).toBe("missingInput");
    expect(by("委託料", without)).toBe(110);
  });

  it("does not add up a column of 千円 and one without a unit, and knows conditions as they are typed", () => {
    const part = (name: string, heading: string, rows: string): ReturnType<typeof sheet> =>
      sheet({ name, cells: grid(`業務番号\tクライアント番号\t計上日\t委託料\t${heading}\n${rows}`) });
    const rule = {
      ledger: "contracts",
      aggregation: "sum",
      valueColumn: "補助額",
      dateColumn: "計上日",
    } as const;
    const counted = (heading: string, wanted: Partial<CountingRule> = {}): unknown => {
      const first = part("R2", "補助額（千円）", "A1\tC1\t2020/4/1\t1\t5\nA2\tC1\t2020/5/1\t1\t500");
      const { ledgers } = findLedgers(workbook([first, part("R3", heading, "B1\tC1\t2021/4/1\t1\t7")]));
      const definition = define("perYear", { ...rule, endDateColumn: "", ...wanted }, { unit: "千円" });
      const result = recountAll(definition, ledgers, years, afterwards);
      return result.state === "counted" ? result.years.map(({ value }) => value) : result.why.code;
    };
    expect(counted("補助額（千円）")).toEqual([505, 7, 0]);
    expect(counted("補助額")).toBe("moneyUnclear");
    expect(
      counted("補助額（千円）", { condition: { column: "補助額（千円）", values: ["500", "7"] } }),
    ).toEqual([500, 7, 0]);
  });

  it("takes a column in which nothing stands yet as one without dates or figures", () => {
    const tsv = "場所番号\t名称\t登録日\t解約の日\nS1\t甲\t2020/4/1\t";
    expect(values(define("atYearEnd", { endDateColumn: "解約の日" }), tsv)).toEqual([1, 1, 1]);
  });

  it("says of a column that is there what in it cannot be read", () => {
    const tsv = "場所番号\t名称\t登録日\t抹消の日\nS1\t甲\t2020/4/1\t2021/4/1\nS2\t乙\t2020/4/1\t退会";
    const why = (rule: Partial<CountingRule>): unknown =>
      recountAll(define("atYearEnd", rule), findLedgers(workbookOf(tsv)).ledgers, years, afterwards);
    expect(why({ endDateColumn: "抹消の日" })).toMatchObject({
      why: { code: "columnNotReadable", column: "抹消の日", wants: "date" },
    });
    expect(why({ endDateColumn: "", aggregation: "sum", valueColumn: "名称" })).toMatchObject({
      why: { code: "columnNotReadable", column: "名称", wants: "number" },
    });
    expect(why({ endDateColumn: "退会の日" })).toMatchObject({
      why: { code: "missingInput", input: "退会の日" },
    });
  });

  it("takes a legal form for the same however it is written, and a name without one for another", () => {
    const tsv =
      "利用番号\t利用開始日\t企業名\nU1\t2020/4/1\t(株)あおば\nU2\t2020/5/1\t株式会社あおば\nU3\t2020/6/1\t㈱ あおば\nU4\t2021/6/1\tあおば\nU5\t2021/7/1\tあおば㈱\nU6\t2021/8/1\tあおば株式会社";
    const rule = { ledger: "visits", aggregation: "distinct", valueColumn: "企業名" } as const;
    const dated = { ...rule, dateColumn: "利用開始日", endDateColumn: "" };
    expect(values(define("perYear", dated), tsv)).toEqual([1, 2, 0]);
  });

  it("counts by a column of the staff's own that 指標定義 names", () => {
    const tsv =
      "場所番号\t名称\t登録日\t地区\t開所日\nS1\t甲\t2020/4/1\t北\t2021/4/1\nS2\t乙\t2020/4/1\t南\t2021/4/1";
    const rule = { dateColumn: "開所日", endDateColumn: "", condition: { column: "地区", values: ["北"] } };
    expect(values(define("perYear", rule), tsv)).toEqual([0, 1, 0]);
  });

  it("adds up ledgers of one kind that go on from one another", () => {
    const first = sheet({ name: "R2", cells: grid(`${SITES}S1\t甲\tセンター\t2020/4/1\t`) });
    const second = sheet({ name: "R3", cells: grid(`${SITES}S2\t乙\tセンター\t2021/4/1\t`) });
    const { ledgers } = findLedgers(workbook([first, second]));
    const result = recountAll(define("cumulative"), ledgers, years, afterwards);
    expect(result.state === "counted" && result.years.map(({ value }) => value)).toEqual([1, 2, 2]);
    const evidence = evidenceFor(define("cumulative"), ledgers, fiscalYear(2021), afterwards);
    expect(evidence.map(({ ledger, records }) => [ledger.sheet, records])).toEqual([
      ["R2", [0]],
      ["R3", [0]],
    ]);
  });
});

describe("evidenceFor", () => {
  const basis = fc.constantFrom<CountingBasis>("cumulative", "perYear", "atYearEnd");
  const day = fc
    .date({ min: new Date("2018-01-01"), max: new Date("2024-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const record = fc.record({ start: fc.option(day, { nil: "" }), end: fc.option(day, { nil: "" }) });

  it("gives exactly the records that were counted, year by year, and a single year counts like all", () => {
    fc.assert(
      fc.property(
        basis,
        fc.array(record, { minLength: 1, maxLength: 30 }),
        day,
        (countingBasis, records, asOf) => {
          const tsv =
            SITES +
            records
              .map(({ start, end }, index) => `S${String(index)}\t名\tセンター\t${start}\t${end}`)
              .join("\n");
          const [year = 2020, month = 1, date = 1] = asOf.split("-").map(Number);
          const context = { asOf: calendarDate(year, month, date), startMonth: 4 };
          const { ledgers } = findLedgers(workbookOf(tsv));
          const definition = define(countingBasis);
          const all = recountAll(definition, ledgers, years, context);
          if (all.state !== "counted") throw new Error("not counted");
          for (const counted of all.years) {
            const shown = evidenceFor(definition, ledgers, counted.fiscalYear, context).flatMap(
              (one) => one.records,
            );
            expect(shown).toHaveLength(counted.records);
            expect(recount(definition, ledgers, counted.fiscalYear, context)).toMatchObject({
              years: [counted],
            });
          }
        },
      ),
    );
  });
});
