import type { Review } from "../../core/review";
import { INDICATOR_DEFINITIONS } from "../../core/read/definition/definition-columns";
import { findManagedTable } from "../../core/read/definition/managed-table";
import type { CellAddress } from "../../core/values/workbook/cell-address";

/** A cell in a row of 指標定義: what of which indicator it says. */
export interface DefinitionCell {
  readonly cell: CellAddress;
  readonly mark: string;
  readonly name: string;
  /** The heading that the add-in gives the column: 向き. */
  readonly column: string;
}

/** The cells of the rows of 指標定義 that are definitions, row by row. */
export function definitionCells({ workbook, definitions }: Review): readonly DefinitionCell[] {
  const table = findManagedTable(workbook, INDICATOR_DEFINITIONS);
  if (!table) return [];
  return definitions.definitions.flatMap(({ cell: at, mark, name }) =>
    INDICATOR_DEFINITIONS.columns.flatMap(({ key, header }) => {
      const column = table.columns.get(key);
      return at && column !== undefined ? [{ cell: { ...at, column }, mark, name, column: header }] : [];
    }),
  );
}
