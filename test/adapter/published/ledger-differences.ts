import type { Difference } from "./difference";
import type { ExpectedReading } from "./expected";
import type { Observed } from "./observed";

/** What differs in the ledgers found and in what they count, where the fixture says what is right. */
export function ledgerDifferences({ ledgers, recount }: ExpectedReading, observed: Observed): Difference[] {
  const compare = (
    word: string,
    rights: readonly string[] | undefined,
    seen: readonly string[],
  ): Difference[] =>
    rights === undefined
      ? []
      : [
          ...rights
            .filter((line) => !seen.includes(line))
            .map((line): Difference => ({
              kind: observed.notChecked.length > 0 ? "named" : "wrong",
              text: `${word} ${line}: not so`,
            })),
          ...seen
            .filter((line) => !rights.includes(line))
            .map((line): Difference => ({ kind: "wrong", text: `${word} ${line}: said, not right` })),
        ];
  return [
    ...compare(
      "ledger",
      ledgers?.map(({ kind, sheet, rows }) => [kind, sheet, rows].join(" ")),
      observed.ledgers.map(({ kind, sheet, rows }) => [kind, sheet, rows].join(" ")),
    ),
    ...compare(
      "recount",
      recount,
      observed.recount.map(({ indicator, fiscalYear, ledger, rows }) =>
        [`${indicator} ${String(fiscalYear)}`, ledger, rows].join(" | "),
      ),
    ),
  ];
}
