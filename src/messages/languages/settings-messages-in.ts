import type { Language } from "../../core/model/language";
import { englishSettings } from "../en/settings";
import { japaneseSettings } from "../ja/settings";
import type { SettingsMessages } from "../settings-messages";

const SETTINGS: Readonly<Record<Language, SettingsMessages>> = { ja: japaneseSettings, en: englishSettings };

/** The words of the form of 設定, loaded with its tab. */
export function settingsMessagesIn(language: Language): SettingsMessages {
  return SETTINGS[language];
}
