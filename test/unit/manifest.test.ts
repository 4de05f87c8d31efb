/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { manifestFaults } from "../support/manifest-content";
import { manifestVersion, productionManifest } from "../../scripts/production-manifest";

const root = path.join(__dirname, "..", "..");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const development = parse(text);

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, "application/xml");
}

function elements(document: Document, name: string): Element[] {
  return [...document.getElementsByTagName("*")].filter((element) => element.localName === name);
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

function addresses(document: Document): string[] {
  return [...document.getElementsByTagName("*")].flatMap((element) => [
    ...["DefaultValue", "Value", "Url"]
      .map((name) => attribute(element, name))
      .filter((value) => /^[a-z]+:\/\//.test(value)),
    ...(element.localName === "AppDomain" ? [element.textContent] : []),
  ]);
}

/** Width and height stand in a PNG's first chunk, at bytes 16 and 20. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function assetOf(address: string): string {
  return path.join(root, new URL(address).pathname);
}

describe("manifest.xml", () => {
  it("is well-formed", () => {
    expect(development.getElementsByTagName("parsererror")).toHaveLength(0);
    expect(development.documentElement.localName).toBe("OfficeApp");
  });

  it("has in each element what the schema allows, in the schema's order", () => {
    expect(manifestFaults(development)).toEqual([]);
  });

  it.each([
    [
      "the runtime after the ribbon",
      /(<Runtimes>[\s\S]*<\/Runtimes>)([\s\S]*<\/DesktopFormFactor>)/,
      "$2$1",
      "Host",
    ],
    [
      "the shortcuts within the overrides",
      /(<\/VersionOverrides>\s*)(<ExtendedOverrides.*\/>)/,
      "$2$1",
      "VersionOverrides",
    ],
    ["no version", /<Version>.*<\/Version>/, "", "OfficeApp"],
    ["a button without its tip", /<Supertip>[\s\S]*?<\/Supertip>/, "", "Control"],
    ["an icon without its size", /<bt:Image size="16"/, "<bt:Image", "Image"],
    ["an element that nobody knows", /<Permissions>/, "<Colour/><Permissions>", "OfficeApp"],
  ])("would not pass with %s", (_, pattern, replacement, at) => {
    const spoiled = text.replace(pattern, replacement);
    expect(spoiled).not.toBe(text);
    expect(manifestFaults(parse(spoiled)).map((fault) => fault.split(" ")[0]?.split("/").at(-1))).toContain(
      at,
    );
  });

  it("has one page for the pane, the command and its shortcut, so that one runtime has all three", () => {
    const pane = elements(development, "Action").find(
      (action) => action.getAttribute("xsi:type") === "ShowTaskpane",
    );
    const page = [...(pane?.children ?? [])].find((child) => child.localName === "SourceLocation");
    const [runtime] = elements(development, "Runtime");
    const [functionFile] = elements(development, "FunctionFile");
    expect(elements(development, "Runtime")).toHaveLength(1);
    expect(runtime?.getAttribute("lifetime")).toBe("long");
    for (const element of [page, functionFile]) {
      expect(element?.getAttribute("resid")).toBe(runtime?.getAttribute("resid"));
    }
  });

  it("has a shortcut for every command without a pane, on keys that Microsoft leaves to add-ins", () => {
    const [overrides] = elements(development, "ExtendedOverrides");
    const file = assetOf(attribute(overrides ?? development.documentElement, "Url"));
    const { actions, shortcuts } = JSON.parse(readFileSync(file, "utf8")) as {
      actions: { id: string; type: string; name: string }[];
      shortcuts: { action: string; key: { default: string } }[];
    };
    const commands = elements(development, "FunctionName").map((element) => element.textContent);
    expect(actions.map(({ id }) => id)).toEqual(commands);
    expect(shortcuts.map(({ action }) => action)).toEqual(commands);
    for (const { type, name } of actions) expect([type, name.length > 0]).toEqual(["ExecuteFunction", true]);
    for (const { key } of shortcuts) {
      // "Use only keyboard shortcuts with the following pattern: Ctrl+Shift+Alt+x" (docs/decisions/manifest.md).
      expect(key.default).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z0-9]$/);
      const tips = elements(development, "String").filter(
        (string) => attribute(string, "id") === "NextFinding.Description",
      );
      const wordings = tips.flatMap((tip) => [
        attribute(tip, "DefaultValue"),
        ...[...tip.children].map((child) => attribute(child, "Value")),
      ]);
      expect(wordings).toHaveLength(2);
      for (const wording of wordings) expect(wording).toContain(key.default);
    }
  });

  it("names only resources that exist, each once, in 32 characters or fewer", () => {
    const resources = elements(development, "Resources").flatMap((list) =>
      [...list.children].flatMap((kind) => [...kind.children].map((child) => attribute(child, "id"))),
    );
    const wanted = [...development.getElementsByTagName("*")]
      .map((element) => element.getAttribute("resid"))
      .filter((resid) => resid !== null);
    expect(new Set(resources).size).toBe(resources.length);
    expect([...new Set(wanted)].sort()).toEqual([...resources].sort());
    for (const id of resources) expect(id.length).toBeLessThanOrEqual(32);
  });

  it("keeps short strings within 125 characters and long ones within 250, in every language", () => {
    for (const [kind, limit] of [
      ["ShortStrings", 125],
      ["LongStrings", 250],
    ] as const) {
      const strings = elements(development, kind).flatMap((list) => [...list.children]);
      expect(strings.length).toBeGreaterThan(0);
      for (const string of strings) {
        const wordings = [
          attribute(string, "DefaultValue"),
          ...[...string.children].map((child) => attribute(child, "Value")),
        ];
        for (const wording of wordings) {
          expect(wording).not.toBe("");
          expect(wording.length).toBeLessThanOrEqual(limit);
        }
      }
    }
  });

  it("is in Japanese, with one English override for each text", () => {
    expect(elements(development, "DefaultLocale")[0]?.textContent).toBe("ja-JP");
    const texts = [
      ...elements(development, "String"),
      ...elements(development, "DisplayName"),
      ...elements(development, "Description").filter((element) => element.hasAttribute("DefaultValue")),
    ];
    for (const element of texts) {
      expect([...element.children].map((child) => attribute(child, "Locale"))).toEqual(["en-US"]);
    }
  });

  it("serves everything over https", () => {
    expect(addresses(development).length).toBeGreaterThan(0);
    for (const address of addresses(development)) expect(address).toMatch(/^https:\/\/localhost:3000(\/|$)/);
  });

  it("points to icons that have the size that they are used at", () => {
    const byId = new Map(
      elements(development, "Images")
        .flatMap((list) => [...list.children])
        .map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]),
    );
    const used = elements(development, "Image").filter((image) => image.hasAttribute("size"));
    expect(new Set(used.map((image) => attribute(image, "size")))).toEqual(
      new Set(["16", "20", "32", "64", "80"]),
    );
    for (const image of used) {
      const size = Number(attribute(image, "size"));
      expect(pngSize(assetOf(byId.get(attribute(image, "resid")) ?? ""))).toEqual({
        width: size,
        height: size,
      });
    }
    const [icon] = elements(development, "IconUrl");
    const [highResolution] = elements(development, "HighResolutionIconUrl");
    expect(icon && pngSize(assetOf(attribute(icon, "DefaultValue"))).width).toBe(32);
    expect(highResolution && pngSize(assetOf(attribute(highResolution, "DefaultValue"))).width).toBe(64);
  });

  it("calls only functions that src/commands associates", () => {
    const commands = readFileSync(path.join(root, "src", "commands", "commands.ts"), "utf8");
    const names = elements(development, "FunctionName").map((element) => element.textContent);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(commands).toContain(`"${name}"`);
  });

  it("asks for ExcelApi 1.13, which the reading of merged cells needs", () => {
    const sets = elements(development, "Set").map((set) => [
      attribute(set, "Name"),
      attribute(set, "MinVersion"),
    ]);
    expect(sets).toEqual([["ExcelApi", "1.13"]]);
  });
});

describe("manifestVersion", () => {
  it("is package.json's version with a fourth number, in manifest.xml too", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(manifestVersion("1.2.3")).toBe("1.2.3.0");
    expect(elements(development, "Version")[0]?.textContent).toBe(manifestVersion(version));
  });

  it.each(["0.9.9", "1.0", "1.0.0-beta"])("refuses %s, which Microsoft's validation refuses", (version) => {
    expect(() => manifestVersion(version)).toThrow(/must be 1\.0\.0 or higher/);
  });
});

describe("productionManifest", () => {
  const deployment = { address: "https://office.example.lg.jp/kpi/", version: "1.2.3" };
  const production = productionManifest(text, deployment);

  it("has the version that is being built", () => {
    expect(elements(parse(production), "Version").map((version) => version.textContent)).toEqual(["1.2.3.0"]);
  });

  it("names the page for help in the place that the schema gives it, and has none where none is known", () => {
    const supported = parse(
      productionManifest(text, { ...deployment, supportUrl: "https://www.example.lg.jp/help?a=1&b=2" }),
    );
    const [support] = elements(supported, "SupportUrl");
    expect(support && attribute(support, "DefaultValue")).toBe("https://www.example.lg.jp/help?a=1&b=2");
    expect(support?.previousElementSibling?.localName).toBe("HighResolutionIconUrl");
    expect(support?.nextElementSibling?.localName).toBe("AppDomains");
    expect(manifestFaults(supported)).toEqual([]);
    expect(elements(parse(production), "SupportUrl")).toEqual([]);
    expect(() => productionManifest(text, { ...deployment, supportUrl: "mailto:a@example.jp" })).toThrow(
      /SUPPORT_URL must be/,
    );
  });

  it("puts the server's address in place of the development server's", () => {
    expect(production).not.toContain("localhost");
    const served = addresses(parse(production));
    expect(served).toContain("https://office.example.lg.jp/kpi/taskpane.html");
    expect(served).toContain("https://office.example.lg.jp/kpi/assets/icon-32.png");
  });

  it("allows the server's origin, not a folder of it", () => {
    expect(elements(parse(production), "AppDomain").map((domain) => domain.textContent)).toEqual([
      "https://office.example.lg.jp",
    ]);
  });

  it("stays well-formed, and right by the schema", () => {
    expect(parse(production).getElementsByTagName("parsererror")).toHaveLength(0);
    expect(manifestFaults(parse(production))).toEqual([]);
  });

  it("takes a server whose name only begins like the machine's own", () => {
    expect(
      productionManifest(text, { ...deployment, address: "https://localhost.example.lg.jp/kpi" }),
    ).toContain("https://localhost.example.lg.jp/kpi/taskpane.html");
  });

  it.each(["http://example.lg.jp/", "example.lg.jp", "https://localhost:3000", "https://example.lg.jp/?a=1"])(
    "refuses %s",
    (address) => {
      expect(() => productionManifest(text, { ...deployment, address })).toThrow(/ADDIN_URL must be/);
    },
  );
});
