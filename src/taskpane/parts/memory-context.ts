import { createContext, useContext } from "react";
import type { RememberedText } from "../state/remembered-text";

/** What the pane remembers of the person at this computer. */
export interface PaneMemory {
  /** 記入者: who writes reasons. */
  readonly author: RememberedText;
  /** `off` where edits are not to be checked by themselves. */
  readonly liveCheck: RememberedText;
  /** `closed` once somebody has closed the sentence that says what this is. */
  readonly introduction: RememberedText;
}

const nothing: RememberedText = { read: () => undefined, write: () => undefined };

/** Remembers nothing where the pane was given no memory. */
export const MemoryContext = createContext<PaneMemory>({
  author: nothing,
  liveCheck: nothing,
  introduction: nothing,
});

export function useMemory(): PaneMemory {
  return useContext(MemoryContext);
}
