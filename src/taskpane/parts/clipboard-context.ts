import { createContext, useContext } from "react";

type CopyText = (text: string) => Promise<void>;

/** Copies text for another program; rejects where the pane has no clipboard, as without one given. */
export const ClipboardContext = createContext<CopyText>(() => Promise.reject(new Error("no clipboard")));

export function useCopyText(): CopyText {
  return useContext(ClipboardContext);
}
