import { packJobs } from "./batches";
import { turns } from "./next-turn";
import type { OpenContext } from "./office-session";

type Reading = (context: OpenContext) => Promise<void>;

/** Work that takes syncs of its own. */
export interface SizedWork {
  /** About how many bytes the largest of its requests, or of their answers, takes. */
  readonly bytes: number;
  readonly run: Reading;
}

/**
 * Runs works in their order: as many of them side by side as one request may hold. `after` is waited for after each
 * group; where it rejects, no other is begun.
 */
export async function inGroups(
  context: OpenContext,
  works: readonly SizedWork[],
  limit: number,
  after?: () => Promise<void> | void,
): Promise<void> {
  for (const group of packJobs(works, limit)) {
    await together(
      context,
      group.map(({ run }) => run),
    );
    await after?.();
  }
}

/**
 * Runs readings side by side so that they share their round trips: each is written as if it were alone, and a sync
 * is sent once every reading that still goes on waits for one. The number of syncs is that of the longest reading,
 * not the sum of all. Rejects with the first error after all have ended.
 */
export async function together(context: OpenContext, readings: readonly Reading[]): Promise<void> {
  const meeting = new Meeting(context, readings.length);
  const attend = async (reading: Reading): Promise<void> => {
    try {
      await reading(meeting);
    } finally {
      meeting.leave();
    }
  };
  const attended: Promise<PromiseSettledResult<void>[]>[] = [];
  const turn = turns();
  for (const reading of readings) {
    // Whoever has failed waits with the others to be asked.
    attended.push(Promise.allSettled([attend(reading)]));
    await turn();
  }
  const results = (await Promise.all(attended)).flat();
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

/** Who has waited goes on at once: of hundreds each is let go on when those before have asked for what they need next. */
async function inTurn(waiting: readonly Waiting[], letGo: (one: Waiting) => void): Promise<void> {
  const turn = turns();
  for (const one of waiting) {
    letGo(one);
    await turn();
  }
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

class Meeting implements OpenContext {
  private waiting: Waiting[] = [];

  constructor(
    private readonly whole: OpenContext,
    private present: number,
  ) {}

  get workbook(): Excel.Workbook {
    return this.whole.workbook;
  }

  get application(): Excel.Application {
    return this.whole.application;
  }

  sync(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.syncWhenAllWait();
    });
  }

  late(): Promise<boolean> | undefined {
    return this.whole.late();
  }

  leave(): void {
    this.present -= 1;
    this.syncWhenAllWait();
  }

  private syncWhenAllWait(): void {
    if (this.waiting.length === 0 || this.waiting.length < this.present) return;
    const waiting = this.waiting;
    this.waiting = [];
    void this.whole.sync().then(
      () =>
        inTurn(waiting, (one) => {
          one.resolve();
        }),
      (error: unknown) =>
        inTurn(waiting, (one) => {
          one.reject(error);
        }),
    );
  }
}
