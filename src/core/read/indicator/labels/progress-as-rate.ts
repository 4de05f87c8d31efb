import type { FigureHeading } from "../../tables/heading-words";

/**
 * Columns or rows of figures with 進捗率 as their rates, where the table has a base to measure progress from and no 達成率
 * (it is the rate where the table's heading says so); otherwise as they are.
 */
export function withProgressAsRate<Headed extends { readonly figure: FigureHeading | undefined }>(
  headed: readonly Headed[],
  hasBase: boolean,
): readonly Headed[] {
  if (!hasBase || headed.some(({ figure }) => figure?.kind === "rate")) return headed;
  return headed.map((one) =>
    one.figure?.isProgress ? { ...one, figure: { ...one.figure, kind: "rate" } } : one,
  );
}

/** Whether the rates of these columns or rows are headed 進捗率. */
export function ratesAreProgress(headed: readonly { readonly figure: FigureHeading | undefined }[]): boolean {
  return headed.some(({ figure }) => figure?.kind === "rate" && figure.isProgress);
}
