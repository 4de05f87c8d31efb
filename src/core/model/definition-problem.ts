import type { CellAddress } from "../values/workbook/cell-address";

/**
 * Something in 指標定義, 設定 or 確認記録 that cannot be understood, with the cell where a person would mend it.
 * `field` is the column's heading or the setting's name, `raw` what was there.
 */
export type DefinitionProblem = { readonly cell: CellAddress; readonly field: string } & (
  | { readonly code: "blank" }
  | { readonly code: "unknownChoice"; readonly raw: string; readonly choices: readonly string[] }
  /** No preset of 判定区分, and no bands of one's own. */
  | { readonly code: "notAScheme"; readonly raw: string; readonly choices: readonly string[] }
  | { readonly code: "notANumber"; readonly raw: string }
  | { readonly code: "notADate"; readonly raw: string }
  | { readonly code: "notAYear"; readonly raw: string }
  /** Neither a year nor years in a row. */
  | { readonly code: "notASpan"; readonly raw: string }
  /** The ledger has no column of that heading. */
  | { readonly code: "unknownColumn"; readonly raw: string; readonly ledger: string }
  /** A list that seems to go on on other sheets, which 台帳 does not name. */
  | { readonly code: "listInParts"; readonly raw: string; readonly sheets: readonly string[] }
  /** Sheets of one list that hold the same records, which would count twice. */
  | { readonly code: "listRepeated"; readonly raw: string; readonly sheets: readonly string[] }
  /** 条件値 without 条件列. */
  | { readonly code: "conditionWithoutColumn"; readonly raw: string }
  /** A second row for the same indicator, or a setting given twice. */
  | { readonly code: "duplicate"; readonly raw: string; readonly first: CellAddress }
  | { readonly code: "unknownSetting"; readonly raw: string }
  /** A sheet called 指標定義 without the column that says of which indicator its rows speak. */
  | { readonly code: "headingMissing" }
  /** A row of 指標定義 for an indicator that no table has. */
  | { readonly code: "unknownIndicator"; readonly raw: string }
  /** A sheet that 設定 names as a ledger, or as none, and that the workbook does not have. */
  | { readonly code: "unknownSheet"; readonly raw: string }
);
