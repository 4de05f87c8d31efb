import type { OtherWorkbook } from "../core/judge/comparison/comparison";
import { otherWorkbookSteps } from "../core/read-other-workbook";
import type { Review } from "../core/review";
import { inTurns } from "./in-turns";
import type { LongRun } from "./workbook-host";

/**
 * Another workbook's bytes as what the open one can be compared with, read where they are and sent nowhere. Rejects with
 * UnreadableFile where they are no workbook.
 */
export function readOtherFile(
  bytes: Uint8Array,
  fileName: string,
  { today }: Review,
  run?: LongRun,
): Promise<OtherWorkbook> {
  return inTurns(otherWorkbookSteps(bytes, fileName, { asOf: undefined, today }), run?.signal);
}
