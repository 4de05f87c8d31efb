const DITTO = /^(?:〃|″|"|''|同上|仝|々|上に同じ|同じ)$/;

/**
 * Whether a cell says that it holds what is above it.
 * @example
 * isDittoMark("〃"); // true
 * isDittoMark(" 同上"); // true
 * isDittoMark("同上地区"); // false
 */
export function isDittoMark(text: string): boolean {
  return text.length <= 8 && DITTO.test(text.normalize("NFKC").trim());
}
