import type { FigureFact } from "../../app/plan-facts";
import type { Messages } from "../../messages/messages";
import { contentText, readingText } from "./cell-text";
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
  const { unit } = indicator;
  const { reading } = cell;
  return {
    name: `${markedName(indicator)} ${figures.fiscalYear(fiscalYear)}`,
    figure: figures.figureName[figure],
    before: readingText(reading, unit, messages),
    after: typeof after === "number" ? figures.figure(after, unit) : contentText(after, messages),
    change:
      reading.state === "number" && typeof after === "number"
        ? figures.change(after - reading.value, unit)
        : undefined,
  };
}
