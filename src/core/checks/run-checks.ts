import { ALL_CHECKS } from "./all-checks";
import type { CheckInput, CheckResult } from "./check";

/** Runs every check, in the order of the catalogue. */
export function runChecks(input: CheckInput): CheckResult {
  const results = ALL_CHECKS.map((check) => check.run(input));
  return {
    findings: results.flatMap(({ findings }) => findings),
    notChecked: results.flatMap(({ notChecked }) => notChecked),
  };
}
