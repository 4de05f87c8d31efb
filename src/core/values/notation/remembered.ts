/** How many answers are kept: a workbook says the same few hundred words over and over, and a map of all texts of a ledger would only grow. */
const MOST_KEPT = 5000;

/** Longer texts are prose, which is asked about once. */
const LONGEST_KEPT = 200;

/**
 * The same answer for the same text, worked out once: a heading is asked about by each layout, from each row and for each
 * figure below it. Only for what depends on the text alone, and whose answers nobody changes.
 * @example
 * remembered((text) => text.length)("目標"); // 2
 */
export function remembered<Answer>(answerOf: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return answerOf(text);
    const found = known.get(text);
    if (found) return found.answer;
    const answer = answerOf(text);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, { answer });
    return answer;
  };
}
