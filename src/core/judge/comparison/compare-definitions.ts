import { valueOf } from "../../values/invariants/defect";
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
  const partners = matchRows(here.rows, there.rows);
  const found = new Set(partners.values());
  const differences = here.rows.flatMap((row): TextDifference[] => {
    const other = partners.get(row);
    if (!other) return [nameOnly(row, row.at, row.name, "")];
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
    what: { of: "definition", heading: valueOf(HEADINGS, "name") },
    indicator: name,
    at,
    here,
    there,
  };
}

/** Rows that agree in name, section and mark first, so that none of them is taken for another of the same name. */
function matchRows(
  here: readonly DefinitionRow[],
  there: readonly DefinitionRow[],
): ReadonlyMap<DefinitionRow, DefinitionRow> {
  const partners = new Map<DefinitionRow, DefinitionRow>();
  const taken = new Set<DefinitionRow>();
  const pair = (row: DefinitionRow, other: DefinitionRow | undefined): void => {
    if (!other) return;
    partners.set(row, other);
    taken.add(other);
  };
  const identity = ({ name, section, mark }: DefinitionRow): string =>
    JSON.stringify([name, section, mark].map(compareKey));
  for (const row of here)
    pair(
      row,
      there.find((other) => !taken.has(other) && identity(other) === identity(row)),
    );
  for (const row of here) {
    if (partners.has(row)) continue;
    pair(
      row,
      definitionFor(
        row,
        there.filter((other) => !taken.has(other)),
      ),
    );
  }
  return partners;
}
