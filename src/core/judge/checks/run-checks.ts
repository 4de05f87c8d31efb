import { ALL_CHECKS } from "./all-checks";
import type { CheckInput, CheckResult } from "../checking/check";

/** Runs every check, in the order of the catalogue; yields after each, so that long runs can be taken in turns. */
export function* checkSteps(input: CheckInput): Generator<undefined, CheckResult> {
  const results: CheckResult[] = [];
  for (const check of ALL_CHECKS) {
    results.push(yield* check.steps(input));
    yield;
  }
  return {
    findings: results.flatMap(({ findings }) => findings),
    notChecked: results.flatMap(({ notChecked }) => notChecked),
  };
}
