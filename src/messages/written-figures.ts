const figureFormat = new Intl.NumberFormat("ja-JP", { maximumFractionDigits: 6 });
const percentFormat = new Intl.NumberFormat("ja-JP", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const oneDecimalFormat = new Intl.NumberFormat("ja-JP", { maximumFractionDigits: 1 });

/** `1,681`; as many decimals as the figure has, six at most. The same in both languages. */
export function formatNumber(value: number): string {
  return figureFormat.format(value);
}

/** `54`, or with what the language writes between them `54～60` from the least to the most of several. */
export function formatSpan(values: readonly number[], between: string): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? formatNumber(least) : `${formatNumber(least)}${between}${formatNumber(most)}`;
}

/** A cell's value as people see it, `times` of what it holds: 0.3 in a percent format is `30%`. */
export function formatSeen(value: number, times: number): string {
  const seen = formatNumber(Number((value * times).toPrecision(12)));
  return times === 100 ? `${seen}%` : seen;
}

/**
 * What a text was read as, in the text's own terms: `98.5%以上` is `98.5%`, be it kept as 0.985 (`times` 100) or, in a row in ％, as
 * 98.5 (`times` 1). A note in brackets, as in `58人（5%減）`, is not of the figure.
 */
export function formatRead(raw: string, value: number, times: number): string {
  const seen = formatSeen(value, times);
  const figure = raw.replace(/(?<=\S)\s*[（(][^（）()]*[)）]$/u, "");
  return /[%％]/u.test(figure) && !seen.endsWith("%") ? `${seen}%` : seen;
}

/** Whether a figure is shown with decimals, dust of binary fractions not counted. */
export function hasDecimals(value: number): boolean {
  return figureFormat.format(value).includes(".");
}

/** `515.5`: one decimal at most, for estimates, whose further decimals say nothing. */
export function formatEstimate(value: number): string {
  return oneDecimalFormat.format(value);
}

/** A ratio as a percentage rounded half up to one decimal, as `0.0%` shows it in the sheet: 1.6286 is `162.9%`. */
export function formatPercent(ratio: number): string {
  // 1.005 * 100 is 100.49999999999999: the dust is taken off before the last decimal is decided.
  const percentage = Number((ratio * 100).toPrecision(12));
  return `${percentFormat.format(percentage)}%`;
}
