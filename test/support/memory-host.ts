import { HostFailure, type Shortfall, type UndoRecord, type WorkbookHost } from "../../src/app/workbook-host";
import type { Plan } from "../../src/core/plan/plan";
import type { SheetPrinting } from "../../src/core/values/workbook/sheet-printing";
import type { WorkbookSnapshot } from "../../src/core/values/workbook/snapshot";
import { applyPlan } from "./apply-plan";

type EditHandler = Parameters<WorkbookHost["onEdited"]>[0];

interface MemoryRecord extends UndoRecord {
  readonly before: WorkbookSnapshot;
  readonly after: WorkbookSnapshot;
}

/** A host over a snapshot in memory, without Excel: what the use cases need of one, and nothing more. */
export class MemoryHost implements WorkbookHost {
  readonly selected: unknown[] = [];
  /** The sheets that each reading after edits was asked for. */
  readonly rereadings: (readonly string[])[] = [];
  applied = 0;
  private readonly listeners = new Set<EditHandler>();

  constructor(public workbook: WorkbookSnapshot) {}

  read(): Promise<WorkbookSnapshot> {
    return Promise.resolve(this.workbook);
  }

  reread({ edited }: { readonly edited: readonly string[] }): Promise<WorkbookSnapshot> {
    this.rereadings.push(edited);
    return this.read();
  }

  ready(): Promise<void> {
    return Promise.resolve();
  }

  /** Nobody prints what is in memory. */
  readPrinting(): Promise<ReadonlyMap<string, SheetPrinting | undefined>> {
    return Promise.resolve(new Map());
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

  undo(record: UndoRecord): Promise<readonly Shortfall[]> {
    const { before, after } = record as MemoryRecord;
    if (this.workbook !== after) return Promise.reject(new HostFailure("stale"));
    this.workbook = before;
    return Promise.resolve([]);
  }

  select(cells: unknown): Promise<void> {
    this.selected.push(cells);
    return Promise.resolve();
  }

  onEdited(handler: EditHandler): Promise<() => Promise<void>> {
    this.listeners.add(handler);
    return Promise.resolve(() => {
      this.listeners.delete(handler);
      return Promise.resolve();
    });
  }

  /** What a person's edit on a sheet does: the workbook is another, and whoever listens is told. */
  edit(workbook: WorkbookSnapshot, sheet: string, range = "A1"): void {
    this.workbook = workbook;
    for (const listener of this.listeners) listener({ sheet, range });
  }

  get isListenedTo(): boolean {
    return this.listeners.size > 0;
  }

  statistics(): { readonly syncs: number } {
    return { syncs: 0 };
  }
}
