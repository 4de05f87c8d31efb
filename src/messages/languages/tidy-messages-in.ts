import type { Language } from "../../core/model/language";
import { englishTidy } from "../en/tidy";
import { japaneseTidy } from "../ja/tidy";
import type { TidyMessages } from "../tidy-messages";

const TIDY: Readonly<Record<Language, TidyMessages>> = { ja: japaneseTidy, en: englishTidy };

/** The words of the page that makes 指標データ, loaded with it. */
export function tidyMessagesIn(language: Language): TidyMessages {
  return TIDY[language];
}
