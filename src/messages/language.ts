/** The languages that the pane and the headless report speak. */
export type Language = "ja" | "en";

/** The language for a locale such as `ja-JP`: Japanese unless the locale is plainly another language's. */
export function languageOf(locale: string | undefined): Language {
  if (locale === undefined || locale === "") return "ja";
  return locale.toLowerCase().startsWith("ja") ? "ja" : "en";
}
