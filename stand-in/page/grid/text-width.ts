/**
 * How wide a text will be, in CSS pixels, without asking the browser: full-width characters are as wide as the font is
 * high, others about half. Good to a few percent for Japanese fonts, which is what overflow and #### need.
 */
export function textWidth(text: string, fontPoints: number): number {
  let halves = 0;
  for (const character of text) halves += isNarrow(character) ? 1.1 : 2;
  return (halves / 2) * ((fontPoints * 96) / 72);
}

/** ASCII, Latin letters and half-width katakana. */
function isNarrow(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x2000 || (code >= 0xff61 && code <= 0xff9f);
}
