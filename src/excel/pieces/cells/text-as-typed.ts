import { halfWidth, isReadAsFormula } from "../../../core/values/notation/reads-as-formula";

const ERROR_VALUES = /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/i;

/** Every character that a number, a date or a time may be made of, in an English or a Japanese Excel. */
const ONLY_OF_NUMBERS_AND_DATES = /^[\d\s.,:/\-+()%¥$€£\\eE年月日時分秒元MTSHRmtshrAPap明治大正昭和平成令]+$/;
const WITH_AN_ENGLISH_MONTH =
  /^[\d\s.,:/-]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\d\s.,:/-]*$/i;
/** `H29`, `R7`: an era year alone is no date to Excel. */
const ERA_YEAR_ALONE = /^[A-Z]\d+$/i;

/**
 * A text as it has to be written so that the cell holds exactly this text: with an apostrophe in front where Excel
 * would otherwise make a formula, a number, a date, a truth value or an error of it, and as it is everywhere else.
 */
export function textAsTyped(text: string): string {
  return isReadAsFormula(text) || isConverted(text) ? `'${text}` : text;
}

/**
 * True where Excel may make a value of the text. What it takes for a date depends on its language, so text that only
 * looks as if is counted too: a spared apostrophe is not worth a changed text.
 */
export function isConverted(text: string): boolean {
  const plain = halfWidth(text).trim();
  if (/^(true|false)$/i.test(plain) || ERROR_VALUES.test(plain)) return true;
  if (!/\d/.test(plain) || ERA_YEAR_ALONE.test(plain)) return false;
  return ONLY_OF_NUMBERS_AND_DATES.test(plain) || WITH_AN_ENGLISH_MONTH.test(plain);
}
