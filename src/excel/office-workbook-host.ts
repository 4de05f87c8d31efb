import {
  HostFailure,
  type LongRun,
  type Shortfall,
  type UndoRecord,
  type WorkbookHost,
} from "../app/workbook-host";
import { sheetOfEdit, type Plan } from "../core/plan/plan";
import type { WorkbookSnapshot } from "../core/values/workbook/snapshot";
import { onFirstUse } from "../app/on-first-use";
import type { Applied } from "./operation/apply-plan";
import { inSmallerBatches } from "./read/smaller-batches";
import { StoppedHalfWay, type HalfMove } from "./operation/half-move";
import { listenToEdits } from "./edited-events";
import { readPrintingOf } from "./pieces/sheet-printing";
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

/**
 * Loaded before the first plan is carried out, whole: what was written can be taken back without asking for another file. Where it
 * cannot be had, nothing is written.
 */
const OPERATIONS = onFirstUse(
  "operations",
  () => import(/* webpackChunkName: "operations" */ "./operation/operations"),
);

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
  const operations = new WeakMap<UndoRecord, Operation>();
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
    readPrinting: (sheets, run) => session.run((context) => readPrintingOf(context, sheets), run?.signal),
    apply: async (plan, run) => {
      const record: UndoRecord = { kind: plan.kind, sheets: sheetsOfPlan(plan) };
      await OPERATIONS.load();
      const { applyPlan } = OPERATIONS.part();
      try {
        const applied = await whileWriting(() =>
          withCellsSelected(session, () =>
            inSmallerBatches(reading, (options) => applyPlan(session, plan, options, run)),
          ),
        );
        const { shortfalls } = applied;
        const done = shortfalls.length > 0 ? { ...record, shortfalls } : record;
        operations.set(done, { plan, applied });
        return done;
      } catch (error) {
        if (!(error instanceof StoppedHalfWay)) throw error;
        operations.set(record, { half: error.half });
        throw new HostFailure(error.failure.code, { ...error.failure.detail, undo: record });
      }
    },
    undo: async (record, run) => {
      const operation = operations.get(record);
      if (!operation) throw new HostFailure("unsupported", { hostCode: "UndoRecordOfAnotherHost" });
      try {
        return await whileWriting(() =>
          withCellsSelected(session, () =>
            inSmallerBatches(reading, (options) => takeBack(session, operation, options, run?.signal)),
          ),
        );
      } catch (error) {
        if (!(error instanceof StoppedHalfWay)) throw error;
        operations.set(record, { half: error.half });
        throw error.failure;
      }
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

/** What was carried out, or what stopped half-way. */
type Operation = { readonly plan: Plan; readonly applied: Applied } | { readonly half: HalfMove };

function takeBack(
  session: OfficeSession,
  operation: Operation,
  options: ReadOptions,
  signal: AbortSignal | undefined,
): Promise<readonly Shortfall[]> {
  const { finishUndoing, undoOperation } = OPERATIONS.part();
  return "half" in operation
    ? finishUndoing(session, operation.half, options, signal)
    : undoOperation(session, operation.plan, operation.applied, options, signal);
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

function sheetsOfPlan(plan: Plan): string[] {
  return [...new Set(plan.edits.flatMap((edit) => sheetOfEdit(edit) ?? []))];
}
