import { formatEraFiscalYear } from "../../values/calendar/japanese-era";
import { isMonthEnd, type CalendarDate } from "../../values/calendar/calendar-date";
import type { AsOfNote } from "../../values/notation/as-of-note";
import { countedTo, readAsOfNote, readYearLabel } from "../../values/notation/fiscal-year-label";
import { normaliseText } from "../../values/notation/normalise";

/** The note that a label carries while its year is not over: `2月末実績`, or `2月15日現在` within a month. */
export function asOfNote(asOf: CalendarDate): string {
  const month = `${String(asOf.month)}月`;
  return isMonthEnd(asOf) ? `${month}末実績` : `${month}${String(asOf.day)}日現在`;
}

/** Whether a note, wherever it is written, says that is counted to `asOf`. */
export function saysAsOf(note: AsOfNote, asOf: CalendarDate): boolean {
  return (note.month === asOf.month && isMonthEnd(asOf)) || note.text === asOfNote(asOf);
}

const MONTH_END = /[0-9０-９]{1,2}(?=月末)/;

/**
 * A cell that says nothing but how far is counted, as it should read when counted to `asOf`, in its own brackets and words as
 * far as they fit: `【1月末現在】` becomes `【2月末現在】`, or `【2月15日現在】`.
 */
export function noteAsOf(text: string, asOf: CalendarDate): string {
  if (isMonthEnd(asOf) && MONTH_END.test(text)) return text.replace(MONTH_END, String(asOf.month));
  const shown = text.trim();
  const [open = ""] = /^[（([【［〔]/.exec(shown) ?? [];
  const [close = ""] = /[）)\]】］〕]$/.exec(shown) ?? [];
  return `${open}${asOfNote(asOf)}${close}`;
}

const IN_BRACKETS = /[\s　]*[（([【［〔][^（）()【】［］〔〕[\]]*[）)\]】］〕]/g;

/**
 * Puts `instead` in the place of a label's as-of note, with the brackets around it where nothing is put there: `R7 (2025)` of
 * `R7 (2025)（2月末実績）`. The note is as `readYearLabel` gives it, whatever the label has: `R6年2月末` of `実績（R6.2末）`.
 */
function replaceNote(label: string, note: AsOfNote, instead: string): string {
  const isNote = (text: string): boolean => {
    const plain = normaliseText(text).replace(/\s/g, "");
    return plain.includes(note.text) || readAsOfNote(countedTo(plain.slice(1, -1)))?.month === note.month;
  };
  const bracketed = (label.match(IN_BRACKETS) ?? []).find((text) => isNote(text));
  if (bracketed === undefined) return label.replace(note.text, instead).trimEnd();
  const kept = instead === "" ? "" : bracketed.replace(/(?<=[（([【［〔]).*(?=.$)/, instead);
  return label.replace(bracketed, kept).trimEnd();
}

/**
 * A year's label as it should read when counted to `asOf`: with the note where the year is `provisional`, without it where
 * the year is over. A label that says so already, in whatever words, stays as it is; one whose note alone names its year,
 * `実績（令和6年2月末現在）`, names it in the note's place: `実績（令和5年度）`.
 */
export function labelAsOf(label: string, asOf: CalendarDate, provisional: boolean): string {
  const reading = readYearLabel(label);
  const written = reading?.asOf;
  const note = provisional ? asOfNote(asOf) : "";
  if (!written) return !provisional || label.includes(note) ? label : `${label}（${note}）`;
  if (provisional && (saysAsOf(written, asOf) || label.includes(note))) return label;
  const bare = replaceNote(label, written, "");
  const isNamed = readYearLabel(bare) !== undefined;
  if (isNamed || reading.state === "bare") return provisional ? `${bare}（${note}）` : bare;
  const word = provisional ? note : (/実績値?$/.exec(written.text)?.[0] ?? "");
  return replaceNote(label, written, formatEraFiscalYear(reading.fiscalYear) + word);
}
