import type { Review } from "../../core/review";
import type { RecountComparison } from "../../core/judge/recount/compare-recounts";
import { isNothingCounted, lacksValues } from "../../core/judge/recount/nothing-counted";
import { cellKey } from "../../core/values/workbook/cell-address";
import type { Messages } from "../../messages/messages";
import { figureText } from "./cell-text";

/**
 * What 再集計 does with an actual of this year: `write` the ledger's figure, `mend` a number that is text, leave alone what
 * agrees (`keep`), is a formula (`formula`), is made up of no record (`nothing`) or lacks values that could not be read (`unread`).
 */
export type Treatment = "write" | "mend" | "keep" | "formula" | "nothing" | "unread";

/** An actual beside the ledger's figure, with a key that stays the same from reading to reading. */
export interface RecountLine {
  readonly key: string;
  readonly comparison: RecountComparison;
  readonly treatment: Treatment;
}

/** The comparisons of a review as the pane lists them. */
export interface RecountLines {
  /** This year's, in the order of the tables. */
  readonly current: readonly RecountLine[];
  /** Of past years: what differs or holds no number, and what agrees. */
  readonly pastDifferent: readonly RecountLine[];
  readonly pastSame: readonly RecountLine[];
}

function treatmentOf(comparison: RecountComparison): Treatment {
  const { year, state } = comparison;
  if (year.actual?.formula !== null) return "formula";
  if (isNothingCounted(comparison)) return "nothing";
  if (lacksValues(comparison)) return "unread";
  if (state !== "same") return "write";
  const { reading } = year.actual;
  return reading.state === "number" && reading.typedAsText ? "mend" : "keep";
}

function lineOf(comparison: RecountComparison): RecountLine {
  const cell = comparison.year.actual?.address ?? comparison.indicator.labelCell;
  return { key: cellKey(cell), comparison, treatment: treatmentOf(comparison) };
}

/** Parts this year's figures, which can be written, from past ones, which are only compared. */
export function recountLines({ recount }: Review): RecountLines {
  const lines = recount.comparisons.map(lineOf);
  const past = lines.filter(({ comparison }) => !comparison.isCurrentYear);
  return {
    current: lines.filter(({ comparison }) => comparison.isCurrentYear),
    pastDifferent: past.filter(({ comparison }) => comparison.state !== "same"),
    pastSame: past.filter(({ comparison }) => comparison.state === "same"),
  };
}

/** Mark and name with a space between; the name alone where there is no mark. */
export function markedName({ mark, name }: { readonly mark: string; readonly name: string }): string {
  return mark === "" ? name : `${mark} ${name}`;
}

/** `② 業務委託料収入額 R7`: what a recounted figure is called. */
export function figureName({ indicator, year }: RecountComparison, { figures }: Messages): string {
  return `${markedName(indicator)} ${figures.fiscalYear(year.fiscalYear)}`;
}

/** What the table says, as the pane shows it. */
export function tableText({ year, indicator }: RecountComparison, messages: Messages): string {
  return year.actual === undefined
    ? messages.pane.overview.noCell
    : figureText(year.actual, indicator.unit, messages);
}

/** What the ledger comes to, with the indicator's unit. */
export function ledgerText({ recounted, indicator }: RecountComparison, { figures }: Messages): string {
  return figures.figure(recounted.value, indicator.unit);
}
