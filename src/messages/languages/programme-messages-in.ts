import type { Language } from "../../core/model/language";
import { englishProgramme } from "../en/programme";
import { japaneseProgramme } from "../ja/programme";
import type { ProgrammeMessages } from "../programme-messages";

const PROGRAMME: Readonly<Record<Language, ProgrammeMessages>> = {
  ja: japaneseProgramme,
  en: englishProgramme,
};

/** The words about the programme's money, loaded with the tab that counts it. */
export function programmeMessagesIn(language: Language): ProgrammeMessages {
  return PROGRAMME[language];
}
