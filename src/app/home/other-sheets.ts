import type { NotChecked } from "../../core/model/not-checked";

/** What could not be checked, with the sheets apart that have nothing to do with indicators. */
export interface SortedNotChecked {
  readonly entries: readonly NotChecked[];
  /** On sheets without a table that was read, and without a word of targets or actual figures where figures were not read. */
  readonly others: readonly NotChecked[];
  readonly otherSheets: readonly string[];
}

/** A list that a person would call a ledger is not put apart either: somebody may wish to count it. */
const OF_INDICATORS = /目標|実績|計画|指標|達成|KPI|台帳|簿/iu;

/**
 * Puts the sheets apart that hold lists, minutes or budgets beside the tables: two lines for each of them would hide what is
 * missing in the tables. Nothing is left out, and with no table at all, or one such sheet, nothing is put apart.
 */
export function sortedNotChecked(
  notChecked: readonly NotChecked[],
  tables: readonly { readonly sheet: string }[],
): SortedNotChecked {
  const known = new Set(tables.map(({ sheet }) => sheet));
  const sheets = new Map<string, boolean>();
  for (const entry of notChecked) {
    const { sheet } = entry.what;
    if (sheet === undefined || known.has(sheet)) continue;
    sheets.set(sheet, (sheets.get(sheet) ?? true) && isOfNoIndicator(entry));
  }
  const otherSheets = [...sheets].filter(([, isOther]) => isOther).map(([sheet]) => sheet);
  if (known.size === 0 || otherSheets.length < 2) return { entries: notChecked, others: [], otherSheets: [] };
  const isOther = ({ what: { sheet } }: NotChecked): boolean =>
    sheet !== undefined && otherSheets.includes(sheet);
  return {
    entries: notChecked.filter((entry) => !isOther(entry)),
    others: notChecked.filter(isOther),
    otherSheets,
  };
}

function isOfNoIndicator({ what, why }: NotChecked): boolean {
  if (why.code === "moreFiguresUnread") return true;
  if (why.code !== "figuresUnread") return false;
  const isBare = why.because === "unknownHeading" || why.because === "noHeading";
  return (
    isBare &&
    ![what.sheet ?? "", what.text, why.text].some((text) => OF_INDICATORS.test(text.normalize("NFKC")))
  );
}
