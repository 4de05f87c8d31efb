import { answeredInTime } from "./answered-in-time";
import { USUAL_PATIENCE } from "./patience";
import { failureOf } from "./host-failure-mapping";

/** The part of the global `Excel` that starts work: the library's own, or one that talks to another workbook. */
export interface OfficeExcel {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  run<T>(
    context: OfficeExtension.ClientRequestContext,
    batch: (context: Excel.RequestContext) => Promise<T>,
  ): Promise<T>;
}

/** A workbook while it is being worked on: queue what is wanted, then `sync`. Its syncs are counted. */
export interface OpenContext {
  readonly workbook: Excel.Workbook;
  readonly application: Excel.Application;
  sync(): Promise<void>;
  /**
   * An answer that was not waited for any longer, as the time was up or the user said stop: whether it has come in the end.
   * undefined where every request was answered.
   */
  late(): Promise<boolean> | undefined;
}

/** The same workbook, telling of each request right before it is sent. */
export function tellingOfRequests(context: OpenContext, tell: () => void): OpenContext {
  return {
    workbook: context.workbook,
    application: context.application,
    sync: () => {
      tell();
      return context.sync();
    },
    late: () => context.late(),
  };
}

/** The way into Excel: runs work, counts the round trips, and turns Excel's errors into failures. */
export class OfficeSession {
  private count = 0;

  constructor(
    private readonly excel: OfficeExcel,
    /** How long Excel may take for one request, in milliseconds. */
    private readonly longestAnswer: number = USUAL_PATIENCE.answer,
  ) {}

  /** How many round trips to Excel were asked for so far. */
  get syncs(): number {
    return this.count;
  }

  /**
   * Runs work on the open workbook; rejects with HostFailure where Excel refuses, or does not answer in time, and as
   * soon as the signal says so. `delayForCellEdit` is never set: it would wait in silence for as long as the user leaves
   * a cell open, so the failure `editing` is told instead. `longestAnswer`: of this work's requests, in milliseconds.
   */
  run<T>(
    work: (context: OpenContext) => Promise<T>,
    signal?: AbortSignal,
    longestAnswer: number = this.longestAnswer,
  ): Promise<T> {
    return this.told(this.excel.run((context) => work(this.open(context, signal, longestAnswer))));
  }

  /** Like `run`, in the context that an object (an event handler) was made in. */
  runIn<T>(
    made: OfficeExtension.ClientRequestContext,
    work: (context: OpenContext) => Promise<T>,
  ): Promise<T> {
    return this.told(this.excel.run(made, (context) => work(this.open(context))));
  }

  /**
   * The same workbook again, for whoever has held on to something in it: whether or not its work has ended, and even where the
   * signal has stopped it.
   */
  again({ workbook }: OpenContext, longestAnswer: number): OpenContext {
    return this.open(workbook.context, undefined, longestAnswer);
  }

  private open(
    context: Excel.RequestContext,
    signal?: AbortSignal,
    longestAnswer: number = this.longestAnswer,
  ): OpenContext {
    let late: Promise<boolean> | undefined;
    return {
      workbook: context.workbook,
      application: context.application,
      sync: async () => {
        this.count += 1;
        const answer: Promise<void> = context.sync();
        const waiting = { isOpen: true };
        const isAnswered = answer.then(
          () => true,
          () => false,
        );
        void isAnswered.then(() => {
          waiting.isOpen = false;
        });
        try {
          await answeredInTime(answer, longestAnswer, signal);
        } catch (error) {
          if (waiting.isOpen) late = isAnswered;
          throw error;
        }
      },
      late: () => late,
    };
  }

  private async told<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw failureOf(error);
    }
  }
}
