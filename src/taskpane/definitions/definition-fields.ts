import type { AssessmentMethod, CountingBasis, Direction, Indicator } from "../../core/model/indicator";
import type {
  Aggregation,
  CountingRule,
  IndicatorDefinition,
  NamedLists,
  Rounding,
} from "../../core/model/indicator-definition";
import type { LedgerKind } from "../../core/model/ledger-definition";
import type { RecordCondition } from "../../core/model/record-condition";
import { conditionText, readConditionText } from "../../core/read/definition/definition-columns";
import { fiscalYear } from "../../core/values/calendar/fiscal-year";
import { readPlainCell } from "../../core/values/notation/read-cell";
import { proposeDefinition } from "../../core/write/sheets/propose-definitions";

/** The form's fields as they are typed and chosen; "" is nothing. */
export interface DefinitionFields {
  readonly description: string;
  readonly unit: string;
  readonly direction: Direction | "";
  readonly assessment: AssessmentMethod | "";
  readonly base: string;
  readonly countingBasis: CountingBasis | "";
  readonly ledger: LedgerKind | "";
  /** The lists that are counted by their own names; undefined for all of the ledger's kind. */
  readonly lists: NamedLists | undefined;
  readonly aggregation: Aggregation;
  readonly valueColumn: string;
  readonly dateColumn: string;
  readonly endDateColumn: string;
  readonly conditionColumn: string;
  readonly conditionValue: string;
  readonly divisor: string;
  readonly rounding: Rounding | "";
  /** The western fiscal year from which another series is counted. */
  readonly breakYear: string;
  readonly breakConditionValue: string;
  readonly breakReason: string;
}

/** The fields as the indicator's row fills them, or where it has none, as far as the table tells. */
export function definitionFields(
  indicator: Indicator,
  definition: IndicatorDefinition | undefined,
): DefinitionFields {
  const { description, unit, direction, assessment, base, countingBasis, rule, seriesBreak } =
    definition ?? proposeDefinition(indicator);
  const condition = rule?.condition ?? seriesBreak?.condition;
  return {
    description,
    unit,
    direction: direction ?? "",
    assessment: assessment ?? "",
    base: base === undefined ? "" : String(base),
    countingBasis: countingBasis ?? "",
    ledger: rule?.ledger ?? "",
    lists: rule?.lists,
    aggregation: rule?.aggregation ?? "count",
    valueColumn: rule?.valueColumn ?? "",
    dateColumn: rule?.dateColumn ?? "",
    endDateColumn: rule?.endDateColumn ?? "",
    conditionColumn: condition?.column ?? "",
    conditionValue: rule?.condition ? conditionText(rule.condition) : "",
    divisor: rule === undefined || rule.divisor === 1 ? "" : String(rule.divisor),
    rounding: rule?.rounding ?? "",
    breakYear: seriesBreak ? String(seriesBreak.fiscalYear) : "",
    breakConditionValue: seriesBreak?.condition ? conditionText(seriesBreak.condition) : "",
    breakReason: seriesBreak?.reason ?? "",
  };
}

/** What has to be filled in before the ledger can be counted, or cannot be understood, by field. */
export type FieldGap =
  "countingBasis" | "dateColumn" | "valueColumn" | "conditionColumn" | "conditionValue" | "divisor";

/** The gaps of a form whose ledger is chosen; a form without one names nothing that is counted. */
export function fieldGaps(fields: DefinitionFields): readonly FieldGap[] {
  if (fields.ledger === "") return [];
  const conditions = [fields.conditionValue, fields.breakYear === "" ? "" : fields.breakConditionValue];
  const isConditional = conditions.some((text) => text.trim() !== "");
  return [
    ...(fields.countingBasis === "" ? ["countingBasis" as const] : []),
    ...(fields.dateColumn === "" ? ["dateColumn" as const] : []),
    ...(fields.aggregation !== "count" && fields.valueColumn === "" ? ["valueColumn" as const] : []),
    ...(fields.conditionColumn === "" && isConditional ? ["conditionColumn" as const] : []),
    ...(fields.conditionColumn !== "" && !isConditional ? ["conditionValue" as const] : []),
    ...(divisorOf(fields) === undefined ? ["divisor" as const] : []),
  ];
}

/** 1 where nothing is typed; undefined where it is no number above zero. */
function divisorOf({ divisor }: DefinitionFields): number | undefined {
  if (divisor.trim() === "") return 1;
  const reading = readPlainCell(divisor);
  return reading.state === "number" && reading.value > 0 ? reading.value : undefined;
}

/** 基準値 as it is typed; `undefined` for none, and `invalid` where it is no number. */
export function baseOf({ base }: Pick<DefinitionFields, "base">): number | undefined | "invalid" {
  if (base.trim() === "") return undefined;
  const reading = readPlainCell(base);
  return reading.state === "number" ? reading.value : "invalid";
}

function conditionOf(column: string, text: string): RecordCondition | undefined {
  const read = readConditionText(text.trim());
  return column === "" || read.values.length === 0 ? undefined : { column, ...read };
}

function ruleOf(fields: DefinitionFields): CountingRule | undefined {
  const {
    ledger,
    lists,
    aggregation,
    valueColumn,
    dateColumn,
    endDateColumn,
    conditionColumn,
    conditionValue,
    rounding,
  } = fields;
  const divisor = divisorOf(fields);
  if (ledger === "" || divisor === undefined || fieldGaps(fields).length > 0) return undefined;
  return {
    ledger,
    ...(lists && { lists }),
    aggregation,
    valueColumn: aggregation === "count" ? "" : valueColumn,
    dateColumn,
    endDateColumn,
    condition: conditionOf(conditionColumn, conditionValue),
    divisor,
    rounding: rounding === "" ? undefined : rounding,
  };
}

/** The definition that the fields say, over what the indicator's row says besides; without a rule where there are gaps. */
export function definitionOfFields(
  fields: DefinitionFields,
  indicator: Indicator,
  definition: IndicatorDefinition | undefined,
): IndicatorDefinition {
  const { breakYear, breakConditionValue, breakReason, conditionColumn } = fields;
  const base = baseOf(fields);
  return {
    ...(definition ?? proposeDefinition(indicator)),
    description: fields.description.trim(),
    unit: fields.unit.trim(),
    direction: fields.direction === "" ? undefined : fields.direction,
    assessment: fields.assessment === "" ? undefined : fields.assessment,
    base: base === "invalid" ? undefined : base,
    countingBasis: fields.countingBasis === "" ? undefined : fields.countingBasis,
    rule: ruleOf(fields),
    seriesBreak:
      breakYear === ""
        ? undefined
        : {
            fiscalYear: fiscalYear(Number(breakYear)),
            condition: conditionOf(conditionColumn, breakConditionValue),
            reason: breakReason.trim(),
          },
  };
}
