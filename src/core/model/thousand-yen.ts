declare const thousandYenBrand: unique symbol;

/** An amount of money in 千円, the unit of the programme table. */
export type ThousandYen = number & { readonly [thousandYenBrand]: true };

/** A number of thousands of yen; a defect where it is not finite. */
export function thousandYen(amount: number): ThousandYen {
  if (!Number.isFinite(amount)) throw new RangeError(`no amount: ${String(amount)}`);
  return amount as ThousandYen;
}

/**
 * Whole thousands of an amount in yen, half rounded away from zero as the papers do: 8,381,500 円 is 8,382 千円.
 * @example
 * thousandYenOf(30412000); // 30412
 */
export function thousandYenOf(yen: number): ThousandYen {
  return thousandYen(yen < 0 ? 0 - Math.round(-yen / 1000) : Math.round(yen / 1000));
}
