import type { Language } from "../../core/model/language";
import { englishMessages } from "../en/english-messages";
import { japaneseMessages } from "../ja/japanese-messages";
import type { Messages } from "../messages";

/** The words of each language: a language without words does not compile. */
const MESSAGES: Readonly<Record<Language, Messages>> = { ja: japaneseMessages, en: englishMessages };

/** All that users read, in that language. */
export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}
