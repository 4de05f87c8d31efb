import type { LedgerColumnDefinition, LedgerColumnType } from "../../model/ledger-definition";

type ColumnOptions = Partial<Omit<LedgerColumnDefinition, "key" | "header" | "type">>;

/** A column of a ledger: an ordinary one, but for what the options say. */
export function column(
  key: string,
  header: string,
  type: LedgerColumnType,
  options: ColumnOptions = {},
): LedgerColumnDefinition {
  return {
    key,
    header,
    type,
    synonyms: [],
    required: false,
    personal: false,
    identifies: false,
    choices: [],
    references: undefined,
    notBefore: undefined,
    ...options,
  };
}

/** What a record cannot do without. */
export const required = { required: true } as const;
/** The column at the end of most ledgers that says whatever fits nowhere else. */
export const note = column("note", "備考", "text", { synonyms: ["メモ", "特記事項", "摘要"] });

/** The day on which a record ends: blank while it goes on, and not before the day in the named column. */
export function endedOn(notBefore: string): LedgerColumnDefinition {
  const synonyms = [
    "解除日",
    "退会日",
    "終了年月日",
    "登録解除日",
    "抹消日",
    "登録抹消日",
    "脱退日",
    "閉鎖日",
    "契約終了日",
    "廃止日",
    "退任日",
    "離任日",
    "解約日",
  ];
  return column("endedOn", "終了日", "date", { synonyms, notBefore });
}
