import { oneOf, text } from "../../protocol/argument";
import { ApiObject, apiName } from "../../protocol/api-object";
import type { PageLayoutState } from "../book-state";

type Part = "Left" | "Center" | "Right";

const marks: Readonly<Record<Part, string>> = { Left: "L", Center: "C", Right: "R" };

/** The headers and footers of a sheet's printed pages: `HeaderFooterGroup` in the API. */
export class HeaderFooterGroupApi extends ApiObject {
  readonly [apiName] = "HeaderFooterGroup";

  constructor(readonly layout: PageLayoutState) {
    super();
  }

  get state(): string {
    const codes = this.layout.headerFooter ?? {};
    const first = Object.keys(codes).some((name) => name.startsWith("first"));
    const even = Object.keys(codes).some((name) => name.startsWith("even"));
    if (first && even) return "FirstOddAndEven";
    return first ? "FirstAndDefault" : even ? "OddAndEven" : "Default";
  }

  set state(written: unknown) {
    oneOf(written, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"], "state");
  }

  get defaultForAllPages(): HeadersFootersApi {
    return new HeadersFootersApi(this.layout, "odd");
  }
}

export class HeadersFootersApi extends ApiObject {
  readonly [apiName] = "HeadersFooters";

  constructor(
    readonly layout: PageLayoutState,
    readonly pages: "odd" | "even" | "first",
  ) {
    super();
  }

  get leftHeader(): string {
    return this.#read("Header", "Left");
  }

  set leftHeader(written: unknown) {
    this.#write("Header", "Left", text(written, "leftHeader"));
  }

  get centerHeader(): string {
    return this.#read("Header", "Center");
  }

  set centerHeader(written: unknown) {
    this.#write("Header", "Center", text(written, "centerHeader"));
  }

  get rightHeader(): string {
    return this.#read("Header", "Right");
  }

  set rightHeader(written: unknown) {
    this.#write("Header", "Right", text(written, "rightHeader"));
  }

  get leftFooter(): string {
    return this.#read("Footer", "Left");
  }

  set leftFooter(written: unknown) {
    this.#write("Footer", "Left", text(written, "leftFooter"));
  }

  get centerFooter(): string {
    return this.#read("Footer", "Center");
  }

  set centerFooter(written: unknown) {
    this.#write("Footer", "Center", text(written, "centerFooter"));
  }

  get rightFooter(): string {
    return this.#read("Footer", "Right");
  }

  set rightFooter(written: unknown) {
    this.#write("Footer", "Right", text(written, "rightFooter"));
  }

  #read(kind: "Header" | "Footer", part: Part): string {
    return splitCodes(this.layout.headerFooter?.[this.pages + kind] ?? "")[part];
  }

  #write(kind: "Header" | "Footer", part: Part, code: string): void {
    const name = this.pages + kind;
    const parts = { ...splitCodes(this.layout.headerFooter?.[name] ?? ""), [part]: code };
    const joined = (["Left", "Center", "Right"] as const)
      .filter((one) => parts[one] !== "")
      .map((one) => `&${marks[one]}${parts[one]}`)
      .join("");
    const codes: Record<string, string> = { ...this.layout.headerFooter };
    if (joined === "") Reflect.deleteProperty(codes, name);
    else codes[name] = joined;
    if (Object.keys(codes).length === 0) delete this.layout.headerFooter;
    else this.layout.headerFooter = codes;
  }
}

/** `&L…&C…&R…` in its three parts; what is before the first mark is the centre's. */
function splitCodes(codes: string): Record<Part, string> {
  const parts: Record<Part, string> = { Left: "", Center: "", Right: "" };
  let part: Part = "Center";
  for (const piece of codes.split(/(&[LCR])/)) {
    if (piece === "&L") part = "Left";
    else if (piece === "&C") part = "Center";
    else if (piece === "&R") part = "Right";
    else parts[part] += piece;
  }
  return parts;
}
