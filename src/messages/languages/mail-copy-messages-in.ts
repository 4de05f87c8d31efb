import type { Language } from "../../core/model/language";
import { englishMailCopy } from "../en/mail-copy";
import { japaneseMailCopy } from "../ja/mail-copy";
import type { MailCopyMessages } from "../mail-copy-messages";

/** By themselves: the pane loads them with the page that makes copies, and not before. */
const MAIL_COPY: Readonly<Record<Language, MailCopyMessages>> = { ja: japaneseMailCopy, en: englishMailCopy };

/** All that is said of a copy that is safe to mail, in that language. */
export function mailCopyMessagesIn(language: Language): MailCopyMessages {
  return MAIL_COPY[language];
}
