import type { RecountComparison } from "../../recount/compare-recounts";
import { formatCell } from "../../../values/workbook/cell-address";
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
    if (!recount || !ledgers || ledgers.length === 0)
      return cannotRun("recount/mismatch", { code: "noLedger" });
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
  const { state, difference, year, indicator, recounted, isCurrentYear } = comparison;
  const { actual } = year;
  if (state !== "different" || difference === undefined || actual?.reading.state !== "number") return [];
  return [
    {
      code: "recount/mismatch",
      severity: isCurrentYear ? "error" : "warning",
      at: actual.address,
      indicator: callName(indicator),
      fiscalYear: year.fiscalYear,
      data: {
        ledger: recounted.value,
        table: actual.reading.value,
        difference,
        rows: recounted.records,
        unit: indicator.unit,
        isCurrentYear,
      },
    },
  ];
}
