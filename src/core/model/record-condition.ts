/** Only records whose column holds one of the values are counted; headings are matched like those of the ledgers. */
export interface RecordCondition {
  readonly column: string;
  readonly values: readonly string[];
  /** 「取消、見積以外」: all records are counted but those with one of the values. */
  readonly excludes?: true;
}
