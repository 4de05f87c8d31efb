import { isMonthEnd, type CalendarDate } from "../../values/calendar/calendar-date";
import type { AsOfNote } from "../../values/notation/as-of-note";
import { readYearLabel } from "../../values/notation/fiscal-year-label";
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
 * Takes an as-of note out of a label, with the brackets around it: `R7 (2025)（2月末実績）` becomes `R7 (2025)`. The note is
 * as `readYearLabel` gives it, narrow and without spaces, whatever the label has.
 */
function withoutNote(label: string, note: string): string {
  const says = (text: string): boolean => normaliseText(text).replace(/\s/g, "").includes(note);
  const bracketed = (label.match(IN_BRACKETS) ?? []).find(says);
  if (bracketed !== undefined) return label.replace(bracketed, "").trimEnd();
  return label.replace(note, "").trimEnd();
}

/**
 * A year's label as it should read when counted to `asOf`: with the note where the year is `provisional`, without it where
 * the year is over. A label that says so already, in whatever words, stays as it is.
 */
export function labelAsOf(label: string, asOf: CalendarDate, provisional: boolean): string {
  const reading = readYearLabel(label);
  const written = reading?.asOf;
  if (!provisional) return written ? withoutNote(label, written.text) : label;
  if (written && saysAsOf(written, asOf)) return label;
  const note = asOfNote(asOf);
  if (label.includes(note)) return label;
  return `${written ? withoutNote(label, written.text) : label}（${note}）`;
}
