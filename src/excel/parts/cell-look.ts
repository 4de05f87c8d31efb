/** Which properties of cells' formats are meant; number formats are read with the contents. */
export interface LookGroups {
  readonly fill: boolean;
  readonly font: boolean;
  readonly borders: boolean;
  readonly alignment: boolean;
}

export const NO_LOOK: LookGroups = { fill: false, font: false, borders: false, alignment: false };
export const WHOLE_LOOK: LookGroups = { fill: true, font: true, borders: true, alignment: true };

/** The look of one cell, flat: `font.bold`, `borders.top.style`. Cells that look alike may share one object. */
export type CellLook = Readonly<Record<string, LookValue>>;
export type LookValue = string | number | boolean | null;

const EDGES = ["top", "bottom", "left", "right"] as const;

/** What `getCellProperties` has to be asked for. */
export function lookOptions(groups: LookGroups): Excel.CellPropertiesLoadOptions {
  const border = { color: true, style: true, weight: true };
  return {
    format: {
      ...(groups.fill && { fill: { color: true, pattern: true, patternColor: true, tintAndShade: true } }),
      ...(groups.font && { font: { bold: true, color: true, italic: true, name: true, size: true, strikethrough: true, underline: true } }),
      ...(groups.borders && { borders: { top: border, bottom: border, left: border, right: border } }),
      ...(groups.alignment && { horizontalAlignment: true, verticalAlignment: true, wrapText: true, indentLevel: true }),
    },
  };
}

/** About how many bytes the look of a cell takes in an answer. */
export function bytesOfLook(groups: LookGroups): number {
  return 30 + (groups.fill ? 110 : 0) + (groups.font ? 150 : 0) + (groups.borders ? 300 : 0) + (groups.alignment ? 110 : 0);
}

/** A cell's look from what `getCellProperties` answered. */
export function lookFromOffice(properties: Excel.CellProperties | undefined): CellLook {
  const { fill, font, borders, ...alignment } = properties?.format ?? {};
  const look: Record<string, LookValue> = {};
  if (fill) Object.assign(look, isUnfilled(fill) ? { "fill.pattern": "None" } : flatten("fill", fill));
  if (font) Object.assign(look, flatten("font", font));
  for (const edge of borders ? EDGES : []) {
    const border = borders?.[edge] ?? {};
    const none = border.style === undefined || border.style === "None";
    Object.assign(look, none ? { [`borders.${edge}.style`]: "None" } : flatten(`borders.${edge}`, border));
  }
  return { ...look, ...flatten("", alignment) };
}

/**
 * A cell without fill answers `#FFFFFF`, as a white one does. The pattern tells them apart; where Excel leaves it
 * out, the shade does: it is null without fill and a number on a white one (office-js #4900).
 */
function isUnfilled(fill: Excel.CellPropertiesFill): boolean {
  if (fill.pattern === "None") return true;
  const pattern: unknown = fill.pattern;
  const shade: unknown = fill.tintAndShade;
  return (pattern === null || pattern === undefined) && shade === null && fill.color === "#FFFFFF";
}

function flatten(prefix: string, properties: object): Record<string, LookValue> {
  const flat: Record<string, LookValue> = {};
  for (const [name, value] of Object.entries(properties) as [string, LookValue | undefined][]) {
    if (value !== undefined) flat[prefix === "" ? name : `${prefix}.${name}`] = value;
  }
  return flat;
}

/** True where the cell has no fill. */
export function hasNoFill(look: CellLook): boolean {
  return look["fill.pattern"] === "None";
}

/** The properties of `wanted` that `current` has not; everything of a group that differs (a fill, an edge). */
export function lookDifference(wanted: CellLook, current: CellLook): CellLook {
  const groups = new Set<string>();
  for (const name of new Set([...Object.keys(wanted), ...Object.keys(current)])) {
    if (wanted[name] !== current[name]) groups.add(groupOf(name));
  }
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => groups.has(groupOf(name))));
}

/** Fills and edges are set as a whole; fonts and alignment property by property. */
function groupOf(name: string): string {
  if (name.startsWith("fill.")) return "fill";
  return name.startsWith("borders.") ? name.slice(0, name.lastIndexOf(".")) : name;
}

/** Why a format is written in two goes: an edge that is taken away takes the neighbour's line with it. */
export type LookPass = "takeAway" | "set";

/** A look as `setCellProperties` takes it; empty where the pass has nothing to do for the cell. */
export function lookForOffice(look: CellLook, pass: LookPass): Excel.SettableCellProperties {
  const format: Excel.CellPropertiesFormat = {};
  const borders: Excel.CellBorderCollection = {};
  for (const edge of EDGES) {
    const style = look[`borders.${edge}.style`];
    if (style === undefined || (style === "None") !== (pass === "takeAway")) continue;
    borders[edge] = nested(look, `borders.${edge}.`) as Excel.CellBorder;
  }
  if (Object.keys(borders).length > 0) format.borders = borders;
  if (pass === "takeAway") return Object.keys(format).length > 0 ? { format } : {};
  const font = nested(look, "font.");
  const fill = nested(look, "fill.");
  if (Object.keys(font).length > 0) format.font = font as Excel.CellPropertiesFont;
  if (Object.keys(fill).length > 0 && !hasNoFill(look)) format.fill = fill as Excel.CellPropertiesFill;
  Object.assign(format, Object.fromEntries(Object.entries(look).filter(([name]) => !name.includes("."))));
  return Object.keys(format).length > 0 ? { format } : {};
}

/** null is no value that Excel takes back: what it could not say is left as it stands. */
function nested(look: CellLook, prefix: string): Record<string, LookValue> {
  const entries = Object.entries(look).filter(([name, value]) => name.startsWith(prefix) && value !== null);
  return Object.fromEntries(entries.map(([name, value]) => [name.slice(prefix.length), value]));
}
