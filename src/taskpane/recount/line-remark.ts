import { isComplete } from "../../core/judge/recount/recount";
import type { Messages } from "../../messages/messages";
import type { RecountLine } from "../parts/recount-lines";

/** What is said beside a recounted figure: what it lacks, then `own`, what is said where it stands; undefined for nothing. */
export function lineRemark(
  { comparison }: RecountLine,
  own: string | undefined,
  { ledgerFigure }: Messages,
): string | undefined {
  const { leftOut } = comparison.recounted;
  const lacks = isComplete(leftOut) ? undefined : ledgerFigure.leftOut(leftOut);
  const remarks = [lacks, own].filter((remark) => remark !== undefined);
  return remarks.length === 0 ? undefined : remarks.join(" ");
}
