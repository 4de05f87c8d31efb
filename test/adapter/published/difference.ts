/**
 * How bad a difference is. `wrong`: a figure, rate or grade is said that is not so, or something is passed over and
 * nothing names it. `named`: not read, and the report says so. `asked`: withheld until someone answers.
 * `other`: the figures are right; something said beside them is not.
 */
export type Kind = "wrong" | "named" | "asked" | "other";

export interface Difference {
  readonly kind: Kind;
  readonly text: string;
}

/** Something said beside the figures, which are right. */
export const other = (text: string): Difference => ({ kind: "other", text });

/** An indicator as a line names it. */
export const label = ({ sheet, name }: { readonly sheet: string; readonly name: string }): string =>
  `${sheet}/${name.replaceAll("\n", "")}`;

/** Text without the differences that nobody sees: widths and spaces. */
export const plain = (text: string): string => text.normalize("NFKC").replaceAll(/\s/g, "");
