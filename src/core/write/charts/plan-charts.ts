import { noDefinition } from "../../model/assessment-rule";
import { NAGANO_SCHEME } from "../../model/grade-scheme";
import type { IndicatorTable } from "../../model/indicator";
import {
  CHART_DATA_NAME,
  CHART_DATA_SHEET,
  CHART_ROWS_NAME,
  CHART_SHEET,
  CHART_SHEET_NAME,
} from "../../values/workbook/own-sheets";
import { findName, type WorkbookSnapshot } from "../../values/workbook/snapshot";
import { chartDataSteps, type AnyChartDataBlock, type ChartDataBlock } from "./chart-data";
import { planChartDataSteps } from "./chart-data-sheet";
import type { ChartSpec } from "../../plan/chart-spec";
import type { Area, CellAddress } from "../../values/workbook/cell-address";
import { Defect } from "../../values/invariants/defect";
import { runToTheEnd } from "../../values/steps/run-to-the-end";
import { textAt } from "./block-identity";
import { layOutCharts, type ChartSheetLayout } from "./lay-out-charts";
import { chartSpec, showsAlready } from "./chart-specs";
import { chartEntrySteps } from "./chart-entries";
import { chartSubjectSteps, type ChartSubject } from "./chart-subjects";
import { isChartData, isSummary } from "../../plan/own-cells";
import { planSummarySteps } from "./chart-summary-sheet";
import {
  addedWhereMissing,
  managedSheet,
  protectedSheets,
  type ManagedSheet,
} from "../../plan/managed-sheet";
import type { Edit, Plan } from "../../plan/plan";
import type { JudgingOptions } from "../../judge/achievement/year-rate";
import { tablesToWorkOn } from "../../plan/tables-to-work-on";

/** `planChartSteps` at once. */
export function planCharts(
  workbook: WorkbookSnapshot,
  tables: readonly IndicatorTable[],
  options: JudgingOptions = {},
): Plan {
  return runToTheEnd(planChartSteps(workbook, tables, options));
}

/**
 * One native chart per indicator on `KPIグラフ`, plotting `グラフ元データ`. The same charts are brought up
 * to date on a second run, where they are and as large as they are; planned over its own result it has nothing to do.
 * A chart whose indicator is gone is marked and named, not deleted; a sheet of somebody else's by that name is refused.
 * Pauses after each table and each block.
 */
export function* planChartSteps(
  workbook: WorkbookSnapshot,
  tables: readonly IndicatorTable[],
  options: JudgingOptions,
): Generator<undefined, Plan> {
  const { chosen, notices } = tablesToWorkOn(workbook, tables);
  const definitionOf = options.definitionOf ?? noDefinition;
  const subjects = yield* chartSubjectSteps(tables, definitionOf, options.startMonth);
  const visible = new Set(chosen.map(({ sheet }) => sheet));
  const isShown = ({ indicator }: ChartSubject): boolean => visible.has(indicator.labelCell.sheet);
  const charts = managedSheet(workbook, CHART_SHEET_NAME, CHART_SHEET, isSummary);
  const data = managedSheet(workbook, CHART_DATA_NAME, CHART_DATA_SHEET, isChartData);
  const { entries, notices: ofCharts } = yield* chartEntrySteps(workbook, charts, data, {
    shown: subjects.filter(isShown),
    hidden: subjects.filter((subject) => !isShown(subject)),
  });
  yield;
  if (entries.length === 0)
    return { kind: "charts", edits: [], refusals: [], notices: [...notices, ...ofCharts] };
  const taken = [charts, data].filter(({ state }) => state === "nameTaken");
  if (taken.length > 0) {
    return {
      kind: "charts",
      edits: [],
      refusals: taken.map(({ name }) => ({ code: "nameTaken", sheet: name })),
      notices,
    };
  }
  const blocks = yield* chartDataSteps(entries, data.name);
  const inWords = inOrderOf(subjects, blocks);
  const layout = layOutCharts(
    charts,
    blocks,
    inWords.map(({ subject }) => subject.title),
    chartRowsOf(workbook, charts),
  );
  yield;
  const { row, column } = layout.summaries;
  const places = new Map(
    inWords.map((block, index) => [block, { sheet: charts.name, row: row + 1 + index, column }]),
  );
  const summaryOf = (block: ChartDataBlock): CellAddress => {
    const place = places.get(block);
    if (!place) throw new Defect(`no line of summaries for ${block.name}`);
    return place;
  };
  const dataPlan = yield* planChartDataSteps(workbook, data, blocks, summaryOf);
  const drawn = yield* chartEditSteps(charts, data, blocks, layout, dataPlan.changedBlocks);
  const scheme = options.scheme ?? NAGANO_SCHEME;
  const summaries = yield* planSummarySteps(workbook, charts, inWords, layout, scheme);
  // The data last: a reader of the mailed copy finds it after what it feeds.
  const added = [charts, data].flatMap((target) => addedWhereMissing(target));
  const edits = [...added, ...dataPlan.edits, ...summaries, ...drawn];
  const refusals = [...dataPlan.refusals, ...protectedSheets([charts, data], edits)];
  return {
    kind: "charts",
    edits: refusals.length > 0 ? [] : edits,
    refusals,
    notices: [...notices, ...ofCharts],
  };
}

/** The rows that an earlier run has made as high as a chart; undefined where the name that says so points nowhere on the sheet. */
function chartRowsOf(workbook: WorkbookSnapshot, charts: ManagedSheet): Area | undefined {
  const rows = findName(workbook, CHART_ROWS_NAME)?.refersTo;
  return charts.state === "standing" && rows?.sheet === charts.name ? rows : undefined;
}

/** The indicators' blocks as the tables list their indicators, whatever the order in which the charts were drawn. */
function inOrderOf(
  subjects: readonly ChartSubject[],
  blocks: readonly AnyChartDataBlock[],
): ChartDataBlock[] {
  const bySubject = new Map(
    blocks.flatMap((block) => (block.kind === "indicator" ? [[block.subject, block]] : [])),
  );
  return subjects.flatMap((subject) => bySubject.get(subject) ?? []);
}

/** Charts that are missing or show something else. Pauses after each. */
function* chartEditSteps(
  target: ManagedSheet,
  data: ManagedSheet,
  blocks: readonly AnyChartDataBlock[],
  { frames }: ChartSheetLayout,
  changed: ReadonlySet<AnyChartDataBlock>,
): Generator<undefined, Edit[]> {
  const standing = target.state === "standing" ? target.sheet.charts : [];
  const byName = new Map(standing.map((chart) => [chart.name, chart]));
  const edits: Edit[] = [];
  for (const block of blocks) {
    yield;
    const chart = byName.get(block.name);
    const frame = frames.get(block);
    if (!frame) continue;
    const { left, top, width, height } = frame;
    const spec = chartSpec(block, { left, top, width, height });
    if (chart && !changed.has(block) && showsAlready(chart, spec, titleNow(data, spec))) continue;
    edits.push({ kind: "chart", sheet: target.name, chart: spec, exists: chart !== undefined });
  }
  return edits;
}

function titleNow(data: ManagedSheet, { titleFrom }: ChartSpec): string | undefined {
  if (!titleFrom || data.state !== "standing") return undefined;
  return textAt(data.sheet, titleFrom.row, titleFrom.column);
}
