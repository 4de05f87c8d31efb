import { flag, optionalText, text } from "../../protocol/argument";
import { ApiCollection, ApiObject, apiName, identity, items } from "../../protocol/api-object";
import { HostError, invalidArgument, itemNotFound } from "../../protocol/host-error";
import { formatFixedArea, isCellAddress, quoteSheet, sheetColumns } from "../a1";
import type { NameState, SheetState } from "../book-state";
import type { ApiContext } from "./api-context";
import type { PlacedArea } from "./range-address";
import { isRange, referenceArea } from "./range-address";

/** Names of the workbook, or those that hold on one sheet only. */
interface NameScope {
  readonly names: readonly NameState[];
  replace(names: NameState[]): void;
  readonly sheet: SheetState | undefined;
}

abstract class NameCollection extends ApiCollection<NamedItemApi> {
  readonly [apiName] = "NamedItemCollection";

  constructor(
    readonly context: ApiContext,
    readonly scope: NameScope,
  ) {
    super();
  }

  [items](): readonly NamedItemApi[] {
    return this.scope.names.map((state) => new NamedItemApi(this.context, this.scope, state));
  }

  getItem(name: unknown): NamedItemApi {
    const found = this.getItemOrNullObject(name);
    if (!found) throw itemNotFound(`name ${String(name)}`);
    return found;
  }

  getItemOrNullObject(name: unknown): NamedItemApi | null {
    const key = text(name, "name").toLowerCase();
    const state = this.scope.names.find((one) => one.name.toLowerCase() === key);
    return state ? new NamedItemApi(this.context, this.scope, state) : null;
  }

  /** A range, or a formula or address as a text. */
  add(name: unknown, reference: unknown, comment: unknown): NamedItemApi {
    return this.#add(
      name,
      isRange(reference) ? fixedReference(reference) : text(reference, "reference"),
      comment,
    );
  }

  #add(written: unknown, formula: string, comment: unknown): NamedItemApi {
    const name = text(written, "name");
    checkName(name);
    if (this.scope.names.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
      throw new HostError("ItemAlreadyExists", `There is a name ${name} already.`);
    }
    this.context.model.calculation.nameWillChange(name);
    const note = optionalText(comment, "comment");
    const full = formula.startsWith("=") ? formula : `=${formula}`;
    const state: NameState = {
      name,
      formula: full,
      visible: true,
      ...(note === undefined || note === "" ? {} : { comment: note }),
    };
    this.scope.replace([...this.scope.names, state]);
    return new NamedItemApi(this.context, this.scope, state);
  }
}

/** The workbook's defined names. */
export class NamedItemCollectionApi extends NameCollection {
  constructor(context: ApiContext) {
    const { state } = context.model;
    super(context, {
      get names() {
        return state.names;
      },
      replace: (names) => {
        state.names = names;
      },
      sheet: undefined,
    });
  }
}

/** The names that hold on one sheet only; the print area and titles are among them, as Excel keeps them. */
export class SheetNamedItemCollectionApi extends NameCollection {
  constructor(context: ApiContext, sheet: SheetState) {
    super(context, {
      get names() {
        return [...(sheet.names ?? []), ...printNames(sheet)];
      },
      replace: (names) => {
        const printed = new Set(printNames(sheet).map((one) => one.name));
        const own = names.filter((one) => !printed.has(one.name));
        if (own.length > 0) sheet.names = own;
        else delete sheet.names;
      },
      sheet,
    });
  }
}

function printNames(sheet: SheetState): NameState[] {
  const { printArea, titleRows } = sheet.pageLayout;
  const titles = titleRows && {
    row: titleRows.first,
    rows: titleRows.last - titleRows.first + 1,
    column: 0,
    columns: sheetColumns,
  };
  return [
    ...(printArea
      ? [{ name: "Print_Area", formula: fixedReference({ sheet, area: printArea }), visible: true }]
      : []),
    ...(titles
      ? [{ name: "Print_Titles", formula: fixedReference({ sheet, area: titles }), visible: true }]
      : []),
  ];
}

function fixedReference(range: PlacedArea): string {
  return `=${quoteSheet(range.sheet.name)}!${formatFixedArea(range.area)}`;
}

/** A name begins with a letter or `_`, holds no space, and does not look like a cell. */
function checkName(name: string): void {
  const isWellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
  if (!isWellFormed || isCellAddress(name) || /^(?:[rc]|r\d+c\d+)$/i.test(name))
    throw invalidArgument(`"${name}" cannot be a name`);
}

export class NamedItemApi extends ApiObject {
  readonly [apiName] = "NamedItem";

  constructor(
    readonly context: ApiContext,
    readonly owner: NameScope,
    readonly state: NameState,
  ) {
    super();
  }

  override [identity](): Readonly<Record<string, string>> {
    return { _Id: this.state.name };
  }

  get name(): string {
    return this.state.name;
  }

  get formula(): string {
    return this.state.formula;
  }

  set formula(written: unknown) {
    const formula = text(written, "formula");
    this.context.model.calculation.nameWillChange(this.state.name);
    this.state.formula = formula.startsWith("=") ? formula : `=${formula}`;
  }

  get visible(): boolean {
    return this.state.visible;
  }

  set visible(written: unknown) {
    this.state.visible = flag(written, "visible");
  }

  get comment(): string {
    return this.state.comment ?? "";
  }

  set comment(written: unknown) {
    const comment = text(written, "comment");
    if (comment === "") delete this.state.comment;
    else this.state.comment = comment;
  }

  get type(): string {
    if (this.#area()) return "Range";
    if (this.state.formula.includes("#REF!")) return "Error";
    const constant = this.#constant();
    return typeof constant === "string" ? "String" : Number.isInteger(constant) ? "Integer" : "Double";
  }

  /** A range's address, the value of a constant. */
  get value(): string | number {
    const place = this.#area();
    if (place) return `${quoteSheet(place.sheet.name)}!${formatFixedArea(place.area)}`;
    return this.state.formula.includes("#REF!") ? "#REF!" : this.#constant();
  }

  getRangeOrNullObject(): ApiObject | null {
    const place = this.#area();
    return place ? this.context.make.range(place.sheet, place.area) : null;
  }

  delete(): void {
    this.context.model.calculation.nameWillChange(this.state.name);
    if (this.state.name === "Print_Area") delete this.owner.sheet?.pageLayout.printArea;
    if (this.state.name === "Print_Titles") delete this.owner.sheet?.pageLayout.titleRows;
    this.owner.replace(this.owner.names.filter((one) => one.name !== this.state.name));
  }

  #area(): PlacedArea | undefined {
    return referenceArea(this.context.model, this.state.formula);
  }

  #constant(): string | number {
    const body = this.state.formula.replace(/^=/, "");
    const quoted = /^"((?:[^"]|"")*)"$/.exec(body);
    if (quoted) return (quoted[1] ?? "").replaceAll('""', '"');
    return body.trim() !== "" && Number.isFinite(Number(body)) ? Number(body) : body;
  }
}
