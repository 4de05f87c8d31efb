import { color, flag, integer, number, oneOf, record, text } from "../../protocol/argument";
import { HostError, invalidArgument, notInStandIn } from "../../protocol/host-error";
import { formatAreaAddress, quoteSheet } from "../a1";
import { isUnbounded } from "../area";
import type { AreaState } from "../book-state";
import { eachAddress } from "../sheet-cells";
import type { WorkbookModel } from "../workbook-model";
import type { PlacedArea } from "./range-address";
import { RangeFormatApi } from "./range-format";
import { inShapeOf } from "./range-values";
import type { BorderIndex } from "./range-borders";

export type Wanted = Readonly<Record<string, unknown>>;

const borderNames: Readonly<Record<string, BorderIndex>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

/** `getCellProperties`: for each cell what the load options name, as plain objects. */
export function readCellProperties(
  model: WorkbookModel,
  { sheet, area }: PlacedArea,
  wanted: unknown,
): unknown[][] {
  if (isUnbounded(area)) throw new HostError("UnsupportedOperation", "The range has too many cells.");
  const options = record(wanted, "cellPropertiesLoadOptions");
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => {
      const one: AreaState = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      return readOne(model, { sheet, area: one }, options);
    }),
  );
}

function readOne(model: WorkbookModel, place: PlacedArea, wanted: Wanted): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, of] of Object.entries(wanted)) {
    if (of === false || of === null || of === undefined) continue;
    if (name === "address" || name === "addressLocal")
      result[name] = `${quoteSheet(place.sheet.name)}!${formatAreaAddress(place.area)}`;
    else if (name === "hidden")
      result[name] =
        place.sheet.hiddenRows.has(place.area.row) || place.sheet.hiddenColumns.has(place.area.column);
    else if (name === "format")
      result[name] = readFormat(new RangeFormatApi({ ...place, model }), record(of, "format"));
    else throw unknownProperty(name);
  }
  return result;
}

/** What the load options name of a format, as a plain object. */
export function readFormat(format: RangeFormatApi, wanted: Wanted): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, of] of Object.entries(wanted)) {
    if (of === false || of === null || of === undefined) continue;
    if (name === "borders") result[name] = readBorders(format, of);
    else if (name === "fill")
      result[name] = pick(format.fill, of, [
        "color",
        "pattern",
        "patternColor",
        "tintAndShade",
        "patternTintAndShade",
      ]);
    else if (name === "font")
      result[name] = pick(format.font, of, [
        "name",
        "size",
        "color",
        "bold",
        "italic",
        "strikethrough",
        "underline",
      ]);
    else if (name === "protection") result[name] = pick(format.protection, of, ["locked", "formulaHidden"]);
    else Object.assign(result, pick(format, { [name]: of }, formatNames));
  }
  return result;
}

const formatNames = [
  "horizontalAlignment",
  "verticalAlignment",
  "wrapText",
  "shrinkToFit",
  "indentLevel",
  "textOrientation",
  "columnWidth",
  "rowHeight",
] as const;

/** `true` asks for everything that the object has. */
function pick<Name extends string>(
  from: Readonly<Record<Name, unknown>>,
  wanted: unknown,
  names: readonly Name[],
): Record<string, unknown> {
  const asked =
    wanted === true ? Object.fromEntries(names.map((name) => [name, true])) : record(wanted, "load options");
  const result: Record<string, unknown> = {};
  for (const [name, isAsked] of Object.entries(asked)) {
    if (isAsked !== true) continue;
    const known = names.find((one) => one === name);
    if (known === undefined) throw unknownProperty(name);
    result[name] = from[known];
  }
  return result;
}

/** As Excel: the options name the properties of each border, the answer holds every border of the cell. */
function readBorders(format: RangeFormatApi, wanted: unknown): Record<string, unknown> {
  const sides = ["top", "bottom", "left", "right"] as const;
  return Object.fromEntries(
    sides.map((side) => [
      side,
      pick(format.borders.getItem(borderNames[side]), wanted, ["style", "weight", "color"]),
    ]),
  );
}

