import { checkOf, type CheckInput, type CheckOf, type CheckRule, type Search } from "./check";
import { dataRangesOf, type DataColumn, type DataRange } from "./data-range";
import type { FindingCode, Occurrence } from "../findings/finding";

export type MachineReadableCode = Extract<FindingCode, `format/${string}`>;

/** One of the 15 rules of 総務省「機械判読可能なデータの表記方法の統一ルール」 (2020-12-18). */
export interface MachineReadableRuleOf<Code extends MachineReadableCode> extends CheckOf<Code> {
  /** Its number there, `1-3`. */
  readonly number: string;
  /** Whether the workbook has anything that the rule speaks of. */
  readonly applies: (input: CheckInput) => boolean;
}

/** A rule of any code. */
export type MachineReadableRule = {
  [Code in MachineReadableCode]: MachineReadableRuleOf<Code>;
}[MachineReadableCode];

type Said<Code extends MachineReadableCode> = Pick<CheckRule<Code>, "code" | "severity" | "keeps">;

/** A rule that looks at one table of data after the other. */
export interface RangeRule<Code extends MachineReadableCode> extends Said<Code> {
  readonly find: (range: DataRange, input: CheckInput) => Search<Code>;
  /** The tables that it speaks of; all where left out. */
  readonly speaksOf?: (range: DataRange) => boolean;
}

/** A rule that looks at one column after the other. */
export interface ColumnRule<Code extends MachineReadableCode> extends Said<Code> {
  readonly find: (range: DataRange, column: DataColumn, input: CheckInput) => readonly Occurrence<Code>[];
  readonly speaksOf: (column: DataColumn) => boolean;
}

/** Makes a rule that looks at tables. Without ledgers and 指標データ it has nothing to say. */
export function rangeRule<Code extends MachineReadableCode>(
  rule: RangeRule<Code>,
): MachineReadableRuleOf<Code> {
  const { code, severity, keeps, find, speaksOf = () => true } = rule;
  const rangesOf = (input: CheckInput): DataRange[] => dataRangesOf(input).filter(speaksOf);
  return numbered(
    {
      code,
      severity,
      keeps,
      *find(input) {
        const found: Occurrence<Code>[] = [];
        for (const range of rangesOf(input)) {
          const search = find(range, input);
          for (const occurrence of "next" in search ? yield* search : search) found.push(occurrence);
          yield;
        }
        return found;
      },
    },
    (input) => rangesOf(input).length > 0,
  );
}

/** Makes a rule that looks at columns. */
export function columnRule<Code extends MachineReadableCode>(
  rule: ColumnRule<Code>,
): MachineReadableRuleOf<Code> {
  const { code, severity, keeps, find, speaksOf } = rule;
  return rangeRule({
    code,
    severity,
    keeps,
    *find(range, input) {
      const found: Occurrence<Code>[] = [];
      for (const column of range.columns.filter(speaksOf)) {
        for (const occurrence of find(range, column, input)) found.push(occurrence);
        yield;
      }
      return found;
    },
    speaksOf: (range) => range.columns.some(speaksOf),
  });
}

/** A rule with its number, which its code has: `1-10` of `format/1-10-machine-dependent`. */
export function numbered<Code extends MachineReadableCode>(
  rule: CheckRule<Code>,
  applies: (input: CheckInput) => boolean,
): MachineReadableRuleOf<Code> {
  const number = /^format\/(\d+-\d+)/.exec(rule.code)?.[1];
  if (number === undefined) throw new Error(`${rule.code} bears no number of the 15 rules`);
  return { ...checkOf(rule), number, applies };
}
