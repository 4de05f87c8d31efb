import type { CheckInput } from "../checking/check";
import type { Finding } from "../findings/finding";
import { formatFileType } from "./format/1-1-file-type";
import { formatMachineDependent } from "./format/1-10-machine-dependent";
import { formatEraOnly } from "./format/1-11-era-only";
import { formatAreaName } from "./format/1-12-area-name";
import { formatSymbol } from "./format/1-13-symbol";
import { formatOneDatum } from "./format/1-2-one-datum";
import { formatNumeric } from "./format/1-3-numeric";
import { formatMerged } from "./format/1-4-merged";
import { formatSpacing } from "./format/1-5-spacing";
import { formatOmittedName } from "./format/1-6-omitted-name";
import { formatFormula } from "./format/1-7-formula";
import { formatObject } from "./format/1-8-object";
import { formatUnit } from "./format/1-9-unit";
import { formatSplitTable } from "./format/2-1-split-table";
import { formatSeveralTables } from "./format/2-2-several-tables";
import type {
  MachineReadableCode,
  MachineReadableRule,
  MachineReadableRuleOf,
} from "../checking/machine-readable-rule";

/** The 15 rules by their codes, in their own order. */
export const MACHINE_READABLE: {
  readonly [Code in MachineReadableCode]: MachineReadableRuleOf<Code>;
} = {
  "format/1-1-file-type": formatFileType,
  "format/1-2-one-datum": formatOneDatum,
  "format/1-3-numeric": formatNumeric,
  "format/1-4-merged": formatMerged,
  "format/1-5-spacing": formatSpacing,
  "format/1-6-omitted-name": formatOmittedName,
  "format/1-7-formula": formatFormula,
  "format/1-8-object": formatObject,
  "format/1-9-unit": formatUnit,
  "format/1-10-machine-dependent": formatMachineDependent,
  "format/1-11-era-only": formatEraOnly,
  "format/1-12-area-name": formatAreaName,
  "format/1-13-symbol": formatSymbol,
  "format/2-1-split-table": formatSplitTable,
  "format/2-2-several-tables": formatSeveralTables,
};

export const MACHINE_READABLE_RULES: readonly MachineReadableRule[] = Object.values(MACHINE_READABLE);

/** 適合 / 要修正 / 対象外. */
export type RuleVerdict = "conforms" | "toMend" | "notApplicable";

/** How far a workbook's ledgers and 指標データ keep one of the rules. */
export interface RuleScore {
  /** `1-3`. */
  readonly number: string;
  readonly code: MachineReadableCode;
  readonly verdict: RuleVerdict;
  readonly findings: number;
}

/**
 * The score card of the 15 rules, from the findings of `runChecks` on the same input. A rule without anything that it
 * speaks of is 対象外: 1-7 where nothing is published, 1-1 where the file's name is not known.
 */
export function machineReadableScore(
  input: CheckInput,
  findings: readonly Pick<Finding, "code">[],
): readonly RuleScore[] {
  return MACHINE_READABLE_RULES.map((rule) => {
    const count = findings.filter(({ code }) => code === rule.code).length;
    const verdict = !rule.applies(input) ? "notApplicable" : count > 0 ? "toMend" : "conforms";
    return { number: rule.number, code: rule.code, verdict, findings: count };
  });
}
