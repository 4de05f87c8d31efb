import type { ChartSeriesSpec } from "../../plan/chart-spec";
import type { RangeAddress } from "../../values/workbook/cell-address";
import { CHART_NAME_PREFIX } from "../charts/chart-subjects";
import { FISCAL_YEAR_WORD } from "../../plan/sheet-words";
import type { SheetChart } from "./paper-page";

/** Half a page: chart, table and footnotes are to be read on one. */
export const CHART_ROW_POINTS = 250;

export const SOURCE_CHART_NAME = `${CHART_NAME_PREFIX}財源別`;
const TITLE = "財源別の実績額（千円）";
const UNIT = "千円";
const GAP = 6;

/**
 * Light enough for black figures, apart from one another in grey (from left to right dark, light, darker, white …) and none that
 * means target, actual or rate in the indicators' charts.
 */
const FILLS = ["#5CC9A7", "#D6EBFF", "#F7BC52", "#FFFFC2", "#A9B4BF", "#FFD6CC", "#CDB4E6"] as const;
const OUTLINE = "#4D4D4D";

/** A figure is written where its part of a column is high enough: as a share of the highest column. */
const LEAST_LABELLED_SHARE = 0.1;

/** What the chart plots: rows of the sheet (0-based), whose first column is a label. */
export interface PlottedSources {
  readonly columns: number;
  /** Of the page, in points. */
  readonly width: number;
  readonly labels: number;
  readonly series: readonly {
    readonly label: string;
    readonly row: number;
    readonly amounts: readonly (number | undefined)[];
  }[];
}

/** Stacked columns from zero, a year each: what each source gave, and together what was spent. */
export function sourceChart({ columns, width, labels, series }: PlottedSources): SheetChart {
  const years = Array.from({ length: columns }, (_, year) => year);
  const highest = Math.max(
    0,
    ...years.map((year) => series.reduce((sum, { amounts }) => sum + Math.max(0, amounts[year] ?? 0), 0)),
  );
  const hasNegative = series.some(({ amounts }) =>
    amounts.some((amount) => amount !== undefined && amount < 0),
  );
  return {
    name: SOURCE_CHART_NAME,
    on: (sheet, top) => {
      const range = (row: number): RangeAddress => ({ sheet, row, column: 1, rows: 1, columns });
      return {
        name: SOURCE_CHART_NAME,
        title: TITLE,
        titleFrom: undefined,
        fills: FILLS,
        left: GAP,
        top: top + GAP / 2,
        width: width - 2 * GAP,
        height: CHART_ROW_POINTS - GAP,
        series: series.map(({ label, row, amounts }, index): ChartSeriesSpec => {
          const color = FILLS[index % FILLS.length] ?? FILLS[0];
          return {
            name: label,
            values: range(row),
            categories: range(labels),
            type: "stacked",
            axis: "primary",
            color,
            outline: OUTLINE,
            points: amounts.flatMap((amount, year) =>
              amount !== undefined && amount >= highest * LEAST_LABELLED_SHARE && amount > 0
                ? [{ index: year, color, outline: OUTLINE, label: "value" as const }]
                : [],
            ),
          };
        }),
        categoryAxisTitle: FISCAL_YEAR_WORD,
        primaryAxis: {
          title: UNIT,
          numberFormat: "#,##0",
          minimum: hasNegative ? undefined : 0,
          maximum: undefined,
          majorUnit: undefined,
        },
        secondaryAxis: undefined,
      };
    },
  };
}