/** `setCellProperties`: a two-dimensional array of plain objects in the range's shape. */
export function writeCellProperties(model: WorkbookModel, place: PlacedArea, written: unknown): void {
  const cells = inShapeOf(place, written);
  eachAddress(place.area, (row, column) => {
    const one = { ...place, model, area: { row, column, rows: 1, columns: 1 } };
    const properties = record(
      cells[row - place.area.row]?.[column - place.area.column],
      "cellPropertiesData",
    );
    for (const [name, value] of Object.entries(properties)) {
      if (name === "format") writeFormat(new RangeFormatApi(one), record(value, "format"));
      else throw unknownProperty(name);
    }
  });
}

/** Sets what a plain object names of a format; null leaves a property as it is. */
export function writeFormat(format: RangeFormatApi, properties: Wanted): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    switch (name) {
      case "fill":
        writeFill(format, record(value, "fill"));
        break;
      case "font":
        writeFont(format, record(value, "font"));
        break;
      case "borders":
        writeBorders(format, record(value, "borders"));
        break;
      case "protection":
        writeProtection(format, record(value, "protection"));
        break;
      default:
        writePlain(format, name, value);
    }
  }
}

function writePlain(format: RangeFormatApi, name: string, value: unknown): void {
  if (name === "horizontalAlignment") format.horizontalAlignment = value;
  else if (name === "verticalAlignment") format.verticalAlignment = value;
  else if (name === "wrapText") format.wrapText = flag(value, name);
  else if (name === "shrinkToFit") format.shrinkToFit = flag(value, name);
  else if (name === "indentLevel") format.indentLevel = integer(value, name);
  else if (name === "textOrientation") format.textOrientation = integer(value, name);
  else if (name === "columnWidth") format.columnWidth = number(value, name);
  else if (name === "rowHeight") format.rowHeight = number(value, name);
  else throw unknownProperty(name);
}

/**
 * Whether Excel takes a fill away by a pattern of None that comes with a cell's properties is not known, so it is refused;
 * an empty colour is what Excel answers where it has none, and takes the fill away.
 */
function writeFill({ fill }: RangeFormatApi, properties: Wanted): void {
  const known = ["color", "pattern", "patternColor", "patternTintAndShade", "tintAndShade"];
  for (const name of Object.keys(properties)) if (!known.includes(name)) throw unknownProperty(name);
  const { color: ink, pattern, tintAndShade } = properties;
  if (pattern === "None") throw notInStandIn("a pattern of None among the properties of cells");
  if (ink === "") {
    fill.clear();
    return;
  }
  if (ink !== undefined && ink !== null) fill.color = color(ink, "color");
  if (pattern !== undefined && pattern !== null && pattern !== "") fill.pattern = pattern;
  if (tintAndShade !== undefined && tintAndShade !== null) fill.tintAndShade = tintAndShade;
}

function writeFont(format: RangeFormatApi, properties: Wanted): void {
  const { font } = format;
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    if (name === "name") font.name = text(value, name);
    else if (name === "size") font.size = number(value, name);
    else if (name === "color") font.color = color(value, name);
    else if (name === "bold") font.bold = flag(value, name);
    else if (name === "italic") font.italic = flag(value, name);
    else if (name === "strikethrough") font.strikethrough = flag(value, name);
    else if (name === "underline") font.underline = value;
    else throw unknownProperty(name);
  }
}

function writeBorders(format: RangeFormatApi, properties: Wanted): void {
  for (const [name, value] of Object.entries(properties)) {
    const index = borderNames[name];
    if (!index) throw unknownProperty(name);
    const border = format.borders.getItem(index);
    const { style, weight, color: ink } = record(value, name);
    if (style !== undefined && style !== null) border.style = oneOf(style, [text(style, "style")], "style");
    if (style === "None") continue;
    if (weight !== undefined && weight !== null) border.weight = weight;
    if (ink !== undefined && ink !== null) border.color = ink;
  }
}

function writeProtection(format: RangeFormatApi, properties: Wanted): void {
  for (const [name, value] of Object.entries(properties)) {
    if (name === "locked") format.protection.locked = flag(value, name);
    else if (name === "formulaHidden") format.protection.formulaHidden = flag(value, name);
    else throw unknownProperty(name);
  }
}

export function unknownProperty(name: string): HostError {
  return invalidArgument(`Unknown property: ${name}`);
}
