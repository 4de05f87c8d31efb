import { isLanguage, type Language } from "../../core/model/language";
import { rememberedText } from "../state/remembered-text";

/** The language that someone chose in this Excel's pane before, kept where the browser lets us. */
export interface LanguagePreference {
  /** undefined where nobody has chosen. */
  readonly read: () => Language | undefined;
  readonly write: (language: Language) => void;
}

/**
 * Reads and writes the choice under a key of this add-in's own. Where storage is closed (private windows, policies) the
 * choice lasts as long as the pane.
 */
export function languagePreference(
  storage: () => Pick<Storage, "getItem" | "setItem">,
  partition: string,
): LanguagePreference {
  const kept = rememberedText(storage, partition, "language");
  return {
    read: () => {
      const chosen = kept.read();
      return isLanguage(chosen) ? chosen : undefined;
    },
    write: kept.write,
  };
}
