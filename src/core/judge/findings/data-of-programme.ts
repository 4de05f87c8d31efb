/** What the findings about the programme table carry. Amounts are in thousand yen; `item` is `④ 業務マネジメント`. */
export interface ProgrammeFindingData {
  /** Something was done and no amount is named; `ledgerAmount` is what 事業費台帳 adds up to, where it knows. */
  /** `notYetDue`: so many amounts of a year that is not over, of which `item` is the first; undefined where the year is over. */
  "programme/amount-missing": {
    readonly item: string;
    readonly ledgerAmount: number | undefined;
    readonly notYetDue: number | undefined;
  };
  "programme/source-missing": { readonly item: string; readonly amount: number };
  /** `source` as written, without brackets. */
  "programme/unknown-source": { readonly item: string; readonly source: string };
  /** Still 概算; `ended` is the last day of the year, `asOf` 基準日, both as 2025-03-31. */
  "programme/estimate-unsettled": { readonly raw: string; readonly ended: string; readonly asOf: string };
  "programme/not-own-money": { readonly item: string; readonly source: string; readonly amount: number };
  /** `counted` adds up the rows above or the records of 事業費台帳; undefined where the ledger has none of this item. */
  "programme/total-mismatch": {
    readonly item: string;
    readonly against: "rows" | "ledger";
    readonly table: number;
    readonly counted: number | undefined;
  };
  /** `first` is the A1 address of the item that has the same mark or name in the same section. */
  "programme/duplicate-key": { readonly item: string; readonly first: string };
  /** `text` as written, `現地ディレクター2名態勢`; `actual` is the indicator's of the same year. */
  "programme/headcount-contradiction": {
    readonly item: string;
    readonly text: string;
    readonly stated: number;
    readonly indicatorName: string;
    readonly actual: number;
  };
}

/** What the findings about recounted figures carry. */
export interface RecountFindingData {
  /** `rows` ledger records make up `ledger`; `difference` is table minus ledger. */
  "recount/mismatch": {
    readonly ledger: number;
    readonly table: number;
    readonly difference: number;
    readonly rows: number;
    readonly unit: string;
    /** True for the year of 基準日, which 再集計 writes. */
    readonly isCurrentYear: boolean;
  };
  /** 指標定義 names a ledger that the workbook does not have. */
  "recount/no-ledger": { readonly name: string; readonly ledger: string };
}
