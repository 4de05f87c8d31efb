import type { Language } from "../../core/model/language";
import { englishLedgers } from "../en/ledgers";
import { japaneseLedgers } from "../ja/ledgers";
import type { LedgerMessages } from "../ledger-messages";

const LEDGERS: Readonly<Record<Language, LedgerMessages>> = { ja: japaneseLedgers, en: englishLedgers };

/** The words about the ledgers and their definitions, loaded with the tab that lists them. */
export function ledgerMessagesIn(language: Language): LedgerMessages {
  return LEDGERS[language];
}
