import { createContext, useContext } from "react";
import { DEFAULT_LANGUAGE } from "../../messages/language";
import { messagesIn } from "../../messages/languages/messages-in";
import type { Messages } from "../../messages/messages";

/** The words of the language that the pane speaks now. */
export const MessagesContext = createContext<Messages>(messagesIn(DEFAULT_LANGUAGE));

export function useMessages(): Messages {
  return useContext(MessagesContext);
}
