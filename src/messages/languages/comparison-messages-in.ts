import type { Language } from "../../core/model/language";
import type { ComparisonMessages } from "../comparison-messages";
import { englishComparison } from "../en/comparison";
import { japaneseComparison } from "../ja/comparison";

const COMPARISON: Readonly<Record<Language, ComparisonMessages>> = {
  ja: japaneseComparison,
  en: englishComparison,
};

/** The words of a comparison, apart from all others: who never compares anything does not load them. */
export function comparisonMessagesIn(language: Language): ComparisonMessages {
  return COMPARISON[language];
}
