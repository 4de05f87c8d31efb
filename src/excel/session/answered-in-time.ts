import { HostFailure } from "../../app/workbook-host";

/** Waits for an answer, but not for ever: rejects with `unanswered` after so many milliseconds, and when told to stop. */
export async function answeredInTime<Answer>(
  answer: Promise<Answer>,
  milliseconds: number,
  signal?: AbortSignal,
): Promise<Answer> {
  const stop = new AbortController();
  const giveUp = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new HostFailure("unanswered", { hostCode: "NoAnswerInTime" }));
    }, milliseconds);
    const abort = (): void => {
      reject(signal?.reason instanceof Error ? signal.reason : new DOMException("Aborted", "AbortError"));
    };
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort, { signal: stop.signal });
    stop.signal.addEventListener("abort", () => {
      clearTimeout(timer);
    });
  });
  try {
    return await Promise.race([answer, giveUp]);
  } finally {
    stop.abort();
  }
}
