import { noDefinition } from "../../model/assessment-rule";
import { NAGANO_SCHEME } from "../../model/grade-scheme";
import type { IndicatorTable } from "../../model/indicator";
import {
  CHART_DATA_NAME,
  CHART_DATA_SHEET,
  CHART_SHEET,
  CHART_SHEET_NAME,
} from "../../values/workbook/own-sheets";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import { layOutChartData, type ChartDataBlock } from "./chart-data";
import { isChartData, planChartData } from "./chart-data-sheet";
import { freeFrames } from "./chart-grid";
import { chartSpec, showsAlready } from "./chart-specs";
import { chartSubjects } from "./chart-subjects";
import { isSummary } from "./chart-summary";
import { planSummaries } from "./chart-summary-sheet";
import { managedSheet, type ManagedSheet } from "../../plan/managed-sheet";
import type { Edit, Plan, PlanNotice, PlanRefusal } from "../../plan/plan";
import type { JudgingOptions } from "../../judge/achievement/year-rate";
import { tablesToWorkOn } from "../rates/tables-to-work-on";

const CHART_NAME_PREFIX = "KPI-";

/**
 * One native chart per indicator on `KPIグラフ`, plotting `グラフ元データ` (workbook.md §6). The same charts are brought up
 * to date on a second run, where they are and as large as they are; planned over its own result it has nothing to do.
 * Charts of indicators that are gone are named, not deleted; a sheet of somebody else's by that name is refused.
 */
export function planCharts(
  workbook: WorkbookSnapshot,
  tables: readonly IndicatorTable[],
  options: JudgingOptions = {},
): Plan {
  const { chosen, notices } = tablesToWorkOn(workbook, tables);
  const definitionOf = options.definitionOf ?? noDefinition;
  const subjects = chartSubjects(chosen, definitionOf);
  if (subjects.length === 0) return { kind: "charts", edits: [], refusals: [], notices };
  const charts = managedSheet(workbook, CHART_SHEET_NAME, CHART_SHEET, isSummary);
  const data = managedSheet(workbook, CHART_DATA_NAME, CHART_DATA_SHEET, isChartData);
  const taken = [charts, data].filter(({ state }) => state === "nameTaken");
  if (taken.length > 0) {
    return {
      kind: "charts",
      edits: [],
      refusals: taken.map(({ name }) => ({ code: "nameTaken", sheet: name })),
      notices,
    };
  }
  const blocks = layOutChartData(subjects, data.name);
  const dataPlan = planChartData(workbook, data, blocks);
  const drawn = chartEdits(charts, blocks, dataPlan.changedBlocks);
  const summaries = planSummaries(workbook, charts, blocks, drawn.bottom, options.scheme ?? NAGANO_SCHEME);
  const edits = [...addedSheets(charts, data), ...dataPlan.edits, ...summaries, ...drawn.edits];
  const refusals = [...dataPlan.refusals, ...protectedSheets([charts, data], edits)];
  return {
    kind: "charts",
    edits: refusals.length > 0 ? [] : edits,
    refusals,
    notices: [...notices, ...chartsLeftOver(charts, blocks)],
  };
}

/** The data last: a reader of the mailed copy finds it behind what it feeds. */
function addedSheets(charts: ManagedSheet, data: ManagedSheet): Edit[] {
  return [charts, data].flatMap(({ state, name }): Edit[] =>
    state === "missing" ? [{ kind: "addSheet", sheet: name }] : [],
  );
}

/** Charts that are missing or show something else, and where the lowest of them all ends, in points. */
function chartEdits(
  target: ManagedSheet,
  blocks: readonly ChartDataBlock[],
  changed: ReadonlySet<ChartDataBlock>,
): { readonly edits: Edit[]; readonly bottom: number } {
  const standing = target.state === "standing" ? target.sheet.charts : [];
  const byName = new Map(standing.map((chart) => [chart.name, chart]));
  const missing = blocks.filter(({ subject }) => !byName.has(subject.name));
  const frames = freeFrames(standing, missing.length);
  const edits = blocks.flatMap((block): Edit[] => {
    const chart = byName.get(block.subject.name);
    const frame = chart ?? frames[missing.indexOf(block)];
    if (!frame) return [];
    const { left, top, width, height } = frame;
    const spec = chartSpec(block, { left, top, width, height });
    if (chart && !changed.has(block) && showsAlready(chart, spec)) return [];
    return [{ kind: "chart", sheet: target.name, chart: spec, exists: chart !== undefined }];
  });
  const bottom = Math.max(0, ...[...standing, ...frames].map(({ top, height }) => top + height));
  return { edits, bottom };
}

function protectedSheets(targets: readonly ManagedSheet[], edits: readonly Edit[]): PlanRefusal[] {
  return targets.flatMap((target): PlanRefusal[] => {
    const touched = edits.some((edit) => "sheet" in edit && edit.sheet === target.name);
    const locked = target.state === "standing" && target.sheet.isProtected && touched;
    return locked ? [{ code: "protected", sheet: target.name }] : [];
  });
}

function chartsLeftOver(target: ManagedSheet, blocks: readonly ChartDataBlock[]): PlanNotice[] {
  if (target.state !== "standing") return [];
  const wanted = new Set(blocks.map(({ subject }) => subject.name));
  return target.sheet.charts
    .filter(({ name }) => name.startsWith(CHART_NAME_PREFIX) && !wanted.has(name))
    .map(({ name }) => ({ code: "chartWithoutIndicator", sheet: target.name, chart: name }));
}
