import {
  HostFailure,
  type LongRun,
  type Shortfall,
  type UndoRecord,
  type WorkbookHost,
} from "../../app/workbook-host";
import { sheetOfEdit, type Plan } from "../../core/plan/plan";
import { readPrintingOf } from "../pieces/sheet-printing";
import type { ReadOptions } from "../read/read-snapshot";
import { inSmallerBatches } from "../read/smaller-batches";
import type { OfficeSession } from "../session/office-session";
import { applyPlan, type Applied } from "./apply-plan";
import { StoppedHalfWay, type HalfMove } from "./half-move";
import { finishUndoing } from "./settle";
import { undoOperation } from "./undo-operation";

/** What was carried out, or what stopped half-way. */
export type Operation = { readonly plan: Plan; readonly applied: Applied } | { readonly half: HalfMove };

/** What a host writes by, and what it looks at for that alone. */
export type Operations = Pick<WorkbookHost, "apply" | "undo" | "readPrinting">;

/** Applies and takes back; `done`: what each record stands for, kept by the host. */
export function operationsOver(
  session: OfficeSession,
  options: ReadOptions,
  done: WeakMap<UndoRecord, Operation>,
): Operations {
  return {
    readPrinting: (sheets, run) => session.run((context) => readPrintingOf(context, sheets), run?.signal),
    apply: (plan, run) => apply(session, options, done, { plan, run }),
    undo: async (record, run) => {
      const operation = done.get(record);
      if (!operation) throw new HostFailure("unsupported", { hostCode: "UndoRecordOfAnotherHost" });
      try {
        return await inSmallerBatches(options, (smaller) =>
          takeBack(session, operation, smaller, run?.signal),
        );
      } catch (error) {
        if (!(error instanceof StoppedHalfWay)) throw error;
        done.set(record, { half: error.half });
        throw error.failure;
      }
    },
  };
}

async function apply(
  session: OfficeSession,
  options: ReadOptions,
  done: WeakMap<UndoRecord, Operation>,
  { plan, run }: { readonly plan: Plan; readonly run: LongRun | undefined },
): Promise<UndoRecord> {
  const record: UndoRecord = { kind: plan.kind, sheets: sheetsOfPlan(plan) };
  try {
    const applied = await inSmallerBatches(options, (smaller) => applyPlan(session, plan, smaller, run));
    const { shortfalls } = applied;
    const told = shortfalls.length > 0 ? { ...record, shortfalls } : record;
    done.set(told, { plan, applied });
    return told;
  } catch (error) {
    if (!(error instanceof StoppedHalfWay)) throw error;
    done.set(record, { half: error.half });
    throw new HostFailure(error.failure.code, { ...error.failure.detail, undo: record });
  }
}

function takeBack(
  session: OfficeSession,
  operation: Operation,
  options: ReadOptions,
  signal: AbortSignal | undefined,
): Promise<readonly Shortfall[]> {
  return "half" in operation
    ? finishUndoing(session, operation.half, options, signal)
    : undoOperation(session, operation.plan, operation.applied, options, signal);
}

function sheetsOfPlan(plan: Plan): string[] {
  return [...new Set(plan.edits.flatMap((edit) => sheetOfEdit(edit) ?? []))];
}
