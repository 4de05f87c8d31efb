import type { Report } from "../../../src/app/report/report";
import { label, other, type Difference } from "./difference";
import { observe } from "./observed";

/**
 * What the command says or writes otherwise where it reads its own OUT: nothing is to be written once more, and every rate and
 * grade is to be as it was, but for years whose actual the first run has taken from a ledger.
 */
export function againDifferences(first: Report, again: Report): Difference[] {
  const written = again.changes.map(({ sheet, cell, after }) =>
    other(`${sheet}!${cell} is written once more on the second run: ${String(after)}`),
  );
  const recounted = new Set(first.changes.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const [before, after] = [new Map(yearsOf(first, recounted)), new Map(yearsOf(again, new Set()))];
  const otherwise = [...new Set([...before.keys(), ...after.keys()])]
    .filter((year) => before.get(year) !== FROM_LEDGER && before.get(year) !== after.get(year))
    .map((year): Difference => {
      const [was, is] = [before.get(year), after.get(year)].map((said) => said ?? "not read");
      return { kind: "wrong", text: `${year} is ${is ?? ""} on the second run, was ${was ?? ""}` };
    });
  return [...written, ...otherwise];
}

const FROM_LEDGER = "from a ledger";

/** Every year of every indicator with what is said of it; one that had no actual before it was written is from a ledger. */
function yearsOf(report: Report, written: ReadonlySet<string>): [string, string][] {
  return observe(report, 0).indicators.flatMap((indicator) =>
    indicator.years.map(({ fiscalYear, actual, rate, rateState, grade }): [string, string] => {
      const isFromLedger =
        rateState === "noActual" && actual !== null && written.has(`${indicator.sheet}!${actual.cell}`);
      const said = `${rate === null ? rateState : rate.toFixed(4)} ${grade}`;
      return [`${label(indicator)} ${String(fiscalYear)}`, isFromLedger ? FROM_LEDGER : said];
    }),
  );
}
