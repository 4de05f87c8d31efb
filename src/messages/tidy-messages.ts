/** The words of the page that makes 指標データ. */
export interface TidyMessages {
  readonly back: string;
  readonly heading: string;
  readonly lead: string;
  readonly sheets: string;
  readonly csv: string;
  /** The name of the CSV; `book` is the workbook's without its ending, undefined where it has none yet. */
  readonly fileName: (book: string | undefined) => string;
  readonly saved: (name: string) => string;
  readonly nothing: string;
}
