import type { PlanFacts } from "../../app/plan-facts";
import { countRates } from "../../app/rates-left-open";
import type { CellAddress } from "../../core/values/workbook/cell-address";
import type { Messages } from "../../messages/messages";
import { factWords } from "./fact-words";

/** One thing that was done, in words, and where to look at it. */
export interface OutcomeResult {
  readonly text: string;
  readonly place: CellAddress | undefined;
}

/** More would push the pane away; the others are counted. */
const MOST_FIGURES = 4;

/** What a plan did for the indicators, figures first; empty where it was about none. */
export function outcomeResults(facts: PlanFacts, messages: Messages): readonly OutcomeResult[] {
  const { outcome } = messages.plan;
  const { figures, textToNumbers, rates, charts } = facts;
  const results: OutcomeResult[] = figures.slice(0, MOST_FIGURES).map((fact) => {
    const { name, figure, before, after } = factWords(fact, messages);
    return { text: outcome.figure(name, figure, before, after), place: fact.cell.address };
  });
  const more = figures[MOST_FIGURES];
  if (more)
    results.push({ text: outcome.moreFigures(figures.length - MOST_FIGURES), place: more.cell.address });
  if (textToNumbers > 0) results.push({ text: outcome.textToNumbers(textToNumbers), place: undefined });
  const [rate] = rates;
  if (rate) {
    const rated = rates.filter(({ assessment }) => assessment.state === "assessed");
    const indicators = new Set(rated.map(({ indicator }) => indicator)).size;
    const { assessed, without } = countRates(rates);
    results.push({ text: outcome.rates(indicators, assessed, without), place: rate.cell });
  }
  const [chart] = charts;
  if (chart) {
    const updated = charts.filter(({ exists }) => exists).length;
    results.push({
      text: outcome.charts(charts.length - updated, updated),
      place: { sheet: chart.sheet, row: 0, column: 0 },
    });
  }
  return results;
}
