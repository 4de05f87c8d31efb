/** The words of the form for 設定. */
export interface SettingsMessages {
  readonly heading: string;
  readonly lead: string;
  readonly asOf: string;
  readonly asOfHint: string;
  readonly asOfInvalid: string;
  readonly gradeScheme: string;
  /** The choice of bands of one's own, and the field for them. */
  readonly own: string;
  readonly ownBands: string;
  readonly ownBandsHint: string;
  readonly ownBandsInvalid: string;
  /** What other bands would make of the latest years. */
  readonly effect: (changed: number, graded: number) => string;
  readonly effectOf: (indicator: string, year: string, before: string, after: string) => string;
  readonly startMonth: string;
  readonly month: (month: number) => string;
  readonly language: string;
  /** No language is set: that of Excel's menus is taken. */
  readonly languageOfExcel: string;
  readonly prepare: string;
  readonly nothingChanged: string;
}
