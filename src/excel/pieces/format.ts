import type { CellFormat } from "../../core/plan/plan";
import type { Area } from "../../core/values/workbook/cell-address";
import { passingRangeOf } from "../session/ranges";
import type { LookGroups } from "./cells/cell-look";
import { lookKept } from "./cells/kept-areas";
import { setUniformNumberFormat } from "./cells/write-cells";
import { never, none, onSheet, type EditRules } from "./edit-rules";

/** The look of an area; what the format leaves out stays. */
export const format: EditRules<"format"> = {
  cells: ({ sheet, area, format: wanted }) => [{ sheet, ...lookKept(area, groupsOf(wanted)) }],
  pieces: none,
  isStale: never,
  write: ({ sheet, area, format: wanted }, work) =>
    onSheet(work, sheet, (target) => {
      writeFormat(target, area, wanted);
    }),
};

function groupsOf(wanted: CellFormat): LookGroups {
  const {
    fill,
    border,
    outline,
    fontColor,
    fontName,
    fontSize,
    bold,
    wrapText,
    horizontalAlignment,
    verticalAlignment,
  } = wanted;
  return {
    fill: fill !== undefined,
    borders: border !== undefined || outline !== undefined,
    font: [fontColor, fontName, fontSize, bold].some((property) => property !== undefined),
    alignment: [wrapText, horizontalAlignment, verticalAlignment].some((property) => property !== undefined),
  };
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function writeFormat(sheet: Excel.Worksheet, area: Area, wanted: CellFormat): void {
  const range = passingRangeOf(sheet, area);
  const look = range.format;
  if (wanted.numberFormat !== undefined) setUniformNumberFormat(range, wanted.numberFormat);
  if (wanted.fill === null) look.fill.clear();
  else if (wanted.fill !== undefined) look.fill.color = wanted.fill;
  writeFont(look.font, wanted);
  if (wanted.wrapText !== undefined) look.wrapText = wanted.wrapText;
  if (wanted.horizontalAlignment !== undefined) look.horizontalAlignment = wanted.horizontalAlignment;
  if (wanted.verticalAlignment !== undefined) look.verticalAlignment = wanted.verticalAlignment;
  if (wanted.border !== undefined) drawLines(look.borders, [...EDGES, ...linesWithin(area)], wanted.border);
  if (wanted.outline !== undefined) {
    drawLines(look.borders, EDGES, wanted.outline);
    drawLines(look.borders, linesWithin(area), null);
  }
}

function writeFont(font: Excel.RangeFont, { fontColor, fontName, fontSize, bold }: CellFormat): void {
  if (fontColor !== undefined) font.color = fontColor;
  if (fontName !== undefined) font.name = fontName;
  if (fontSize !== undefined) font.size = fontSize;
  if (bold !== undefined) font.bold = bold;
}

type Line = (typeof EDGES)[number] | "InsideHorizontal" | "InsideVertical";

/** The lines between the cells of an area, where there are any. */
function linesWithin({ rows, columns }: Area): Line[] {
  return [
    ...(rows > 1 ? ["InsideHorizontal" as const] : []),
    ...(columns > 1 ? ["InsideVertical" as const] : []),
  ];
}

/** Thin lines in a colour; null takes them away. */
function drawLines(borders: Excel.RangeBorderCollection, lines: readonly Line[], color: string | null): void {
  for (const line of lines) {
    const border = borders.getItem(line);
    if (color === null) {
      border.style = "None";
      continue;
    }
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = color;
  }
}
