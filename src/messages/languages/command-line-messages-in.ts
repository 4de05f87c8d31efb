import type { Language } from "../../core/model/language";
import type { CommandLineMessages } from "../command-line-messages";
import { englishCommandLine } from "../en/command-line";
import { japaneseCommandLine } from "../ja/command-line";

const MESSAGES: Readonly<Record<Language, CommandLineMessages>> = {
  ja: japaneseCommandLine,
  en: englishCommandLine,
};

/** What only the command line says, in that language: apart from the rest, which the pane loads. */
export function commandLineMessagesIn(language: Language): CommandLineMessages {
  return MESSAGES[language];
}
