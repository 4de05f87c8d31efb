import { definitionCells } from "../../app/definitions/definition-cells";
import type { Review } from "../../core/review";
import { cellKey, type CellAddress } from "../../core/values/workbook/cell-address";
import type { Messages } from "../../messages/messages";
import { markedName } from "../parts/recount-lines";

/** What cells of the indicator tables hold, by cell: `② 業務委託料収入額 R7 実績`. */
export type CellCaptions = ReadonlyMap<string, string>;

/**
 * Names the figures and the year headings of the tables, by how much a recount would change a figure, and what of which
 * indicator a row of 指標定義 says.
 */
export function cellCaptions(review: Review, messages: Messages): CellCaptions {
  const { tables, recount } = review;
  const { figures, ledgerFigure: words, plan } = messages;
  const captions = new Map<string, string>();
  for (const { cell, column, ...named } of definitionCells(review))
    captions.set(cellKey(cell), `${markedName(named)} ${column}`);
  for (const { headings, indicators } of tables) {
    for (const { address, fiscalYear } of headings)
      captions.set(cellKey(address), plan.yearHeading(figures.fiscalYear(fiscalYear)));
    for (const indicator of indicators) {
      for (const year of indicator.years) {
        for (const kind of ["target", "actual", "rate"] as const) {
          const cell = year[kind]?.address;
          const name = `${markedName(indicator)} ${figures.fiscalYear(year.fiscalYear)}`;
          if (cell) captions.set(cellKey(cell), `${name} ${figures.figureName[kind]}`);
        }
      }
    }
  }
  for (const { year, indicator, state, difference } of recount.comparisons) {
    if (!year.actual || state !== "different" || difference === undefined) continue;
    const key = cellKey(year.actual.address);
    const change = `${words.difference} ${figures.change(-difference, indicator.unit)}`;
    captions.set(key, plan.captionWithChange(captions.get(key) ?? "", change));
  }
  return captions;
}

/** The caption of a cell; undefined for cells outside the tables. */
export function captionOf(captions: CellCaptions, cell: CellAddress): string | undefined {
  return captions.get(cellKey(cell));
}
