import type { IndicatorCell } from "../../model/indicator";
import { widthOf } from "../../plan/broken-lines";
import { trueNumber } from "../../plan/true-numbers";
import { readFormat } from "../../values/notation/figure-format";
import { literalText } from "../../values/notation/number-format";
import { isCellError } from "../../values/workbook/cell-value";
import { findSheet, numberFormatAt, type WorkbookSnapshot } from "../../values/workbook/snapshot";
import { BODY_SIZE } from "./paper-looks";
import { BLANK_CELL, textCell, type PaperCell } from "./paper-page";

const ERROR = "エラー";
/** What is free beside a figure in its cell. */
const FIGURE_PADDING = 6;
const PLAIN_FORMAT = /^(?:General|G\/標準|@)$/i;

/**
 * A target or an actual as the table has it: a number with what its format shows beside the digits, one typed as text as
 * the number it says, marks and texts (－, 目標達成) as they are. A cell that the table does not have is blank.
 */
export function figureCell(workbook: WorkbookSnapshot, cell: IndicatorCell | undefined): PaperCell {
  if (!cell || cell.reading.state === "blank") return BLANK_CELL;
  const { reading, address } = cell;
  const { raw } = reading;
  const sheet = findSheet(workbook, address.sheet);
  if (typeof raw === "number") {
    const format = sheet ? numberFormatAt(sheet, address.row, address.column) : "General";
    return number(raw, PLAIN_FORMAT.test(format) ? groupedFormat(raw) : format);
  }
  if (cell.within && reading.state === "number") {
    const unit = reading.unit ? `"${reading.unit}"` : "";
    return number(reading.value, `${groupedFormat(reading.value)}${unit}`);
  }
  if (reading.state === "number" && sheet) {
    const { after, numberFormat } = trueNumber(sheet, cell, reading);
    if (typeof after === "number")
      return number(
        after,
        numberFormat === undefined || PLAIN_FORMAT.test(numberFormat) ? groupedFormat(after) : numberFormat,
      );
  }
  if (isCellError(raw)) return textCell(ERROR, "Right");
  return textCell(String(raw ?? "").trim(), "Right");
}

/** What a number takes of a column's width, in points; a text is wrapped, and takes none for certain. */
export function figurePoints({ content, numberFormat = "General" }: PaperCell): number {
  if (typeof content !== "number") return 0;
  const [positive = ""] = numberFormat.split(";");
  const decimals = /\.(0+)/.exec(positive)?.[1]?.length ?? 0;
  const digits = grouping(decimals).format(content * readFormat(numberFormat).times);
  return (
    Math.ceil(widthOf(digits + literalText(positive) + (positive.includes("%") ? "%" : "")) * BODY_SIZE) +
    FIGURE_PADDING
  );
}

const groupings = new Map<number, Intl.NumberFormat>();

/** Made once for each number of decimals: making one takes fifty times as long as using it. */
function grouping(decimals: number): Intl.NumberFormat {
  const known = groupings.get(decimals);
  if (known) return known;
  const made = new Intl.NumberFormat("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  groupings.set(decimals, made);
  return made;
}

function number(content: number, numberFormat: string): PaperCell {
  return { content, numberFormat, align: "Right" };
}

/** As many decimals as the figure has, three at most. */
function groupedFormat(value: number): string {
  const [, fraction = ""] = String(Number(value.toFixed(3))).split(".");
  return fraction === "" ? "#,##0" : `#,##0.${"0".repeat(fraction.length)}`;
}
