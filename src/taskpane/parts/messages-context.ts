import { createContext, useContext } from "react";
import { japaneseMessages } from "../../messages/ja/japanese-messages";
import type { Messages } from "../../messages/messages";

/** The words of the language that the pane speaks now; Japanese where nothing else was chosen. */
export const MessagesContext = createContext<Messages>(japaneseMessages);

export function useMessages(): Messages {
  return useContext(MessagesContext);
}
