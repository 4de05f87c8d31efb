import type { FiscalYear } from "../../values/calendar/fiscal-year";
import type { ProgrammeItem, ProgrammeTable } from "../../model/programme";
import { thousandYen, type ThousandYen } from "../../model/thousand-yen";

/** Money of one year, of everything or of one section or source. */
export interface ProgrammeTotal {
  readonly fiscalYear: FiscalYear;
  /** Everything named, whoever paid it. */
  readonly total: ThousandYen;
  /** What of it is not the town's money, such as 国費. */
  readonly notOwn: ThousandYen;
  /** True where an amount in it is 概算. */
  readonly estimate: boolean;
  /** Items with activities and no amount: the total may be too small by these. */
  readonly itemsWithoutAmount: number;
}

export interface ProgrammeTotals {
  readonly byYear: readonly ProgrammeTotal[];
  readonly bySection: readonly (ProgrammeTotal & { readonly section: string })[];
  /** `source` is "" for amounts without one; `itemsWithoutAmount` is 0, because nobody knows whose they would be. */
  readonly bySource: readonly (ProgrammeTotal & { readonly source: string })[];
}

interface Piece {
  readonly fiscalYear: FiscalYear;
  readonly section: string;
  readonly source: string;
  readonly amount: number;
  readonly isOwn: boolean;
  readonly estimate: boolean;
  readonly isMissing: boolean;
}

function piecesOf(item: ProgrammeItem): Piece[] {
  return item.years.flatMap((year): Piece[] => {
    const { fiscalYear, estimate } = year;
    const base = { fiscalYear, section: item.section, estimate, isMissing: false };
    const amounts = year.shares.flatMap(({ source, amount, isOwn }) =>
      amount === undefined ? [] : [{ ...base, source, amount, isOwn }],
    );
    if (year.amountState !== "missing") return amounts;
    return [...amounts, { ...base, source: "", amount: 0, isOwn: true, estimate: false, isMissing: true }];
  });
}

function add(pieces: readonly Piece[], fiscalYear: FiscalYear): ProgrammeTotal {
  const sum = (some: readonly Piece[]): ThousandYen =>
    thousandYen(some.reduce((total, { amount }) => total + amount, 0));
  return {
    fiscalYear,
    total: sum(pieces),
    notOwn: sum(pieces.filter(({ isOwn }) => !isOwn)),
    estimate: pieces.some(({ estimate }) => estimate),
    itemsWithoutAmount: pieces.filter(({ isMissing }) => isMissing).length,
  };
}

/**
 * Totals of the programme tables by year, by section and by funding source, in the order in which they first occur.
 * Every amount is in them; what is not the town's money is named beside (the seed's R5: 47,017, of which 国費 7,900).
 */
export function programmeTotals(tables: readonly ProgrammeTable[]): ProgrammeTotals {
  const pieces = tables.flatMap(({ items }) => items).flatMap(piecesOf);
  const years = [...new Set(tables.flatMap(({ headings }) => headings.map(({ fiscalYear }) => fiscalYear)))];
  years.sort((one, other) => one - other);
  const sections = [...new Set(pieces.map(({ section }) => section))];
  const withAmount = pieces.filter(({ isMissing }) => !isMissing);
  const sources = [...new Set(withAmount.map(({ source }) => source))];
  const of = (some: readonly Piece[], year: FiscalYear): Piece[] =>
    some.filter(({ fiscalYear }) => fiscalYear === year);
  return {
    byYear: years.map((year) => add(of(pieces, year), year)),
    bySection: sections.flatMap((section) =>
      years.map((year) => ({
        section,
        ...add(
          of(pieces, year).filter((piece) => piece.section === section),
          year,
        ),
      })),
    ),
    bySource: sources.flatMap((source) =>
      years.flatMap((year) => {
        const some = of(withAmount, year).filter((piece) => piece.source === source);
        return some.length === 0 ? [] : [{ source, ...add(some, year) }];
      }),
    ),
  };
}
