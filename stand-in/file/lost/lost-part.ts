/** What of a file cannot be carried into a saved one, or only in a simpler form. Its words are in lost-words.ts. */
export type LostKind =
  | "backgroundPicture"
  | "calculationSettings"
  | "cellWatches"
  | "chartChanges"
  | "chartLooks"
  | "chartType"
  | "comments"
  | "conditionalFormat"
  | "conditionalFormatAreas"
  | "consolidation"
  | "controls"
  | "customProperties"
  | "customViews"
  | "dataTable"
  | "embeddedObjects"
  | "extension"
  | "foreignElement"
  | "furiganaSettings"
  | "furtherWindows"
  | "headerFooterPictures"
  | "hyperlinks"
  | "ignoredErrors"
  | "linkedDataType"
  | "macroSheet"
  | "macros"
  | "mergeOverlap"
  | "missingPart"
  | "nameOfOtherSheet"
  | "nameRefused"
  | "newerFormats"
  | "pageBreaks"
  | "picturesAndShapes"
  | "pivotTable"
  | "protectedRanges"
  | "scenarios"
  | "shape"
  | "sheetNameTaken"
  | "sheetPassword"
  | "sheetWithoutPart"
  | "signature"
  | "slicers"
  | "smartTags"
  | "sparklines"
  | "structurePassword"
  | "tableHeader"
  | "tableNameTaken"
  | "textLooks"
  | "timelines"
  | "validationList"
  | "validationMessage"
  | "validationPrompts"
  | "webPublishing";

/** One thing that a file held and that a save cannot put back, or not as it was. */
export interface LostPart {
  readonly what: LostKind;
  /** Sheet, cell or object; undefined for the workbook as a whole. */
  readonly where: string | undefined;
  /** A name or type that the words need: of a chart, of a defined name. */
  readonly name?: string;
}

/** A part of a file that is left out. */
export function lostPart(what: LostKind, where?: string, name?: string): LostPart {
  return name === undefined ? { what, where } : { what, where, name };
}
