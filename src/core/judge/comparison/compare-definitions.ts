import { definitionFor } from "../../model/definition-for";
import { INDICATOR_DEFINITIONS } from "../../read/definition/definition-columns";
import { compareKey } from "../../values/notation/normalise";
import type { CellAddress } from "../../values/workbook/cell-address";
import type { TextDifference } from "./comparison";
import type { DefinitionRow, DefinitionTexts } from "./definition-texts";

const HEADINGS = new Map(INDICATOR_DEFINITIONS.columns.map(({ key, header }) => [key, header]));

/**
 * What differs between two 指標定義, row by row as an indicator finds its own (`definitionFor`). Only columns that both have
 * are compared: the copy to mail leaves out how ledgers are counted. A row that only one has is one difference of its name.
 */
export function compareDefinitions(here: DefinitionTexts, there: DefinitionTexts): TextDifference[] {
  const shared = here.columns.filter((key) => there.columns.includes(key));
  const found = new Set<DefinitionRow>();
  const differences = here.rows.flatMap((row): TextDifference[] => {
    const other = definitionFor(
      row,
      there.rows.filter((one) => !found.has(one)),
    );
    if (!other) return [nameOnly(row, row.at, row.name, "")];
    found.add(other);
    return shared.flatMap((key) => {
      const [one, two] = [row.texts[key] ?? "", other.texts[key] ?? ""];
      if (compareKey(one) === compareKey(two)) return [];
      const heading = HEADINGS.get(key) ?? key;
      return [
        { what: { of: "definition", heading }, indicator: row.name, at: row.at, here: one, there: two },
      ];
    });
  });
  const added = there.rows.filter((row) => !found.has(row));
  return [...differences, ...added.map((row) => nameOnly(row, undefined, "", row.name))];
}

function nameOnly(
  { name }: DefinitionRow,
  at: CellAddress | undefined,
  here: string,
  there: string,
): TextDifference {
  return {
    what: { of: "definition", heading: HEADINGS.get("name") ?? "" },
    indicator: name,
    at,
    here,
    there,
  };
}
