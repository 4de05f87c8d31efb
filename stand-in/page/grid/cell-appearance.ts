import type { CSSProperties } from "react";
import type { BorderState, CellStyle, StoredValue } from "../../model/book-state";
import { defaultStyle } from "../../model/cell-style";

/** What a conditional format changes of a cell's looks. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly numberFormat?: string;
}

const fallbackFonts = '"Yu Gothic", "Noto Sans CJK JP", "Noto Sans JP", sans-serif';

/** The box of a cell: fill, borders and where its text stands. Text without alignment goes left, numbers right. */
export function boxAppearance(
  style: Readonly<CellStyle>,
  value: StoredValue,
  look: ConditionalLook,
): CSSProperties {
  const fill = look.fill ?? style.fill;
  return {
    ...(fill === undefined ? {} : { backgroundColor: fill }),
    justifyContent: horizontalPlace(style, value),
    alignItems: verticalPlaces[style.vertical ?? defaultStyle.vertical],
    paddingInlineStart: `${String(3 + 9 * (style.indent ?? 0))}px`,
    ...borderAppearance("Top", style.borders?.top),
    ...borderAppearance("Right", style.borders?.right, fill),
    ...borderAppearance("Bottom", style.borders?.bottom, fill),
    ...borderAppearance("Left", style.borders?.left),
  };
}

/** The text of a cell: font, colour and whether it breaks. `numberColor` is what its number format asks for. */
export function textAppearance(
  style: Readonly<CellStyle>,
  look: ConditionalLook,
  numberColor: string | undefined,
): CSSProperties {
  const decorations = [style.underline ? "underline" : "", style.strikethrough ? "line-through" : ""]
    .join(" ")
    .trim();
  return {
    fontFamily: `"${(style.fontName ?? defaultStyle.fontName).replaceAll(/["\\]/g, "")}", ${fallbackFonts}`,
    fontSize: `${String(style.fontSize ?? defaultStyle.fontSize)}pt`,
    color: look.fontColor ?? numberColor ?? style.fontColor ?? defaultStyle.fontColor,
    fontWeight: (look.bold ?? style.bold) ? "bold" : "normal",
    ...(style.italic ? { fontStyle: "italic" } : {}),
    ...(decorations === "" ? {} : { textDecoration: decorations }),
    whiteSpace: style.wrapText ? "pre-wrap" : "pre",
    ...(style.wrapText ? { overflowWrap: "anywhere", width: "100%" } : {}),
    textAlign: textAlignments[style.horizontal ?? "none"],
    ...(style.textOrientation === 255 ? { writingMode: "vertical-rl" } : {}),
  };
}

const verticalPlaces: Record<NonNullable<CellStyle["vertical"]>, string> = {
  Top: "flex-start",
  Center: "center",
  Bottom: "flex-end",
  Justify: "center",
  Distributed: "center",
};

const horizontalPlaces: Record<NonNullable<CellStyle["horizontal"]>, string> = {
  Left: "flex-start",
  Center: "center",
  Right: "flex-end",
  Fill: "flex-start",
  Justify: "flex-start",
  CenterAcrossSelection: "center",
  Distributed: "center",
};

const textAlignments: Record<NonNullable<CellStyle["horizontal"]> | "none", CSSProperties["textAlign"]> = {
  none: "start",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "left",
  Justify: "justify",
  CenterAcrossSelection: "center",
  Distributed: "center",
};

function horizontalPlace(style: Readonly<CellStyle>, value: StoredValue): string {
  if (style.horizontal) return horizontalPlaces[style.horizontal];
  if (typeof value === "number") return "flex-end";
  return typeof value === "boolean" || (typeof value === "object" && value !== null)
    ? "center"
    : "flex-start";
}

const borderWidths: Record<BorderState["weight"], number> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

const borderStyles: Record<BorderState["style"], string> = {
  Continuous: "solid",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "dashed",
};

/** A side without a border stays clear, except where a fill covers the gridline there, as in Excel. */
function borderAppearance(
  side: "Top" | "Right" | "Bottom" | "Left",
  border: BorderState | undefined,
  fill?: string,
): CSSProperties {
  const width = border ? (border.style === "Double" ? 3 : borderWidths[border.weight]) : 1;
  const line = border ? `${borderStyles[border.style]} ${border.color}` : `solid ${fill ?? "transparent"}`;
  return { [`border${side}`]: `${String(width)}px ${line}` };
}
