import { readYearLabel } from "../../values/notation/fiscal-year-label";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { compareKey } from "../../values/notation/normalise";
import { readPlainCell } from "../../values/notation/read-cell";
import { isCellError } from "../../values/workbook/cell-value";
import { writtenWords, type ChoiceWords } from "./definition-columns";
import type { DefinitionProblem } from "../../model/definition-problem";
import type { YearSpan } from "../../values/calendar/year-span";
import { yearsNamed } from "../tables/year-span";
import type { ManagedCell } from "./managed-table";

/** Takes what could not be understood. */
export type ReportProblem = (problem: DefinitionProblem) => void;

/** A cell's text without outer spaces; "" where it is blank or shows an error. */
export function fieldText(cell: ManagedCell): string {
  const { value } = cell;
  if (value === null || isCellError(value)) return "";
  return String(value).trim();
}

/** The meaning of a word; undefined where the cell is blank, and with a problem where the word is not one of the choices. */
export function readChoice<Meaning extends string>(
  cell: ManagedCell,
  field: string,
  words: ChoiceWords<Meaning>,
  report: ReportProblem,
): Meaning | undefined {
  const raw = fieldText(cell);
  if (raw === "") return undefined;
  const found = words.find(([word]) => compareKey(word) === compareKey(raw));
  if (!found) report({ code: "unknownChoice", cell: cell.address, field, raw, choices: writtenWords(words) });
  return found?.[1];
}

/** A number in any notation of `readPlainCell`; undefined where blank or a mark, and with a problem where it is no number. */
export function readNumberField(cell: ManagedCell, field: string, report: ReportProblem): number | undefined {
  const reading = readPlainCell(cell.value, { numberFormat: cell.numberFormat });
  if (reading.state === "number") return reading.value;
  if (reading.state === "text" || reading.state === "error") {
    report({ code: "notANumber", cell: cell.address, field, raw: fieldText(cell) });
  }
  return undefined;
}

/** A fiscal year in any notation; undefined where blank, and with a problem where it is none. */
export function readYearField(
  cell: ManagedCell,
  field: string,
  startMonth: number,
  report: ReportProblem,
): FiscalYear | undefined {
  const raw = fieldText(cell);
  if (raw === "") return undefined;
  const reading = readYearLabel(cell.value, { numberFormat: cell.numberFormat, startMonth });
  if (reading?.state === "year") return reading.fiscalYear;
  report({ code: "notAYear", cell: cell.address, field, raw });
  return undefined;
}

/** Years in a row (R4～R7), or one (R7); undefined where blank, and with a problem where it is neither. */
export function readSpanField(
  cell: ManagedCell,
  field: string,
  startMonth: number,
  report: ReportProblem,
): YearSpan | undefined {
  const raw = fieldText(cell);
  const span = yearsNamed(compareKey(raw))?.span;
  if (span && span.from <= span.to) return span;
  const year = span ? undefined : readYearField(cell, field, startMonth, () => undefined);
  if (year !== undefined) return { from: year, to: year };
  if (raw !== "") report({ code: "notASpan", cell: cell.address, field, raw });
  return undefined;
}
