import type { SharingCode, SharingDataByCode, SharingFinding } from "../core/judge/findings/data-of-sharing";
import type { DescribedFinding } from "./describe";
import type { SharingMessages } from "./sharing-messages";

/** The title, message and explanation of a finding of 共有前チェック, in the language of `words`. */
export function describeSharingFinding(
  { code, data }: SharingFinding,
  words: SharingMessages,
): DescribedFinding {
  return describe(words, code, data);
}

function describe<Code extends SharingCode>(
  words: SharingMessages,
  code: Code,
  data: SharingDataByCode[Code],
): DescribedFinding {
  const { title, message, why, remedy } = words[code];
  return { title, message: message(data), why, remedy };
}
