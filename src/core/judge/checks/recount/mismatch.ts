import type { NotRecounted, RecountComparison } from "../../recount/compare-recounts";
import { formatCell, type CellAddress } from "../../../values/workbook/cell-address";
import { lacksValues } from "../../recount/nothing-counted";
import { checkOf } from "../../checking/check";
import { callName } from "../../checking/figures";
import { notRun } from "../../checking/not-run";
import type { NotCheckedReason } from "../../../model/not-checked";
import type { Occurrence } from "../../findings/finding";

/** What keeps an indicator whose ledger is there from being counted. */
const CANNOT_COUNT: ReadonlySet<NotCheckedReason["code"]> = new Set([
  "missingInput",
  "columnNotReadable",
  "columnsAlike",
  "divisorDisagrees",
  "moneyUnclear",
  "sumOfOtherUnit",
  "unitsOfOneName",
  "calendarYears",
]);

/**
 * An actual that is not what the ledgers give: an error in the year of 基準日, a warning in a published year, which a
 * person decides on. Indicators whose ledger lacks a column are not checked.
 */
export const recountMismatch = checkOf({
  code: "recount/mismatch",
  severity: ({ isCurrentYear }) => (isCurrentYear ? "error" : "warning"),
  keeps: ({ ledger, table, difference, rows, unit }) => [ledger, table, difference, rows, unit],
  find: ({ recount }) => recount.comparisons.flatMap(occurrencesIn),
  passesOver: ({ tables, recount, ledgers }) => {
    if (tables.length === 0) return [];
    if (ledgers.length === 0) return [notRun("recount/mismatch", { code: "noLedger" })];
    const notCounted = recount.notRecounted.filter(({ why }) => CANNOT_COUNT.has(why.code));
    const { comparisons } = recount;
    return [...notCounted, ...outsideLedgers(comparisons), ...withoutValues(comparisons)].map(
      ({ table, indicator, why }) => {
        const at = formatCell(indicator.labelCell);
        return { what: { kind: "indicator", sheet: table.sheet, at, text: callName(indicator) }, why };
      },
    );
  },
});

/** Each indicator with figures of years of which its ledgers hold no day, but of earlier or of later ones, or none at all. */
function outsideLedgers(comparisons: readonly RecountComparison[]): readonly NotRecounted[] {
  const outside = comparisons.filter(({ state }) => state === "outside");
  return [...new Set(outside.map(({ indicator }) => indicator))].flatMap((indicator): NotRecounted[] => {
    const own = outside.filter((one) => one.indicator === indicator);
    const sheets = own[0]?.ledgers.map(({ sheet }) => sheet) ?? [];
    const years = own.map(({ year }) => year.fiscalYear);
    return own.slice(0, 1).map(({ table, recounted: { isDated, leftOut } }) => {
      const why = { code: "yearsNotInLedger", sheets, years, isDated, undated: leftOut.undated } as const;
      return { table, indicator, why };
    });
  });
}

/** Each indicator with a figure that the ledger's cannot be held against, as values of its records could not be read. */
function withoutValues(comparisons: readonly RecountComparison[]): readonly NotRecounted[] {
  const lacking = comparisons.filter((one) => one.state === "different" && lacksValues(one));
  return [...new Set(lacking.map(({ indicator }) => indicator))].flatMap((indicator): NotRecounted[] => {
    const [first] = lacking.filter((one) => one.indicator === indicator);
    const [ledger] = first?.ledgers ?? [];
    const column = first?.definition.rule?.valueColumn;
    if (!first || !ledger || column === undefined) return [];
    const why = { code: "columnNotReadable", sheet: ledger.sheet, column, wants: "number" } as const;
    return [{ table: first.table, indicator, why }];
  });
}

function occurrencesIn(comparison: RecountComparison): Occurrence<"recount/mismatch">[] {
  const { state, year } = comparison;
  const { actual } = year;
  if (state !== "different" || actual?.figure === undefined || lacksValues(comparison)) return [];
  return [mismatchWith(comparison, actual.address, actual.figure)];
}

/**
 * What there is to say of a cell of the table if it holds this figure. With the ledger's own figure nothing differs, which
 * is no finding but what an adopted figure is recorded as.
 */
export function mismatchWith(
  { indicator, year, recounted, isCurrentYear }: RecountComparison,
  at: CellAddress,
  table: number,
): Occurrence<"recount/mismatch"> {
  return {
    at,
    indicator: callName(indicator),
    fiscalYear: year.fiscalYear,
    data: {
      ledger: recounted.value,
      table,
      difference: table - recounted.value,
      rows: recounted.records,
      unit: indicator.unit,
      isCurrentYear,
    },
  };
}
