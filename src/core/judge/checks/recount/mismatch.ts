import type { RecountComparison } from "../../recount/compare-recounts";
import { formatCell, type CellAddress } from "../../../values/workbook/cell-address";
import { cannotRun } from "../../checking/cannot-run";
import { found, type Check } from "../../checking/check";
import { callName } from "../../checking/figures";
import type { Finding } from "../../findings/finding";

/**
 * An actual that is not what the ledgers give: an error in the year of 基準日, a warning in a published year, which a
 * person decides on. Indicators whose ledger lacks a column are not checked.
 */
export const recountMismatch: Check = {
  name: "recount/mismatch",
  run: ({ tables, recount, ledgers }) => {
    if (tables.length === 0) return found([]);
    if (ledgers.length === 0) return cannotRun("recount/mismatch", { code: "noLedger" });
    const notChecked = recount.notRecounted
      .filter(({ why }) => why.code === "missingInput")
      .map(({ table, indicator, why }) => {
        const at = formatCell(indicator.labelCell);
        const what = { kind: "indicator", sheet: table.sheet, at, text: callName(indicator) } as const;
        return { what, why };
      });
    return { findings: recount.comparisons.flatMap(toFinding), notChecked };
  },
};

function toFinding(comparison: RecountComparison): Finding[] {
  const { state, year } = comparison;
  const { actual } = year;
  if (state !== "different" || actual?.reading.state !== "number") return [];
  return [mismatchWith(comparison, actual.address, actual.reading.value)];
}

/**
 * What there is to say of a cell of the table if it holds this figure. With the ledger's own figure nothing differs, which
 * is no finding but what an adopted figure is recorded as.
 */
export function mismatchWith(
  { indicator, year, recounted, isCurrentYear }: RecountComparison,
  at: CellAddress,
  table: number,
): Finding {
  return {
    code: "recount/mismatch",
    severity: isCurrentYear ? "error" : "warning",
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
