import type { Ledger } from "../../model/ledger";
import { compareKey } from "../../values/notation/normalise";
import { headingKey } from "../tables/heading-key";
import { ledgerDefinition } from "./ledger-definitions";
import { isPlainNumberHeading } from "./match-headers";

/** Whether the sheet's or the Excel table's name has the kind's word in it: 「R7クライアント一覧」. */
export function isNamedLike({ kind, sheet, excelTable }: Ledger): boolean {
  const { words } = ledgerDefinition(kind);
  return [sheet, excelTable ?? ""].some((name) =>
    words.some((word) => compareKey(name).includes(compareKey(word))),
  );
}

/**
 * Whether it has a heading that is the kind's own and nothing that it must have is missing: its number (場所番号; №, 番号 and
 * ID are anybody's), or, for kinds without a number, the column that tells them from others (配置日).
 */
export function hasOwnNumber({ kind, columns, missing }: Ledger): boolean {
  if (missing.length > 0) return false;
  const definition = ledgerDefinition(kind);
  const numbered = definition.columns.some(({ identifies }) => identifies);
  return columns.some(
    ({ definition: column, header }) =>
      column !== undefined &&
      (numbered
        ? column.identifies && !isPlainNumberHeading(header)
        : definition.telling.includes(column.key) && headingKey(header) !== headingKey("金額")),
  );
}
