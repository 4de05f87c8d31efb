/** Which table (`住民ワーカー台帳`, `指標データ`) and column, and how many cells it is about. */
export interface FormatSubject {
  readonly table: string;
  /** "" where it is about no one column. */
  readonly column: string;
  readonly rows: number;
}

/** `raw` is what is in the first of the cells; "" in columns of personal data. */
type WithText = FormatSubject & { readonly raw: string };

/** What the findings about the 15 rules for machine-readable data carry (総務省 統一ルール, by number). */
export interface FormatFindingData {
  "format/1-1-file-type": { readonly fileName: string };
  "format/1-2-one-datum": WithText;
  "format/1-3-numeric": WithText;
  /** `range` in A1 notation. */
  "format/1-4-merged": FormatSubject & { readonly range: string };
  "format/1-5-spacing": WithText;
  "format/1-6-omitted-name": WithText & { readonly kind: "blankHeading" | "doubledHeading" | "ditto" };
  "format/1-7-formula": FormatSubject;
  "format/1-8-object": FormatSubject & { readonly chart: string };
  "format/1-9-unit": FormatSubject;
  /** `characters` are those found, each once. */
  "format/1-10-machine-dependent": FormatSubject & { readonly characters: string };
  "format/1-11-era-only": WithText;
  "format/1-12-area-name": WithText & { readonly full: string };
  "format/1-13-symbol": WithText;
  "format/2-1-split-table": FormatSubject & { readonly kind: "rows" | "column" };
  /** `others` are the tables that are on the sheet before it. */
  "format/2-2-several-tables": FormatSubject & { readonly others: number };
}
