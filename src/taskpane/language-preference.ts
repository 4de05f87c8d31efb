import { languageOf, type Language } from "./messages/language";

const KEY = "kpi-ledger.language";

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
  const key = `${partition}${KEY}`;
  return {
    read: () => {
      try {
        const chosen = storage().getItem(key);
        if (chosen === "ja" || chosen === "en") return chosen;
      } catch {
        // Nothing was kept; Excel's own language will do.
      }
      return languageOf(displayLanguage);
    },
    write: (language) => {
      try {
        storage().setItem(key, language);
      } catch {
        // It stays chosen until the pane is closed.
      }
    },
  };
}
