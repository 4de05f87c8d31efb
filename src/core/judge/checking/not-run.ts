import type { NotChecked, NotCheckedReason } from "../../model/not-checked";
import type { FindingCode } from "../findings/finding";

/** What is not checked where a whole check lacks what it would look at. */
export function notRun(code: FindingCode, why: NotCheckedReason): NotChecked {
  return { what: { kind: "check", sheet: undefined, at: undefined, text: code }, why };
}
