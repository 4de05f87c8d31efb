import { compareKey } from "./normalise";

/** The legal forms of most of an office's clients as they are written out, and the short form that ㈱ becomes in a key. */
const LEGAL_FORMS: readonly (readonly [full: string, short: string])[] = [
  ["株式会社", "(株)"],
  ["有限会社", "(有)"],
  ["合同会社", "(同)"],
  ["一般社団法人", "(一社)"],
  ["特定非営利活動法人", "(特非)"],
  ["npo法人", "(特非)"],
  ["社会福祉法人", "(福)"],
];

/**
 * A form for comparing the names of organisations: 株式会社 is (株) and ㈱. A name without its form stays another, as nobody
 * knows whether あおば is 株式会社あおば.
 * @example
 * corporateKey("㈱ あおば") === corporateKey("株式会社あおば"); // true
 * corporateKey("あおば") === corporateKey("株式会社あおば"); // false
 */
export function corporateKey(text: string): string {
  const key = compareKey(text);
  const form = LEGAL_FORMS.find(([full]) => key.includes(full));
  return form ? key.replace(form[0], form[1]) : key;
}
