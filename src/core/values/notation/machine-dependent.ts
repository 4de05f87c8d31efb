/** ① ㈱ ㎡ Ⅳ № ℡, era signs, and letters that someone has made up (private use). Kanji of names are no such thing. */
const MACHINE_DEPENDENT = /[\u2116\u2121\u2160-\u217F\u2460-\u24FF\u3220-\u324F\u3280-\u33FF\uE000-\uF8FF]/gu;

/** The machine-dependent characters of a text, each once; "" for none. */
export function machineDependentIn(text: string): string {
  return [...new Set(text.match(MACHINE_DEPENDENT) ?? [])].join("");
}

/**
 * The text with its machine-dependent characters written out, everything else untouched; a letter that someone has made
 * up stays, as nobody knows what it stands for.
 * @example
 * withoutMachineDependent("①"); // "1"
 * withoutMachineDependent("㈱蓼科（㎡）"); // "(株)蓼科（m2）"
 */
export function withoutMachineDependent(text: string): string {
  return text.replace(MACHINE_DEPENDENT, (letter) => letter.normalize("NFKC"));
}
