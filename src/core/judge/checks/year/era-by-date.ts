import { checkOf } from "../../checking/check";
import { readYearLabel } from "../../../values/notation/fiscal-year-label";

/** Years of no era (24年度実績) that were read as of 平成, as no other has come yet: said once a table, at its first heading. */
export const yearEraByDate = checkOf({
  code: "year/era-by-date",
  severity: "info",
  keeps: ({ raw }) => [raw],
  find: ({ tables }) =>
    tables.flatMap(({ headings }) => {
      const first = headings.find(({ eraByDate }) => eraByDate);
      const label = first && readYearLabel(first.raw);
      if (!first || label?.state !== "bare") return [];
      const { address, raw, fiscalYear } = first;
      return [{ at: address, indicator: undefined, fiscalYear, data: { raw, year: label.year } }];
    }),
});
