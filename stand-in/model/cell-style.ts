import type { BorderState, CellStyle } from "./book-state";

/** What a cell without a style looks like in a Japanese Excel. */
export const defaultStyle = {
  numberFormat: "General",
  fontName: "游ゴシック",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  wrapText: false,
  vertical: "Center",
  indent: 0,
  textOrientation: 0,
  shrinkToFit: false,
  locked: true,
  hidden: false,
  quotePrefix: false,
} as const satisfies CellStyle;

/** Changes to a style: undefined takes a property back to Excel's default. */
export type StylePatch = { readonly [Name in keyof CellStyle]?: CellStyle[Name] | undefined };

/** The font and the vertical place are left to who knows the workbook's own defaults. */
const plainDefaults: Readonly<Record<string, unknown>> = {
  ...defaultStyle,
  fontName: undefined,
  fontSize: undefined,
  vertical: undefined,
};

/**
 * A style with some properties changed. What equals Excel's default is left out, and a style without properties is
 * undefined, so that a change taken back leaves no trace.
 */
export function patchStyle(
  style: Readonly<CellStyle> | undefined,
  patch: StylePatch,
): Readonly<CellStyle> | undefined {
  const changed: Record<string, unknown> = { ...style };
  for (const [name, value] of Object.entries(patch)) {
    if (value === undefined || value === plainDefaults[name]) Reflect.deleteProperty(changed, name);
    else changed[name] = value;
  }
  return Object.keys(changed).length === 0 ? undefined : changed;
}

/** Patches many cells' styles alike: cells that shared a style object share the new one. */
export function stylePatcher(
  patch: StylePatch,
): (style: Readonly<CellStyle> | undefined) => Readonly<CellStyle> | undefined {
  const done = new Map<Readonly<CellStyle> | undefined, Readonly<CellStyle> | undefined>();
  return (style) => {
    if (!done.has(style)) done.set(style, patchStyle(style, patch));
    return done.get(style);
  };
}

export type BorderSide = "top" | "bottom" | "left" | "right";

/** Sets one side's line, or takes it away. */
export function patchBorder(
  style: Readonly<CellStyle> | undefined,
  side: BorderSide,
  line: BorderState | undefined,
): Readonly<CellStyle> | undefined {
  const borders: Partial<Record<BorderSide, BorderState>> = { ...style?.borders };
  if (line) borders[side] = line;
  else Reflect.deleteProperty(borders, side);
  return patchStyle(style, { borders: Object.keys(borders).length === 0 ? undefined : borders });
}
