import { onFirstUse } from "../app/on-first-use";
import { HostFailure, type LongRun, type UndoRecord, type WorkbookHost } from "../app/workbook-host";
import type { WorkbookSnapshot } from "../core/values/workbook/snapshot";
import { inSmallerBatches } from "./read/smaller-batches";
import { listenToEdits } from "./edited-events";
import type { Operation, Operations } from "./operation/operations";
import { readSnapshot, type ReadOptions } from "./read/read-snapshot";
import { leaveObjects, selectCells } from "./select";
import { DESKTOP_BATCH_BYTES, WEB_BATCH_BYTES } from "./session/batches";
import { claimsExcelApi, hasSecondaryAxis, isOnTheWeb, type ClaimsExcelApi } from "./session/capabilities";
import { OfficeSession, type OfficeExcel } from "./session/office-session";
import { USUAL_PATIENCE, type Patience } from "./session/patience";

export interface OfficeWorkbookHostOptions {
  /** What Excel claims to know; left out, Office is asked. */
  readonly claims?: ClaimsExcelApi;
  /** The most that one request or answer may hold; left out, it depends on where Excel runs. */
  readonly batchBytes?: number;
  /** Whether charts may have a secondary axis; left out, it depends on where Excel runs. */
  readonly hasSecondaryAxis?: boolean;
  /** How long is waited for Excel and for its user; left out, as long as is usual. */
  readonly patience?: Patience;
}

/** The port to Excel over Office.js. `excel`: left out, the workbook that the add-in was opened in. */
export function createOfficeWorkbookHost(
  excel: OfficeExcel = Excel,
  options: OfficeWorkbookHostOptions = {},
): WorkbookHost {
  const patience = options.patience ?? USUAL_PATIENCE;
  const session = new OfficeSession(excel, patience.answer);
  const reading: ReadOptions = {
    claims: options.claims ?? claimsExcelApi,
    batchBytes: options.batchBytes ?? (isOnTheWeb() ? WEB_BATCH_BYTES : DESKTOP_BATCH_BYTES),
    patience,
    hasSecondaryAxis: options.hasSecondaryAxis ?? hasSecondaryAxis(),
  };
  const done = new WeakMap<UndoRecord, Operation>();
  // Nobody needs them to see the workbook; they are there before a plan is shown (`ready`).
  const operations = onFirstUse("operations", async (): Promise<Operations> => {
    const { operationsOver } = await import(/* webpackChunkName: "operations" */ "./operation/operations");
    return operationsOver(session, reading, done);
  });
  const loaded = async (): Promise<Operations> => {
    await operations.load();
    return operations.part();
  };
  let writing = 0;
  const whileWriting = async <T>(work: () => Promise<T>): Promise<T> => {
    writing += 1;
    try {
      return await work();
    } finally {
      writing -= 1;
    }
  };
  return {
    read: (run) => readWorkbook(session, reading, run),
    reread: (earlier, run) => readWorkbook(session, { ...reading, earlier }, run),
    ready: operations.load,
    readPrinting: async (sheets, run) => (await loaded()).readPrinting(sheets, run),
    apply: async (plan, run) => {
      const { apply } = await loaded();
      return whileWriting(() => withCellsSelected(session, () => apply(plan, run)));
    },
    undo: async (record, run) => {
      const { undo } = await loaded();
      return whileWriting(() => withCellsSelected(session, () => undo(record, run)));
    },
    select: (cells) =>
      withCellsSelected(session, () => session.run((context) => selectCells(context, cells, reading.claims))),
    onEdited: (handler) => listenToEdits(session, () => writing > 0, handler),
    statistics: () => ({ syncs: session.syncs }),
  };
}

/** Works; where Excel refuses since a chart is selected, and nothing is left half done, once more with a cell selected. */
async function withCellsSelected<T>(session: OfficeSession, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isSelection = error instanceof HostFailure && error.code === "selection";
    if (!isSelection || error.detail.partlyWritten === true) throw error;
    await session.run(leaveObjects);
    return work();
  }
}

function readWorkbook(
  session: OfficeSession,
  options: ReadOptions,
  run?: LongRun,
): Promise<WorkbookSnapshot> {
  return inSmallerBatches(options, (smaller) =>
    session.run((context) => readSnapshot(context, smaller, run), run?.signal),
  );
}
