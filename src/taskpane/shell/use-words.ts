import { useEffect, useState } from "react";
import type { Language } from "../../core/model/language";
import { FIRST_MESSAGES, loadedMessages, loadMessages } from "../../messages/languages/load-messages";
import type { Messages } from "../../messages/messages";

export interface Words {
  readonly messages: Messages;
  /** Why the words of the language cannot be had. */
  readonly failure: { readonly error: unknown } | undefined;
}

/** The words of a language; until they have been loaded, those that the pane begins with. */
export function useWords(language: Language): Words {
  const [, setArrived] = useState<Language>();
  const [failed, setFailed] = useState<{ readonly language: Language; readonly error: unknown }>();
  const there = loadedMessages(language);
  useEffect(() => {
    if (there !== undefined) return;
    loadMessages(language).then(
      () => {
        setArrived(language);
      },
      (error: unknown) => {
        setFailed({ language, error });
      },
    );
  }, [language, there]);
  if (there) return { messages: there, failure: undefined };
  return { messages: FIRST_MESSAGES, failure: failed?.language === language ? failed : undefined };
}
