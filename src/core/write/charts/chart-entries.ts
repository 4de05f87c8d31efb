import { normaliseLine } from "../../values/notation/normalise";
import { parseReference } from "../../values/workbook/cell-address";
import type { ChartSnapshot, WorkbookSnapshot } from "../../values/workbook/snapshot";
import type { ManagedSheet } from "../../plan/managed-sheet";
import type { PlanNotice } from "../../plan/plan-notice";
import { readIndicatorLabel } from "../../read/tables/indicator-label";
import type { ChartDataEntry } from "./chart-data";
import { calledBy } from "./block-identity";
import { CHART_NAME_PREFIX, type ChartSubject } from "./chart-subjects";
import { matchBlockSteps, type MatchedBlock } from "./match-blocks";
import { standingBlockSteps, type StandingBlock } from "./standing-blocks";

/** What a title says whose cell is gone. */
const LOST_TITLE = "#REF!";

/** Which charts there are to be, and what a person should know of those that have lost their indicator. */
export interface ChartEntries {
  readonly entries: readonly ChartDataEntry[];
  readonly notices: readonly PlanNotice[];
}

/** The indicators that are charted, and those of hidden sheets, whose charts stay but are not made. */
export interface ChartedSubjects {
  readonly shown: readonly ChartSubject[];
  readonly hidden: readonly ChartSubject[];
}

/**
 * One entry a chart: those that are in their order, then new ones in the order of the tables. A chart
 * stays with its indicator wherever that moves or whatever it is called, and no other indicator ever takes it over; the
 * second of the same name is `KPI-1-①-2`. Pauses after each block and each indicator.
 */
export function* chartEntrySteps(
  workbook: WorkbookSnapshot,
  charts: ManagedSheet,
  data: ManagedSheet,
  { shown, hidden }: ChartedSubjects,
): Generator<undefined, ChartEntries> {
  const standing = charts.state === "standing" ? charts.sheet.charts : [];
  const isDrawn = (name: string | undefined): name is string =>
    name !== undefined && standing.some((chart) => chart.name === name);
  const blocks = yield* standingBlockSteps(data, standing);
  const sheets = new Set(workbook.sheets.map(({ name }) => name));
  const putAway = new Set(hidden);
  const matches = yield* matchBlockSteps(blocks, [...shown, ...hidden], sheets);
  const kept = matches.filter(({ block, subject }) => !putAway.has(subject) || isDrawn(block.chart));
  const plotted = new Set(blocks.map(({ chart }) => chart));
  const loose = standing.filter(({ name }) => name.startsWith(CHART_NAME_PREFIX) && !plotted.has(name));
  yield;
  const names = nameSubjects(shown, kept, loose, standing);
  const matched = new Map(matches.map(({ block, subject }) => [block, subject]));
  const ofBlocks = blocks.flatMap((block): ChartDataEntry[] => {
    const subject = matched.get(block);
    if (!subject) {
      const chart = standing.find(({ name }) => name === block.chart);
      return chart ? [leftOver(block, chart)] : [];
    }
    const name = names.get(subject);
    return name === undefined ? [] : [{ kind: "indicator", name, subject }];
  });
  const placed = new Set(matches.map(({ subject }) => subject));
  const added = shown.flatMap((subject): ChartDataEntry[] => {
    const name = placed.has(subject) ? undefined : names.get(subject);
    return name === undefined ? [] : [{ kind: "indicator", name, subject }];
  });
  const taken = new Set(names.values());
  const lost = loose.filter(({ name }) => !taken.has(name));
  const blank = lost.filter((chart) => plots(chart, data.name)).map(leftOverOf);
  const entries = [...ofBlocks, ...added, ...blank];
  const leftOvers = entries.flatMap((entry) => (entry.kind === "leftOver" ? [entry.name] : []));
  const without = [...new Set([...leftOvers, ...lost.map(({ name }) => name)])];
  return {
    entries,
    notices: [
      ...kept.flatMap((match) => noticesOf(match, charts.name, putAway)),
      ...without.map((chart): PlanNotice => ({ code: "chartWithoutIndicator", sheet: charts.name, chart })),
    ],
  };
}

/** The name of each indicator's chart: its block's, that of a chart with its title, or a new one. */
function nameSubjects(
  shown: readonly ChartSubject[],
  kept: readonly MatchedBlock[],
  loose: readonly ChartSnapshot[],
  standing: readonly ChartSnapshot[],
): ReadonlyMap<ChartSubject, string> {
  const names = new Map(
    kept.flatMap(({ block, subject }) => (block.chart === undefined ? [] : [[subject, block.chart]])),
  );
  const used = new Set([...standing.map(({ name }) => name), ...names.values()]);
  const free = [...loose];
  const counts = new Map<string, number>();
  for (const subject of shown) {
    if (names.has(subject)) continue;
    const index = free.findIndex((chart) => isOf(chart, subject));
    const [own] = index < 0 ? [] : free.splice(index, 1);
    const name = own?.name ?? unusedName(subject.usualName, used, counts);
    used.add(name);
    names.set(subject, name);
  }
  return names;
}

/** By its title, or by its name where the title has gone with the sheet of chart data, or from its cell. */
function isOf(chart: ChartSnapshot, { title, usualName }: ChartSubject): boolean {
  const called = calledBy(chart);
  return called === LOST_TITLE || called === ""
    ? chart.name === usualName
    : normaliseLine(called) === normaliseLine(title);
}

/** `counts` remembers how far each name has come: among hundreds of the same name, nobody counts from two each time. */
function unusedName(wanted: string, used: ReadonlySet<string>, counts: Map<string, number>): string {
  let count = counts.get(wanted) ?? 1;
  const numbered = (): string => (count === 1 ? wanted : `${wanted}-${String(count)}`);
  while (used.has(numbered())) count += 1;
  counts.set(wanted, count);
  return numbered();
}

function leftOver({ title, labels, said }: StandingBlock, chart: ChartSnapshot): ChartDataEntry {
  return { kind: "leftOver", name: chart.name, called: title, labels, lines: linesOf(chart), said };
}

function linesOf({ series }: ChartSnapshot): string[] {
  return series.flatMap(({ name, type }) => (type === "line" ? [name] : []));
}

/** A chart whose block cannot be found, and that may plot another's by now. */
function leftOverOf(chart: ChartSnapshot): ChartDataEntry {
  const called = calledBy(chart);
  const label = readIndicatorLabel(called);
  const said = { sheet: "", section: "", name: label.name, unit: label.unit };
  return { kind: "leftOver", name: chart.name, called, labels: ["－"], lines: linesOf(chart), said };
}

/** Whether a chart plots the sheet of chart data, or Excel cannot say what it plots (before ExcelApi 1.15). */
function plots({ series }: ChartSnapshot, dataSheet: string): boolean {
  return series.some(({ values }) => values === undefined || parseReference(values)?.sheet === dataSheet);
}

function noticesOf(
  { block, subject, renamed }: MatchedBlock,
  sheet: string,
  putAway: ReadonlySet<ChartSubject>,
): PlanNotice[] {
  const { chart, title } = block;
  if (chart === undefined) return [];
  return [
    ...(renamed
      ? [{ code: "chartIndicatorRenamed", sheet, chart, before: title, after: subject.title } as const]
      : []),
    ...(putAway.has(subject)
      ? [{ code: "chartOfHiddenSheet", sheet, chart, of: subject.indicator.labelCell.sheet } as const]
      : []),
  ];
}
