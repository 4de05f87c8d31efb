import type { LongRun } from "../../app/workbook-host";
import { Defect } from "../../core/values/invariants/defect";
import type { Area } from "../../core/values/workbook/cell-address";
import type { ChartSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../core/values/workbook/snapshot";
import { runInBatches, shareBatch, type Job } from "../session/batches";
import type { ClaimsExcelApi } from "../session/capabilities";
import type { Patience } from "../session/patience";
import type { OpenContext } from "../session/office-session";
import { areasOfMerges, askMerges } from "../session/merges";
import { rangeOf } from "../session/ranges";
import { readSheetCells } from "./read-cells";
import type { PlacedChart } from "./chart-places";
import { askChart } from "./read-charts";
import { keptSheet, type EarlierReading } from "./kept-sheet";
import { askHidden, hiddenLines } from "./read-hidden-lines";
import { readStructure, type SheetStructure } from "./sheet-structure";

const EMPTY: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** Merges and what is hidden on one sheet are little; this stands for both. */
const BYTES_OF_DETAILS = 11_000;

/** A chart's title and series, or where the series come from. */
const BYTES_OF_A_CHART = 4_000;

export interface ReadOptions {
  readonly claims: ClaimsExcelApi;
  /** The most that one answer may hold. */
  readonly batchBytes: number;
  readonly patience: Patience;
  /** False where charts can have no line of an axis of its own. */
  readonly hasSecondaryAxis: boolean;
  /** Sheets that cannot have changed since are taken from it. */
  readonly earlier?: EarlierReading;
}

/** The same options for each of several readings that run side by side and come to so many bytes in all. */
export function sharing(options: ReadOptions, totals: readonly number[]): ReadOptions[] {
  return shareBatch(totals, options.batchBytes).map((batchBytes) => ({ ...options, batchBytes }));
}

/**
 * The whole workbook as plain data: two syncs for its structure, then one a batch of cells (one in all for a usual
 * workbook), then one more where there are charts, formulas or errors on a large sheet, or hidden lines.
 */
export async function readSnapshot(
  context: OpenContext,
  options: ReadOptions,
  run?: LongRun,
): Promise<WorkbookSnapshot> {
  run?.signal?.throwIfAborted();
  const structure = await readStructure(context, options.batchBytes);
  const sheets = structure.sheets.map((sheet) => readSheet(sheet, options));
  await runInBatches(
    context,
    sheets.flatMap((sheet) => sheet.first),
    options.batchBytes,
    run,
  );
  const later = sheets.flatMap((sheet) => sheet.second());
  await runInBatches(context, later, options.batchBytes, run?.signal ? { signal: run.signal } : {});
  return {
    sheets: sheets.map((sheet) => sheet.finish()),
    names: structure.names,
    fileName: structure.fileName,
    date1904: structure.date1904,
  };
}

/** The reading of one sheet: jobs of the first round, jobs that the first round's answers ask for, the result. */
interface SheetReading {
  readonly first: readonly Job[];
  readonly second: () => readonly Job[];
  readonly finish: () => SheetSnapshot;
}

function readSheet(structure: SheetStructure, options: ReadOptions): SheetReading {
  const { sheet, used } = structure;
  const kept = options.earlier && keptSheet(structure, options.earlier);
  if (kept) return { first: [], second: () => [], finish: () => kept };
  const cells = readSheetCells(sheet, used, options.batchBytes);
  const details = askDetails(structure);
  const charts = structure.charts.map((chart) => chartReading(chart, options));
  let hidden: ReturnType<typeof hiddenLines> | undefined;
  return {
    first: [details.job, ...charts.map(({ first }) => first), ...cells.jobs],
    second: () => {
      hidden =
        used && details.hidden ? hiddenLines(sheet, used, details.hidden(), options.batchBytes) : undefined;
      return [...cells.again(), ...(hidden?.jobs ?? []), ...charts.map(({ second }) => second)];
    },
    finish: () => ({
      name: structure.name,
      visibility: structure.visibility,
      isProtected: structure.isProtected,
      used: used ?? EMPTY,
      ...(structure.unreadTo ? { unreadTo: structure.unreadTo } : {}),
      ...cells.grid,
      merges: details.merges(),
      tables: structure.tables,
      charts: charts.map(({ finish }) => finish()),
      hiddenRows: hidden?.hidden.rows ?? [],
      hiddenColumns: hidden?.hidden.columns ?? [],
    }),
  };
}

/** Two jobs, one after the other: a chart's title and series, then where these come from. */
function chartReading(chart: PlacedChart, options: ReadOptions) {
  let askSources: (() => () => ChartSnapshot) | undefined;
  let snapshot: (() => ChartSnapshot) | undefined;
  return {
    first: {
      bytes: BYTES_OF_A_CHART,
      queue: () => {
        askSources = askChart(chart, options.claims);
      },
    },
    second: {
      bytes: BYTES_OF_A_CHART,
      queue: () => {
        snapshot = askSources?.();
      },
    },
    finish: (): ChartSnapshot => {
      if (!snapshot) throw new Defect("a chart is finished before it was read");
      return snapshot();
    },
  };
}

/** One job for all that is little: merges and what is hidden. */
function askDetails({ sheet, used, touched }: SheetStructure) {
  let merged: Excel.RangeAreas | undefined;
  let hidden: Excel.Range | undefined;
  const job: Job = {
    bytes: BYTES_OF_DETAILS,
    queue: () => {
      merged = touched && askMerges(rangeOf(sheet, touched));
      hidden = used ? askHidden(sheet, used) : undefined;
    },
  };
  return {
    job,
    hidden: used ? () => hidden ?? askHidden(sheet, used) : undefined,
    merges: (): Area[] => (merged ? areasOfMerges(merged) : []),
  };
}
