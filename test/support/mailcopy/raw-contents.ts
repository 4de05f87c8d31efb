import { unzipSync } from "fflate";

/**
 * Everything that the bytes of a package can be read as, by the part's name: UTF-8 and both kinds of UTF-16, as it is,
 * with its references resolved, and without its tags. Files within the file too. Shares no code with what is tested.
 */
export function rawContents(bytes: Uint8Array, within = ""): Map<string, string> {
  const contents = new Map<string, string>();
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const decoded = ["utf-8", "utf-16le", "utf-16be"].map((encoding) =>
      new TextDecoder(encoding).decode(content),
    );
    const resolved = decoded.map((text) =>
      text
        .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
    );
    const joined = resolved.map((text) => text.replace(/<[^>]*>/g, ""));
    contents.set(within + name, [name, ...decoded, ...resolved, ...joined].join("\n"));
    if (content[0] === 0x50 && content[1] === 0x4b) {
      for (const [inner, text] of rawContents(content, `${within}${name}!`)) contents.set(inner, text);
    }
  }
  return contents;
}

/** The parts of a package in which a text can be read. */
export function partsWith(bytes: Uint8Array, text: string): string[] {
  return [...rawContents(bytes)].flatMap(([name, content]) => (content.includes(text) ? [name] : []));
}
