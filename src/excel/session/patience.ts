import { HostFailure } from "../../app/workbook-host";

/** How long is waited for what has to be done, in milliseconds. */
export interface Patience {
  /** For one answer of Excel's. */
  readonly answer: number;
  /** For a cell to be closed that someone has opened while something was being written. */
  readonly openCell: number;
  /** Between two tries. */
  readonly pause: number;
}

/** Two minutes are far more than Excel needs for a request of 4 MB. */
export const USUAL_PATIENCE: Patience = { answer: 120_000, openCell: 30_000, pause: 500 };

/** A failure of Excel's that passes by itself is tried so often again. */
const TRIES = 3;

/**
 * Tries until it succeeds: for as long as a cell may be open, and a few times where Excel fails otherwise. Where Excel
 * does not answer at all, trying again would only wait again.
 */
export async function withPatience<T>({ openCell, pause }: Patience, work: () => Promise<T>): Promise<T> {
  const until = Date.now() + openCell;
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const isOpen = error instanceof HostFailure && error.code === "editing";
      const isSilent = error instanceof HostFailure && error.code === "unanswered";
      if (isSilent || (isOpen ? Date.now() >= until : tries >= TRIES)) throw error;
      await new Promise((resolve) => setTimeout(resolve, isOpen ? pause : 0));
    }
  }
}
