import type { LongRun } from "../../app/workbook-host";
import { turns } from "./next-turn";
import type { OpenContext } from "./office-session";

/** A piece of work that is small enough for one request: `queue` asks for it, `take` uses the answer. */
export interface Job {
  /** About how many bytes the request or its answer takes. */
  readonly bytes: number;
  readonly queue: () => void;
  readonly take?: () => void;
  /** How many units of progress it stands for. */
  readonly units?: number;
}

/**
 * How much one request or answer may hold. Excel on the web refuses more than 5 MB; a cell's bytes are only estimated, so
 * less than half of it is used there. Elsewhere the limit is not documented, but memory asks for some measure too.
 */
export const WEB_BATCH_BYTES = 2_000_000;
export const DESKTOP_BATCH_BYTES = 4_000_000;

/** Packs jobs, in their order, into batches of `limit` bytes; a job that is larger is sent alone. */
export function packJobs<Sized extends { readonly bytes: number }>(
  jobs: readonly Sized[],
  limit: number,
): Sized[][] {
  const batches: Sized[][] = [];
  let room = 0;
  for (const job of jobs) {
    const current = batches.at(-1);
    if (current && job.bytes <= room) {
      current.push(job);
      room -= job.bytes;
    } else {
      batches.push([job]);
      room = limit - job.bytes;
    }
  }
  return batches;
}

/**
 * How much of a request each of several readings may take that run side by side, where they come to so many bytes in
 * all: small ones what they need, the others the rest in equal parts.
 */
export function shareBatch(totals: readonly number[], limit: number): number[] {
  const shares = new Map<number, number>();
  let [left, open] = [limit, totals.length];
  const bySize = totals.map((total, index) => ({ total, index })).sort((a, b) => a.total - b.total);
  for (const { total, index } of bySize) {
    const part = Math.floor(left / open);
    const share = total < part ? total : part;
    shares.set(index, share);
    left -= share;
    open -= 1;
  }
  return totals.map((_, index) => shares.get(index) ?? limit);
}

/**
 * Runs jobs with one sync a batch, and stops between two batches where the signal says so.
 *
 * This is the one loop of the add-in that syncs. It goes over requests of megabytes, not over cells: what does not
 * fit into one request has to go in several.
 */
export async function runInBatches(
  context: OpenContext,
  jobs: readonly Job[],
  limit: number,
  run?: LongRun,
  around?: WriteGuard,
): Promise<void> {
  const total = jobs.reduce((sum, job) => sum + (job.units ?? 0), 0);
  let done = 0;
  for (const batch of packJobs(jobs, limit)) {
    run?.signal?.throwIfAborted();
    around?.before();
    const queueTurn = turns();
    for (const job of batch) {
      job.queue();
      await queueTurn();
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- see above
    await context.sync().catch((error: unknown): never => {
      if (around) takeLate(context, batch);
      throw error;
    });
    const turn = turns();
    for (const job of batch) {
      job.take?.();
      done += job.units ?? 0;
      await turn();
    }
    around?.after();
    if (total > 0) run?.onProgress?.(done, total);
  }
}

/** What was in the cells that a request wrote over is in its answer, which may come after nobody waits for it any longer. */
function takeLate(context: OpenContext, batch: readonly Job[]): void {
  void context.late()?.then((isAnswered) => {
    if (isAnswered) for (const job of batch) job.take?.();
  });
}

/** What holds each request back that writes: `before` queues what Excel is to refuse it by, `after` throws where no other is to be sent. */
export interface WriteGuard {
  readonly before: () => void;
  readonly after: () => void;
}

/** Like `runInBatches`, for jobs that write: Excel neither calculates nor draws while a batch goes on. */
export function writeInBatches(
  context: OpenContext,
  jobs: readonly Job[],
  limit: number,
  guard: WriteGuard,
  run?: LongRun,
): Promise<void> {
  return runInBatches(context, jobs, limit, run, {
    before: () => {
      guard.before();
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
    },
    after: guard.after,
  });
}
