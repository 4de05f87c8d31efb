import type { IndicatorDefinition } from "../../src/core/model/indicator-definition";
import { fiscalYear } from "../../src/core/values/calendar/fiscal-year";
import document from "../sample-data/indicators.json";

type Part = Pick<IndicatorDefinition, "countingBasis" | "rule" | "seriesBreak">;

const handedOver = { fiscalYear: fiscalYear(2025), reason: "公社へ業務移管" } as const;
const wholeCount = {
  aggregation: "count",
  valueColumn: "",
  endDateColumn: "",
  condition: undefined,
  divisor: 1,
  rounding: undefined,
} as const;

function corporationOnly(column: string): NonNullable<IndicatorDefinition["seriesBreak"]> {
  return { ...handedOver, condition: { column, values: ["公社"] } };
}

/** How the town counts its six indicators; the series of ①③④ begin anew where the public corporation took over. */
const parts: Readonly<Record<string, Part>> = {
  "①": {
    countingBasis: "cumulative",
    rule: { ...wholeCount, ledger: "workers", dateColumn: "登録日" },
    seriesBreak: corporationOnly("登録先"),
  },
  "②": {
    countingBasis: "perYear",
    rule: {
      ...wholeCount,
      ledger: "contracts",
      aggregation: "sum",
      valueColumn: "委託料（円）",
      dateColumn: "計上日",
      divisor: 1000,
      rounding: "halfUp",
    },
    seriesBreak: undefined,
  },
  "③": {
    countingBasis: "cumulative",
    rule: { ...wholeCount, ledger: "clients", dateColumn: "契約開始日" },
    seriesBreak: corporationOnly("契約先"),
  },
  "④": {
    countingBasis: "cumulative",
    rule: { ...wholeCount, ledger: "directors", dateColumn: "配置日" },
    seriesBreak: corporationOnly("所属"),
  },
  "⑤": {
    countingBasis: "atYearEnd",
    rule: { ...wholeCount, ledger: "sites", dateColumn: "登録日", endDateColumn: "終了日" },
    seriesBreak: undefined,
  },
  "⑥": {
    countingBasis: "perYear",
    rule: {
      ...wholeCount,
      ledger: "visits",
      aggregation: "distinct",
      valueColumn: "企業名",
      dateColumn: "利用開始日",
    },
    seriesBreak: undefined,
  },
};

/** The six rows of the sample's 指標定義. */
export function sampleDefinitions(): readonly IndicatorDefinition[] {
  return document.indicators.map(({ mark, section, name, unit, description }) => {
    const part = parts[mark];
    if (!part) throw new Error(`No rule for ${mark}.`);
    return {
      mark,
      section,
      name,
      unit,
      description,
      direction: "higher",
      targetYear: undefined,
      targetSpan: undefined,
      assessment: "ratio",
      base: undefined,
      cell: undefined,
      ...part,
    };
  });
}
