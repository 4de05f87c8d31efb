import { number, oneOf, record, text } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import type { ConditionalFormatState, SheetState } from "../book-state";
import { checkFormula } from "../formula/check-formula";
import { requireAllowed } from "../protection";
import { ConditionalRangeFormatApi } from "./conditional-look";

export class CustomConditionalFormatApi extends ApiObject {
  readonly [apiName] = "CustomConditionalFormat";

  constructor(
    readonly sheet: SheetState,
    readonly state: ConditionalFormatState,
  ) {
    super();
  }

  get rule(): ConditionalFormatRuleApi {
    return new ConditionalFormatRuleApi(this.sheet, this.state);
  }

  get format(): ConditionalRangeFormatApi {
    return new ConditionalRangeFormatApi(this.sheet, this.state);
  }
}

export class ConditionalFormatRuleApi extends ApiObject {
  readonly [apiName] = "ConditionalFormatRule";

  constructor(
    readonly sheet: SheetState,
    readonly state: ConditionalFormatState,
  ) {
    super();
  }

  get formula(): string {
    return this.state.rule.kind === "custom" ? this.state.rule.formula : "";
  }

  set formula(written: unknown) {
    requireAllowed(this.sheet, "allowFormatCells");
    const formula = text(written, "formula");
    checkFormula(formula);
    this.state.rule = {
      kind: "custom",
      formula: formula.startsWith("=") ? formula : `="${formula.replaceAll('"', '""')}"`,
    };
  }
}

export class CellValueConditionalFormatApi extends ApiObject {
  readonly [apiName] = "CellValueConditionalFormat";

  constructor(
    readonly sheet: SheetState,
    readonly state: ConditionalFormatState,
  ) {
    super();
  }

  get rule(): unknown {
    const { rule } = this.state;
    if (rule.kind !== "cellValue") return null;
    return {
      operator: rule.operator,
      formula1: rule.formula1,
      ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
    };
  }

  set rule(written: unknown) {
    requireAllowed(this.sheet, "allowFormatCells");
    const { operator, formula1, formula2 } = record(written, "rule");
    const words = [
      "Between",
      "NotBetween",
      "EqualTo",
      "NotEqualTo",
      "GreaterThan",
      "LessThan",
      "GreaterThanOrEqual",
      "LessThanOrEqual",
    ] as const;
    const second = formula2 === undefined || formula2 === null ? undefined : formulaText(formula2);
    this.state.rule = {
      kind: "cellValue",
      operator: oneOf(operator, words, "operator"),
      formula1: formulaText(formula1),
      ...(second === undefined ? {} : { formula2: second }),
    };
  }

  get format(): ConditionalRangeFormatApi {
    return new ConditionalRangeFormatApi(this.sheet, this.state);
  }
}

function formulaText(written: unknown): string {
  return typeof written === "number" ? String(number(written, "formula")) : text(written, "formula");
}

export class TextConditionalFormatApi extends ApiObject {
  readonly [apiName] = "TextConditionalFormat";

  constructor(
    readonly sheet: SheetState,
    readonly state: ConditionalFormatState,
  ) {
    super();
  }

  get rule(): unknown {
    const { rule } = this.state;
    return rule.kind === "containsText" ? { operator: rule.operator, text: rule.text } : null;
  }

  set rule(written: unknown) {
    requireAllowed(this.sheet, "allowFormatCells");
    const { operator, text: sought } = record(written, "rule");
    const words = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
    this.state.rule = {
      kind: "containsText",
      operator: oneOf(operator, words, "operator"),
      text: text(sought, "text"),
    };
  }

  get format(): ConditionalRangeFormatApi {
    return new ConditionalRangeFormatApi(this.sheet, this.state);
  }
}
