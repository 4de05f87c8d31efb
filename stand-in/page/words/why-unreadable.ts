import type { UnreadableFile } from "../../../src/ooxml/package/unreadable-file";
import { messages } from "./messages.ja";

/** What is wrong with a file that cannot be opened and what to do; of a damaged one also what is broken, and where. */
export function whyUnreadable({ code, damage }: UnreadableFile): string {
  const why = messages.unreadable[code];
  if (!damage) return why;
  const { fault, part } = damage;
  return `${why}（${part === undefined ? "" : `${part}: `}${messages.fault[fault]}）`;
}
