import type { IndicatorCell } from "../../core/model/indicator";
import { isFormula, type CellContent, type CellValue } from "../../core/values/workbook/cell-value";
import type { Messages } from "../../messages/messages";

/** What a cell holds, for the preview: text in quotes, so that `2,400` typed as text is told from the number. */
export function contentText(content: CellContent, { plan, figures }: Messages): string {
  if (content === null) return figures.blank;
  if (isFormula(content)) return plan.formula(content.formula);
  if (typeof content === "number") return figures.number(content);
  if (typeof content === "boolean") return plan.logical(content);
  return plan.text(content);
}

function rawText(raw: CellValue): string {
  if (raw === null) return "";
  return typeof raw === "object" ? raw.error : String(raw);
}

/** What a figure's cell says, with its unit; a mark keeps its sign and tells its meaning: `-（該当なし）`. */
export function figureText({ reading, figure }: IndicatorCell, unit: string, { figures }: Messages): string {
  switch (reading.state) {
    case "number": {
      if (figure === undefined) return rawText(reading.raw);
      const shown = figures.figure(figure, unit);
      return reading.qualifier ? figures.qualified[reading.qualifier](shown) : shown;
    }
    case "blank":
      return figures.blank;
    case "mark":
      return figures.marked(rawText(reading.raw).trim(), reading.mark);
    case "text":
    case "error":
      return rawText(reading.raw);
  }
}
