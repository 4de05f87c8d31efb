import { NAGANO_SCHEME, type GradeScheme } from "../../core/model/grade-scheme";
import type { Language } from "../../core/model/language";
import {
  GRADE_SCHEME_WORDS,
  gradeSchemeOf,
  gradeSchemeText,
} from "../../core/read/definition/read-grade-scheme";
import type { Settings } from "../../core/read/definition/settings";
import { formatIsoDate, type CalendarDate } from "../../core/values/calendar/calendar-date";
import { readDate } from "../../core/values/notation/read-date";
import type { SettingChanges } from "../../core/write/answers/plan-settings";

/** The choice of bands that are none of the presets. */
export const OWN_BANDS = "own";

/** The form's fields as they are typed and chosen. */
export interface SettingFields {
  /** `2026-02-28`, or "". */
  readonly asOf: string;
  /** A preset's name, or `OWN_BANDS`. */
  readonly gradeScheme: string;
  readonly ownBands: string;
  readonly startMonth: number;
  readonly language: Language | "";
}

/** The fields as 設定 fills them, the defaults where it says nothing. */
export function settingFields(settings: Settings): SettingFields {
  const bands = gradeSchemeText(settings.gradeScheme ?? NAGANO_SCHEME);
  const isPreset = GRADE_SCHEME_WORDS.includes(bands);
  return {
    asOf: settings.asOf ? formatIsoDate(settings.asOf) : "",
    gradeScheme: isPreset ? bands : OWN_BANDS,
    ownBands: isPreset ? "" : bands,
    startMonth: settings.startMonth,
    language: settings.language ?? "",
  };
}

function bandsText({ gradeScheme, ownBands }: SettingFields): string {
  return gradeScheme === OWN_BANDS ? ownBands.trim() : gradeScheme;
}

/** The bands that the fields name; undefined where they name none. */
export function schemeOf(fields: SettingFields): GradeScheme | undefined {
  return gradeSchemeOf(bandsText(fields));
}

/** Earlier days are slips of the pen: no ledger of a programme that is measured now goes back so far. */
const FIRST_YEAR = 2000;

function dateOf(text: string): CalendarDate | "" | undefined {
  if (text === "") return "";
  const reading = readDate(text);
  return reading.state === "date" && reading.date.year >= FIRST_YEAR ? reading.date : undefined;
}

/** What differs between the fields and 設定, and the fields that cannot be understood. */
export function settingChanges(
  fields: SettingFields,
  settings: Settings,
): { readonly changes: SettingChanges; readonly invalid: ReadonlySet<keyof SettingFields> } {
  const were = settingFields(settings);
  const asOf = dateOf(fields.asOf);
  const bands = bandsText(fields);
  const invalid = new Set<keyof SettingFields>();
  if (asOf === undefined) invalid.add("asOf");
  if (!gradeSchemeOf(bands)) invalid.add("gradeScheme");
  return {
    invalid,
    changes: {
      ...(asOf !== undefined && fields.asOf !== were.asOf && { asOf }),
      ...(bands !== bandsText(were) && { gradeScheme: bands }),
      ...(fields.startMonth !== were.startMonth && { startMonth: fields.startMonth }),
      ...(fields.language !== were.language && { language: fields.language }),
    },
  };
}
