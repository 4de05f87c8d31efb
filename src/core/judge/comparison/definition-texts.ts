import { INDICATOR_DEFINITIONS, type DefinitionKey } from "../../read/definition/definition-columns";
import { findManagedTable, managedCell } from "../../read/definition/managed-table";
import { fieldText } from "../../read/definition/read-field";
import type { CellAddress } from "../../values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";

/** A row of 指標定義 as it is written. */
export interface DefinitionRow {
  readonly name: string;
  readonly mark: string;
  readonly section: string;
  readonly at: CellAddress;
  readonly texts: Readonly<Partial<Record<DefinitionKey, string>>>;
}

/** 指標定義 as it is written: only the columns that the sheet has. */
export interface DefinitionTexts {
  readonly columns: readonly DefinitionKey[];
  readonly rows: readonly DefinitionRow[];
}

/** The texts of 指標定義; undefined where the workbook has none. */
export function definitionTexts(workbook: WorkbookSnapshot): DefinitionTexts | undefined {
  const table = findManagedTable(workbook, INDICATOR_DEFINITIONS);
  if (!table) return undefined;
  const columns = [...table.columns.keys()];
  const rows = table.rows.map((row): DefinitionRow => {
    const text = (key: DefinitionKey): string => fieldText(managedCell(table, key, row));
    return {
      name: text("name"),
      mark: text("mark"),
      section: text("section"),
      at: managedCell(table, "name", row).address,
      texts: Object.fromEntries(columns.map((key) => [key, text(key)])),
    };
  });
  return { columns, rows: rows.filter(({ name }) => name !== "") };
}
