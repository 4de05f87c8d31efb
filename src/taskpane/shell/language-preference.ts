import { languageOf, type Language } from "../../messages/language";
import { rememberedText } from "../state/remembered-text";

/** The language that someone chose in this Excel before, kept where the browser lets us. */
export interface LanguagePreference {
  readonly read: () => Language;
  readonly write: (language: Language) => void;
}

/**
 * Reads and writes the choice under a key of this add-in's own; without a choice, the language of Excel's menus.
 * Where storage is closed (private windows, policies) the choice lasts as long as the pane.
 */
export function languagePreference(
  storage: () => Pick<Storage, "getItem" | "setItem">,
  partition: string,
  displayLanguage: string | undefined,
): LanguagePreference {
  const kept = rememberedText(storage, partition, "language");
  return {
    read: () => {
      const chosen = kept.read();
      return chosen === "ja" || chosen === "en" ? chosen : languageOf(displayLanguage);
    },
    write: kept.write,
  };
}
