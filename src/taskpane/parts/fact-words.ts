import type { FigureFact } from "../../app/plan-facts";
import type { Messages } from "../../messages/messages";
import { contentText, figureText } from "./cell-text";
import { markedName } from "./recount-lines";

/** A figure that changes, in words: `② 業務委託料収入額 R7`, `実績`, `目標達成`, `30,412千円`, `＋412千円`. */
export interface FactWords {
  readonly name: string;
  readonly figure: string;
  readonly before: string;
  readonly after: string;
  /** By how much it rises or falls; undefined where it was no number before. */
  readonly change: string | undefined;
}

export function factWords(
  { indicator, fiscalYear, figure, cell, after }: FigureFact,
  messages: Messages,
): FactWords {
  const { figures } = messages;
  const { unit, unitScale } = indicator;
  // A cell that holds a number goes on counting in the scale of its format; text gives way to the indicator's unit.
  const scale = typeof cell.reading.raw === "number" ? cell.scale : unitScale;
  const figureAfter = typeof after === "number" ? (after * scale) / unitScale : undefined;
  return {
    name: `${markedName(indicator)} ${figures.fiscalYear(fiscalYear)}`,
    figure: figures.figureName[figure],
    before: figureText(cell, unit, messages),
    after: figureAfter === undefined ? contentText(after, messages) : figures.figure(figureAfter, unit),
    change:
      cell.figure !== undefined && figureAfter !== undefined
        ? figures.change(figureAfter - cell.figure, unit)
        : undefined,
  };
}
