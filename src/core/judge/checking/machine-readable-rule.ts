import { found, type Check, type CheckInput } from "./check";
import { dataRangesOf, type DataColumn, type DataRange } from "./data-range";
import type { Finding, FindingCode } from "../findings/finding";

/** One of the 15 rules of 総務省「機械判読可能なデータの表記方法の統一ルール」 (2020-12-18). */
export interface MachineReadableRule extends Check {
  readonly name: Extract<FindingCode, `format/${string}`>;
  /** Its number there, `1-3`. */
  readonly number: string;
  /** Whether the workbook has anything that the rule speaks of. */
  readonly applies: (input: CheckInput) => boolean;
}

/** A rule that looks at one table of data after the other. Without ledgers and 指標データ it has nothing to say. */
export function rangeRule(
  name: MachineReadableRule["name"],
  findingsIn: (range: DataRange, input: CheckInput) => readonly Finding[],
  speaksOf: (range: DataRange) => boolean = () => true,
): MachineReadableRule {
  const rangesOf = (input: CheckInput): DataRange[] => dataRangesOf(input).filter(speaksOf);
  return {
    name,
    number: ruleNumber(name),
    applies: (input) => rangesOf(input).length > 0,
    run: (input) => found(rangesOf(input).flatMap((range) => findingsIn(range, input))),
  };
}

/** A rule that looks at one column after the other. */
export function columnRule(
  name: MachineReadableRule["name"],
  speaksOf: (column: DataColumn) => boolean,
  findingsIn: (range: DataRange, column: DataColumn, input: CheckInput) => readonly Finding[],
): MachineReadableRule {
  return rangeRule(
    name,
    (range, input) => range.columns.filter(speaksOf).flatMap((column) => findingsIn(range, column, input)),
    (range) => range.columns.some(speaksOf),
  );
}

/** `1-10` of `format/1-10-machine-dependent`. */
export function ruleNumber(name: string): string {
  return /^format\/(\d+-\d+)/.exec(name)?.[1] ?? "";
}
