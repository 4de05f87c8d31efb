import { isFiscalYear, type FiscalYear } from "../../values/calendar/fiscal-year";

/** The years that a paper shows, and the last one that there was when they were chosen. */
export interface PaperYears {
  readonly shown: readonly FiscalYear[];
  readonly available: readonly FiscalYear[];
}

/** How many years of the programme are shown where nobody has chosen: as many as the council's paper has. */
const USUAL_PROGRAMME_YEARS = 3;

/** The last years of a programme, the earliest first. */
export function usualProgrammeYears(available: readonly FiscalYear[]): readonly FiscalYear[] {
  return available.slice(-USUAL_PROGRAMME_YEARS);
}

/**
 * Which years a paper shows: those that a person asks for now; else those of the paper as it is, with every year that has
 * come since; else the usual ones. Never none while there are any.
 */
export function chosenYears(
  available: readonly FiscalYear[],
  usual: readonly FiscalYear[],
  asked: readonly number[] | undefined,
  remembered: string | undefined,
): PaperYears {
  const kept = remembered === undefined ? undefined : readYears(remembered);
  const isWanted = (year: FiscalYear): boolean => {
    if (asked) return asked.includes(year);
    return kept ? kept.shown.includes(year) || year > kept.last : usual.includes(year);
  };
  const wanted = available.filter(isWanted);
  return { shown: wanted.length > 0 ? wanted : usual, available };
}

/**
 * The years as the sheet itself keeps them.
 * @example
 * rememberedYears({ shown: [2024, 2025], available: [2023, 2024, 2025] }); // "2024,2025/2025"
 */
export function rememberedYears({ shown, available }: PaperYears): string {
  return `${shown.join(",")}/${String(available.at(-1))}`;
}

function readYears(text: string): { readonly shown: readonly number[]; readonly last: number } | undefined {
  const match = /^(\d{4}(?:,\d{4})*)\/(\d{4})$/.exec(text);
  const [, years, last] = match ?? [];
  if (years === undefined) return undefined;
  return { shown: years.split(",").map(Number).filter(isFiscalYear), last: Number(last) };
}
