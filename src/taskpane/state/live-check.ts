import type { UseCases } from "../../app/use-cases";
import type { Plan } from "../../core/plan/plan";
import type { Review } from "../../core/review";
import { HostFailure, type LongRun } from "../../app/workbook-host";

/** How long nobody may have edited anything before the edits are checked: typing on is not to be disturbed. */
export const IDLE_MS = 1000;

/** When to ask again while someone has a cell open. */
export const RETRY_MS = 2000;

export interface LiveCheckOptions {
  readonly useCases: Pick<UseCases, "recheck" | "onEdited">;
  /** What was read last; undefined before the first reading. */
  readonly latest: () => Review | undefined;
  readonly onEdited: () => void;
  /** What the open preview comes to over a new review; undefined where there is none, or it cannot be made any more. */
  readonly replan: (review: Review, run: LongRun) => Promise<Plan | undefined>;
  readonly onRechecked: (review: Review, plan: Plan | undefined) => void;
  /** Excel refused the reading for good; one asked for by a person may still do. */
  readonly onFailed: () => void;
  /** Excel does not tell of edits. */
  readonly onUnavailable: () => void;
  readonly onDefect: (error: unknown) => void;
}

/** Follows edits in the sheet until it is stopped. A person's own tasks come first: `pause` before, `resume` after. */
export interface LiveCheck {
  /** Once it is known whether edits are heard: true where they are, from then on. */
  readonly ready: Promise<boolean>;
  /** Whether anything was edited since `pause`, of which `onEdited` is told by `resume` only. */
  readonly heardWhilePaused: () => boolean;
  readonly pause: () => void;
  /** `pause` for a task that began before this was listening: after it all is read again, whatever it has read. */
  readonly pauseLate: () => void;
  /** `hasRead`: the task has read the whole workbook, and with it what was edited before it began. */
  readonly resume: (hasRead: boolean) => void;
  readonly stop: () => void;
}

/**
 * Checks again what people edit, once they have paused. Where a check takes long (hundreds of thousands of ledger rows),
 * the pause that it waits for grows to twice as long, so that reading never takes up more than a third of the time.
 * While someone has a cell open, it tries again later without a word.
 */
export function startLiveCheck(options: LiveCheckOptions): LiveCheck {
  return new EditFollower(options);
}

class EditFollower implements LiveCheck {
  private edited = new Set<string>();
  /** What had been edited when the task began that we make way for; undefined while there is none. */
  private editedBefore: ReadonlySet<string> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Not the timer of the check: a task that comes first puts off checking, never listening. */
  private listenTimer: ReturnType<typeof setTimeout> | undefined;
  private current: AbortController | undefined;
  private stopped = false;
  private idle = IDLE_MS;
  private endListening: (() => Promise<void>) | undefined;
  /** Made anew with each try, as a try may fail while someone has a cell open. */
  private listening: Promise<boolean>;

  constructor(private readonly options: LiveCheckOptions) {
    this.listening = this.listen();
  }

  get ready(): Promise<boolean> {
    return this.listening;
  }

  heardWhilePaused(): boolean {
    return this.editedBefore !== undefined && this.edited.size > 0;
  }

  pause(): void {
    this.editedBefore = this.edited;
    this.edited = new Set();
    this.giveUpWaiting();
  }

  pauseLate(): void {
    this.pause();
    this.hear("");
  }

  resume(hasRead: boolean): void {
    if (!hasRead) for (const sheet of this.editedBefore ?? []) this.edited.add(sheet);
    this.editedBefore = undefined;
    if (this.edited.size === 0) return;
    this.options.onEdited();
    this.checkIn(this.idle);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.listenTimer);
    this.giveUpWaiting();
    void this.release();
  }

  private async listen(): Promise<boolean> {
    try {
      this.endListening = await this.options.useCases.onEdited((sheet) => {
        this.hear(sheet);
      });
      if (this.stopped) await this.release();
      return !this.stopped;
    } catch (error) {
      if (this.stopped) return false;
      if (!(error instanceof HostFailure)) this.options.onDefect(error);
      else if (error.code === "editing") this.listenIn(RETRY_MS);
      else this.options.onUnavailable();
      return false;
    }
  }

  private listenIn(milliseconds: number): void {
    this.listenTimer = setTimeout(() => {
      this.listening = this.listen().then((listens) => {
        // What was edited before nobody has heard of.
        if (listens) this.hear("");
        return listens;
      });
    }, milliseconds);
  }

  private async release(): Promise<void> {
    const end = this.endListening;
    this.endListening = undefined;
    try {
      await end?.();
    } catch (error) {
      // Whoever has a cell open cannot be asked now; a handler that stays is told of edits and does nothing with them.
      if (!(error instanceof HostFailure)) this.options.onDefect(error);
    }
  }

  private hear(sheet: string): void {
    if (this.stopped) return;
    this.edited.add(sheet);
    if (this.editedBefore !== undefined) return;
    this.giveUpWaiting();
    this.options.onEdited();
    this.checkIn(this.idle);
  }

  private giveUpWaiting(): void {
    clearTimeout(this.timer);
    this.current?.abort();
    this.current = undefined;
  }

  private checkIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.check(), milliseconds);
  }

  private async check(): Promise<void> {
    const before = this.options.latest();
    if (before === undefined) return;
    const run = new AbortController();
    this.current = run;
    const sheets = [...this.edited];
    const started = performance.now();
    try {
      const review = await this.options.useCases.recheck(before, sheets, { signal: run.signal });
      const plan = await this.options.replan(review, { signal: run.signal });
      if (this.current !== run) return;
      this.current = undefined;
      this.edited.clear();
      this.idle = Math.max(IDLE_MS, 2 * (performance.now() - started));
      this.options.onRechecked(review, plan);
    } catch (error) {
      // Another edit or a person's task has taken its place, and sees to what is still to be checked.
      if (this.current !== run) return;
      this.current = undefined;
      if (error instanceof HostFailure && error.code === "editing") this.checkIn(RETRY_MS);
      else if (error instanceof HostFailure) this.options.onFailed();
      else this.options.onDefect(error);
    }
  }
}
