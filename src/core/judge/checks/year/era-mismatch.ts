import { checkOf } from "../../checking/check";

/** A heading whose era contradicts its western year: `H30 (2017)`. 平成31 and 令和元 are both 2019 and agree. */
export const yearEraMismatch = checkOf({
  code: "year/era-mismatch",
  severity: "error",
  keeps: ({ raw, fromEra, fromWestern, readAs }) => [raw, fromEra, fromWestern, readAs],
  find: ({ tables }) =>
    tables
      .flatMap((table) => table.headings)
      .flatMap(({ contradiction, address, raw, fiscalYear }) => {
        if (!contradiction) return [];
        const data = { raw, ...contradiction, readAs: fiscalYear };
        return [
          {
            at: address,
            indicator: undefined,
            fiscalYear,
            data,
          },
        ];
      }),
});
