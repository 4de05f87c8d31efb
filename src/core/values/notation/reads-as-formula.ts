/** The marks that make Excel read what follows as a formula, or swallow themselves (the apostrophe). */
const LEADS_ASTRAY = /^['=+\-@\t\0]/;

/** True where text would become a formula or lose its first character; a lone `-` stays what it is, with a space after it nobody knows. */
export function isReadAsFormula(text: string): boolean {
  const plain = halfWidth(text);
  return LEADS_ASTRAY.test(plain) && plain !== "-";
}

/** Full-width ASCII as half-width: a Japanese Excel reads `１２０` as 120. (NFKC would also turn ① into 1, Excel does not.) */
export function halfWidth(text: string): string {
  return text
    .replaceAll(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll("　", " ")
    .replaceAll("￥", "¥");
}
