import { found, type Check } from "../../checking/check";

/** A heading whose era contradicts its western year: `H30 (2017)`. 平成31 and 令和元 are both 2019 and agree. */
export const yearEraMismatch: Check = {
  name: "year/era-mismatch",
  run: ({ tables }) =>
    found(
      tables
        .flatMap((table) => table.headings)
        .flatMap(({ contradiction, address, raw, fiscalYear }) => {
          if (!contradiction) return [];
          const data = { raw, ...contradiction, readAs: fiscalYear };
          return [
            {
              code: "year/era-mismatch",
              severity: "error",
              at: address,
              indicator: undefined,
              fiscalYear,
              data,
            },
          ];
        }),
    ),
};
