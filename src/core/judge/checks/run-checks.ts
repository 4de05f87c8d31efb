import { ALL_CHECKS } from "./all-checks";
import { seriesSteps } from "../checking/series";
import type { CheckInput, CheckResult } from "../checking/check";

/** Runs every check, in the order of the catalogue; yields after each, so that long runs can be taken in turns. */
export function* checkSteps(input: CheckInput): Generator<undefined, CheckResult> {
  const results: CheckResult[] = [];
  // Most checks ask for these; the first would read all at once.
  yield* seriesSteps(input);
  for (const check of ALL_CHECKS) {
    results.push(yield* check.steps(input));
    yield;
  }
  return {
    findings: results.flatMap(({ findings }) => findings),
    notChecked: results.flatMap(({ notChecked }) => notChecked),
  };
}
