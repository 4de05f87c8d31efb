import type { CellFormat } from "../../core/plan/plan";
import type { Area } from "../../core/values/workbook/cell-address";
import { setUniformNumberFormat } from "../pieces/write-cells";
import { rangeOf } from "../session/ranges";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Queues the look of an area; what the format leaves out stays. */
export function writeFormat(sheet: Excel.Worksheet, area: Area, wanted: CellFormat): void {
  const range = rangeOf(sheet, area);
  const { format } = range;
  if (wanted.numberFormat !== undefined) setUniformNumberFormat(range, wanted.numberFormat);
  if (wanted.fill === null) format.fill.clear();
  else if (wanted.fill !== undefined) format.fill.color = wanted.fill;
  writeFont(format.font, wanted);
  if (wanted.wrapText !== undefined) format.wrapText = wanted.wrapText;
  if (wanted.horizontalAlignment !== undefined) format.horizontalAlignment = wanted.horizontalAlignment;
  if (wanted.verticalAlignment !== undefined) format.verticalAlignment = wanted.verticalAlignment;
  if (wanted.border !== undefined) writeBorder(format.borders, area, wanted.border);
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
