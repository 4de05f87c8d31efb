/** The words of a form that asks why, and who says so. */
export interface ReasonWords {
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly author: string;
  readonly submit: string;
  readonly cancel: string;
}
