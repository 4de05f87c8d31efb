import type { ValidationState } from "../../model/book-state";
import { formatCells, parseAreaList } from "../../model/a1";
import { upperLeftCell } from "../../model/area";
import { readStoredFormula, storedFormula } from "../formulas/stored-formula";
import { lostPart, type LostPart } from "../lost/lost-part";
import { shiftFormula } from "../../model/shift-formula";
import { escapeStoredText, readStoredText } from "../../../src/ooxml/xml/stored-text";
import {
  booleanAttribute,
  child,
  children,
  descendants,
  element,
  textOf,
  type XmlElement,
} from "../../../src/ooxml/xml/xml-element";
import { attributesSource } from "./sheet-source";

const TYPES: Readonly<Record<string, ValidationState["type"]>> = {
  list: "list",
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};

/** The API's words for the operators of the file, where `between` is what nothing means. */
const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

/** Longer texts make Excel call the file damaged. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** Attributes that the model does not know and that a save carries through. */
const CARRIED = ["imeMode", "showDropDown", "showInputMessage", "showErrorMessage"];

/** The messages by their names in the file, in the model and by what Excel has. */
const MESSAGES = [
  ["errorTitle", "errorTitle", LONGEST_TITLE],
  ["error", "errorMessage", LONGEST_MESSAGE],
  ["promptTitle", "promptTitle", LONGEST_TITLE],
  ["prompt", "promptMessage", LONGEST_MESSAGE],
] as const;

export interface ValidationsRead {
  readonly validations: ValidationState[];
  /** Rules that allow anything and only show a message: the model has no such kind. */
  readonly messageOnly: XmlElement[];
}

/** Reads a worksheet's validations, those of its extension too (rules that name another sheet since Excel 2010). */
export function readValidations(worksheet: XmlElement): ValidationsRead {
  const read: ValidationsRead = { validations: [], messageOnly: [] };
  const plain = children(child(worksheet, "dataValidations"), "dataValidation");
  const extended = child(worksheet, "extLst");
  for (const node of [...plain, ...(extended ? descendants(extended, "x14:dataValidation") : [])]) {
    const type = TYPES[node.attributes.type ?? "none"];
    if (type === undefined) read.messageOnly.push(node);
    else read.validations.push(...validationsOf(node, type));
  }
  return read;
}

/** `<dataValidations>`; what Excel would refuse is left out or cut, and said in `lost`. */
export function validationsXml(
  validations: readonly ValidationState[],
  messageOnly: readonly XmlElement[],
  sheetName: string,
  lost: LostPart[],
): XmlElement | undefined {
  const nodes = validations.map((validation) => validationXml(validation, sheetName, lost));
  const written = [
    ...nodes.filter((node) => node !== undefined),
    ...messageOnly.filter((node) => node.name === "dataValidation"),
  ];
  return written.length === 0 ? undefined : element("dataValidations", { count: written.length }, written);
}

function validationsOf(node: XmlElement, type: ValidationState["type"]): ValidationState[] {
  const areas = parseAreaList(node.attributes.sqref ?? textOf(child(node, "xm:sqref")));
  if (areas.length === 0) return [];
  const origin = upperLeftCell(areas);
  const [formula1, formula2] = ["formula1", "formula2"].map((name) =>
    readOperand(textOf(child(node, name) ?? child(node, `x14:${name}`)), type),
  );
  const operator = OPERATORS[node.attributes.operator ?? "between"];
  const source = Object.fromEntries(
    Object.entries(node.attributes).filter(([name]) => CARRIED.includes(name)),
  );
  const hasOperator = type !== "list" && type !== "custom";
  const attribute = (name: string): string | undefined => node.attributes[name];
  return areas.map((area) => {
    const move = (operand: string | number): string | number =>
      typeof operand === "string" && operand.startsWith("=")
        ? shiftFormula(operand, area.row - origin.row, area.column - origin.column)
        : operand;
    const state: ValidationState = {
      area,
      type,
      formula1: move(formula1 ?? ""),
      allowBlank: booleanAttribute(node, "allowBlank"),
      source,
    };
    if (hasOperator && operator !== undefined) state.operator = operator;
    if (formula2 !== undefined && formula2 !== "") state.formula2 = move(formula2);
    for (const [name, field] of MESSAGES) {
      const text = attribute(name);
      if (text !== undefined) state[field] = readStoredText(text);
    }
    if (attribute("showErrorMessage") !== undefined && !booleanAttribute(node, "showErrorMessage"))
      state.showsNoAlert = true;
    const style = attribute("errorStyle");
    if (style === "warning" || style === "information") state.errorStyle = style;
    return state;
  });
}

/** A number, the choices of a list without their quotes, or a formula with its `=`. */
function readOperand(stored: string, type: ValidationState["type"]): string | number {
  if (stored === "") return "";
  const choices = type === "list" ? /^"(.*)"$/s.exec(stored)?.[1] : undefined;
  if (choices !== undefined) return choices.replaceAll('""', '"');
  const number = Number(stored);
  return type !== "custom" && type !== "list" && Number.isFinite(number) ? number : readStoredFormula(stored);
}

function storeOperand(operand: string | number, type: ValidationState["type"]): string {
  if (typeof operand === "number") return String(operand);
  if (operand.startsWith("=")) return storedFormula(operand);
  return type === "list" ? `"${operand.replaceAll('"', '""')}"` : storedFormula(operand);
}

function validationXml(
  validation: ValidationState,
  sheetName: string,
  lost: LostPart[],
): XmlElement | undefined {
  const sqref = formatCells(validation.area);
  const where = `${sheetName}!${sqref}`;
  const formula1 = storeOperand(validation.formula1, validation.type);
  if (formula1.startsWith('"') && formula1.length > LONGEST_LIST + 2) {
    lost.push(lostPart("validationList", where));
    return undefined;
  }
  const messages = MESSAGES.map(([name, field, longest]) => {
    const text = validation[field];
    if (text === undefined) return [name, undefined];
    if (text.length > longest) {
      lost.push(lostPart("validationMessage", where, String(longest)));
    }
    return [name, escapeStoredText(text.slice(0, longest))];
  });
  const attributes = {
    type: Object.keys(TYPES).find((name) => TYPES[name] === validation.type),
    errorStyle: validation.errorStyle === "stop" ? undefined : validation.errorStyle,
    operator: storedOperator(validation.operator),
    allowBlank: validation.allowBlank ? true : undefined,
    showInputMessage: true,
    showErrorMessage: validation.showsNoAlert ? undefined : true,
    ...attributesSource(validation.source),
    ...(Object.fromEntries(messages) as Record<string, string | undefined>),
    sqref,
  };
  return element("dataValidation", attributes, [
    element("formula1", {}, [formula1]),
    validation.formula2 === undefined
      ? undefined
      : element("formula2", {}, [storeOperand(validation.formula2, validation.type)]),
  ]);
}

function storedOperator(operator: string | undefined): string | undefined {
  if (operator === undefined || operator === "Between") return undefined;
  return Object.keys(OPERATORS).find((name) => OPERATORS[name] === operator);
}
