/**
 * An address of the web as its `%…` are read, spaces for `+` as in searches; undefined where they are in another coding
 * than UTF-8, such as Shift_JIS.
 * @example
 * decodedAddress("https://example.jp/?q=%E7%AB%8B%E7%A7%91+A"); // "https://example.jp/?q=立科 A"
 */
export function decodedAddress(address: string): string | undefined {
  let text = address.replaceAll("+", " ");
  try {
    // An address within an address is written so once more.
    for (let times = 0; times < DEEPEST && ESCAPED.test(text); times += 1) text = decodeURIComponent(text);
  } catch {
    return undefined;
  }
  return text;
}

const DEEPEST = 4;
const ESCAPED = /%[0-9a-f]{2}/i;
