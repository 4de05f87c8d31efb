import { color, flag, integer, number, oneOf, optionalText, record, text } from "../../protocol/argument";
import { ApiCollection, ApiObject, apiName, identity, items } from "../../protocol/api-object";
import { itemNotFound, notInStandIn } from "../../protocol/host-error";
import { intersection } from "../area";
import type { ConditionalFormatState, SheetState } from "../book-state";
import { checkFormula } from "../formula/check-formula";
import { requireAllowed } from "../protection";
import type { ApiContext } from "./api-context";
import type { PlacedArea } from "./range-address";
import { RangeAreasApi } from "./range-areas";

/** The conditional formats of a range: all that touch it, the first in order first. */
export class ConditionalFormatCollectionApi extends ApiCollection<ConditionalFormatApi> {
  readonly [apiName] = "ConditionalFormatCollection";

  constructor(
    readonly context: ApiContext,
    readonly place: PlacedArea,
  ) {
    super();
  }

  [items](): readonly ConditionalFormatApi[] {
    return this.#states().map((state) => new ConditionalFormatApi(this.context, this.place.sheet, state));
  }

  getCount(): number {
    return this.#states().length;
  }

  getItem(id: unknown): ConditionalFormatApi {
    const found = this.getItemOrNullObject(id);
    if (!found) throw itemNotFound(`conditional format ${String(id)}`);
    return found;
  }

  getItemOrNullObject(id: unknown): ConditionalFormatApi | null {
    const state = this.#states().find((one) => one.id === id);
    return state ? new ConditionalFormatApi(this.context, this.place.sheet, state) : null;
  }

  getItemAt(index: unknown): ConditionalFormatApi {
    const state = this.#states()[integer(index, "index")];
    if (!state) throw itemNotFound(`conditional format ${String(index)}`);
    return new ConditionalFormatApi(this.context, this.place.sheet, state);
  }

  /** A new format comes first, as in Excel. */
  add(type: unknown): ConditionalFormatApi {
    const { sheet, area } = this.place;
    requireAllowed(sheet, "allowFormatCells");
    const kind = oneOf(type, ["Custom", "CellValue", "ContainsText", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria"], "type");
    const rule = emptyRules[kind];
    if (!rule) throw notInStandIn(`conditional formats of type ${kind}`);
    for (const other of sheet.conditionalFormats) other.priority += 1;
    const state: ConditionalFormatState = { id: freeId(sheet), area: { ...area }, priority: 0, stopIfTrue: false, rule, format: {} };
    sheet.conditionalFormats.unshift(state);
    return new ConditionalFormatApi(this.context, sheet, state);
  }

  /** Takes away what touches the range. */
  clearAll(): void {
    const { sheet } = this.place;
    requireAllowed(sheet, "allowFormatCells");
    const touching = new Set(this.#states());
    sheet.conditionalFormats = sheet.conditionalFormats.filter((state) => !touching.has(state));
  }

  #states(): ConditionalFormatState[] {
    const { sheet, area } = this.place;
    return sheet.conditionalFormats
      .filter((state) => intersection(state.area, area))
      .sort((one, other) => one.priority - other.priority);
  }
}

const emptyRules: Readonly<Record<string, ConditionalFormatState["rule"]>> = {
  Custom: { kind: "custom", formula: "" },
  CellValue: { kind: "cellValue", operator: "GreaterThan", formula1: "" },
  ContainsText: { kind: "containsText", operator: "Contains", text: "" },
};

function freeId(sheet: SheetState): string {
  const taken = new Set(sheet.conditionalFormats.map((state) => state.id));
  let number = taken.size + 1;
  while (taken.has(conditionalFormatId(number))) number += 1;
  return conditionalFormatId(number);
}

function conditionalFormatId(number: number): string {
  return `{00000000-000A-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}

const typeNames = { custom: "Custom", cellValue: "CellValue", containsText: "ContainsText", other: "Custom" } as const;

export class ConditionalFormatApi extends ApiObject {
  readonly [apiName] = "ConditionalFormat";

  constructor(
    readonly context: ApiContext,
    readonly sheet: SheetState,
    readonly state: ConditionalFormatState,
  ) {
    super();
  }

  override [identity](): Readonly<Record<string, string>> {
    return { Id: this.state.id };
  }

  get id(): string {
    return this.state.id;
  }

  get type(): string {
    return typeNames[this.state.rule.kind];
  }

  get priority(): number {
    return this.state.priority;
  }

  set priority(written: unknown) {
    const { sheet, state } = this;
    requireAllowed(sheet, "allowFormatCells");
    const others = sheet.conditionalFormats.filter((one) => one !== state).sort((one, other) => one.priority - other.priority);
    others.splice(Math.max(0, integer(written, "priority")), 0, state);
    for (const [index, one] of others.entries()) one.priority = index;
    sheet.conditionalFormats = others;
  }

  get stopIfTrue(): boolean {
    return this.state.stopIfTrue;
  }

  set stopIfTrue(written: unknown) {
    requireAllowed(this.sheet, "allowFormatCells");
    this.state.stopIfTrue = flag(written, "stopIfTrue");
  }

  get custom(): CustomConditionalFormatApi {
    const found = this.customOrNullObject;
    if (!found) throw itemNotFound("custom");
    return found;
  }

  get customOrNullObject(): CustomConditionalFormatApi | null {
    return this.state.rule.kind === "custom" ? new CustomConditionalFormatApi(this.sheet, this.state) : null;
  }

  get cellValue(): CellValueConditionalFormatApi {
    const found = this.cellValueOrNullObject;
    if (!found) throw itemNotFound("cellValue");
    return found;
  }

  get cellValueOrNullObject(): CellValueConditionalFormatApi | null {
    return this.state.rule.kind === "cellValue" ? new CellValueConditionalFormatApi(this.sheet, this.state) : null;
  }

  get textComparison(): TextConditionalFormatApi {
    const found = this.textComparisonOrNullObject;
    if (!found) throw itemNotFound("textComparison");
    return found;
  }

  get textComparisonOrNullObject(): TextConditionalFormatApi | null {
    return this.state.rule.kind === "containsText" ? new TextConditionalFormatApi(this.sheet, this.state) : null;
  }

  getRange(): ApiObject {
    return this.context.make.range(this.sheet, this.state.area);
  }

  getRangeOrNullObject(): ApiObject {
    return this.getRange();
  }

  getRanges(): RangeAreasApi {
    return new RangeAreasApi(this.context, this.sheet, [this.state.area]);
  }

  delete(): void {
    requireAllowed(this.sheet, "allowFormatCells");
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((one) => one !== this.state);
  }
}

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
    this.state.rule = { kind: "custom", formula: formula.startsWith("=") ? formula : `="${formula.replaceAll('"', '""')}"` };
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
    return { operator: rule.operator, formula1: rule.formula1, ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }) };
  }

  set rule(written: unknown) {
    requireAllowed(this.sheet, "allowFormatCells");
    const { operator, formula1, formula2 } = record(written, "rule");
    const words = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual"] as const;
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
    this.state.rule = { kind: "containsText", operator: oneOf(operator, words, "operator"), text: text(sought, "text") };
  }

  get format(): ConditionalRangeFormatApi {
    return new ConditionalRangeFormatApi(this.sheet, this.state);
  }
}

