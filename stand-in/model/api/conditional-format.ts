import { flag, integer, oneOf } from "../../protocol/argument";
import { ApiCollection, ApiObject, apiName, identity, items } from "../../protocol/api-object";
import { itemNotFound, notInStandIn } from "../../protocol/host-error";
import { intersection } from "../area";
import type { ConditionalFormatState, SheetState } from "../book-state";
import { requireAllowed } from "../protection";
import type { ApiContext } from "./api-context";
import {
  CellValueConditionalFormatApi,
  CustomConditionalFormatApi,
  TextConditionalFormatApi,
} from "./conditional-rules";
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

  getItem(id: unknown): ConditionalFormatApi {
    const state = this.#states().find((one) => one.id === id);
    if (!state) throw itemNotFound(`conditional format ${String(id)}`);
    return new ConditionalFormatApi(this.context, this.place.sheet, state);
  }

  /** A new format comes first, as in Excel. */
  add(type: unknown): ConditionalFormatApi {
    const { sheet, area } = this.place;
    requireAllowed(sheet, "allowFormatCells");
    const kind = oneOf(
      type,
      [
        "Custom",
        "CellValue",
        "ContainsText",
        "DataBar",
        "ColorScale",
        "IconSet",
        "TopBottom",
        "PresetCriteria",
      ],
      "type",
    );
    const rule = emptyRules[kind];
    if (!rule) throw notInStandIn(`conditional formats of type ${kind}`);
    for (const other of sheet.conditionalFormats) other.priority += 1;
    const state: ConditionalFormatState = {
      id: freeId(sheet),
      area: { ...area },
      priority: 0,
      stopIfTrue: false,
      rule,
      format: {},
    };
    sheet.conditionalFormats.unshift(state);
    return new ConditionalFormatApi(this.context, sheet, state);
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

const typeNames = {
  custom: "Custom",
  cellValue: "CellValue",
  containsText: "ContainsText",
  other: "Custom",
} as const;

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
    const others = sheet.conditionalFormats
      .filter((one) => one !== state)
      .sort((one, other) => one.priority - other.priority);
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
    if (this.state.rule.kind !== "custom") throw itemNotFound("custom");
    return new CustomConditionalFormatApi(this.sheet, this.state);
  }

  get cellValue(): CellValueConditionalFormatApi {
    if (this.state.rule.kind !== "cellValue") throw itemNotFound("cellValue");
    return new CellValueConditionalFormatApi(this.sheet, this.state);
  }

  get textComparison(): TextConditionalFormatApi {
    if (this.state.rule.kind !== "containsText") throw itemNotFound("textComparison");
    return new TextConditionalFormatApi(this.sheet, this.state);
  }

  getRanges(): RangeAreasApi {
    return new RangeAreasApi(this.context, this.sheet, [this.state.area]);
  }

  delete(): void {
    requireAllowed(this.sheet, "allowFormatCells");
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((one) => one !== this.state);
  }
}
