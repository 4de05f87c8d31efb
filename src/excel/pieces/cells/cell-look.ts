/** Which properties of cells' formats are meant; number formats are read with the contents. */
export interface LookGroups {
  readonly fill: boolean;
  readonly font: boolean;
  readonly borders: boolean;
  readonly alignment: boolean;
}

export const NO_LOOK: LookGroups = { fill: false, font: false, borders: false, alignment: false };
export const WHOLE_LOOK: LookGroups = { fill: true, font: true, borders: true, alignment: true };

/** The look of one cell, flat: `font.bold`, `borders.top.style`. */
export type CellLook = Readonly<Record<string, LookValue>>;
export type LookValue = string | number | boolean;

const EDGES = ["top", "bottom", "left", "right"] as const;
const FONT = ["bold", "color", "italic", "name", "size", "strikethrough", "underline"] as const;
const BORDER = ["color", "style", "weight"] as const;
const ALIGNMENT = ["horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel"] as const;

/** What `getCellProperties` has to be asked for. */
export function lookOptions(groups: LookGroups): Excel.CellPropertiesLoadOptions {
  return {
    format: {
      ...(groups.fill && { fill: { color: true, pattern: true, patternColor: true, tintAndShade: true } }),
      ...(groups.font && { font: asked(FONT) }),
      ...(groups.borders && { borders: asked(BORDER) }),
      ...(groups.alignment ? asked(ALIGNMENT) : {}),
    },
  };
}

function asked<Name extends string>(names: readonly Name[]): Record<Name, true> {
  return Object.fromEntries(names.map((name) => [name, true])) as Record<Name, true>;
}

/** About how many bytes the look of a cell takes in an answer; Excel answers all eight edges. */
export function bytesOfLook(groups: LookGroups): number {
  return (
    30 +
    (groups.fill ? 110 : 0) +
    (groups.font ? 150 : 0) +
    (groups.borders ? 480 : 0) +
    (groups.alignment ? 110 : 0)
  );
}

/**
 * A cell's look from what `getCellProperties` answered. Only named properties are taken: Excel on the web adds
 * annotations of its own, and refuses them when they come back.
 */
export function lookFromOffice(properties: Excel.CellProperties | undefined, groups: LookGroups): CellLook {
  const format = properties?.format ?? {};
  return {
    ...(groups.fill && fillLook(format.fill ?? {})),
    ...(groups.font && picked("font.", format.font ?? {}, FONT)),
    ...(groups.borders && bordersLook(format.borders ?? {})),
    ...(groups.alignment && picked("", format, ALIGNMENT)),
  };
}

/** A solid fill is its colour alone: the other properties would shade it a second time when they are written back. */
function fillLook(fill: Excel.CellPropertiesFill): CellLook {
  if (isUnfilled(fill)) return { "fill.pattern": "None" };
  const isSolid = (fill.pattern ?? "Solid") === "Solid";
  return picked("fill.", fill, isSolid ? ["color"] : ["color", "pattern", "patternColor"]);
}

/**
 * A cell without fill answers `#FFFFFF`, as a white one does. The pattern tells them apart; where Excel leaves it
 * out (for Mac it does), the shade does: it is null without fill and a number on a white one (office-js #4900).
 */
function isUnfilled(fill: Excel.CellPropertiesFill): boolean {
  if (fill.pattern === "None") return true;
  const { pattern, tintAndShade } = fill as { pattern?: string | null; tintAndShade?: number | null };
  return (
    (pattern ?? null) === null && (tintAndShade ?? null) === null && (fill.color ?? "#FFFFFF") === "#FFFFFF"
  );
}

function bordersLook(borders: Excel.CellBorderCollection): CellLook {
  const look: Record<string, LookValue> = {};
  for (const edge of EDGES) {
    const border = borders[edge] ?? {};
    const isNone = (border.style ?? "None") === "None";
    Object.assign(look, picked(`borders.${edge}.`, isNone ? { style: "None" } : border, BORDER));
  }
  return look;
}

/** Properties that have a value; null and "" are what Excel could not say, and refuses when they come back. */
function picked(prefix: string, from: object, names: readonly string[]): Record<string, LookValue> {
  const values = from as Readonly<Record<string, LookValue | null | undefined>>;
  const look: Record<string, LookValue> = {};
  for (const name of names) {
    const value = values[name] ?? "";
    if (value !== "") look[prefix + name] = value;
  }
  return look;
}

/** The properties of `wanted` that `current` has not; all of a fill or of an edge where any of it differs. */
export function lookDifference(wanted: CellLook, current: CellLook): CellLook {
  const differing = new Set<string>();
  for (const name of new Set([...Object.keys(wanted), ...Object.keys(current)])) {
    if (wanted[name] !== current[name]) differing.add(wholeOf(name));
  }
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => differing.has(wholeOf(name))));
}

/** Fills and edges are set as a whole; fonts and alignment property by property. */
function wholeOf(name: string): string {
  if (name.startsWith("fill.")) return "fill";
  return name.startsWith("borders.") ? name.slice(0, name.lastIndexOf(".")) : name;
}

/**
 * Looks are written in two goes, first what is taken away: a line between two cells belongs to both, and taking away
 * the one cell's would take the other's with it.
 */
export type LookPass = "takeAway" | "set";

/**
 * True where a cell is to have no fill: `fill.clear()` takes it away. (Whether every Excel takes a pattern of None with the
 * properties of cells is not known.)
 */
export function takesFillAway(look: CellLook): boolean {
  return look["fill.pattern"] === "None";
}

/** A look as `setCellProperties` takes it, but for fills that are taken away; empty where the pass has nothing to do for the cell. */
export function lookForOffice(look: CellLook, pass: LookPass): Excel.SettableCellProperties {
  const format: Excel.CellPropertiesFormat = {};
  const borders: Excel.CellBorderCollection = {};
  for (const edge of EDGES) {
    const style = look[`borders.${edge}.style`];
    if (style === undefined || (style === "None") !== (pass === "takeAway")) continue;
    borders[edge] = unprefixed(look, `borders.${edge}.`);
  }
  if (Object.keys(borders).length > 0) format.borders = borders;
  if (pass === "set") setRest(format, look);
  return Object.keys(format).length > 0 ? { format } : {};
}

function setRest(format: Excel.CellPropertiesFormat, look: CellLook): void {
  const font = unprefixed(look, "font.");
  const fill = unprefixed(look, "fill.");
  if (Object.keys(font).length > 0) format.font = font;
  if (Object.keys(fill).length > 0 && !takesFillAway(look)) format.fill = fill;
  for (const name of ALIGNMENT) if (look[name] !== undefined) Object.assign(format, { [name]: look[name] });
}

function unprefixed(look: CellLook, prefix: string): Record<string, LookValue> {
  const entries = Object.entries(look).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(entries.map(([name, value]) => [name.slice(prefix.length), value]));
}
