import { formatEraYear } from "../../values/calendar/japanese-era";
import type { AsOfNote } from "../../values/notation/as-of-note";
import type { YearHeading } from "../../model/indicator";
import { normaliseText } from "../../values/notation/normalise";

/** A year as the add-in heads it: `H29`, or `2017` where the table's own heading names no era. */
export function yearLabel(heading: YearHeading): string {
  const raw = normaliseText(heading.raw);
  const namesWesternOnly =
    /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/.test(raw) && !/[MTSHR明大昭平令]/i.test(raw.replace(/FY/i, ""));
  return namesWesternOnly ? String(heading.fiscalYear) : formatEraYear(heading.fiscalYear);
}

/** What a provisional figure is counted to, as a chart labels it: `2月末` of `2月末実績`, `見込` of `見込`. */
export function asOfLabel(note: AsOfNote): string {
  const text = normaliseText(note.text).replace(/^[(【\s]+|(?<![)】\s])[)】\s]+$/g, "");
  return text.replace(/(?:実績|現在|時点)(?:値)?$/, "") || text;
}
