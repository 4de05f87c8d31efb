import type { CellFormat } from "../../core/plan/plan";
import type { Area } from "../../core/values/workbook/cell-address";
import { rangeOf } from "../session/ranges";
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
    borders: border !== undefined,
    font: [fontColor, fontName, fontSize, bold].some((property) => property !== undefined),
    alignment: [wrapText, horizontalAlignment, verticalAlignment].some((property) => property !== undefined),
  };
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function writeFormat(sheet: Excel.Worksheet, area: Area, wanted: CellFormat): void {
  const range = rangeOf(sheet, area);
  const look = range.format;
  if (wanted.numberFormat !== undefined) setUniformNumberFormat(range, wanted.numberFormat);
  if (wanted.fill === null) look.fill.clear();
  else if (wanted.fill !== undefined) look.fill.color = wanted.fill;
  writeFont(look.font, wanted);
  if (wanted.wrapText !== undefined) look.wrapText = wanted.wrapText;
  if (wanted.horizontalAlignment !== undefined) look.horizontalAlignment = wanted.horizontalAlignment;
  if (wanted.verticalAlignment !== undefined) look.verticalAlignment = wanted.verticalAlignment;
  if (wanted.border !== undefined) writeBorder(look.borders, area, wanted.border);
}

function writeFont(font: Excel.RangeFont, { fontColor, fontName, fontSize, bold }: CellFormat): void {
  if (fontColor !== undefined) font.color = fontColor;
  if (fontName !== undefined) font.name = fontName;
  if (fontSize !== undefined) font.size = fontSize;
  if (bold !== undefined) font.bold = bold;
}

function writeBorder(borders: Excel.RangeBorderCollection, area: Area, color: string | null): void {
  const inside = [
    ...(area.rows > 1 ? ["InsideHorizontal" as const] : []),
    ...(area.columns > 1 ? ["InsideVertical" as const] : []),
  ];
  for (const edge of [...EDGES, ...inside]) {
    const border = borders.getItem(edge);
    if (color === null) {
      border.style = "None";
      continue;
    }
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = color;
  }
}
