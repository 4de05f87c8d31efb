import type { OpenContext } from "./office-session";

/**
 * What Excel is to refuse a request by, as its first action: Excel stops at the first action that fails, so that nothing of
 * such a request is carried out.
 */
export class RequestGuard {
  private readonly queued = new Set<string>();

  /** `queueRefusal`: for one of the sheets. */
  constructor(
    private readonly sheets: ReadonlySet<string>,
    private readonly queueRefusal: (sheet: string) => void,
  ) {}

  /**
   * Queues it, for all sheets or just for some, where it is not in the next request yet; before anything that writes
   * to these sheets, or by their addresses, is queued.
   */
  begin(names: ReadonlySet<string> = this.sheets): void {
    for (const sheet of names) {
      if (this.queued.has(sheet) || !this.sheets.has(sheet)) continue;
      this.queued.add(sheet);
      this.queueRefusal(sheet);
    }
  }

  /** The workbook, whose next request is held back by another one. */
  over(context: OpenContext): OpenContext {
    return {
      workbook: context.workbook,
      application: context.application,
      sync: () => {
        this.queued.clear();
        return context.sync();
      },
      late: () => context.late(),
    };
  }

  /** The workbook for work that goes on writing after a request of its own: what comes after that is held back too. */
  between(context: OpenContext, names?: ReadonlySet<string>): OpenContext {
    return {
      workbook: context.workbook,
      application: context.application,
      sync: async () => {
        await context.sync();
        this.begin(names);
      },
      late: () => context.late(),
    };
  }
}
