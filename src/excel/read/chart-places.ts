import { CHART_NAME_PREFIX } from "../../core/write/charts/chart-subjects";
import { isRefusal } from "../session/host-failure-mapping";
import type { OpenContext } from "../session/office-session";

/** A chart of a sheet with what is known of it before its inside is read. */
export interface PlacedChart {
  readonly chart: Excel.Chart;
  readonly name: string;
  /** Ours are read with title and series; of the others name and place are all that is needed. */
  readonly isOurs: boolean;
  /** Excel's word; "" where the chart did not answer. */
  readonly type: string;
  /** Points from the sheet's top left corner; all 0 where the chart did not answer. */
  readonly place: ChartPlace;
}

export type ChartPlace = Readonly<Record<"left" | "top" | "width" | "height", number>>;

const NOWHERE: ChartPlace = { left: 0, top: 0, width: 0, height: 0 };

/**
 * Type and place of charts whose names were loaded. One of the user's charts that does not answer (of a kind that Excel's
 * API does not know, office-js #217, #6143) fails the whole request: then ours are asked alone, and the others are known
 * by name. One sync where there are charts.
 */
export async function readChartPlaces(
  context: OpenContext,
  charts: readonly Excel.Chart[],
): Promise<ReadonlyMap<Excel.Chart, PlacedChart>> {
  const ours = charts.filter(isOurs);
  const answered = new Set(
    (await answers(context, charts)) ? charts : (await answers(context, ours)) ? ours : [],
  );
  return new Map(charts.map((chart) => [chart, placed(chart, answered.has(chart))]));
}

function placed(chart: Excel.Chart, hasAnswered: boolean): PlacedChart {
  const { name } = chart;
  if (!hasAnswered) return { chart, name, isOurs: false, type: "", place: NOWHERE };
  const { left, top, width, height, chartType } = chart;
  return { chart, name, isOurs: isOurs(chart), type: chartType, place: { left, top, width, height } };
}

function isOurs({ name }: Excel.Chart): boolean {
  return name.startsWith(CHART_NAME_PREFIX);
}

/** Asks the charts, named property by property: loading everything fails on charts that lack one. */
async function answers(context: OpenContext, charts: readonly Excel.Chart[]): Promise<boolean> {
  if (charts.length === 0) return true;
  for (const chart of charts)
    chart.load({ chartType: true, left: true, top: true, width: true, height: true });
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return false;
  }
}
