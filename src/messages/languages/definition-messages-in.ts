import type { Language } from "../../core/model/language";
import type { DefinitionMessages } from "../definition-messages";
import { englishDefinitions } from "../en/definitions";
import { japaneseDefinitions } from "../ja/definitions";

const DEFINITIONS: Readonly<Record<Language, DefinitionMessages>> = {
  ja: japaneseDefinitions,
  en: englishDefinitions,
};

/** The words of the page on which an indicator is defined, loaded with it. */
export function definitionMessagesIn(language: Language): DefinitionMessages {
  return DEFINITIONS[language];
}
