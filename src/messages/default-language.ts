import { LANGUAGE_CODES, type Language } from "../core/model/language";

/** The language where nobody says which: that of the people the add-in is made for. */
export const DEFAULT_LANGUAGE: Language = "ja";

/** The language for a locale such as `ja-JP`; English for the locale of a language that the add-in does not speak. */
export function languageOf(locale: string | undefined): Language {
  if (locale === undefined || locale === "") return DEFAULT_LANGUAGE;
  return LANGUAGE_CODES.find((code) => locale.toLowerCase().startsWith(code)) ?? "en";
}
