import type { Language } from "../../core/model/language";
import { englishRecount } from "../en/recount";
import { japaneseRecount } from "../ja/recount";
import type { RecountMessages } from "../recount-messages";

const RECOUNT: Readonly<Record<Language, RecountMessages>> = { ja: japaneseRecount, en: englishRecount };

/** The words about recounting and the records behind a figure, loaded with the tab that counts. */
export function recountMessagesIn(language: Language): RecountMessages {
  return RECOUNT[language];
}
