/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
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
    ...[element.getAttribute("DefaultValue") ?? "", element.getAttribute("Value") ?? ""].filter((value) =>
      /^[a-z]+:\/\//.test(value),
    ),
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

/** Child elements in the order that the schema asks for (Excel refuses a manifest with any other). */
const schemaOrder: Record<string, readonly string[]> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

describe("manifest.xml", () => {
  it("is well-formed", () => {
    expect(development.getElementsByTagName("parsererror")).toHaveLength(0);
    expect(development.documentElement.localName).toBe("OfficeApp");
  });

  it.each(Object.keys(schemaOrder))("has the parts of %s in the schema's order", (name) => {
    const order = schemaOrder[name] ?? [];
    const found = elements(development, name);
    expect(found.length).toBeGreaterThan(0);
    for (const element of found) {
      const positions = [...element.children].map((child) => order.indexOf(child.localName));
      expect(positions).not.toContain(-1);
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
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

  it("stays well-formed", () => {
    expect(parse(production).getElementsByTagName("parsererror")).toHaveLength(0);
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
