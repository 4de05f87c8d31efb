import { headless, written } from "../../support/headless-run";
import { bytesOfTextBook } from "../../support/table-text-book";
import { againDifferences } from "./again-differences";
import { columnsFromZero } from "./columns-from-zero";
import { chartDifferences } from "./chart-differences";
import type { Difference } from "./difference";
import { compare } from "./differences";
import type { Fixture } from "./expected";
import { outDifferences } from "./out-differences";
import { observe } from "./observed";
import { verdictOf, type Verdict } from "./verdict";

export interface FixtureOutcome {
  readonly verdict: Verdict;
  readonly differences: readonly Difference[];
  /** False where the right values hold no indicator: whoever worked them out could read none either. */
  readonly hasIndicators: boolean;
  /** The code of every finding. */
  readonly codes: readonly string[];
}

/** Runs the command line over a fixture and compares its report with what is right. */
export async function runFixture(
  folder: { readonly file: (name: string) => string },
  { name, book, expected }: Fixture,
): Promise<FixtureOutcome> {
  const input = await written(folder, `${name}.xlsx`, await bytesOfTextBook(book));
  const words = ["--as-of", expected.asOf, ...(expected.do === undefined ? [] : ["--do", expected.do])];
  const { code, report, out } = await headless(folder, input, ...words);
  const again = await headless(folder, await written(folder, `${name}-again.xlsx`, out), ...words);
  const observed = observe(report, code);
  const compared = compare(expected, observed);
  const differences = [
    ...compared.differences,
    ...chartDifferences(expected, observed.indicators, report.charts),
    ...columnsFromZero(out),
    ...(await outDifferences(expected, out)),
    ...againDifferences(report, again.report),
  ];
  const codes = observed.findings.map(({ code }) => code);
  return {
    differences,
    hasIndicators: expected.indicators.length > 0,
    codes,
    verdict: verdictOf(expected, { ...compared, differences }),
  };
}
