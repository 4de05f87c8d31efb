import type { ProgrammeYear } from "../../core/model/programme";
import { formatArea } from "../../core/values/workbook/cell-address";
import type { Review } from "../../core/review";
import type { Report } from "./report";

/** The ledgers that were found, with how many records each holds. */
export function reportLedgers({ ledgers }: Review): Report["ledgers"] {
  return ledgers.map(({ kind, sheet, area, rows }) => ({
    kind,
    sheet,
    range: formatArea(area),
    rows: rows.length,
  }));
}

/** Every year that a ledger knows, beside the table's figure (null where the cell holds no number). */
export function reportRecount({ recount }: Review): Report["recount"] {
  return recount.comparisons.map(({ indicator, year, recounted }) => ({
    indicator: indicator.mark === "" ? indicator.name : indicator.mark,
    fiscalYear: recounted.fiscalYear,
    ledger: recounted.value,
    table: year.actual?.figure ?? null,
    rows: recounted.records,
    leftOut: recounted.leftOut,
  }));
}

/** The programme tables, item by item and year by year, amounts in thousand yen. */
export function reportProgrammeTables({ programmeTables }: Review): Report["programmeTables"] {
  return programmeTables.map(({ sheet, area, items }) => ({
    sheet,
    range: formatArea(area),
    items: items.map(({ section, mark, name, years }) => ({
      section,
      mark,
      name,
      years: years.map((year) => ({
        fiscalYear: year.fiscalYear,
        fundingSource: fundingSource(year),
        spentThousandYen: year.spent ?? null,
        amountState: year.amountState,
        estimate: year.estimate,
        activities: year.activities,
      })),
    })),
  }));
}

/** The sources by name, several with 、 between them; null where none is named. */
function fundingSource({ shares }: ProgrammeYear): string | null {
  const named = [...new Set(shares.map(({ source }) => source).filter((source) => source !== ""))];
  return named.length > 0 ? named.join("、") : null;
}
