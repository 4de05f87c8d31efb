import { compareKey } from "./normalise";

/** Legal forms as they are written out, and the short form that ㈱ becomes in a key. */
const LEGAL_FORMS: readonly (readonly [full: string, short: string])[] = [
  ["株式会社", "(株)"],
  ["有限会社", "(有)"],
  ["合同会社", "(同)"],
  ["合資会社", "(資)"],
  ["一般社団法人", "(一社)"],
  ["一般財団法人", "(一財)"],
  ["公益社団法人", "(公社)"],
  ["公益財団法人", "(公財)"],
  ["特定非営利活動法人", "(特非)"],
  ["npo法人", "(特非)"],
  ["社会福祉法人", "(福)"],
  ["学校法人", "(学)"],
  ["医療法人", "(医)"],
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
