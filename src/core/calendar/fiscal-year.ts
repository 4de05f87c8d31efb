declare const fiscalYearBrand: unique symbol;

/** A Japanese fiscal year by the western year it starts in: 平成31年度 = 令和元年度 = 2019 (April 2019 to March 2020). */
export type FiscalYear = number & { readonly [fiscalYearBrand]: true };

/** A whole western year as a fiscal year; a defect where it is not a whole number from 1868 to 9999. */
export function fiscalYear(year: number): FiscalYear {
  if (!Number.isInteger(year) || year < 1868 || year > 9999) throw new RangeError(`no fiscal year: ${String(year)}`);
  return year as FiscalYear;
}
