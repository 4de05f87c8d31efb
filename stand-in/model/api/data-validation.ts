import { flag, oneOf, record, text } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import { HostError, invalidArgument } from "../../protocol/host-error";
import { formatFixedArea, quoteSheet } from "../a1";
import { holdsArea, intersection, sameArea, without } from "../area";
import type { ValidationState } from "../book-state";
import { requireAllowed } from "../protection";
import type { ApiContext } from "./api-context";
import type { PlacedArea } from "./range-address";
import { formatAddress, isRange } from "./range-address";

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

/** The rule's name in the API and the type that it stands for. */
const ruleNames = ["list", "wholeNumber", "decimal", "date", "time", "textLength", "custom"] as const;
const typeNames: Readonly<Record<ValidationState["type"], string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** Excel's limit of a list that is written out. */
const longestList = 255;

/** What may be typed into a range. */
export class DataValidationApi extends ApiObject {
  readonly [apiName] = "DataValidation";

  constructor(
    readonly context: ApiContext,
    readonly place: PlacedArea,
  ) {
    super();
  }

  /** `None`, the type, `Inconsistent` where the cells differ, `MixedCriteria` where some have none. */
  get type(): string {
    const states = this.#touching();
    const [first] = states;
    if (!first) return "None";
    if (states.length > 1) return "Inconsistent";
    return holdsArea(first.area, this.place.area) ? typeNames[first.type] : "MixedCriteria";
  }

  get rule(): unknown {
    const state = this.#only();
    if (!state) return {};
    if (state.type === "list") return { list: { inCellDropDown: true, source: state.formula1 } };
    if (state.type === "custom") return { custom: { formula: state.formula1 } };
    const { operator, formula1, formula2 } = state;
    return {
      [state.type]: {
        formula1,
        ...(formula2 === undefined ? {} : { formula2 }),
        operator: operator ?? "Between",
      },
    };
  }

  set rule(written: unknown) {
    requireAllowed(this.place.sheet);
    const rule = record(written, "rule");
    const named = ruleNames.filter((name) => rule[name] !== undefined && rule[name] !== null);
    const [type] = named;
    if (!type || named.length > 1) throw invalidArgument("A data validation rule has exactly one kind");
    this.#replace({ type, ...readRule(type, record(rule[type], "rule")) });
  }

  get ignoreBlanks(): boolean {
    return this.#only()?.allowBlank ?? true;
  }

  set ignoreBlanks(written: unknown) {
    this.#need().allowBlank = flag(written, "ignoreBlanks");
  }

  get errorAlert(): unknown {
    const state = this.#only();
    const style = state?.errorStyle ?? "stop";
    return {
      title: state?.errorTitle ?? "",
      message: state?.errorMessage ?? "",
      showAlert: state?.showsNoAlert !== true,
      style: style.charAt(0).toUpperCase() + style.slice(1),
    };
  }

  set errorAlert(written: unknown) {
    const state = this.#need();
    const alert = record(written, "errorAlert");
    const style = oneOf(alert.style ?? "Stop", ["Stop", "Warning", "Information"], "style").toLowerCase() as
      "stop" | "warning" | "information";
    assignText(state, "errorTitle", alert.title, 32);
    assignText(state, "errorMessage", alert.message, 225);
    if (alert.showAlert === false) state.showsNoAlert = true;
    else delete state.showsNoAlert;
    if (style === "stop") delete state.errorStyle;
    else state.errorStyle = style;
  }

  get prompt(): unknown {
    const state = this.#only();
    const shows = state?.promptTitle !== undefined || state?.promptMessage !== undefined;
    return { title: state?.promptTitle ?? "", message: state?.promptMessage ?? "", showPrompt: shows };
  }

  set prompt(written: unknown) {
    const state = this.#need();
    const prompt = record(written, "prompt");
    assignText(state, "promptTitle", prompt.title, 32);
    assignText(state, "promptMessage", prompt.message, 255);
  }

  clear(): void {
    requireAllowed(this.place.sheet);
    this.#cutOut();
  }

  #touching(): ValidationState[] {
    return this.place.sheet.validations.filter((state) => intersection(state.area, this.place.area));
  }

  #only(): ValidationState | undefined {
    const states = this.#touching();
    return states.length === 1 ? states[0] : undefined;
  }

  /** The rule of exactly this range, cut out of a larger one where needed. */
  #need(): ValidationState {
    requireAllowed(this.place.sheet);
    const state = this.#only();
    if (!state)
      throw new HostError(
        "InvalidOperation",
        `There is no one data validation rule for ${formatAddress(this.place)}`,
      );
    if (sameArea(state.area, this.place.area)) return state;
    return this.#replace(state);
  }

  #replace(rule: Omit<ValidationState, "area">): ValidationState {
    this.#cutOut();
    const state: ValidationState = { ...rule, area: { ...this.place.area } };
    this.place.sheet.validations.push(state);
    return state;
  }

  #cutOut(): void {
    const { sheet, area } = this.place;
    sheet.validations = sheet.validations.flatMap((state) =>
      intersection(state.area, area)
        ? without(state.area, area).map((part) => ({ ...state, area: part }))
        : [state],
    );
  }
}

function readRule(
  type: (typeof ruleNames)[number],
  rule: Readonly<Record<string, unknown>>,
): Pick<ValidationState, "formula1" | "formula2" | "operator" | "allowBlank"> {
  if (type === "list") return { formula1: readList(rule.source), allowBlank: true };
  if (type === "custom") return { formula1: text(rule.formula, "formula"), allowBlank: true };
  const operator = oneOf(rule.operator, operators, "operator");
  const second = rule.formula2;
  const result: Mutable<Pick<ValidationState, "formula1" | "formula2" | "operator" | "allowBlank">> = {
    formula1: readLimit(rule.formula1),
    operator,
    allowBlank: true,
  };
  if (second !== null && second !== undefined && second !== "") result.formula2 = readLimit(second);
  if ((operator === "Between" || operator === "NotBetween") && result.formula2 === undefined)
    throw invalidArgument("The rule needs two limits");
  return result;
}

function readList(source: unknown): string {
  if (isRange(source)) return fixedAddress(source);
  const list = text(source, "source");
  if (list === "" || (!list.startsWith("=") && list.length > longestList))
    throw invalidArgument("A list must have between 1 and 255 letters");
  return list;
}

function fixedAddress({ sheet, area }: PlacedArea): string {
  return `=${quoteSheet(sheet.name)}!${formatFixedArea(area)}`;
}

function readLimit(limit: unknown): string | number {
  if (typeof limit === "number") return limit;
  if (isRange(limit)) return fixedAddress(limit);
  return text(limit, "formula");
}

function assignText(
  state: ValidationState,
  name: "errorTitle" | "errorMessage" | "promptTitle" | "promptMessage",
  written: unknown,
  longest: number,
): void {
  if (written === null || written === undefined || written === "") {
    Reflect.deleteProperty(state, name);
    return;
  }
  const value = text(written, name);
  if (value.length > longest) throw invalidArgument(`${name} must have at most ${String(longest)} letters`);
  state[name] = value;
}
