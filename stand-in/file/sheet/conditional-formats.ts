import type { AreaState, ConditionalFormatState, SheetState } from "../../model/book-state";
import { formatCellAddress, formatCells, parseAreaList } from "../../model/a1";
import { sameArea, upperLeftCell } from "../../model/area";
import { readStoredFormula, storedFormula } from "../formulas/stored-formula";
import { lostPart, type LostPart } from "../lost/lost-part";
import { shiftFormula } from "../../model/shift-formula";
import type { DifferentialFormat } from "../styles/style-table";
import {
  booleanAttribute,
  child,
  children,
  descendants,
  element,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../../../src/ooxml/xml/xml-element";
import { isObject } from "./sheet-source";

type Rule = ConditionalFormatState["rule"];

/** A look of the file, used again while the model has not changed it. */
interface FormatSource {
  readonly kind: "xlsx-dxf";
  readonly dxfId: string;
  readonly format: DifferentialFormat;
}

/** A rule that the model does not evaluate, with every area that it holds for. */
interface RuleSource {
  readonly kind: "xlsx-rule";
  readonly rule: XmlElement;
  readonly sqref: string;
  readonly area: AreaState;
}

/** The API's words for the operators of the file. */
const CELL_OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

const TEXT_RULES: Readonly<
  Record<string, { operator: string; fileOperator: string; formula: (text: string, cell: string) => string }>
> = {
  containsText: {
    operator: "Contains",
    fileOperator: "containsText",
    formula: (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  notContainsText: {
    operator: "NotContains",
    fileOperator: "notContains",
    formula: (text, cell) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  beginsWith: {
    operator: "BeginsWith",
    fileOperator: "beginsWith",
    formula: (text, cell) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  endsWith: {
    operator: "EndsWith",
    fileOperator: "endsWith",
    formula: (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
};

/** A file counts from 1, the API from 0. */
const FIRST_PRIORITY = 1;

/**
 * Reads every `<conditionalFormatting>` of a worksheet. A rule for several areas becomes one format for each, with its
 * formula written for that area's first cell; the file's counts from the upper left cell of all areas.
 */
export function readConditionalFormats(
  worksheet: XmlElement,
  differentials: readonly DifferentialFormat[],
  sheetNumber: number,
): ConditionalFormatState[] {
  const formats: ConditionalFormatState[] = [];
  for (const group of children(worksheet, "conditionalFormatting")) {
    const sqref = group.attributes.sqref ?? "";
    const areas = parseAreaList(sqref);
    const first = areas[0];
    if (first === undefined) continue;
    const origin = upperLeftCell(areas);
    for (const node of children(group, "cfRule")) {
      const dxfId = node.attributes.dxfId;
      const format = { ...(dxfId === undefined ? {} : differentials[Number(dxfId)]) };
      const known = readRule(node);
      const source: RuleSource = { kind: "xlsx-rule", rule: node, sqref, area: first };
      for (const area of known ? areas : [first]) {
        const state: ConditionalFormatState = {
          id: formatId(sheetNumber, formats.length),
          area,
          priority: (numberAttribute(node, "priority") ?? formats.length + 1) - FIRST_PRIORITY,
          stopIfTrue: booleanAttribute(node, "stopIfTrue"),
          rule: known
            ? shiftRule(known, area.row - origin.row, area.column - origin.column)
            : { kind: "other", source },
          format,
        };
        if (dxfId !== undefined)
          state.source = { kind: "xlsx-dxf", dxfId, format: { ...format } } satisfies FormatSource;
        formats.push(state);
      }
    }
  }
  return formats;
}

/** What the writing of a sheet's conditional formats needs to know. */
export interface FormatWriting {
  /** The number of a look. */
  readonly differentialNumber: (format: DifferentialFormat) => number;
  /** Whether the file's own looks are saved too, so that rules may keep naming them. */
  readonly hasSource: boolean;
  readonly lost: LostPart[];
}

/** The `<conditionalFormatting>` elements of a sheet. */
export function conditionalFormatsXml(sheet: SheetState, writing: FormatWriting): XmlElement[] {
  const groups: XmlElement[] = [];
  for (const format of sheet.conditionalFormats) {
    const rule = ruleXml(format, sheet, writing);
    if (!rule) {
      writing.lost.push(lostPart("conditionalFormat", `${sheet.name}!${formatCells(format.area)}`));
      continue;
    }
    const last = groups.at(-1);
    if (last?.attributes.sqref === rule.sqref) last.children.push(rule.node);
    else groups.push(element("conditionalFormatting", { sqref: rule.sqref }, [rule.node]));
  }
  return groups;
}

/** The ids by which rules name their other half in the worksheet's extension (data bars, icon sets). */
export function extensionIdsOfRules(nodes: readonly XmlElement[]): Set<string> {
  return new Set(nodes.flatMap((node) => descendants(node, "x14:id")).map(textOf));
}

function readRule(node: XmlElement): Rule | undefined {
  const type = node.attributes.type ?? "";
  const formulas = children(node, "formula").map((formula) => readStoredFormula(textOf(formula)));
  const [formula1, formula2] = formulas;
  if (child(node, "extLst") !== undefined) return undefined;
  if (type === "expression" && formula1 !== undefined) return { kind: "custom", formula: formula1 };
  if (type === "cellIs" && formula1 !== undefined) {
    const operator = CELL_OPERATORS[node.attributes.operator ?? ""];
    if (operator === undefined) return undefined;
    return { kind: "cellValue", operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  }
  const textRule = TEXT_RULES[type];
  const text = node.attributes.text;
  return textRule && text !== undefined
    ? { kind: "containsText", operator: textRule.operator, text }
    : undefined;
}

function shiftRule(rule: Rule, rows: number, columns: number): Rule {
  if (rule.kind === "custom") return { ...rule, formula: shiftFormula(rule.formula, rows, columns) };
  if (rule.kind !== "cellValue") return rule;
  const shifted = { ...rule, formula1: shiftFormula(rule.formula1, rows, columns) };
  return rule.formula2 === undefined
    ? shifted
    : { ...shifted, formula2: shiftFormula(rule.formula2, rows, columns) };
}

function shiftedFormulas(rule: XmlElement, rows: number, columns: number): XmlElement["children"] {
  return rule.children.map((node) =>
    typeof node === "string" || node.name !== "formula"
      ? node
      : element("formula", {}, [shiftFormula(`=${textOf(node)}`, rows, columns).slice(1)]),
  );
}

function ruleXml(
  state: ConditionalFormatState,
  sheet: SheetState,
  writing: FormatWriting,
): { sqref: string; node: XmlElement } | undefined {
  const sqref = formatCells(state.area);
  const { rule } = state;
  if (rule.kind === "other") {
    const source = ruleSource(rule.source);
    if (!source || !writing.hasSource) return undefined;
    const hasStayed = sheet.shifted !== true && sameArea(source.area, state.area);
    const areas = parseAreaList(source.sqref);
    const origin = upperLeftCell(areas);
    const node = {
      ...source.rule,
      attributes: { ...source.rule.attributes, priority: String(state.priority + FIRST_PRIORITY) },
      // Rules of these kinds look at their own cell, which has moved with the area.
      children: hasStayed
        ? source.rule.children
        : shiftedFormulas(source.rule, state.area.row - origin.row, state.area.column - origin.column),
    };
    if (!hasStayed && areas.length > 1) {
      writing.lost.push(lostPart("conditionalFormatAreas", `${sheet.name}!${source.sqref}`));
    }
    return { sqref: hasStayed ? source.sqref : sqref, node };
  }
  const attributes = {
    dxfId: dxfNumber(state, writing),
    priority: state.priority + FIRST_PRIORITY,
    stopIfTrue: state.stopIfTrue ? true : undefined,
  };
  const formulas = (texts: readonly string[]): XmlElement[] =>
    texts.map((text) => element("formula", {}, [storedFormula(text)]));
  if (rule.kind === "custom") {
    return {
      sqref,
      node: element("cfRule", { type: "expression", ...attributes }, formulas([rule.formula])),
    };
  }
  if (rule.kind === "cellValue") {
    const operator =
      Object.keys(CELL_OPERATORS).find((name) => CELL_OPERATORS[name] === rule.operator) ?? "equal";
    const texts = rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
    return { sqref, node: element("cfRule", { type: "cellIs", ...attributes, operator }, formulas(texts)) };
  }
  const [type, textRule] =
    Object.entries(TEXT_RULES).find(([, entry]) => entry.operator === rule.operator) ?? [];
  if (type === undefined || !textRule) return undefined;
  const literal = `"${rule.text.replaceAll('"', '""')}"`;
  const formula = textRule.formula(literal, formatCellAddress(state.area.row, state.area.column));
  const node = element(
    "cfRule",
    { type, ...attributes, operator: textRule.fileOperator, text: rule.text },
    formulas([formula]),
  );
  return { sqref, node };
}

function dxfNumber(state: ConditionalFormatState, writing: FormatWriting): string | number | undefined {
  const source = writing.hasSource ? formatSource(state.source) : undefined;
  if (source && sameFormat(source.format, state.format)) return source.dxfId;
  return Object.keys(state.format).length === 0 ? undefined : writing.differentialNumber(state.format);
}

function sameFormat(one: DifferentialFormat, other: DifferentialFormat): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof DifferentialFormat>;
  return [...names].every((name) => one[name] === other[name]);
}

function formatSource(source: unknown): FormatSource | undefined {
  return isObject(source) && source.kind === "xlsx-dxf" ? (source as unknown as FormatSource) : undefined;
}

function ruleSource(source: unknown): RuleSource | undefined {
  return isObject(source) && source.kind === "xlsx-rule" ? (source as unknown as RuleSource) : undefined;
}

/** Excel's ids of conditional formats are made anew when a file is opened; these say sheet and place. */
function formatId(sheet: number, place: number): string {
  return `{00000000-000E-0000-${hexadecimal(sheet, 4)}-${hexadecimal(place, 4)}00000000}`;
}

function hexadecimal(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, "0");
}
