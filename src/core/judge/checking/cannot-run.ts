import type { NotCheckedReason } from "../../model/indicator";
import type { CheckResult } from "./check";
import type { FindingCode } from "../findings/finding";

/** The result of a check that lacks what it would look at. */
export function cannotRun(name: FindingCode, why: NotCheckedReason): CheckResult {
  const what = { kind: "check", sheet: undefined, at: undefined, text: name } as const;
  return { findings: [], notChecked: [{ what, why }] };
}

/** The result of a check that lacks an input, called by its Japanese name: 基準日. */
export function lacks(name: FindingCode, input: string): CheckResult {
  return cannotRun(name, { code: "missingInput", input });
}
