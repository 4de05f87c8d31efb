import { isMonthEnd, type CalendarDate } from "../calendar/calendar-date";
import { readYearLabel } from "../calendar/fiscal-year-label";

/** The note that a label carries while its year is not over: `2月末実績`, or `2月15日現在` within a month. */
export function asOfNote(asOf: CalendarDate): string {
  const month = `${String(asOf.month)}月`;
  return isMonthEnd(asOf) ? `${month}末実績` : `${month}${String(asOf.day)}日現在`;
}

/** Takes an as-of note and the brackets around it out of a label: `R7 (2025)（2月末実績）` becomes `R7 (2025)`. */
function withoutNote(label: string, note: string): string {
  const place = label.indexOf(note);
  if (place < 0) return label;
  const before = label.slice(0, place).replace(/[\s　]*[（([【［〔]?[\s　]*$/, "");
  return before + label.slice(place + note.length).replace(/^[\s　]*[）)\]】］〕]?/, "");
}

/**
 * A year's label as it should read when counted to `asOf`: with the note where the year is `provisional`, without it where
 * the year is over. A label that says so already, in whatever words, stays as it is.
 */
export function labelAsOf(label: string, asOf: CalendarDate, provisional: boolean): string {
  const reading = readYearLabel(label);
  const written = reading?.asOf;
  if (!provisional) return written ? withoutNote(label, written.text) : label;
  if (written?.month === asOf.month && isMonthEnd(asOf)) return label;
  const note = asOfNote(asOf);
  if (label.includes(note)) return label;
  return `${written ? withoutNote(label, written.text) : label}（${note}）`;
}
