import { compareKey } from "../../values/notation/normalise";

/**
 * Key under which headings of columns are matched: `compareKey` without marks of required fields (`※`, `*`) and without
 * what is in brackets at the end, so that `委託料（円）` and `委 託 料` have the same.
 */
export function headingKey(heading: string): string {
  const key = compareKey(heading).replace(/[*※]/g, "");
  return key.replace(/\([^()]*\)$/, "") || key;
}
