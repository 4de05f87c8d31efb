/** The eight ledgers that 台帳を作成 makes. */
export type MadeLedgerKind =
  "workers" | "clients" | "contracts" | "directors" | "sites" | "visits" | "spending" | "activities";

/** Those, and the list of an office's own that is of none of these kinds (研修台帳), which 指標定義 names by its sheet. */
export type LedgerKind = MadeLedgerKind | "list";

/**
 * How a column's cells are read. `amount` is kept in yen whatever its header's unit is; `choice` is one of a short
 * list; `reference` is the identifier of a record in another ledger; `year` is a fiscal year.
 */
export type LedgerColumnType = "text" | "date" | "number" | "amount" | "choice" | "reference" | "year";

export interface LedgerColumnDefinition {
  /** Its name in code, unique in its ledger. */
  readonly key: string;
  /** Its heading as 台帳を作成 writes it. */
  readonly header: string;
  /** Other headings under which it is recognised; spaces, widths and brackets don't matter. */
  readonly synonyms: readonly string[];
  readonly type: LedgerColumnType;
  readonly required: boolean;
  /** Personal data, which must not leave with a mail copy. */
  readonly personal: boolean;
  /** True for the column that tells one record from another; no two records share it. */
  readonly identifies: boolean;
  /** True for the name of one organisation, which is counted: 企業名. */
  readonly namesOne?: true;
  /** A figure of the office's own, in the unit that its heading says, which may be money: 補助額（千円）. */
  readonly hasOwnUnit?: true;
  /** What may be in a `choice` column. */
  readonly choices: readonly string[];
  /** Where a `reference` points. */
  readonly references: { readonly ledger: MadeLedgerKind; readonly column: string } | undefined;
  /** For an end date: the column with the beginning, which it must not precede. */
  readonly notBefore: string | undefined;
}

export interface LedgerDefinition {
  readonly kind: LedgerKind;
  /** Its Japanese name, which is also the name of the sheet that 台帳を作成 makes. */
  readonly name: string;
  /** Words that are this kind's own, wherever they are in the name of a sheet or a table. */
  readonly words: readonly string[];
  /** The name of the Excel table that 台帳を作成 makes. */
  readonly tableName: string;
  readonly columns: readonly LedgerColumnDefinition[];
  /** Columns of which at least one must be there: without them a list of names would pass for a ledger. */
  readonly telling: readonly string[];
  /** One line for the clerk above the headings. */
  readonly guidance: string;
  /** Name, table and line for a programme of other words; undefined where those above fit any. */
  readonly plain?: Pick<LedgerDefinition, "name" | "tableName" | "guidance">;
}

/** One of the eight that 台帳を作成 makes. */
export interface MadeLedgerDefinition extends LedgerDefinition {
  readonly kind: MadeLedgerKind;
}
