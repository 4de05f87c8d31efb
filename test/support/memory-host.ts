import { HostFailure, type UndoRecord, type WorkbookHost } from "../../src/app/workbook-host";
import type { Plan } from "../../src/core/plan/plan";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { applyPlan } from "./apply-plan";

interface MemoryRecord extends UndoRecord {
  readonly before: WorkbookSnapshot;
  readonly after: WorkbookSnapshot;
}

/** A host over a snapshot in memory, without Excel: what the use cases need of one, and nothing more. */
export class MemoryHost implements WorkbookHost {
  readonly selected: unknown[] = [];
  applied = 0;

  constructor(public workbook: WorkbookSnapshot) {}

  read(): Promise<WorkbookSnapshot> {
    return Promise.resolve(this.workbook);
  }

  apply(plan: Plan): Promise<UndoRecord> {
    const before = this.workbook;
    try {
      this.workbook = applyPlan(before, plan);
    } catch {
      return Promise.reject(new HostFailure("stale"));
    }
    this.applied += 1;
    const record: MemoryRecord = { kind: plan.kind, sheets: [], before, after: this.workbook };
    return Promise.resolve(record);
  }

  undo(record: UndoRecord): Promise<void> {
    const { before, after } = record as MemoryRecord;
    if (this.workbook !== after) return Promise.reject(new HostFailure("stale"));
    this.workbook = before;
    return Promise.resolve();
  }

  select(cells: unknown): Promise<void> {
    this.selected.push(cells);
    return Promise.resolve();
  }

  onEdited(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  statistics(): { readonly syncs: number } {
    return { syncs: 0 };
  }
}
