/** What is settled is the whole as well, whatever was said early. */
const WHOLE = /^(?:全体|総計|合?計|(?!累|小|期間)\D{1,6}計|\(?確[定報]値?\)?)$/;

/** Whether a word, in the form of `compareKey`, says that its figure is the whole beside its parts: 計, 全体, （確定）. */
export function isWhole(word: string): boolean {
  return word.length <= 12 && WHOLE.test(word);
}
