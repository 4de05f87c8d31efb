import { createContext, useContext } from "react";
import { FIRST_MESSAGES } from "../../messages/languages/load-messages";
import type { Messages } from "../../messages/messages";

/** The words of the language that the pane speaks now. */
export const MessagesContext = createContext(FIRST_MESSAGES);

export function useMessages(): Messages {
  return useContext(MessagesContext);
}
