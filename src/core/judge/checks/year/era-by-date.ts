import { checkOf } from "../../checking/check";
import { findEra, yearOfEra } from "../../../values/calendar/japanese-era";

/** Years of no era (24年度実績, 実績値（29年度目標値）) that were read as of 平成, as no other has come yet: said once a table, at its first heading. */
export const yearEraByDate = checkOf({
  code: "year/era-by-date",
  severity: "info",
  keeps: ({ raw }) => [raw],
  find: ({ tables }) =>
    tables.flatMap(({ headings }) => {
      const first = headings.find(({ eraByDate }) => eraByDate);
      const heisei = findEra("平成");
      if (!first || !heisei) return [];
      const { address, raw, fiscalYear } = first;
      const year = yearOfEra(heisei, fiscalYear);
      return [{ at: address, indicator: undefined, fiscalYear, data: { raw, year } }];
    }),
});