/** What a conditional format changes of a cell's looks. */
export class ConditionalRangeFormatApi extends ApiObject {
  readonly [apiName] = "ConditionalRangeFormat";

  constructor(
    readonly sheet: SheetState,
    readonly state: ConditionalFormatState,
  ) {
    super();
  }

  get numberFormat(): string | null {
    return this.state.format.numberFormat ?? null;
  }

  set numberFormat(written: unknown) {
    requireAllowed(this.sheet, "allowFormatCells");
    const format = optionalText(written, "numberFormat");
    if (format === undefined || format === "") delete this.state.format.numberFormat;
    else this.state.format.numberFormat = format;
  }

  get fill(): ConditionalRangeFillApi {
    return new ConditionalRangeFillApi(this.sheet, this.state);
  }

  get font(): ConditionalRangeFontApi {
    return new ConditionalRangeFontApi(this.sheet, this.state);
  }
}

export class ConditionalRangeFillApi extends ApiObject {
  readonly [apiName] = "ConditionalRangeFill";

  constructor(
    readonly sheet: SheetState,
    readonly state: ConditionalFormatState,
  ) {
    super();
  }

  get color(): string {
    return this.state.format.fill ?? "";
  }

  set color(written: unknown) {
    requireAllowed(this.sheet, "allowFormatCells");
    this.state.format.fill = color(written, "color");
  }

  clear(): void {
    requireAllowed(this.sheet, "allowFormatCells");
    delete this.state.format.fill;
  }
}

export class ConditionalRangeFontApi extends ApiObject {
  readonly [apiName] = "ConditionalRangeFont";

  constructor(
    readonly sheet: SheetState,
    readonly state: ConditionalFormatState,
  ) {
    super();
  }

  get color(): string {
    return this.state.format.fontColor ?? "";
  }

  set color(written: unknown) {
    requireAllowed(this.sheet, "allowFormatCells");
    this.state.format.fontColor = color(written, "color");
  }

  /** The workbook's state holds no rule that says these three; they can be asked for, not set. */
  get italic(): null {
    return null;
  }

  get strikethrough(): null {
    return null;
  }

  get underline(): null {
    return null;
  }

  get bold(): boolean | null {
    return this.state.format.bold ?? null;
  }

  set bold(written: unknown) {
    requireAllowed(this.sheet, "allowFormatCells");
    this.state.format.bold = flag(written, "bold");
  }

  clear(): void {
    requireAllowed(this.sheet, "allowFormatCells");
    delete this.state.format.fontColor;
    delete this.state.format.bold;
  }
}
