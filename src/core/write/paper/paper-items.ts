import type { ProgrammeComparison, ProgrammeRecount } from "../../judge/recount/recount-programme";
import type { AmountState, ProgrammeItem, ProgrammeTable, ProgrammeYear } from "../../model/programme";
import { thousandYen, type ThousandYen } from "../../model/thousand-yen";
import { readFundingSource } from "../../read/programme/funding-source";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { compareKey } from "../../values/notation/normalise";

/** Money of one source, as the paper shows it. */
export interface PaperShare {
  /** `財源：デジ田交付金（広域R5）`; "" where nobody names the source. */
  readonly label: string;
  /** The source by its name: `デジ田交付金`. */
  readonly source: string;
  readonly amount: ThousandYen | undefined;
  /** False for money that never passes through the office's own budget. */
  readonly isOwn: boolean;
}

/** What the paper says of an item's year. */
export interface PaperItemYear {
  readonly state: AmountState;
  readonly shares: readonly PaperShare[];
  /** Sum of the shares; undefined where no amount is named. */
  readonly spent: ThousandYen | undefined;
  readonly estimate: boolean;
  readonly activities: readonly string[];
  readonly notes: readonly string[];
  /** What the programme table says instead, where 事業費台帳 comes to another amount; undefined where they agree. */
  readonly tableSays: ThousandYen | "nothing" | undefined;
  /** The amount is the table's, and 事業費台帳 has records of the year but none of this item. */
  readonly onlyInTable: boolean;
}

export interface PaperItem {
  readonly mark: string;
  readonly name: string;
  readonly description: string;
  readonly section: string;
  readonly sectionNumber: number;
  readonly years: ReadonlyMap<FiscalYear, PaperItemYear>;
}

/**
 * The programme's items for the paper, in the order of the tables. Amounts are those of 事業費台帳 where it has records of the
 * item's year, as the ledgers are the source of every figure; otherwise the table's own. Activities are the table's, and those
 * of 取組台帳 where the table names none. Tables of different years that list the same items make one list.
 */
export function paperItems(
  tables: readonly ProgrammeTable[],
  { comparisons }: Pick<ProgrammeRecount, "comparisons">,
): readonly PaperItem[] {
  const found = new Map(comparisons.map((comparison) => [comparison.year, comparison]));
  const inLedger = new Set(
    comparisons.filter(({ recounted }) => recounted.spent !== undefined).map(({ year }) => year.fiscalYear),
  );
  const items: PaperItem[] = [];
  for (const item of tables.flatMap((table) => table.items)) {
    const years = new Map(
      item.years.map((year) => [year.fiscalYear, itemYear(year, found.get(year), inLedger)]),
    );
    const at = items.findIndex(
      (other) => isSame(other, item) && [...years.keys()].every((year) => !other.years.has(year)),
    );
    const known = items[at];
    if (known) items[at] = { ...known, years: new Map([...known.years, ...years]) };
    else items.push({ ...labelOf(item), years });
  }
  return items;
}

function labelOf({ mark, name, description, section, sectionNumber }: ProgrammeItem) {
  return { mark, name, description, section, sectionNumber };
}

function isSame(one: Omit<PaperItem, "years">, other: ProgrammeItem): boolean {
  const key = ({ mark, name, section }: Pick<PaperItem, "mark" | "name" | "section">): string =>
    [section, mark, name].map(compareKey).join("|");
  return key(one) === key(other);
}

function itemYear(
  year: ProgrammeYear,
  comparison: ProgrammeComparison | undefined,
  inLedger: ReadonlySet<FiscalYear>,
): PaperItemYear {
  const { estimate, notes } = year;
  const recounted = comparison?.recounted;
  const activities = year.activities.length > 0 ? year.activities : (recounted?.activities ?? []);
  const table: PaperItemYear = {
    state: stateWith(year.amountState, activities),
    shares: year.shares.map(({ raw, source, amount, isOwn }) => ({
      label: labelAsPrinted(raw),
      source,
      amount,
      isOwn,
    })),
    spent: year.spent,
    estimate,
    activities,
    notes,
    tableSays: undefined,
    onlyInTable: year.spent !== undefined && recounted?.spent === undefined && inLedger.has(year.fiscalYear),
  };
  if (comparison === undefined || recounted?.spent === undefined || agrees(comparison)) return table;
  const shares = recounted.sources.map(({ source, spent }) => shareOf(source, spent, year));
  // As the shares add up on the paper: each is rounded by itself.
  const spent = thousandYen(recounted.sources.reduce((sum, share) => sum + share.spent, 0));
  return {
    ...table,
    state: shares.every(({ isOwn }) => !isOwn) ? "notOwn" : "amount",
    shares,
    spent,
    estimate: recounted.estimate,
    tableSays: year.spent === spent ? undefined : (year.spent ?? "nothing"),
  };
}

/** `財源：デジ田交付金（広域R5）`: brackets and colons as wide as the letters beside them. */
function labelAsPrinted(raw: string): string {
  return raw.replace(/[:()]/g, (sign) => ({ ":": "：", "(": "（", ")": "）" })[sign] ?? sign);
}

/** An item of which only 取組台帳 tells has been worked on without an amount. */
function stateWith(state: AmountState, activities: readonly string[]): AmountState {
  return state === "blank" && activities.length > 0 ? "missing" : state;
}

/** Whether table and ledger say the same of every source: then the table's own words are kept. */
function agrees({ year, recounted }: ProgrammeComparison): boolean {
  const inTable = year.shares.filter(({ amount }) => amount !== undefined);
  return (
    year.spent === recounted.spent &&
    inTable.length === recounted.sources.length &&
    recounted.sources.every(({ source, spent }) =>
      inTable.some((share) => compareKey(share.source) === compareKey(source) && share.amount === spent),
    )
  );
}

function shareOf(source: string, amount: ThousandYen, year: ProgrammeYear): PaperShare {
  const inTable = year.shares.find((share) => compareKey(share.source) === compareKey(source));
  if (inTable)
    return { label: labelAsPrinted(inTable.raw), source: inTable.source, amount, isOwn: inTable.isOwn };
  return { label: source, source, amount, isOwn: readFundingSource(source).isOwn };
}
