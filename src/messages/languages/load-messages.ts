import type { Language } from "../../core/model/language";
import { japaneseMessages } from "../ja/japanese-messages";
import type { Messages } from "../messages";

/** The words for the moment before others are there: those of the people the add-in is made for. */
export const FIRST_MESSAGES: Messages = japaneseMessages;

/** Where a language's words come from when somebody asks for them: a file that the pane loads once, on use. */
const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  ja: () => Promise.resolve(japaneseMessages),
  en: async () => (await import("../en/english-messages")).englishMessages,
};

const loaded = new Map<Language, Messages>([["ja", japaneseMessages]]);

/** The words of a language where they are there already. */
export function loadedMessages(language: Language): Messages | undefined {
  return loaded.get(language);
}

/** The words of a language. Rejects where their file cannot be had, and asks for it again the next time. */
export async function loadMessages(language: Language): Promise<Messages> {
  const messages = loaded.get(language) ?? (await LOADERS[language]());
  loaded.set(language, messages);
  return messages;
}
