import type { SourceBook } from "../../../ooxml/workbook/source-book";
import type { MailCopyRequest } from "./request/mail-copy-request";
import type { HiddenLinesInFile } from "./source/cell-texts";
import type { PersonalPlace, Survey } from "./survey/survey-book";

/** What a person has to look at before a copy is made, on the sheets that would be kept. */
export interface MailCopyPlaces {
  /** Hidden rows and columns of kept sheets that hold something; they are in the copy, hidden as they were. */
  readonly hidden: readonly ({ readonly sheet: string } & HiddenLinesInFile)[];
  /** Values of personal-data columns in cells of kept sheets that nobody has confirmed: no copy is made. */
  readonly personal: readonly PersonalPlace[];
}

export function copyPlacesOf(
  { hidden, personalPlaces }: Survey,
  { confirmed }: MailCopyRequest,
): MailCopyPlaces {
  return {
    hidden: [...hidden].map(([sheet, lines]) => ({ sheet, ...lines })),
    personal: personalPlaces.filter(({ cell, weight }) => weight === "stop" && !confirmed.has(cell)),
  };
}

/** Only worksheets can be kept: a sheet that is a chart, or has no part, is removed as any other. */
export function withRealSheets(asked: MailCopyRequest, { sheets }: SourceBook): MailCopyRequest {
  const real = new Set(sheets.flatMap(({ name, part }) => (part === undefined ? [] : [name])));
  const kept = [...new Set(asked.sheets)].filter((name) => real.has(name));
  return { ...asked, sheets: kept, definitions: kept.length > 0 ? asked.definitions : undefined };
}
