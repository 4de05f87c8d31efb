/**
 * The languages that the add-in speaks, each by the name that its speakers know, which 設定「表示言語」 offers and the
 * pane's switch shows; `synonyms` are taken for it as well.
 */
export const LANGUAGES = {
  ja: { name: "日本語", synonyms: ["ja"] },
  en: { name: "English", synonyms: ["en", "英語"] },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly synonyms: readonly string[] }>
>;

export type Language = keyof typeof LANGUAGES;

/** True for the code of a language that the add-in speaks: `ja`, `en`. */
export function isLanguage(code: string | undefined): code is Language {
  return code !== undefined && Object.hasOwn(LANGUAGES, code);
}

/** Every language, in the order in which they are offered. */
export const LANGUAGE_CODES: readonly Language[] = Object.keys(LANGUAGES).filter(isLanguage);
