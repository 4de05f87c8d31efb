import { compareKey } from "../../../values/notation/normalise";
import type { FigureHeading, FigureKind } from "../../tables/heading-words";
import type { LabelText } from "../places/indicator-source";

/** Whether the rows of one indicator each say its name, so that another text in front of a row is another's name, and no description. */
export function saysNamesAgain(
  rows: readonly {
    readonly row: { readonly row: number; readonly figure: FigureHeading };
    readonly label: LabelText | undefined;
  }[],
): boolean {
  const kinds = new Map<string, FigureKind>();
  let isAgain = false;
  for (const { row, label } of rows) {
    if (label?.row !== row.row) return false;
    const name = compareKey(label.text);
    const known = kinds.get(name);
    isAgain ||= known !== undefined && known !== row.figure.kind;
    kinds.set(name, row.figure.kind);
  }
  return isAgain;
}
