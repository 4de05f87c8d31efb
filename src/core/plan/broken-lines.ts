/** Letters of half the width: ASCII and half-width kana. */
const NARROW = /[ -~｡-ﾟ]/;
/** In most fonts they are a little wider than half. */
const NARROW_WIDTH = 0.55;

/** What a program does not put at the beginning of a line: it takes the letter before along (禁則処理). */
const NOT_FIRST = /^[、。，．,.）)】」』〕］\]ー・：；:;！？!?々ぁぃぅぇぉっゃゅょァィゥェォッャュョ％%]/;

/** Latin words and numbers are kept whole, everything else may part at each letter. */
const PIECES = /[!-~]+| +|[^!-~ ]/gu;

/** How wide a text is, in full-width letters. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (NARROW.test(letter) ? NARROW_WIDTH : 1), 0);
}

/**
 * A text as lines of at most so many full-width letters, as a wrapped cell shows it: at its own line breaks, between
 * Japanese letters, and before a Latin word. A word that is longer than a line is cut. Joined again the lines of a text
 * without line breaks are the text: a space stays at the end of its line.
 * @example
 * brokenLines("研修動画の制作。", 7); // ["研修動画の制", "作。"]
 */
export function brokenLines(text: string, letters: number): string[] {
  return text.split("\n").flatMap((line) => brokenLine(line, Math.max(2, letters)));
}

function brokenLine(text: string, letters: number): string[] {
  const lines: string[] = [];
  let [line, width] = ["", 0];
  for (const piece of (text.match(PIECES) ?? []).flatMap((one) => cutTo(one, letters))) {
    const wide = widthOf(piece);
    if (line === "" || piece.trim() === "" || width + wide <= letters) {
      [line, width] = [line + piece, width + wide];
      continue;
    }
    const taken = NOT_FIRST.test(piece) ? lastLetter(line) : "";
    lines.push(line.slice(0, line.length - taken.length));
    [line, width] = [taken + piece, widthOf(taken) + wide];
  }
  return [...lines, line];
}

/** The last letter of a line that has others before it. */
function lastLetter(line: string): string {
  const letters = [...line];
  return letters.length > 1 ? (letters.at(-1) ?? "") : "";
}

function cutTo(piece: string, letters: number): string[] {
  if (widthOf(piece) <= letters) return [piece];
  const parts = Math.ceil(widthOf(piece) / letters);
  const length = Math.max(1, Math.floor(piece.length / parts));
  return piece.match(new RegExp(`.{1,${String(length)}}`, "gu")) ?? [piece];
}
