import type { CheckInput, CheckResult } from "../../src/core/judge/checking/check";
import { checkSteps } from "../../src/core/judge/checks/run-checks";
import { runToTheEnd } from "../../src/core/values/steps/run-to-the-end";

/** Runs every check at once. */
export function runChecks(input: CheckInput): CheckResult {
  return runToTheEnd(checkSteps(input));
}
