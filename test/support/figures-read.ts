import { findIndicatorTables } from "../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "./workbook-builder";

/** The figures of one year, － where it has none. */
interface FiguresOfYear {
  readonly fiscalYear: number;
  readonly target: string;
  readonly actual: string;
}

interface FiguresOfIndicator {
  readonly name: string;
  readonly years: readonly FiguresOfYear[];
}

type FindOptions = Parameters<typeof findIndicatorTables>[1];

/** Every indicator of a sheet whose cells are parted by tabs, with its figures as they stand. */
function figuresRead(text: string, merges: readonly string[], options?: FindOptions): FiguresOfIndicator[] {
  const { tables } = findIndicatorTables(workbookOf(text, { merges }), options);
  const shown = (figure: number | undefined): string => String(figure ?? "－");
  return tables.flatMap(({ indicators }) =>
    indicators.map(({ name, years }) => ({
      name,
      years: years.map(({ fiscalYear, target, actual }) => ({
        fiscalYear,
        target: shown(target?.figure),
        actual: shown(actual?.figure),
      })),
    })),
  );
}

/** `name: year target actual, …` of every indicator. */
export function yearsOfIndicators(
  text: string,
  merges: readonly string[] = [],
  options?: FindOptions,
): string[] {
  return figuresRead(text, merges, options).map(({ name, years }) => {
    const said = years.map(({ fiscalYear, target, actual }) => [fiscalYear, target, actual].join(" "));
    return `${name}: ${said.join(", ")}`;
  });
}

/** `name: target actual, …` of every indicator, in the order of its years. */
export function figuresOfIndicators(text: string, merges: readonly string[] = []): string[] {
  return figuresRead(text, merges).map(({ name, years }) => {
    const said = years.map(({ target, actual }) => [target, actual].join(" "));
    return `${name}: ${said.join(", ")}`;
  });
}

/** `name year target actual` of every indicator and year. */
export function linesOfYears(text: string): string[] {
  return figuresRead(text, []).flatMap(({ name, years }) =>
    years.map(({ fiscalYear, target, actual }) => [name, fiscalYear, target, actual].join(" ")),
  );
}
