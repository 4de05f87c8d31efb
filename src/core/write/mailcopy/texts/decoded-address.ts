/**
 * An address of the web as its `%…` are read, spaces for `+` as in searches; undefined where they are in another coding
 * than UTF-8, such as Shift_JIS.
 * @example
 * decodedAddress("https://example.jp/?q=%E7%AB%8B%E7%A7%91+A"); // "https://example.jp/?q=立科 A"
 */
export function decodedAddress(address: string): string | undefined {
  try {
    return decodeURIComponent(address.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}
